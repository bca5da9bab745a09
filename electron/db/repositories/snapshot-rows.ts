import type { Observation, Place, SnapshotHead } from '../../../shared/domain/snapshot.ts'

/** A row of `snapshot`. */
export interface SnapshotRow {
  readonly id: number
  readonly region_code: string
  readonly region_name: string
  readonly dataset: string
  readonly as_of: string
  readonly version: number
  readonly supersedes: number | null
  readonly source: string
  readonly document: string | null
  readonly eligible_label: string
  readonly status: SnapshotHead['status']
  readonly origin: SnapshotHead['origin']
  readonly file_hash: string | null
  readonly note: string | null
  readonly content_hash: string | null
}

/** A row of `observation`. */
export interface ObservationRow {
  readonly indicator: string
  readonly region_code: string | null
  readonly unit_id: number | null
  readonly place_name: string
  readonly eligible: number | null
  readonly active: number | null
  readonly stated_percent: string | null
  readonly stated_uncovered: number | null
  readonly stated_gap: number | null
  readonly approximate: 0 | 1
  readonly note: string | null
}

export const OBSERVATION_COLUMNS =
  'indicator, region_code, unit_id, place_name, eligible, active, stated_percent, stated_uncovered, stated_gap, approximate, note'

/** Returns the head that a row holds. */
export const headOf = (row: SnapshotRow): SnapshotHead => ({
  id: row.id,
  region: row.region_code,
  regionName: row.region_name,
  dataset: row.dataset,
  asOf: row.as_of,
  version: row.version,
  supersedes: row.supersedes,
  source: row.source,
  document: row.document,
  eligibleLabel: row.eligible_label,
  status: row.status,
  origin: row.origin,
  fileHash: row.file_hash,
  note: row.note,
  contentHash: row.content_hash,
})

const placeOf = (row: ObservationRow): Place => {
  if (row.region_code !== null) return { kind: 'region', code: row.region_code, name: row.place_name }
  if (row.unit_id !== null) return { kind: 'unit', id: row.unit_id, name: row.place_name }
  throw new Error('an observation without a place')
}

/** Returns the observation that a row holds. */
export const observationOf = (row: ObservationRow): Observation => ({
  indicator: row.indicator,
  place: placeOf(row),
  eligible: row.eligible,
  active: row.active,
  statedPercent: row.stated_percent,
  statedUncovered: row.stated_uncovered,
  statedGap: row.stated_gap,
  approximate: row.approximate === 1,
  note: row.note,
})
