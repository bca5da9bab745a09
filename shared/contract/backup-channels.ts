import { z } from 'zod'
import type { DateKey } from '../domain/date-key.ts'
import { channel } from './channel.ts'

/** A verified copy of the office's data: one file that `app.restore` takes at the first run. */
export interface MadeBackup {
  /** `monev-20251114-0914.sqlite`, by the clock of the office. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Intentions about copies of the data. */
export const BACKUP_CHANNELS = {
  /** Copies the data as they are and opens the copy again; it counts once `backup.kept` says that it was put away. */
  'backup.make': channel<MadeBackup>()('read', z.strictObject({})),
  /** Notes that a copy made today was saved by the user. */
  'backup.kept': channel<{ readonly day: DateKey }>()('write', z.strictObject({})),
}
