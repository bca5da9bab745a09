import type { Count, Figures } from '../domain/snapshot.ts'
import { coverage } from './coverage.ts'
import { type Rational, rational, safeNumber, subtract } from './rational.ts'

/** What moved between two snapshots: people, points of coverage and growth as fractions of one; null where an input is unknown. */
export interface Change {
  readonly eligible: number | null
  readonly active: number | null
  readonly uncovered: number | null
  readonly points: Rational | null
  readonly growth: Rational | null
}

/** The two causes of a change in coverage, as fractions of one; they add up to the change in points exactly. */
export interface Decomposition {
  readonly participation: Rational
  readonly base: Rational
}

const UNKNOWN: Change = { eligible: null, active: null, uncovered: null, points: null, growth: null }

const difference = (from: Count, to: Count): number | null => (from === null || to === null ? null : to - from)

const growthOf = (from: Count, to: Count): Rational | null =>
  from === null || from === 0 || to === null ? null : rational(to - from, from)

const uncoveredChange = (eligible: number | null, active: number | null): number | null => {
  if (eligible === null || active === null) return null
  const people = eligible - active
  return Number.isSafeInteger(people) ? people : safeNumber(BigInt(eligible) - BigInt(active))
}

/**
 * Returns the change between two snapshots: E₁−E₀, A₁−A₀, the change in uncovered people, points A₁/E₁ − A₀/E₀ and growth
 * (A₁−A₀)/A₀ (domain.md 3). Each is null when an input is unknown; growth also when A₀ is 0. Each side has its own denominator.
 * 24.106 of 68.412, then 25.963 of 68.412: +1.857 people, 2,71 points, growth 7,70 %.
 */
export const change = (from: Figures | null, to: Figures | null): Change => {
  if (from === null || to === null) return UNKNOWN
  const eligible = difference(from.eligible, to.eligible)
  const active = difference(from.active, to.active)
  const before = coverage(from)
  const after = coverage(to)
  return {
    eligible,
    active,
    uncovered: uncoveredChange(eligible, active),
    points: before === null || after === null ? null : subtract(after, before),
    growth: growthOf(from.active, to.active),
  }
}

/**
 * Returns the participation effect (A₁−A₀)/E₁ and the base effect A₀/E₁ − A₀/E₀ (domain.md 3), as fractions of one.
 * Null unless both active counts are known and both eligible counts are known and above 0.
 * 21.874 of 67.120, then 25.963 of 68.412: participation 5,98 and base −0,62 points.
 */
export const decomposition = (from: Figures | null, to: Figures | null): Decomposition | null => {
  if (from === null || to === null) return null
  if (from.active === null || to.active === null) return null
  const before = coverage(from)
  if (before === null || to.eligible === null || to.eligible === 0) return null
  return {
    participation: rational(to.active - from.active, to.eligible),
    base: subtract(rational(from.active, to.eligible), before),
  }
}

/**
 * Returns what a segment adds to the coverage of the total, (A₁ˢ−A₀ˢ) ÷ E₁ of the total (domain.md 3), as a fraction of one.
 * Null when an active count or the total's eligible count is unknown, or that is 0. Jakon 2.280 → 2.083 of 68.412: −0,29 points.
 */
export const segmentContribution = (from: Figures, to: Figures, totalEligible: Count): Rational | null => {
  const people = difference(from.active, to.active)
  if (people === null || totalEligible === null || totalEligible === 0) return null
  return rational(people, totalEligible)
}
