import { createHash } from 'node:crypto'
import type { ImportResponse } from '../../shared/contract/responses.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { Region, RegionCode } from '../../shared/domain/region.ts'
import { SOURCE_UNKNOWN, type Snapshot } from '../../shared/domain/snapshot.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { ColumnMapping } from '../../shared/import/column-mapping.ts'
import { type ReadResult, readObservations } from '../../shared/import/read-observations.ts'
import { noteMessage, problemMessage } from '../../shared/text/import-problems.ts'
import { findDatabases } from '../db/find-databases.ts'
import type { ReadableDb, RegionsDb, WritableDb } from '../db/handle.ts'
import { openRegionsDb } from '../db/open.ts'
import { indicatorByCode } from '../db/repositories/indicators.ts'
import { aliasesIn } from '../db/repositories/region-aliases.ts'
import { ancestorsOf, childrenOf, descendantsOf } from '../db/repositories/regions.ts'
import { insertSnapshot, newestVersion, readSnapshot } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { readFile } from '../import/read-file.ts'
import { type CheckDays, checkResponse } from './check-snapshot.ts'
import { type DataPlace, readingData, refuseSampleOnly, writingData } from './open-data.ts'
import { recordChange } from './record-change.ts'
import { knownRegion, wholeSnapshot } from './snapshot-reference.ts'

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
  const scope = await readingRegions(place, (db) => knownRegion(db, request.region))
  const result = readObservations({
    sheets: file.sheets,
    ...(request.sheet === null ? {} : { sheetName: request.sheet }),
    ...(request.notation === null ? {} : { notation: request.notation }),
    mapping: request.mapping,
    scope,
    regions: await readingRegions(place, (db) => regionsAround(db, scope)),
    aliases: await knownAliases(place, scope),
  })
  const response = readingResponse(result)
  if (result.problems.length > 0) return response
  if (request.dryRun) return response
  return writingData(place, now, (db) =>
    inTransaction(db, () => {
      const snapshot = storeDraft(db, scope, request, result)
      recordChange(db, now, {
        what: 'snapshot.import',
        key: String(snapshot.id),
        before: snapshot.supersedes,
        after: { file: request.fileName, hash: snapshot.fileHash, rows: result.observations.length },
      })
      return { ...response, saved: true, check: checkResponse(db, snapshot, daysOf(db)) }
    }),
  )
}

const readingRegions = <T>(place: DataPlace, work: (db: RegionsDb) => T): T => {
  const db = openRegionsDb(place.regionsFile)
  try {
    return work(db)
  } finally {
    db.close()
  }
}

/** The scope with all inside it, and the other kabupaten and kota of its province: so that a bare "Bima" is known to be two. */
const regionsAround = (db: RegionsDb, scope: Region): readonly Region[] => {
  const inside = [scope, ...descendantsOf(db, scope.code)]
  const codes = new Set(inside.map((region) => region.code))
  const province = ancestorsOf(db, scope.code).find((region) => !region.code.includes('.')) ?? scope
  return [...inside, ...childrenOf(db, province.code).filter((region) => !codes.has(region.code))]
}

const knownAliases = async (place: DataPlace, scope: Region) => {
  const found = findDatabases(place.dir)
  if (!(place.sample ? found.sample : found.real)) return []
  return readingData(place, (db) =>
    aliasesIn(db, scope.code).map(({ spelling, region }) => ({ spelling, code: region.code })),
  )
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

const storeDraft = (db: WritableDb, scope: Region, request: ImportRequest, result: ReadResult): Snapshot => {
  const fileHash = createHash('sha256').update(request.bytes).digest('hex')
  const newest = newestVersion(db, scope.code, request.dataset, request.asOf)
  if (request.correction && newest === null) {
    throw new AppError('service.nothing-to-correct', { day: formatDay(request.asOf) })
  }
  if (newest?.fileHash === fileHash && sameRows(wholeSnapshot(db, newest), result)) {
    throw new AppError('service.same-file', {
      file: request.fileName,
      day: formatDay(request.asOf),
      version: newest.version,
    })
  }
  const id = insertSnapshot(db, {
    region: scope.code,
    regionName: scope.name,
    dataset: request.dataset,
    asOf: request.asOf,
    supersedes: request.correction && newest ? newest.id : null,
    source: request.source ?? SOURCE_UNKNOWN,
    document: request.fileName,
    eligibleLabel: request.eligibleLabel ?? defaultEligibleLabel(db, request.dataset),
    origin: 'import',
    fileHash,
    note: null,
    observations: result.observations,
  })
  const snapshot = readSnapshot(db, id)
  if (snapshot === null) throw new Error(`snapshot ${id} was not stored`)
  return snapshot
}

const sameRows = (stored: Snapshot, result: ReadResult): boolean => {
  const keyed = (rows: Snapshot['observations']): string =>
    JSON.stringify(
      rows
        .map((row) => [
          row.place,
          row.indicator,
          row.eligible,
          row.active,
          row.statedPercent,
          row.statedUncovered,
          row.statedGap,
        ])
        .map((row) => JSON.stringify(row))
        .sort(),
    )
  return keyed(stored.observations) === keyed(result.observations)
}

const defaultEligibleLabel = (db: ReadableDb, dataset: string): string =>
  indicatorByCode(db, dataset)?.eligibleLabel ?? 'Potensi'
