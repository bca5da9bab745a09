import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../shared/domain/app-error.ts'
import type { AppErrorCode } from '../../shared/text/error-messages.ts'
import { putInPlace } from '../db/database-files.ts'
import { toFolderError } from '../db/errors.ts'
import { REAL_FILE } from '../db/find-databases.ts'
import { openDatabase } from '../db/open.ts'

/** What opening says of a file in the data folder, said of a copy that the user chose by another name. */
const REFUSALS: Partial<Record<AppErrorCode, AppErrorCode>> = {
  'database.damaged': 'service.restore-damaged',
  'database.backupFailed': 'service.restore-damaged',
  'database.foreign': 'service.restore-foreign',
  'database.newer': 'service.restore-newer',
  'database.sampleMismatch': 'service.restore-sample',
}

/**
 * Puts a copy made earlier in place of nothing: it is opened and checked in a folder of its own first, and refused as
 * `service.restore-damaged`, `-foreign`, `-newer` or `-sample` before the data folder is touched. A folder that holds data is
 * left alone.
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
    // a process that died in a trial left files here, and a log of theirs would be read with this copy
    rmSync(trial, { recursive: true, force: true })
    mkdirSync(trial, { recursive: true })
    writeFileSync(join(trial, REAL_FILE), bytes, { flush: true })
    const db = await openDatabase({ dir: trial, mode: 'write', regionsFile, sample: false })
    db.main.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    putInPlace(join(trial, REAL_FILE), join(dir, REAL_FILE))
  } catch (raw) {
    const error = toFolderError(raw)
    const refusal = error instanceof AppError ? REFUSALS[error.code] : undefined
    throw refusal === undefined ? error : new AppError(refusal)
  } finally {
    rmSync(trial, { recursive: true, force: true })
  }
}
