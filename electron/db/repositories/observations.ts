import type { IndicatorCode } from '../../../shared/domain/indicator.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
import type { Observation } from '../../../shared/domain/snapshot.ts'
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
