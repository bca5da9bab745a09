import type { TargetGoal } from '../domain/target.ts'
import { formatCount, formatHundredths } from './number.ts'

/** Returns a goal as labels print it: "62,22%" or "50.000 orang". */
export const goalLabel = (goal: TargetGoal): string =>
  goal.kind === 'percent' ? `${formatHundredths(goal.hundredths)}%` : `${formatCount(goal.people)} orang`
