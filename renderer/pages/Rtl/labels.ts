import type { FollowUpView } from '../../../shared/calc/follow-up-views.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import { daysBetween } from '../../../shared/domain/date-key.ts'
import type { FollowUp, ToldStatus } from '../../../shared/domain/follow-up.ts'
import { formatDue } from '../../../shared/format/date.ts'
import { capitalised, formatCount } from '../../../shared/format/number.ts'

/** Views as tabs, in their order. */
export const VIEW_LABELS: readonly (readonly [FollowUpView, string])[] = [
  ['all', 'Semua'],
  ['open', 'Berjalan'],
  ['overdue', 'Terlambat'],
  ['constrained', 'Terkendala'],
  ['undated', 'Tanpa batas waktu'],
  ['done', 'Selesai'],
  ['discontinued', 'Dihentikan'],
]

/** Returns the progress to show: 0 for what is known not to have begun, null for what nobody reported. */
export const shownPercent = (item: { readonly percent: number | null; readonly told: ToldStatus }): number | null =>
  item.percent ?? (item.told === 'not-started' ? 0 : null)

/** What the screens say of a due date that there is not. */
export const NO_DUE = 'belum ada'

/** Returns a due date as a cell or a line begins with it: "Triwulan I 2026", "Des 2025"; `belum ada` without one. */
export const dueAtStart = (due: FollowUp['due'], form: 'long' | 'short'): string =>
  due === null ? NO_DUE : capitalised(formatDue(due, form))

/** Returns what is left until a due date, "23 hari lagi", "hari ini"; null when there is none or it has passed. */
export const remaining = (due: FollowUp['due'], today: DateKey): string | null => {
  if (due === null || due.on < today) return null
  const days = daysBetween(today, due.on)
  return days === 0 ? 'hari ini' : `${formatCount(days)} hari lagi`
}
