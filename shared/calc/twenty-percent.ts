import type { Figures } from '../domain/snapshot.ts'
import { change } from './change.ts'
import { coverage } from './coverage.ts'
import { add, ceilingOf, compare, type Rational, rational, safeNumber } from './rational.ts'

/** One reading of the rule: the value reached in the year, as a fraction of one, and whether it is at least 20 %. */
export interface TwentyPercentReading {
  readonly value: Rational
  readonly met: boolean
}

/** Both readings; null where an input is unknown (growth also when the earlier active count is 0). */
export interface TwentyPercentResult {
  readonly growth: TwentyPercentReading | null
  readonly points: TwentyPercentReading | null
}

/** What each reading asks for in the coming year; coverage values are fractions of one, null when coverage is. */
export interface TwentyPercentGoals {
  readonly growth: { readonly people: number; readonly coverage: Rational | null }
  readonly points: Rational | null
}

const TWENTY_PERCENT = rational(1, 5)

const read = (value: Rational | null): TwentyPercentReading | null =>
  value === null ? null : { value, met: compare(value, TWENTY_PERCENT) >= 0 }

/**
 * Returns both readings of "at least 20 % a year" (domain.md 3): growth of active people A ÷ A(year before) − 1, and the change
 * of coverage in points. Compared exactly; exactly 20 % is met. 21.874 → 25.963 people: growth 18,69 %, not met.
 */
export const twentyPercentRule = (yearBefore: Figures, now: Figures): TwentyPercentResult => {
  const moved = change(yearBefore, now)
  return { growth: read(moved.growth), points: read(moved.points) }
}

/**
 * Returns both readings as goals for the next year: ⌈6A/5⌉ people with their coverage at unchanged potensi, and coverage + 20
 * points (domain.md 3). Null when active is unknown; RangeError when the people are beyond the safe integers.
 * Kendari: 59.277 people = 42,06 %, or 55,05 %.
 */
export const twentyPercentGoals = (now: Figures): TwentyPercentGoals | null => {
  if (now.active === null) return null
  const people = safeNumber(ceilingOf(rational(rational(now.active).num * 6n, 5)))
  const current = coverage(now)
  return {
    growth: { people, coverage: coverage({ eligible: now.eligible, active: people }) },
    points: current === null ? null : add(current, TWENTY_PERCENT),
  }
}
