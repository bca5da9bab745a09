import type { ToldStatus } from '../domain/follow-up.ts'
import { capitalised } from '../format/number.ts'

/** Statuses of an RTL inside a sentence. */
export const STATUS_WORDS: Readonly<Record<ToldStatus, string>> = {
  'not-started': 'belum ditindaklanjuti',
  'in-progress': 'dalam proses',
  constrained: 'terkendala',
  done: 'selesai',
  discontinued: 'dihentikan',
  unreported: 'belum dilaporkan',
}

/** Returns a status as it stands alone, in a table cell or beside a mark: "Dalam proses". */
export const statusLabel = (status: ToldStatus): string => capitalised(STATUS_WORDS[status])
