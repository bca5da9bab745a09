import type { IndicatorCode } from '../../../shared/domain/indicator.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
import type { Observation } from '../../../shared/domain/snapshot.ts'
import { isEmptyRow, type RegionRow } from '../../../shared/domain/snapshot-cell.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'
import { OBSERVATION_COLUMNS, type ObservationRow, observationOf } from './snapshot-rows.ts'

export interface ObservationFilter {
  readonly indicator?: IndicatorCode
  readonly region?: RegionCode
}

/** Returns observations of a snapshot in the order they came in; the hash of a final one is not verified here. */
export const observationsOf = (
  db: ReadableDb,
  snapshot: number,
  filter: ObservationFilter = {},
): readonly Observation[] =>
  db.main
    .prepare<[Record<string, string | number | null>], ObservationRow>(`
      SELECT ${OBSERVATION_COLUMNS} FROM observation
      WHERE snapshot_id = @snapshot
        AND (@indicator IS NULL OR indicator = @indicator)
        AND (@region IS NULL OR region_code = @region)
      ORDER BY id
    `)
    .all({ snapshot, indicator: filter.indicator ?? null, region: filter.region ?? null })
    .map(observationOf)

/** Returns whether a snapshot knows the active count of any place. */
export const holdsActive = (db: ReadableDb, snapshot: number): boolean =>
  db.main
    .prepare<[number]>('SELECT 1 FROM observation WHERE snapshot_id = ? AND active IS NOT NULL LIMIT 1')
    .get(snapshot) !== undefined

/** Adds observations to a draft; a place outside the snapshot's region is refused with `database.placeOutside`. */
export const insertObservations = (db: WritableDb, snapshot: number, observations: readonly Observation[]): void => {
  inTransaction(db, () => {
    const insert = db.main.prepare(`
      INSERT INTO observation (snapshot_id, ${OBSERVATION_COLUMNS})
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    `)
    for (const item of observations) {
      const { place } = item
      insert.run(
        snapshot,
        item.indicator,
        place.kind === 'region' ? place.code : null,
        place.kind === 'unit' ? place.id : null,
        place.name,
        item.eligible,
        item.active,
        item.statedPercent,
        item.statedUncovered,
        item.statedGap,
        item.approximate ? 1 : 0,
        item.note,
      )
    }
  })
}

/** An observation of a region with the name its place is kept under. */
export interface PlacedRow {
  readonly row: RegionRow
  readonly placeName: string
}

/**
 * Writes observations of regions into a draft in place of those that were there; one that says nothing is taken away. A final
 * snapshot is refused with `database.snapshotFinal`, a place outside the snapshot's region with `database.placeOutside`.
 */
export const putRegionRows = (db: WritableDb, snapshot: number, rows: readonly PlacedRow[]): void => {
  inTransaction(db, () => {
    const remove = db.main.prepare(
      'DELETE FROM observation WHERE snapshot_id = ? AND indicator = ? AND region_code = ?',
    )
    const put = db.main.prepare(`
      INSERT INTO observation (snapshot_id, ${OBSERVATION_COLUMNS})
      VALUES (?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (snapshot_id, indicator, region_code) WHERE region_code IS NOT NULL DO UPDATE SET
        eligible = excluded.eligible, active = excluded.active, stated_percent = excluded.stated_percent,
        stated_uncovered = excluded.stated_uncovered, stated_gap = excluded.stated_gap,
        approximate = excluded.approximate, note = excluded.note
    `)
    for (const { row, placeName } of rows) {
      if (isEmptyRow(row)) {
        remove.run(snapshot, row.indicator, row.region)
        continue
      }
      put.run(
        snapshot,
        row.indicator,
        row.region,
        placeName,
        row.eligible,
        row.active,
        row.statedPercent,
        row.statedUncovered,
        row.statedGap,
        row.approximate ? 1 : 0,
        row.note,
      )
    }
  })
}
