import { type DateKey, daysBetween } from '../domain/date-key.ts'
import type { Count } from '../domain/snapshot.ts'
import { ceilingOf, type Rational, rational, safeNumber } from './rational.ts'

/** Days in an average month, 30,4375 = 487 ÷ 16. */
const MONTH_DAYS = { num: 487n, den: 16n }
const MIN_DAYS = 28

/** People a month between two snapshots, or why there is no such number. */
export type PaceSoFar =
  | { readonly kind: 'known'; readonly perMonth: Rational; readonly days: number }
  | { readonly kind: 'too-close'; readonly days: number }
  | { readonly kind: 'unknown' }

/** People a month that are still needed, rounded up; `past` when no day is left. */
export type PaceNeeded =
  | { readonly kind: 'known'; readonly perMonth: number; readonly days: number }
  | { readonly kind: 'past' }

/**
 * Returns (A₁−A₀) ÷ days × 30,4375 people a month (domain.md 3), exact and negative when people were lost.
 * `unknown` when a count is; `too-close` with fewer than 28 days from the first to the second day.
 * 24.106 on 30-06-2025 and 25.963 on 30-10-2025: 463,3 a month over 122 days.
 */
export const paceSoFar = (fromDay: DateKey, fromActive: Count, toDay: DateKey, toActive: Count): PaceSoFar => {
  if (fromActive === null || toActive === null) return { kind: 'unknown' }
  const days = daysBetween(fromDay, toDay)
  if (days < MIN_DAYS) return { kind: 'too-close', days }
  const people = rational(toActive - fromActive).num
  return { kind: 'known', perMonth: rational(people * MONTH_DAYS.num, BigInt(days) * MONTH_DAYS.den), days }
}

/**
 * Returns gap × 30,4375 ÷ days from the as-of day to the target day, rounded up to whole people a month (domain.md 3).
 * 0 when the gap is 0 or less; `past` when the target day is the as-of day or before it. 4.823 people over 62 days: 2.368.
 */
export const paceNeeded = (gapPeople: number, asOf: DateKey, targetDay: DateKey): PaceNeeded => {
  const days = daysBetween(asOf, targetDay)
  if (days <= 0) return { kind: 'past' }
  if (gapPeople <= 0) return { kind: 'known', perMonth: 0, days }
  const people = rational(gapPeople).num
  const exact = rational(people * MONTH_DAYS.num, BigInt(days) * MONTH_DAYS.den)
  return { kind: 'known', perMonth: safeNumber(ceilingOf(exact)), days }
}
