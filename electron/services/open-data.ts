import { mkdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../../shared/domain/app-error.ts'
import { toAppError } from '../db/errors.ts'
import { findDatabases } from '../db/find-databases.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { openDatabase } from '../db/open.ts'
import { acquireWriterLock } from '../platform/lock.ts'

/** Where the data lie; `sample` asks for the data contoh even when real data stand beside them. */
export interface DataPlace {
  readonly dir: string
  readonly regionsFile: string
  readonly sample: boolean
}

const chosen = (place: DataPlace): { readonly sample?: boolean } => (place.sample ? { sample: true } : {})

/** Lends the database for reading; nothing is created, and it is closed whatever happens. */
export const readingData = async <T>(place: DataPlace, work: (db: ReadableDb) => T | Promise<T>): Promise<T> => {
  const db = await openDatabase({ dir: place.dir, mode: 'read', regionsFile: place.regionsFile, ...chosen(place) })
  try {
    return await work(db)
  } catch (error) {
    throw toAppError(error)
  } finally {
    db.close()
  }
}

/** Lends the database for writing under the folder's lock: created or migrated when needed, closed and released whatever happens. */
export const writingData = async <T>(
  place: DataPlace,
  now: Date,
  work: (db: WritableDb) => T | Promise<T>,
): Promise<T> => {
  try {
    await mkdir(place.dir, { recursive: true })
  } catch {
    throw new AppError('service.data-folder-unwritable', { folder: basename(place.dir) })
  }
  const lock = acquireWriterLock(place.dir, { who: 'Monev UCJ (terminal)', now })
  try {
    const db = await openDatabase({ dir: place.dir, mode: 'write', regionsFile: place.regionsFile, ...chosen(place) })
    try {
      return await work(db)
    } catch (error) {
      throw toAppError(error)
    } finally {
      db.close()
    }
  } finally {
    lock.release()
  }
}

/** Refuses to bring real figures into a folder that holds the data contoh alone. */
export const refuseSampleOnly = (place: DataPlace): void => {
  const found = findDatabases(place.dir)
  if (found.sample && !found.real && !place.sample) {
    throw new AppError('service.sample-folder', { folder: basename(place.dir) })
  }
}
