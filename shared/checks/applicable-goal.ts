import type { Observation } from '../domain/snapshot.ts'
import type { TargetGoal } from '../domain/target.ts'
import type { CheckContext } from './check-context.ts'

/** The goal that a figure is measured against. */
export interface ApplicableGoal {
  readonly goal: TargetGoal
  readonly year: number
  /** The percentage of the snapshot's region, applied alike to a place below it. */
  readonly appliedEqually: boolean
}

/**
 * Returns the office's target as it applies to a row; null without a target, for another indicator, or for a target in people at
 * a place below the target's region. Nothing is inherited (domain.md 3), so below the region the percentage is only applied alike.
 */
export const applicableGoal = (context: CheckContext, row: Observation): ApplicableGoal | null => {
  const { target } = context.input
  if (target === null || target.indicator !== row.indicator) return null
  const { goal, year } = target
  const isOwn = row.place.kind === 'region' && row.place.code === target.region
  if (isOwn) return { goal, year, appliedEqually: false }
  return goal.kind === 'percent' ? { goal, year, appliedEqually: true } : null
}
