import { dueChangesByDay } from '../../../shared/calc/due-in-force.ts'
import type { EvidenceHead, FollowUpDetail } from '../../../shared/contract/follow-up-channels.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import type { CancelledEntry, DueChange, FollowUpEntry } from '../../../shared/domain/follow-up.ts'
import { formatDue } from '../../../shared/format/date.ts'

/** One line of the history: a progress note, a change of the due date, or a meeting at which nobody wrote a note. */
export interface HistoryLine {
  readonly key: string
  readonly date: DateKey
  /** "Diputuskan dalam rapat", "Batas waktu diubah …"; null for a note between two meetings. */
  readonly occasion: string | null
  readonly entry: FollowUpEntry | null
  /** When and why the note was cancelled, null while it counts. */
  readonly cancelled: Pick<CancelledEntry, 'cancelledOn' | 'cancelReason'> | null
  /** Why the due date was changed. */
  readonly reason: string | null
  readonly evidence: readonly EvidenceHead[]
  /** Of lines of one day the greater stands above. */
  readonly order: number
}

const SILENT = { entry: null, cancelled: null, reason: null, evidence: [] }

/** Returns the history of an RTL, newest first: its birth, its notes, its due dates, and the meetings that carried it or will. */
export const historyOf = (
  { item, meetings, evidence, dueChanges, cancelled }: FollowUpDetail,
  today: DateKey,
): readonly HistoryLine[] => {
  const occasions = new Map<DateKey, string>([
    ...meetings.map(({ date }) => [date, date > today ? 'Masuk rapat berikutnya' : 'Dibawa ke rapat'] as const),
    [item.meeting.date, item.meeting.date > today ? 'Akan dibahas dalam rapat' : 'Diputuskan dalam rapat'],
  ])
  const notes = [...item.entries.map((entry) => ({ entry, cancelled: null })), ...cancelled.map(cancelledNote)].map(
    (note): HistoryLine => ({
      ...note,
      key: `entry-${note.entry.id}`,
      date: note.entry.date,
      occasion: occasionOfNote(occasions.get(note.entry.date), note.entry.date === item.meeting.date),
      reason: null,
      evidence: evidence.filter((file) => file.entry === note.entry.id),
      order: note.entry.id,
    }),
  )
  const counting = new Set(notes.filter((note) => note.cancelled === null).map(({ date }) => date))
  const silent = [...occasions]
    .filter(([date]) => !counting.has(date))
    .map(([date, occasion]): HistoryLine => ({ ...SILENT, key: `meeting-${date}`, date, occasion, order: 0 }))
  const dues = dueChangesByDay(dueChanges).map(
    (change): HistoryLine => ({
      ...SILENT,
      key: `due-${change.on}`,
      date: change.on,
      occasion: dueWords(change),
      reason: change.reason,
      order: Number.POSITIVE_INFINITY,
    }),
  )
  return [...notes, ...silent, ...dues].sort((a, b) =>
    a.date === b.date ? b.order - a.order : a.date < b.date ? 1 : -1,
  )
}

/** Returns the change of a due date in words, "Batas waktu diubah dari 31 Agustus 2025 menjadi Januari 2026". */
export const dueWords = ({ from, to }: DueChange): string => {
  if (from === null) return `Batas waktu ditetapkan ${formatDue(to, 'long')}`
  if (to === null) return `Batas waktu ${formatDue(from, 'long')} ditiadakan`
  return `Batas waktu diubah dari ${formatDue(from, 'long')} menjadi ${formatDue(to, 'long')}`
}

const cancelledNote = (entry: CancelledEntry) => ({ entry, cancelled: entry })

const occasionOfNote = (occasion: string | undefined, isBirth: boolean): string | null => {
  if (occasion === undefined) return null
  return isBirth ? occasion : 'Dibahas dalam rapat'
}
