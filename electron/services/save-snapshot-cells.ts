import { observationIndex, regionRowKey } from '../../shared/calc/observation-index.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { Region } from '../../shared/domain/region.ts'
import type { Observation } from '../../shared/domain/snapshot.ts'
import { type CellChange, emptyRow, type RegionRow, withCellChange } from '../../shared/domain/snapshot-cell.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { observationsOf, type PlacedRow, putRegionRows } from '../db/repositories/observations.ts'
import { descendantsOf, regionByCode } from '../db/repositories/regions.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'
import { draftHead } from './snapshot-by-id.ts'

/** A large paste is told by its size; the figures themselves stand in the snapshot. */
const AUDITED_ROWS = 50

/** From here on reading everything at once is quicker than asking for each cell. */
const MANY = 100

/** Where the changes find what is stored and how places are called. */
interface Known {
  readonly observation: (region: string, indicator: string) => Observation | undefined
  readonly region: (code: string) => Region | null
}

const knownOneByOne = (db: ReadableDb, id: number): Known => ({
  observation: (region, indicator) => observationsOf(db, id, { region, indicator })[0],
  region: (code) => regionByCode(db, code),
})

const knownAtOnce = (db: ReadableDb, id: number, root: string): Known => {
  const index = observationIndex({ observations: observationsOf(db, id) })
  const regions = new Map(descendantsOf(db, root).map((region) => [region.code, region]))
  return {
    observation: (region, indicator) => index.get(regionRowKey(indicator, region)),
    region: (code) => regions.get(code) ?? regionByCode(db, code),
  }
}

interface Changed extends PlacedRow {
  readonly before: RegionRow
}

const storedRow = (known: Known, { region, indicator }: CellChange): Changed => {
  const observation = known.observation(region, indicator)
  const placeName = known.region(region)?.name ?? observation?.place.name
  // a region that the list no longer has keeps the rows it had, but gets no new ones
  if (placeName === undefined) throw new AppError('service.region-unknown', { code: region })
  if (observation === undefined) {
    const row = emptyRow(region, indicator)
    return { row, before: row, placeName }
  }
  const { place: _place, ...figures } = observation
  const row: RegionRow = { ...figures, region }
  return { row, before: row, placeName }
}

/**
 * Writes changed cells into a draft, all or none: later changes of one cell win. AppError `database.snapshotFinal` for a final snapshot,
 * `database.placeOutside` for a region outside it, `service.region-unknown` for a code that is not in the list.
 */
export const saveSnapshotCells = (db: WritableDb, id: number, changes: readonly CellChange[], now: Date): void =>
  inTransaction(db, () => {
    const head = draftHead(db, id)
    const known = changes.length < MANY ? knownOneByOne(db, id) : knownAtOnce(db, id, head.region)
    const rows = new Map<string, Changed>()
    for (const change of changes) {
      const key = `${change.region}|${change.indicator}`
      const stored = rows.get(key) ?? storedRow(known, change)
      rows.set(key, { ...stored, row: withCellChange(stored.row, change) })
    }
    putRegionRows(db, id, [...rows.values()])
    const told = [...rows.values()].slice(0, AUDITED_ROWS)
    recordChange(db, now, {
      what: 'snapshot.saveCells',
      key: String(id),
      before: told.map(({ before }) => before),
      after: { cells: changes.length, rows: told.map(({ row }) => row) },
    })
  })
