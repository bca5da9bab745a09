import type { Count, Figures } from '../domain/snapshot.ts'
import type { TargetGoal } from '../domain/target.ts'
import { coverage } from './coverage.ts'
import { type Rational, rational, safeNumber, subtract } from './rational.ts'

/** Where figures stand against a goal; `required` and people are whole people, `points` a fraction of one, never negative. */
export type TargetStanding =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'reached'; readonly required: number; readonly surplus: number; readonly points: Rational | null }
  | { readonly kind: 'short'; readonly required: number; readonly people: number; readonly points: Rational | null }

const HUNDREDTHS_OF_ONE = 10_000n

/**
 * Returns the active people that a goal of `hundredths` of a percent needs: (t·E + 9999) div 10000, exact (domain.md 3).
 * RangeError when the result is beyond the safe integers. 62,22 % of 140.940 is 87.693.
 */
export const requiredActive = (eligible: number, hundredths: number): number => {
  const product = rational(eligible).num * rational(hundredths).num
  return safeNumber((product + HUNDREDTHS_OF_ONE - 1n) / HUNDREDTHS_OF_ONE)
}

/** Returns the active people that the goal needs, null when it is a percentage of unknown eligible people. */
export const requiredFor = (goal: TargetGoal, eligible: Count): number | null => {
  if (goal.kind === 'people') return goal.people
  return eligible === null ? null : requiredActive(eligible, goal.hundredths)
}

/**
 * Returns need − active in people, negative or 0 when the goal is reached; null when an input is unknown (domain.md 3).
 * This is the value for rankings; sentences use `targetStanding`, which never gives a negative distance.
 */
export const gapPeople = (figures: Figures, goal: TargetGoal): number | null => {
  const required = requiredFor(goal, figures.eligible)
  return required === null || figures.active === null ? null : required - figures.active
}

/** Returns the people that are missing to a goal, 0 when it is reached; null when that is unknown. */
export const missingPeople = (standing: TargetStanding | null): number | null => {
  if (standing === null || standing.kind === 'unknown') return null
  return standing.kind === 'short' ? standing.people : 0
}

/**
 * Returns the goal as a share of the eligible people, a fraction of one: 62,22 % is 6222/10000 whatever the eligible count,
 * 50.000 people of 140.940 are 50000/140940. Null for a goal in people when eligible is unknown or 0.
 */
export const goalShare = (goal: TargetGoal, eligible: Count): Rational | null => {
  if (goal.kind === 'percent') return rational(goal.hundredths, HUNDREDTHS_OF_ONE)
  return eligible === null || eligible === 0 ? null : rational(goal.people, eligible)
}

/**
 * Returns whether the goal is reached and by how much, in people and in points of coverage (domain.md 3).
 * A goal in percent is unknown when coverage is (also for a place without eligible people); a goal in people only when active
 * is unknown, and then its points are null when coverage is. Kendari with 62,22 %: short by 38.296 people, 27,17 points.
 */
export const targetStanding = (figures: Figures, goal: TargetGoal): TargetStanding => {
  const now = coverage(figures)
  const required = requiredFor(goal, figures.eligible)
  if (figures.active === null || required === null) return { kind: 'unknown' }
  if (goal.kind === 'percent' && now === null) return { kind: 'unknown' }
  const share = goalShare(goal, figures.eligible)
  if (figures.active >= required) {
    const points = now === null || share === null ? null : subtract(now, share)
    return { kind: 'reached', required, surplus: figures.active - required, points }
  }
  const points = now === null || share === null ? null : subtract(share, now)
  return { kind: 'short', required, people: required - figures.active, points }
}
