import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { AppError } from '../../shared/domain/app-error.ts'
import { sqliteCodeOf, toFolderError } from '../db/errors.ts'
import { timestampOf } from './clock.ts'

const LOCK_FILE = 'monev.lock'
const HOLDER_FILE = 'monev.lock.txt'

export interface LockOptions {
  /** The program, for the message that another one gets: "Monev UCJ (terminal)". */
  readonly who: string
  readonly now: Date
}

export interface WriterLock {
  /** Lets the next writer in; a second call does nothing. */
  release(): void
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The holder is another program on the same desk, so its time is told by the computer's own clock. */
const localTime = (iso: string): string => {
  const at = new Date(iso)
  const day = `${twoDigits(at.getDate())}-${twoDigits(at.getMonth() + 1)}-${at.getFullYear()}`
  return `${day} pukul ${twoDigits(at.getHours())}.${twoDigits(at.getMinutes())}`
}

const holderOf = (dir: string): { who: string; since: string } | null => {
  try {
    const [who, iso] = readFileSync(join(dir, HOLDER_FILE), 'utf8').split('\n')
    return who && iso ? { who, since: localTime(iso) } : null
  } catch {
    // The holder has the lock but has not written its name yet, or removed it just now.
    return null
  }
}

const refusal = (error: unknown, dir: string): unknown => {
  const code = sqliteCodeOf(error)
  if (code?.startsWith('SQLITE_BUSY')) return new AppError('database.locked', holderOf(dir) ?? {})
  if (code === 'SQLITE_NOTADB' || code?.startsWith('SQLITE_CORRUPT')) return new AppError('database.lockUnusable')
  return toFolderError(error)
}

/**
 * Makes this process the one writer of a data folder, or throws `database.locked` naming who is. The lock is an exclusive
 * transaction on a file of its own, so the system lets it go when the process dies, however it dies; readers never ask
 * for it. A folder that is new is made.
 */
export const acquireWriterLock = (dir: string, { who, now }: LockOptions): WriterLock => {
  let db: SqliteDatabase.Database | null = null
  const holder = join(dir, HOLDER_FILE)
  try {
    mkdirSync(dir, { recursive: true })
    db = new SqliteDatabase(join(dir, LOCK_FILE), { timeout: 0 })
    db.exec('BEGIN EXCLUSIVE')
    writeFileSync(holder, `${who}\n${timestampOf(now)}\n`)
  } catch (error) {
    db?.close()
    throw refusal(error, dir)
  }
  const lock = db
  return {
    release: () => {
      if (!lock.open) return
      rmSync(holder, { force: true })
      lock.close()
    },
  }
}
