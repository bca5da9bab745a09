import { type Rational, rational, safeNumber } from './rational.ts'

/** One place in the ranking: `people` is max(0, gap), shares are fractions of one of the known total. */
export interface GapShareRow {
  readonly key: string
  readonly people: number
  /** Null when nobody is missing anywhere. */
  readonly share: Rational | null
  readonly cumulative: Rational | null
  /** Belongs to the smallest leading group that holds at least 80 %. */
  readonly within80: boolean
}

/** The ranking, largest first; `unknown` names the keys without a known gap, which are in no sum. */
export interface GapShares {
  readonly total: number
  readonly rows: readonly GapShareRow[]
  readonly unknown: readonly string[]
}

const isBelow80 = (part: bigint, whole: bigint): boolean => part * 5n < whole * 4n

/**
 * Returns each place's part in the sum of gaps, max(0, gap) ÷ Σ max(0, gap), largest first (domain.md 3).
 * Places that reached the goal follow with 0; equal gaps keep their given order. Gaps 1.697, 1.534, 919 … of 4.824:
 * the first three hold 86,03 %.
 */
export const gapShares = (rows: readonly { readonly key: string; readonly people: number | null }[]): GapShares => {
  const known: { key: string; people: number }[] = []
  const unknown: string[] = []
  for (const row of rows) {
    if (row.people === null) unknown.push(row.key)
    else known.push({ key: row.key, people: row.people })
  }
  known.sort((a, b) => b.people - a.people)
  const missing = known.map((row) => rational(Math.max(0, row.people)).num)
  const total = missing.reduce((sum, people) => sum + people, 0n)
  let before = 0n
  const ranked = known.map((row, index): GapShareRow => {
    const people = missing[index] ?? 0n
    const within80 = people > 0n && isBelow80(before, total)
    before += people
    return {
      key: row.key,
      people: Math.max(0, row.people),
      share: total === 0n ? null : rational(people, total),
      cumulative: total === 0n ? null : rational(before, total),
      within80,
    }
  })
  return { total: safeNumber(total), rows: ranked, unknown }
}
