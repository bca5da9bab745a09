import { findDatabases, removeSampleDatabase } from './db/find-databases.ts'
import type { WritableDb } from './db/handle.ts'
import { openDatabase } from './db/open.ts'
import { acquireWriterLock, type WriterLock } from './platform/lock.ts'
import type { DataPlace } from './services/open-data.ts'

/** The data a running program works on: one folder, one lock, one open database at a time or none before the first run. */
export interface Session {
  readonly place: () => DataPlace
  /** null until an office was set up or data contoh were begun. */
  readonly db: () => WritableDb | null
  /** Whether the folder holds data contoh, also while real data are open. */
  readonly sampleExists: () => boolean
  /**
   * Opens the real data or the data contoh in place of what was open. `prepare` works on them before: what it refuses leaves open
   * what was. A file that does not exist is made with what `prepare` puts into it: it appears whole or not at all, so a process
   * that dies meanwhile leaves the folder as it was.
   */
  readonly switchTo: (kind: 'real' | 'sample', prepare?: (db: WritableDb) => void) => Promise<void>
  /** Leaves the data contoh: back to real data when there are any, otherwise to the first run. */
  readonly leaveSample: (keep: boolean) => Promise<void>
  readonly close: () => void
}

export interface SessionOptions {
  readonly dir: string
  readonly regionsFile: string
  readonly who: string
  readonly now: Date
}

/** Takes the folder's lock and opens what it holds; AppError `database.locked` when another program writes there. */
export const openSession = async ({ dir, regionsFile, who, now }: SessionOptions): Promise<Session> => {
  const lock: WriterLock = acquireWriterLock(dir, { who, now })
  let db: WritableDb | null = null
  let sample = false

  const open = async (wantSample: boolean, prepare: (db: WritableDb) => void = () => undefined): Promise<void> => {
    let isPrepared = false
    const fill = (fresh: WritableDb): void => {
      prepare(fresh)
      isPrepared = true
    }
    const opened = await openDatabase({ dir, mode: 'write', regionsFile, sample: wantSample, fill })
    try {
      if (!isPrepared) prepare(opened)
    } catch (error) {
      opened.close()
      throw error
    }
    db?.close()
    db = opened
    sample = wantSample
  }
  const openFound = async (): Promise<void> => {
    const found = findDatabases(dir)
    if (found.real) await open(false)
    else if (found.sample) await open(true)
  }
  const shut = (): void => {
    db?.close()
    db = null
  }

  try {
    await openFound()
  } catch (error) {
    lock.release()
    throw error
  }
  return {
    place: () => ({ dir, regionsFile, sample }),
    db: () => db,
    sampleExists: () => findDatabases(dir).sample,
    switchTo: (kind, prepare) => open(kind === 'sample', prepare),
    leaveSample: async (keep) => {
      // real data that cannot be opened leave the data contoh as they are
      if (findDatabases(dir).real) await open(false)
      else shut()
      sample = false
      if (!keep) removeSampleDatabase(dir)
    },
    close: () => {
      shut()
      lock.release()
    },
  }
}
