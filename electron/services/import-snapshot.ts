import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckResponse, ImportResponse } from '../../shared/contract/responses.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { RegionCode } from '../../shared/domain/region.ts'
import type { ColumnMapping } from '../../shared/import/column-mapping.ts'
import { NO_CORRECTIONS } from '../../shared/import/corrections.ts'
import type { ReadResult } from '../../shared/import/read-observations.ts'
import { noteMessage, problemMessage } from '../../shared/text/import-problems.ts'
import { findDatabases } from '../db/find-databases.ts'
import type { ReadableDb, RegionsDb, WritableDb } from '../db/handle.ts'
import { openRegionsDb } from '../db/open.ts'
import { inTransaction } from '../db/transaction.ts'
import { readFile } from '../import/read-file.ts'
import { type CheckDays, checkResponse } from './check-snapshot.ts'
import { type DataPlace, readingData, refuseSampleOnly, writingData } from './open-data.ts'
import { aliasesFor, readImport } from './read-import.ts'
import { knownRegion } from './known-snapshot.ts'
import { storeImport } from './store-import.ts'

export interface ImportRequest {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly region: RegionCode
  readonly asOf: DateKey
  readonly dataset: string
  readonly sheet: string | null
  readonly notation: 'id' | 'en' | null
  readonly mapping: readonly ColumnMapping[]
  /** Who delivered the figures, and what their denominator counts; null takes the defaults. */
  readonly source: string | null
  readonly eligibleLabel: string | null
  /** Corrects the newest version of the day instead of standing beside it. */
  readonly correction: boolean
  /** Reads and checks, but saves nothing. */
  readonly dryRun: boolean
}

/**
 * Reads a spreadsheet into a draft snapshot, all or nothing: one problem and nothing is saved. The file is read apart from
 * the database, so that a refused file leaves the data folder as it was, not even created.
 */
export const importSnapshot = async (
  place: DataPlace,
  now: Date,
  request: ImportRequest,
  daysOf: (db: ReadableDb | null) => CheckDays,
): Promise<ImportResponse> => {
  refuseSampleOnly(place)
  const file = await readFile(request.bytes, request.fileName)
  const aliases = await knownAliases(place, request.region)
  const { scope, result } = await readingRegions(place, (db) => {
    const region = knownRegion(db, request.region)
    const { sheet, notation, mapping } = request
    const choices = { sheet, headerRow: null, notation, mapping, corrections: NO_CORRECTIONS }
    return { scope: region, result: readImport(db, file.sheets, region, aliases, choices) }
  })
  const response = readingResponse(result)
  if (result.problems.length > 0) return response
  const fileHash = createHash('sha256').update(request.bytes).digest('hex')
  const destination = { ...request, scope, fileHash, note: null, corrections: NO_CORRECTIONS }
  const store = (db: WritableDb): CheckResponse =>
    checkResponse(db, storeImport(db, now, destination, result), daysOf(db))
  if (request.dryRun) return { ...response, check: await onTrial(place, now, store) }
  const check = await writingData(place, now, (db) => inTransaction(db, () => store(db)))
  return { ...response, saved: true, check }
}

/** Does the work on a copy of the data, or on an empty database where there are none, and throws the copy away. */
const onTrial = async <T>(place: DataPlace, now: Date, work: (db: WritableDb) => T): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'monev-percobaan-'))
  try {
    const found = findDatabases(place.dir)
    if (place.sample ? found.sample : found.real)
      await readingData(place, (db) => db.main.backup(join(folder, db.file)))
    return await writingData({ ...place, dir: folder }, now, work)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const readingRegions = <T>(place: DataPlace, work: (db: RegionsDb) => T): T => {
  const db = openRegionsDb(place.regionsFile)
  try {
    return work(db)
  } finally {
    db.close()
  }
}

const knownAliases = async (place: DataPlace, scope: RegionCode) => {
  const found = findDatabases(place.dir)
  if (!(place.sample ? found.sample : found.real)) return []
  return readingData(place, (db) => aliasesFor(db, scope))
}

const readingResponse = (result: ReadResult): ImportResponse => ({
  saved: false,
  rows: {
    read: result.counts.read,
    accepted: result.counts.accepted,
    problems: result.counts.problem,
    skipped: result.counts.skipped,
  },
  columns: result.columns.map(({ letters, header, field }) => ({ column: letters, header, field })),
  notes: result.notes.map(noteMessage),
  problems: result.problems.map((problem) => ({
    row: problem.row,
    column: problem.column,
    value: problem.value,
    message: problemMessage(problem),
  })),
  check: null,
})
