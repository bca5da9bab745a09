import type { DateKey } from '../domain/date-key.ts'
import type { Region } from '../domain/region.ts'
import type { Snapshot, SnapshotHead } from '../domain/snapshot.ts'
import type { Target } from '../domain/target.ts'

/** Limits an office can set. */
export interface CheckThresholds {
  /** Check 7 reports a change of eligible people above this percentage of the previous figure. */
  readonly eligibleMovePercent: number
}

/** The limits of domain 6. */
export const DEFAULT_THRESHOLDS: CheckThresholds = { eligibleMovePercent: 5 }

/** Everything the checks of a snapshot look at: no clock, no database. */
export interface CheckInput {
  readonly snapshot: Snapshot
  readonly previous: Snapshot | null
  /** Regions one level below the snapshot's region. */
  readonly children: readonly Region[]
  /** Every known region further below, of any level and in any order; empty when there are none. */
  readonly lower: readonly Region[]
  /** The target marked acuan of the snapshot's region, for the year of the snapshot. */
  readonly target: Target | null
  /** Other known targets, only to recognise a stated gap. */
  readonly otherTargets: readonly Target[]
  /** Other snapshots of the office, of any region and day; the checked one may be among them. */
  readonly others: readonly SnapshotHead[]
  /** The day in the office's zone. */
  readonly today: DateKey
  readonly meetingDate: DateKey | null
  readonly thresholds: CheckThresholds
}
