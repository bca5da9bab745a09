import type { DateKey } from '../domain/date-key.ts'
import type { IndicatorCode } from '../domain/indicator.ts'
import type { RegionCode } from '../domain/region.ts'
import type { Figures, Snapshot, SnapshotHead } from '../domain/snapshot.ts'
import { eligibleDiffers } from './comparison.ts'
import { coverage } from './coverage.ts'
import { observationIndex, regionRowKey } from './observation-index.ts'
import type { Rational } from './rational.ts'

/** One as-of day of a trend; `figures` is null when the snapshot has no row, which is a gap in the line. */
export interface TrendPoint {
  readonly asOf: DateKey
  readonly status: SnapshotHead['status']
  readonly figures: Figures | null
  readonly coverage: Rational | null
  /** Label or source of the eligible figure differs from the point before. */
  readonly eligibleChanged: boolean
}

const newestVersions = (snapshots: readonly Snapshot[]): readonly Snapshot[] => {
  const byDay = new Map<DateKey, Snapshot>()
  for (const snapshot of snapshots) {
    const known = byDay.get(snapshot.asOf)
    if (known === undefined || snapshot.version > known.version) byDay.set(snapshot.asOf, snapshot)
  }
  return [...byDay.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
}

/**
 * Returns the region's own figures of an indicator, oldest first, one point for each as-of day (its newest version).
 * The snapshots must be of one dataset. Coverage is a fraction of one, null as in `coverage`; percentages that a source states
 * without counts never enter (domain.md 2).
 */
export const trend = (
  snapshots: readonly Snapshot[],
  indicator: IndicatorCode,
  region: RegionCode,
): readonly TrendPoint[] => {
  const ordered = newestVersions(snapshots)
  return ordered.map((snapshot, position): TrendPoint => {
    const row = observationIndex(snapshot).get(regionRowKey(indicator, region))
    const figures = row === undefined ? null : { eligible: row.eligible, active: row.active }
    const previous = ordered[position - 1]
    return {
      asOf: snapshot.asOf,
      status: snapshot.status,
      figures,
      coverage: figures === null ? null : coverage(figures),
      eligibleChanged: previous !== undefined && eligibleDiffers(previous, snapshot),
    }
  })
}
