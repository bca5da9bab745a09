import { formatDay, formatDayShort } from '../../shared/format/date.ts'
import { officeTime } from '../../shared/format/office-time.ts'
import type { ReadyState } from './ready-state.ts'
import type { SaveWords } from './save-state.tsx'

/** A line of the status bar in full, and as short as it is still understood in a narrow window. */
export interface StatusWords {
  readonly full: string
  readonly short: string
}

const same = (text: string): StatusWords => ({ full: text, short: text })

/** Returns the region with its code. */
export const regionWords = ({ region }: ReadyState): StatusWords => same(`${region.name} (${region.code})`)

/** Returns which snapshot is the newest, and whether it is final. */
export const snapshotWords = ({ currentSnapshot: current }: ReadyState): StatusWords => {
  if (current === null) return { full: 'Belum ada potret data', short: 'Belum ada potret' }
  const state = current.status === 'final' ? 'final' : 'draf'
  return {
    full: `Potret kini: ${formatDay(current.asOf)} (${state})`,
    short: `${formatDayShort(current.asOf)} (${state})`,
  }
}

/** Returns the day of the last verified copy; data contoh has none. */
export const backupWords = ({ lastBackup, sample }: Pick<ReadyState, 'lastBackup' | 'sample'>): StatusWords => {
  if (sample) return { full: 'Data contoh tidak dicadangkan', short: 'Tanpa cadangan' }
  return lastBackup === null
    ? { full: 'Cadangan terakhir: belum ada', short: 'Belum ada cadangan' }
    : { full: `Cadangan terakhir: ${formatDay(lastBackup)}`, short: `Cadangan ${formatDayShort(lastBackup)}` }
}

/** Returns what is saved, and since when by the clock of the office. */
export const saveWords = (words: SaveWords, { office }: Pick<ReadyState, 'office'>): StatusWords => {
  switch (words.kind) {
    case 'quiet':
      return { full: 'Semua perubahan tersimpan', short: 'Tersimpan' }
    case 'saving':
      return same('Menyimpan…')
    case 'saved': {
      const { time } = officeTime(office.zone, words.at)
      return { full: `Semua perubahan tersimpan ${time}`, short: `Tersimpan ${time}` }
    }
    case 'failed':
      return { full: 'Perubahan terakhir belum tersimpan', short: 'Belum tersimpan' }
  }
}
