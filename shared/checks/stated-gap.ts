import { uncovered } from '../calc/coverage.ts'
import { targetStanding } from '../calc/target-gap.ts'
import { datePartsOf } from '../domain/date-key.ts'
import type { Observation } from '../domain/snapshot.ts'
import type { Target, TargetGoal } from '../domain/target.ts'
import { applicableGoal } from './applicable-goal.ts'
import type { CheckContext } from './check-context.ts'
import { severityOf } from './check-rules.ts'
import type { Finding, FindingOf } from './finding.ts'

const isShortBy = (row: Observation, goal: TargetGoal, people: number): boolean => {
  const standing = targetStanding(row, goal)
  return standing.kind === 'short' && standing.people === people
}

interface Distance {
  /** People to the goal, 0 when it is reached. */
  readonly gap: number
  /** What a source may rightly print. */
  readonly fitting: readonly number[]
}

const distanceTo = (row: Observation, goal: TargetGoal): Distance | null => {
  const standing = targetStanding(row, goal)
  if (standing.kind === 'unknown') return null
  if (standing.kind === 'short') return { gap: standing.people, fitting: [standing.people] }
  return { gap: 0, fitting: [0, standing.surplus] }
}

const otherTargetOf = (context: CheckContext, row: Observation, stated: number): Target | null =>
  context.input.otherTargets.find(
    (target) => target.indicator === row.indicator && isShortBy(row, target.goal, stated),
  ) ?? null

type Guess = Pick<FindingOf<'5'>, 'seems' | 'otherTarget'>

const guessOf = (context: CheckContext, row: Observation, stated: number): Guess => {
  if (uncovered(row) === stated) return { seems: 'uncovered', otherTarget: null }
  const other = otherTargetOf(context, row, stated)
  if (other === null) return { seems: null, otherTarget: null }
  return { seems: 'other-target', otherTarget: { goal: other.goal, year: other.year } }
}

const differs = (context: CheckContext, row: Observation): readonly Finding[] => {
  const { statedGap: stated, place, indicator } = row
  if (stated === null) return []
  const site = { place, indicator, field: 'statedGap' } as const
  const severity = severityOf('5')
  const applicable = applicableGoal(context, row)
  const guess = guessOf(context, row, stated)
  if (applicable === null) {
    if (guess.seems === null) return []
    const { year } = datePartsOf(context.input.snapshot.asOf)
    return [{ code: '5', severity, site, stated, computed: null, year, appliedEqually: false, ...guess }]
  }
  const distance = distanceTo(row, applicable.goal)
  if (distance === null || distance.fitting.includes(stated)) return []
  const { year, appliedEqually } = applicable
  return [{ code: '5', severity, site, stated, computed: distance.gap, year, appliedEqually, ...guess }]
}

/**
 * Returns check 5 for every row whose stated gap is not the computed distance to the target (domain.md 6), with the distance it
 * seems to be: to all eligible people (*belum terlindungi*) or to another known target. Without an applicable target only a gap
 * that is recognised is reported. Silent when a figure is unknown; the distance above a reached target carries no sign in a
 * source and fits. Kendari with 62,22 %: a stated 91.543 beside 38.296 is *belum terlindungi*.
 */
export const statedGaps = (context: CheckContext): readonly Finding[] =>
  context.input.snapshot.observations.flatMap((row) => differs(context, row))
