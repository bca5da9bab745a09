import { daysBetween } from '../domain/date-key.ts'
import { type IndicatorCode, UCJ, UCJ_SEGMENTS, type UcjSegment } from '../domain/indicator.ts'
import type { RegionCode } from '../domain/region.ts'
import {
  type Figures,
  type Observation,
  type Place,
  placeKey,
  SOURCE_UNKNOWN,
  type Snapshot,
  type SnapshotHead,
} from '../domain/snapshot.ts'
import { type Change, change, type Decomposition, decomposition, segmentContribution } from './change.ts'
import { withoutDoubtedSegments } from './doubted-segments.ts'
import { observationIndex, regionRowKey, rowKey } from './observation-index.ts'
import { segmentsOf } from './official-figure.ts'
import type { Rational } from './rational.ts'
import { segmentSums } from './segment-sums.ts'

/** One indicator at one place in both snapshots; `from` or `to` is null when that snapshot has no row for it. */
export interface ComparisonRow {
  readonly indicator: IndicatorCode
  readonly place: Place
  readonly from: Figures | null
  readonly to: Figures | null
  readonly change: Change
  readonly decomposition: Decomposition | null
  /**
   * For a UCJ segment: what it adds to the coverage of the UCJ total at the same place; null for every other indicator, and where the
   * segments do not add up to the total on both days.
   */
  readonly contribution: Rational | null
}

/** Two snapshots of one dataset and region, compared place by place. */
export interface Comparison {
  readonly region: RegionCode
  readonly dataset: string
  readonly from: SnapshotHead
  readonly to: SnapshotHead
  /** Days from the first to the second as-of day. */
  readonly days: number
  /** Label or source of the eligible figure differs, so the coverages are not fully comparable. */
  readonly eligibleSourceChanged: boolean
  /** Every place of both snapshots: in the order of the later one, then those only in the earlier one. */
  readonly rows: readonly ComparisonRow[]
}

const SEGMENTS: ReadonlySet<string> = new Set(UCJ_SEGMENTS)

const headOf = ({ observations: _observations, ...head }: Snapshot): SnapshotHead => head

const figuresOf = (row: Observation | undefined): Figures | null =>
  row === undefined ? null : { eligible: row.eligible, active: row.active }

/**
 * Returns whether the label or the source of the eligible figure differs between two snapshots (domain.md 6, check 18). A source that
 * nobody recorded is unknown, which is not another one.
 */
export const eligibleDiffers = (
  a: Pick<SnapshotHead, 'eligibleLabel' | 'source'>,
  b: Pick<SnapshotHead, 'eligibleLabel' | 'source'>,
): boolean => a.eligibleLabel !== b.eligibleLabel || sourceDiffers(a.source, b.source)

/** Returns whether two sources are both known and not the same. */
export const sourceDiffers = (a: string, b: string): boolean => a !== b && a !== SOURCE_UNKNOWN && b !== SOURCE_UNKNOWN

/** The places at which the segments add up to the total, by `placeKey`, with their totals. */
const placesAddedUp = (snapshot: Snapshot, segments: readonly UcjSegment[]): ReadonlyMap<string, Observation> => {
  const sums = segmentSums(snapshot, segments)
  const places = new Map<string, Observation>()
  for (const row of snapshot.observations) {
    if (row.indicator !== UCJ || row.active === null) continue
    const key = placeKey(row.place)
    if (sums.get(key) === row.active) places.set(key, row)
  }
  return places
}

/**
 * Returns the one comparison that screen, paper and terminal show (domain.md 3). A place without a row in one snapshot has null
 * there and unknown changes, and so have segments that check 1b doubts. RangeError when the snapshots are of different regions or datasets.
 */
export const compareSnapshots = (from: Snapshot, to: Snapshot): Comparison => {
  if (from.region !== to.region || from.dataset !== to.dataset) {
    throw new RangeError(`not comparable: ${from.region} ${from.dataset} and ${to.region} ${to.dataset}`)
  }
  const [before, after] = [withoutDoubtedSegments(from), withoutDoubtedSegments(to)]
  const [earlier, later] = [observationIndex(before), observationIndex(after)]
  const present = new Set([...segmentsOf(from), ...segmentsOf(to)])
  const segments = UCJ_SEGMENTS.filter((segment) => present.has(segment))
  const [addedUpBefore, addedUpAfter] = [placesAddedUp(before, segments), placesAddedUp(after, segments)]
  const contributionOf = ({ indicator, place }: Observation, then: Figures | null, now: Figures | null) => {
    if (!SEGMENTS.has(indicator) || then === null || now === null) return null
    const key = placeKey(place)
    const total = addedUpAfter.get(key)
    return total !== undefined && addedUpBefore.has(key) ? segmentContribution(then, now, total.eligible) : null
  }
  const compareRow = (row: Observation, then: Figures | null, now: Figures | null): ComparisonRow => ({
    indicator: row.indicator,
    place: row.place,
    from: then,
    to: now,
    change: change(then, now),
    decomposition: decomposition(then, now),
    contribution: contributionOf(row, then, now),
  })
  const rows: ComparisonRow[] = []
  for (const [key, row] of later) rows.push(compareRow(row, figuresOf(earlier.get(key)), figuresOf(row)))
  for (const [key, row] of earlier) if (!later.has(key)) rows.push(compareRow(row, figuresOf(row), null))
  return {
    region: to.region,
    dataset: to.dataset,
    from: headOf(from),
    to: headOf(to),
    days: daysBetween(from.asOf, to.asOf),
    eligibleSourceChanged: eligibleDiffers(from, to),
    rows,
  }
}

const rowIndexes = new WeakMap<readonly ComparisonRow[], ReadonlyMap<string, ComparisonRow>>()

const rowIndex = (rows: readonly ComparisonRow[]): ReadonlyMap<string, ComparisonRow> => {
  const known = rowIndexes.get(rows)
  if (known !== undefined) return known
  const index = new Map(rows.map((row) => [rowKey(row.indicator, row.place), row]))
  rowIndexes.set(rows, index)
  return index
}

/** Returns the row of an indicator at a region, null when neither snapshot has it; the first call builds the index. */
export const rowOf = (
  comparison: Pick<Comparison, 'rows'>,
  indicator: IndicatorCode,
  regionCode: RegionCode,
): ComparisonRow | null => rowIndex(comparison.rows).get(regionRowKey(indicator, regionCode)) ?? null
