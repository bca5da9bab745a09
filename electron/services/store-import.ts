import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { Region } from '../../shared/domain/region.ts'
import { SOURCE_UNKNOWN, type Snapshot } from '../../shared/domain/snapshot.ts'
import { formatDay } from '../../shared/format/date.ts'
import { correctionCount, type ImportCorrections } from '../../shared/import/corrections.ts'
import type { ReadResult } from '../../shared/import/read-observations.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { indicatorByCode } from '../db/repositories/indicators.ts'
import { insertSnapshot, newestVersion, readSnapshot } from '../db/repositories/snapshots.ts'
import { recordChange } from './record-change.ts'
import { wholeSnapshot } from './known-snapshot.ts'

/** Where figures that were read go, and where they come from. */
export interface ImportDestination {
  readonly scope: Region
  readonly asOf: DateKey
  readonly dataset: string
  /** Who delivered the figures, and what their denominator counts; null takes the defaults. */
  readonly source: string | null
  readonly eligibleLabel: string | null
  /** Corrects the newest version of the day instead of standing beside it. */
  readonly correction: boolean
  readonly fileName: string
  readonly fileHash: string
  /** What the user changed while importing: named in the note of the snapshot, kept whole in the audit. */
  readonly note: string | null
  readonly corrections: ImportCorrections
}

/**
 * Stores what was read as a draft and writes it into the audit; call it inside a transaction. Throws AppError
 * `service.nothing-to-correct` without a version of that day and `service.same-file` when nothing would be new.
 */
export const storeImport = (db: WritableDb, now: Date, to: ImportDestination, result: ReadResult): Snapshot => {
  const newest = newestVersion(db, to.scope.code, to.dataset, to.asOf)
  if (to.correction && newest === null) throw new AppError('service.nothing-to-correct', { day: formatDay(to.asOf) })
  if (newest?.fileHash === to.fileHash && sameRows(wholeSnapshot(db, newest), result)) {
    throw new AppError('service.same-file', {
      file: to.fileName,
      day: formatDay(to.asOf),
      version: newest.version,
    })
  }
  const id = insertSnapshot(db, {
    region: to.scope.code,
    regionName: to.scope.name,
    dataset: to.dataset,
    asOf: to.asOf,
    supersedes: to.correction && newest ? newest.id : null,
    source: to.source ?? SOURCE_UNKNOWN,
    document: to.fileName,
    eligibleLabel: to.eligibleLabel ?? defaultEligibleLabel(db, to.dataset),
    origin: 'import',
    fileHash: to.fileHash,
    note: to.note,
    observations: result.observations,
  })
  const snapshot = readSnapshot(db, id)
  if (snapshot === null) throw new Error(`snapshot ${id} was not stored`)
  recordChange(db, now, {
    what: 'snapshot.import',
    key: String(snapshot.id),
    before: snapshot.supersedes,
    after: {
      file: to.fileName,
      hash: to.fileHash,
      rows: result.observations.length,
      ...(correctionCount(to.corrections) > 0 ? { corrections: to.corrections } : {}),
    },
  })
  return snapshot
}

/** Returns what a dataset's denominator counts unless the source says otherwise. */
export const defaultEligibleLabel = (db: ReadableDb, dataset: string): string =>
  indicatorByCode(db, dataset)?.eligibleLabel ?? 'Potensi'

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
