import { readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { MadeBackup } from '../../shared/contract/backup-channels.ts'
import { MAX_FILE_BYTES, MEGABYTE } from '../../shared/contract/limits.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { officeTime } from '../../shared/format/office-time.ts'
import { createBackup } from '../backup/create-backup.ts'
import { toFolderError } from '../db/errors.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { readOffice } from '../db/repositories/office.ts'
import { readSetting, writeSetting } from '../db/repositories/settings.ts'
import { inTransaction } from '../db/transaction.ts'
import { LAST_BACKUP } from './app-state.ts'
import { recordChange } from './record-change.ts'

/**
 * Returns a verified copy of the data as bytes; nothing of it stays in the data folder. AppError `service.backup-sample` for data
 * contoh, which cannot be restored, `service.backup-too-large` for what `app.restore` would not take back, `database.backupFailed`
 * for a copy that did not pass.
 */
export const makeBackup = async (db: ReadableDb, dir: string, now: Date): Promise<MadeBackup> => {
  const office = readOffice(db)
  if (office === null) throw new AppError('contract.no-office')
  if (db.isSample) throw new AppError('service.backup-sample')
  const { day, time } = officeTime(office.zone, now)
  const folder = join(dir, 'penyalinan')
  try {
    // a process that died while copying left its copy here
    rmSync(folder, { recursive: true, force: true })
    const { file } = await createBackup(db, folder, `${day.replaceAll('-', '')}-${time.replace('.', '')}`)
    const { size } = statSync(file)
    if (size > MAX_FILE_BYTES) {
      throw new AppError('service.backup-too-large', {
        megabytes: Math.ceil(size / MEGABYTE),
        limit: MAX_FILE_BYTES / MEGABYTE,
      })
    }
    return { name: basename(file), bytes: new Uint8Array(readFileSync(file)) }
  } catch (error) {
    throw toFolderError(error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Notes the day on which a copy was put away. */
export const keptBackup = (db: WritableDb, today: DateKey, now: Date): { readonly day: DateKey } =>
  inTransaction(db, () => {
    const before = readSetting(db, LAST_BACKUP) ?? null
    writeSetting(db, LAST_BACKUP, today)
    recordChange(db, now, { what: 'backup.kept', key: today, before, after: today })
    return { day: today }
  })
