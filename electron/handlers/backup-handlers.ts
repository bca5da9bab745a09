import type { BACKUP_CHANNELS } from '../../shared/contract/backup-channels.ts'
import { keptBackup, makeBackup } from '../services/make-backup.ts'
import type { Handlers } from './handler.ts'

/** Answers the intentions about copies of the data. */
export const BACKUP_HANDLERS: Handlers<typeof BACKUP_CHANNELS> = {
  'backup.make': ({ db, place, now }) => makeBackup(db, place.dir, now),
  'backup.kept': ({ db, today, now }) => keptBackup(db, today, now),
}
