import { type DateKey, datePartsOf, daysBetween, targetDayOf } from '../domain/date-key.ts'
import type { Figures } from '../domain/snapshot.ts'
import { coverage } from './coverage.ts'
import { add, compare, multiply, type Rational, rational, subtract } from './rational.ts'

/** The coverage that the path asks for on one day, as a fraction of one. */
export interface Milestone {
  readonly day: DateKey
  readonly coverage: Rational
}

const LAST_YEAR = 2045
const GOAL = rational(9950, 10_000)

/**
 * Returns the coverage to be reached each 31 December after the base snapshot until 2045 on the straight line by days to 99,5 %
 * on 31-12-2045 (UU 59/2024; domain.md 3). A base at or above 99,5 % has to keep it: every milestone is 99,5 %.
 * Null when the base coverage is unknown or its day is not before 31-12-2045. Kendari 35,05 % on 08-06-2025: 36,82 % on 31-12-2025.
 */
export const pathTo2045 = (base: {
  readonly asOf: DateKey
  readonly figures: Figures
}): readonly Milestone[] | null => {
  const start = coverage(base.figures)
  const span = daysBetween(base.asOf, targetDayOf(LAST_YEAR))
  if (start === null || span <= 0) return null
  const rise = compare(start, GOAL) >= 0 ? null : subtract(GOAL, start)
  const milestones: Milestone[] = []
  for (let year = datePartsOf(base.asOf).year; year <= LAST_YEAR; year += 1) {
    const day = targetDayOf(year)
    const passed = daysBetween(base.asOf, day)
    if (passed <= 0) continue
    milestones.push({ day, coverage: rise === null ? GOAL : add(start, multiply(rise, rational(passed, span))) })
  }
  return milestones
}
