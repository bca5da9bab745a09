import type { Observation } from '../domain/snapshot.ts'
import type { CheckContext } from './check-context.ts'
import { severityOf } from './check-rules.ts'
import type { CountField, FindingOf } from './finding.ts'

const FACTORS = [10, 100, 1000] as const
const FIELDS: readonly CountField[] = ['eligible', 'active']

type Factor = (typeof FACTORS)[number]

/** Returns the power of ten that the larger figure is of the smaller one, ±20 % with both ends included; null when there is none. */
export const tenfoldFactor = (a: number, b: number): Factor | null => {
  const small = BigInt(Math.min(a, b))
  const large = BigInt(Math.max(a, b))
  if (small === 0n) return null
  const isAbout = (factor: Factor): boolean =>
    5n * large >= 4n * BigInt(factor) * small && 5n * large <= 6n * BigInt(factor) * small
  return FACTORS.find(isAbout) ?? null
}

const jumpOf = (context: CheckContext, row: Observation, field: CountField): readonly FindingOf<'15'>[] => {
  const since = context.input.previous?.asOf
  const from = context.previousRowAt(row.indicator, row.place)?.[field] ?? null
  const to = row[field]
  if (since === undefined || from === null || to === null) return []
  const factor = tenfoldFactor(from, to)
  if (factor === null) return []
  const site = { place: row.place, indicator: row.indicator, field }
  const direction = to > from ? 'up' : 'down'
  return [{ code: '15', severity: severityOf('15'), site, field, from, to, factor, direction, since }]
}

/**
 * Returns check 15 for every figure at every place that is about 10, 100 or 1000 times its previous value (±20 %), or was it
 * (domain.md 6). Silent when either figure is unknown or 0. 4.562 → 45.620 is ten times.
 */
export const magnitudeJumps = (context: CheckContext): readonly FindingOf<'15'>[] =>
  context.input.snapshot.observations.flatMap((row) => FIELDS.flatMap((field) => jumpOf(context, row, field)))
