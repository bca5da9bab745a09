import SqliteDatabase from 'better-sqlite3'
import { AppError } from '../../shared/domain/app-error.ts'
import type { AppErrorCode } from '../../shared/text/error-messages.ts'

/** Codes that triggers raise as their whole message; the migrations hold the rules, this list what may be raised. */
export const TRIGGER_REFUSALS = [
  'database.snapshotFinal',
  'database.snapshotNotDraft',
  'database.placeOutside',
  'database.followUpEntryKept',
  'database.followUpDueKept',
  'database.followUpNumberKept',
  'database.documentIssued',
  'database.auditKept',
  'database.rateOverlaps',
] as const satisfies readonly AppErrorCode[]

/** Codes of SQLite that a user can do something about, by their first two words; anything else is a fault of the program. */
const FORESEEN: Readonly<Record<string, AppErrorCode>> = {
  SQLITE_FULL: 'database.diskFull',
  SQLITE_BUSY: 'database.busy',
  SQLITE_LOCKED: 'database.busy',
  SQLITE_CORRUPT: 'database.damaged',
  SQLITE_NOTADB: 'database.damaged',
  SQLITE_READONLY: 'database.readOnly',
  SQLITE_IOERR: 'database.unreachable',
  SQLITE_CANTOPEN: 'database.unreachable',
  SQLITE_PERM: 'database.unreachable',
  SQLITE_AUTH: 'database.unreachable',
  SQLITE_PROTOCOL: 'database.busy',
}

/** Returns SQLite's own code of a failure, null when the failure did not come from SQLite. */
export const sqliteCodeOf = (error: unknown): string | null =>
  error instanceof SqliteDatabase.SqliteError ? error.code : null

/** Rules of the schema that a clerk can meet by working beside another window; the others are kept by the payload schemas. */
const BROKEN_RULES: Readonly<Record<string, AppErrorCode>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'database.duplicate',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'database.duplicate',
  // a deletion that this rule stops goes through `deleteUnreferenced`, which knows better what happened
  SQLITE_CONSTRAINT_FOREIGNKEY: 'database.referenceGone',
}

/** Returns the AppError for a failure that was foreseen; a broken rule of the schema or any other fault comes back as it was. */
export const toAppError = (error: unknown): unknown => {
  if (!(error instanceof SqliteDatabase.SqliteError)) return error
  if (error.code === 'SQLITE_CONSTRAINT_TRIGGER') {
    const code = TRIGGER_REFUSALS.find((candidate) => candidate === error.message)
    return code === undefined ? error : new AppError(code)
  }
  const rule = BROKEN_RULES[error.code]
  if (rule !== undefined) return new AppError(rule)
  const code = FORESEEN[error.code.split('_').slice(0, 2).join('_')]
  return code === undefined ? error : new AppError(code)
}

const FOLDER_FAILURES: Readonly<Record<string, AppErrorCode>> = {
  ENOSPC: 'database.diskFull',
  EDQUOT: 'database.diskFull',
  EACCES: 'database.readOnly',
  EPERM: 'database.readOnly',
  EROFS: 'database.readOnly',
  ENOENT: 'database.unreachable',
  ENOTDIR: 'database.unreachable',
  EEXIST: 'database.unreachable',
  EISDIR: 'database.unreachable',
  EIO: 'database.unreachable',
  EBUSY: 'database.busy',
}

/** Like `toAppError`, for work that also makes or moves files of the data folder: their failures get names too. */
export const toFolderError = (error: unknown): unknown => {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return toAppError(error)
  const code = FOLDER_FAILURES[String(error.code)]
  return code === undefined ? error : new AppError(code)
}

/** Returns the value of `work`; a foreseen failure of SQLite is thrown as its AppError. */
export const withAppErrors = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw toAppError(error)
  }
}
