import { addDays, type DateKey, daysBetween } from '../domain/date-key.ts'
import type { Count } from '../domain/snapshot.ts'
import {
  add,
  ceilingOf,
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  safeNumber,
  sign,
  subtract,
  ZERO,
} from './rational.ts'

/** The active people of one snapshot. */
export interface ActivePoint {
  readonly asOf: DateKey
  readonly active: Count
}

/** The line through the last two snapshots, or the least-squares line through at least three chosen ones. */
export type ProjectionMethod = 'last-two' | 'least-squares'

/** Active people and coverage at a coming day; `perDay` is the slope in people a day. */
export type Projection =
  | {
      readonly kind: 'known'
      readonly active: Rational
      readonly coverage: Rational | null
      readonly perDay: Rational
    }
  | { readonly kind: 'unknown' }

/** The day a goal would be reached, or why there is none. */
export type DayReached =
  | { readonly kind: 'day'; readonly day: DateKey }
  | { readonly kind: 'after-2045' | 'never' | 'already' | 'unknown' }

interface Line {
  readonly origin: DateKey
  /** Active people on the origin day, which is the day of the latest snapshot. */
  readonly atOrigin: Rational
  readonly perDay: Rational
}

interface KnownPoint {
  readonly day: bigint
  readonly active: bigint
}

const LAST_DAY = '2045-12-31'
const MIN_POINTS = { 'last-two': 2, 'least-squares': 3 } as const

const oldestFirst = (points: readonly ActivePoint[]): readonly ActivePoint[] =>
  [...points].sort((a, b) => (a.asOf < b.asOf ? -1 : 1))

const total = (list: readonly bigint[]): bigint => list.reduce((sum, value) => sum + value, 0n)

/** Returns the exact least-squares line through the points, at day 0 and per day; for two points the line through both. */
const leastSquares = (points: readonly KnownPoint[]): { readonly atZero: Rational; readonly perDay: Rational } => {
  const n = BigInt(points.length)
  const x = total(points.map((point) => point.day))
  const y = total(points.map((point) => point.active))
  const xx = total(points.map((point) => point.day * point.day))
  const xy = total(points.map((point) => point.day * point.active))
  const spread = n * xx - x * x
  return { atZero: rational(y * xx - x * xy, spread), perDay: rational(n * xy - x * y, spread) }
}

const lineThrough = (points: readonly ActivePoint[], method: ProjectionMethod): Line | null => {
  const sorted = oldestFirst(points)
  const used = method === 'last-two' ? sorted.slice(-2) : sorted
  const latest = used.at(-1)
  if (latest === undefined || used.length < MIN_POINTS[method]) return null
  if (new Set(used.map((point) => point.asOf)).size < used.length) return null
  const known: KnownPoint[] = []
  for (const point of used) {
    if (point.active === null) return null
    known.push({ day: BigInt(daysBetween(latest.asOf, point.asOf)), active: rational(point.active).num })
  }
  const { atZero, perDay } = leastSquares(known)
  return { origin: latest.asOf, atOrigin: atZero, perDay }
}

/** Keeps a projected count between nobody and everybody eligible; without a known eligible count only from below. */
const within = (active: Rational, eligible: Count): Rational => {
  if (sign(active) < 0) return ZERO
  if (eligible === null) return active
  const cap = rational(eligible)
  return compare(active, cap) > 0 ? cap : active
}

/**
 * Returns the active people and the coverage projected for `day` (domain.md 3): A by days on the chosen line, E held at
 * `eligible` (its latest value), capped at A = E and never below 0. Coverage is null when eligible is unknown or 0.
 * `unknown` when a used count is unknown, with fewer than two points (last two) or three (least squares), with two points on
 * one day, or when `day` is before the latest point. 24.106 on 30-06-2025, 25.963 on 30-10-2025, E 68.412: 39,33 % on 31-12-2025.
 */
export const projectActive = (input: {
  readonly points: readonly ActivePoint[]
  readonly method: ProjectionMethod
  readonly eligible: Count
  readonly day: DateKey
}): Projection => {
  const line = lineThrough(input.points, input.method)
  if (line === null) return { kind: 'unknown' }
  const days = daysBetween(line.origin, input.day)
  if (days < 0) return { kind: 'unknown' }
  const active = within(add(line.atOrigin, multiply(line.perDay, rational(days))), input.eligible)
  const coverage = input.eligible === null || input.eligible === 0 ? null : divide(active, rational(input.eligible))
  return { kind: 'known', active, coverage, perDay: line.perDay }
}

/**
 * Returns the first day on which the chosen line is at or above `goalPeople` (domain.md 3): `already` when the latest known
 * count is, `never` when the pace is 0 or less, `after-2045` after 31 December 2045, `unknown` where `projectActive` is.
 * A line that already lies above a goal the latest count has not reached gives the day after that count, not a past day.
 * 24.106 on 30-06-2025, 25.963 on 30-10-2025, goal 30.786: 317 days later, 2026-09-12.
 */
export const dayReached = (input: {
  readonly points: readonly ActivePoint[]
  readonly method: ProjectionMethod
  readonly goalPeople: number
}): DayReached => {
  const latest = oldestFirst(input.points).at(-1)
  if (latest === undefined || latest.active === null) return { kind: 'unknown' }
  if (latest.active >= input.goalPeople) return { kind: 'already' }
  const line = lineThrough(input.points, input.method)
  if (line === null) return { kind: 'unknown' }
  if (sign(line.perDay) <= 0) return { kind: 'never' }
  const computed = ceilingOf(divide(subtract(rational(input.goalPeople), line.atOrigin), line.perDay))
  const days = computed < 1n ? 1n : computed
  if (days > BigInt(daysBetween(latest.asOf, LAST_DAY))) return { kind: 'after-2045' }
  return { kind: 'day', day: addDays(latest.asOf, safeNumber(days)) }
}
