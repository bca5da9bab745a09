import { type IndicatorCode, UCJ_SEGMENTS, type UcjSegment } from '../domain/indicator.ts'
import type { Region, RegionCode } from '../domain/region.ts'
import type { Count, Figures, Snapshot } from '../domain/snapshot.ts'
import { observationIndex, regionRowKey } from './observation-index.ts'
import { safeNumber } from './rational.ts'

/**
 * The official figure of a region: its own row, the sum of all its children ("jumlah n wilayah"), or what is known of them.
 * In `partial`, `known` adds up the same `parts` children for both counts, and `missing` names the others.
 */
export type OfficialFigure =
  | { readonly kind: 'own'; readonly figures: Figures }
  | { readonly kind: 'sum'; readonly figures: Figures; readonly parts: number }
  | { readonly kind: 'partial'; readonly known: Figures; readonly parts: number; readonly missing: readonly string[] }
  | { readonly kind: 'none' }

/** Returns the sum of the counts; null when any of them is unknown or the list is empty. RangeError beyond the safe integers. */
export const sumCounts = (list: readonly Count[]): Count => {
  if (list.length === 0) return null
  let sum = 0n
  for (const count of list) {
    if (count === null) return null
    sum += BigInt(count)
  }
  return safeNumber(sum)
}

const figuresOf = ({ eligible, active }: Figures): Figures => ({ eligible, active })

const hasActive = (row: Figures): boolean => row.active !== null
const hasEligible = (row: Figures): boolean => row.eligible !== null
const hasBoth = (row: Figures): boolean => hasActive(row) && hasEligible(row)

/**
 * Returns the official figure of a region (domain.md 2). Its own row wins, even when one of its counts is unknown; otherwise the
 * sum of all its children; otherwise `partial` with the names of the children that are missing; `none` when neither the region nor
 * a child has a row. A child takes part when both its counts are known, so that a coverage never mixes different places; when no
 * child has both (a source without potensi), when its active, else its eligible count is, and the other count stays unknown.
 * Kota Bima without Raba: partial, 19.358 active people in 4 parts, missing Raba.
 */
export const officialFigure = (
  snapshot: Pick<Snapshot, 'observations'>,
  indicator: IndicatorCode,
  region: RegionCode,
  children: readonly Region[],
): OfficialFigure => {
  const index = observationIndex(snapshot)
  const own = index.get(regionRowKey(indicator, region))
  if (own !== undefined) return { kind: 'own', figures: figuresOf(own) }
  const rows = children.map(({ code }) => index.get(regionRowKey(indicator, code)))
  const present = rows.filter((row) => row !== undefined)
  if (present.length === 0) return { kind: 'none' }
  const takesPart = [hasBoth, hasActive].find((isKnown) => present.some(isKnown)) ?? hasEligible
  const parts = present.filter(takesPart)
  const known: Figures = {
    eligible: sumCounts(parts.map((row) => row.eligible)),
    active: sumCounts(parts.map((row) => row.active)),
  }
  if (parts.length === children.length) return { kind: 'sum', figures: known, parts: parts.length }
  const isMissing = (row: Figures | undefined): boolean => row === undefined || !takesPart(row)
  const missing = children.filter((_child, position) => isMissing(rows[position])).map(({ name }) => name)
  return { kind: 'partial', known, parts: parts.length, missing }
}

/** Returns the UCJ segments that have any row in the snapshot, in the fixed order PU, BPU, Jakon, PMI (domain.md 2). */
export const segmentsOf = (snapshot: Pick<Snapshot, 'observations'>): readonly UcjSegment[] => {
  const present = new Set(snapshot.observations.map((row) => row.indicator))
  return UCJ_SEGMENTS.filter((segment) => present.has(segment))
}

const rest = (parent: Count, children: readonly Count[]): number | null => {
  const sum = sumCounts(children)
  return parent === null || sum === null ? null : parent - sum
}

/**
 * Returns the parent's row minus the sum of its children ("belum terpetakan", domain.md 2), for each count; null when any part is
 * unknown or there are no children, negative when the children hold more than the parent. 57.000 beside 55.950: 1.050.
 */
export const unmapped = (
  parent: Figures,
  children: readonly Figures[],
): { readonly eligible: number | null; readonly active: number | null } => ({
  eligible: rest(
    parent.eligible,
    children.map((child) => child.eligible),
  ),
  active: rest(
    parent.active,
    children.map((child) => child.active),
  ),
})
