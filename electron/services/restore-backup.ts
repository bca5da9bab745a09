import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../shared/domain/app-error.ts'
import { REAL_FILE } from '../db/find-databases.ts'
import { openDatabase } from '../db/open.ts'

/**
 * Puts a copy made earlier in place of nothing: it is opened and checked in a folder of its own first, and refused with the
 * reason of opening (foreign, newer, damaged) before the data folder is touched. A folder that holds data is left alone.
 */
export const restoreBackup = async (
  dir: string,
  regionsFile: string,
  bytes: Uint8Array,
  realExists: boolean,
): Promise<void> => {
  if (realExists) throw new AppError('service.restore-over-data')
  const trial = join(dir, 'pemulihan')
  try {
    mkdirSync(trial, { recursive: true })
    writeFileSync(join(trial, REAL_FILE), bytes)
    const db = await openDatabase({ dir: trial, mode: 'write', regionsFile, sample: false })
    db.main.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    renameSync(join(trial, REAL_FILE), join(dir, REAL_FILE))
  } finally {
    rmSync(trial, { recursive: true, force: true })
  }
}
