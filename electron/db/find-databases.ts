import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { removeDatabaseFiles } from './database-files.ts'

export const REAL_FILE = 'monev.sqlite'
export const SAMPLE_FILE = 'contoh.sqlite'

/** Which databases a data folder holds, by file name. */
export interface FoundDatabases {
  readonly real: boolean
  readonly sample: boolean
}

/** Returns which databases lie in the folder; a folder that does not exist holds none. */
export const findDatabases = (dir: string): FoundDatabases => ({
  real: existsSync(join(dir, REAL_FILE)),
  sample: existsSync(join(dir, SAMPLE_FILE)),
})

/**
 * Returns the file a command works on: the one asked for, otherwise real data when there is any, otherwise data contoh
 * when there is any, otherwise the place of a new file for real data.
 */
export const chooseDatabase = (dir: string, sample: boolean | undefined): { file: string; sample: boolean } => {
  const found = findDatabases(dir)
  const useSample = sample ?? (found.sample && !found.real)
  return { file: join(dir, useSample ? SAMPLE_FILE : REAL_FILE), sample: useSample }
}

/** Deletes data contoh and its companions, under the writer lock; returns whether there was any. Real data is not touched. */
export const removeSampleDatabase = (dir: string): boolean => {
  const file = join(dir, SAMPLE_FILE)
  const existed = existsSync(file)
  removeDatabaseFiles(file)
  return existed
}
