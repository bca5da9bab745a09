import type { FollowUpStatus } from '../domain/follow-up.ts'

/** Statuses of an RTL as screen and terminal name them. */
export const STATUS_WORDS: Readonly<Record<FollowUpStatus, string>> = {
  'not-started': 'belum ditindaklanjuti',
  'in-progress': 'dalam proses',
  constrained: 'terkendala',
  done: 'selesai',
  discontinued: 'dihentikan',
}
