import { existsSync } from 'node:fs'
import SqliteDatabase, { type Database } from 'better-sqlite3'

const BUSY_TIMEOUT_MS = 5000

const configure = (db: Database): Database => {
  db.pragma('foreign_keys = ON')
  // Without it a REPLACE would pass by the triggers that protect final snapshots and issued documents.
  db.pragma('recursive_triggers = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('synchronous = FULL')
  return db
}

/** Opens a file for writing, in WAL mode; a file that does not exist is made only when `create` says so. */
export const connectForWriting = (file: string, { create }: { readonly create: boolean }): Database => {
  const db = configure(new SqliteDatabase(file, { fileMustExist: !create, timeout: BUSY_TIMEOUT_MS }))
  if (!create) db.pragma('journal_mode = WAL')
  return db
}

/**
 * Opens a file without the right to change anything. A read-only connection to a WAL file leaves its companions behind,
 * since it may not delete them; so it is used only where they lie already, and a connection under `query_only` otherwise.
 */
export const connectForReading = (file: string): Database => {
  const readonly = existsSync(`${file}-wal`)
  const db = configure(new SqliteDatabase(file, { readonly, fileMustExist: true, timeout: BUSY_TIMEOUT_MS }))
  db.pragma('query_only = ON')
  return db
}
