import { AppError } from '../../shared/domain/app-error.ts'
import type { SnapshotHead } from '../../shared/domain/snapshot.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { ReadableDb } from '../db/handle.ts'
import { headById, newestVersion } from '../db/repositories/snapshots.ts'

/** Returns the head of a snapshot the page names; AppError `database.notFound` when it is gone. */
export const knownHead = (db: ReadableDb, id: number): SnapshotHead => {
  const head = headById(db, id)
  if (head === null) throw new AppError('database.notFound', { what: 'Potret data' })
  return head
}

/** Returns the head of a draft that may be written; AppError `database.snapshotFinal` for a final one. */
export const draftHead = (db: ReadableDb, id: number): SnapshotHead => {
  const head = knownHead(db, id)
  if (head.status === 'final') throw new AppError('database.snapshotFinal')
  return head
}

/** Refuses a version that was corrected since, with `snapshot.not-newest`. */
export const refuseOlderVersion = (db: ReadableDb, head: SnapshotHead): void => {
  const newest = newestVersion(db, head.region, head.dataset, head.asOf)
  if (newest?.id !== head.id) throw new AppError('snapshot.not-newest', { day: formatDay(head.asOf) })
}
