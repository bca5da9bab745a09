import { AppError } from '../../shared/domain/app-error.ts'
import { withAppErrors } from './errors.ts'
import type { ReadableDb, WritableDb } from './handle.ts'

/**
 * Runs `work` in one write transaction and returns its value; everything is undone when it throws. Inside a running
 * transaction it becomes a savepoint. `work` must be synchronous: better-sqlite3 refuses a promise.
 */
export const inTransaction = <T>(db: WritableDb, work: () => T): T =>
  withAppErrors(() => db.main.transaction(work).immediate())

/** Runs several reads against one state of the file, also while another process writes. */
export const inReadTransaction = <T>(db: ReadableDb, work: () => T): T =>
  withAppErrors(() => db.main.transaction(work).deferred())

/** Runs a deletion; a row that others point to is refused with `database.stillReferenced`. */
export const deleteUnreferenced = (db: WritableDb, work: () => void): void => {
  try {
    inTransaction(db, work)
  } catch (error) {
    const isHeld = error instanceof AppError && error.code === 'database.referenceGone'
    throw isHeld ? new AppError('database.stillReferenced') : error
  }
}

/** Throws `database.notFound` unless exactly one row was changed; `what` names the record on screen. */
export const expectOneChange = (changes: number, what: string): void => {
  if (changes === 0) throw new AppError('database.notFound', { what })
  if (changes !== 1) throw new Error(`one row was to change, ${changes} did`)
}
