import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { AppError } from '../../shared/domain/app-error.ts'
import { connectForReading } from './connection.ts'
import { putInPlace, removeDatabaseFiles } from './database-files.ts'
import { toFolderError } from './errors.ts'

/** What a copy was found to hold. */
export interface VerifiedCopy {
  readonly file: string
  readonly userVersion: number
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>
}

interface Contents {
  readonly applicationId: unknown
  readonly userVersion: number
  readonly rows: Readonly<Record<string, number>>
}

/** Returns the number of rows of every table, by name. */
export const countRows = (db: Database): Readonly<Record<string, number>> => {
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all()
  return Object.fromEntries(
    tables.map((table) => [table, db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0]),
  )
}

const contentsOf = (db: Database): Contents => ({
  applicationId: db.pragma('application_id', { simple: true }),
  userVersion: Number(db.pragma('user_version', { simple: true })),
  rows: countRows(db),
})

const syncToDisk = (file: string): void => {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Copies inside one read transaction of a connection of its own, so that a writer beside it cannot come between copy and count. */
const copyAndCount = async (source: string, target: string): Promise<Contents> => {
  const db = connectForReading(source)
  try {
    db.exec('BEGIN')
    const contents = contentsOf(db)
    await db.backup(target)
    return contents
  } finally {
    db.close()
  }
}

const readBack = (file: string): Contents => {
  const db = new SqliteDatabase(file, { fileMustExist: true })
  try {
    // One file without companions: a copy must be readable wherever it is carried to.
    db.pragma('journal_mode = DELETE')
    if (db.pragma('integrity_check', { simple: true }) !== 'ok' || db.prepare('PRAGMA foreign_key_check').get()) {
      throw new AppError('database.backupFailed', { file: basename(file) })
    }
    return contentsOf(db)
  } finally {
    db.close()
  }
}

const copyThrough = async (temporary: string, source: string, target: string): Promise<VerifiedCopy> => {
  try {
    removeDatabaseFiles(temporary)
    const expected = await copyAndCount(source, temporary)
    const found = readBack(temporary)
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      throw new AppError('database.backupFailed', { file: basename(target) })
    }
    syncToDisk(temporary)
    putInPlace(temporary, target)
    return { file: target, userVersion: found.userVersion, rows: found.rows }
  } finally {
    removeDatabaseFiles(temporary)
  }
}

/**
 * Makes a copy of a running database with the online backup call and opens it again: integrity, references, version and
 * the rows of every table must be as in the source. Only then does the copy get its name; otherwise
 * `database.backupFailed` and no file. A folder that is new is made.
 */
export const makeVerifiedCopy = async (source: string, target: string): Promise<VerifiedCopy> => {
  try {
    mkdirSync(dirname(target), { recursive: true })
    return await copyThrough(`${target}.tmp`, source, target)
  } catch (error) {
    throw toFolderError(error)
  }
}
