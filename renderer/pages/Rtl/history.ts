import type { EvidenceHead, FollowUpDetail } from '../../../shared/contract/follow-up-channels.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import type { FollowUpEntry } from '../../../shared/domain/follow-up.ts'

/** One line of the history: a progress note, or a meeting at which nobody wrote one. */
export interface HistoryLine {
  readonly key: string
  readonly date: DateKey
  /** "Diputuskan dalam rapat"; null for a note between two meetings. */
  readonly occasion: string | null
  readonly entry: FollowUpEntry | null
  readonly evidence: readonly EvidenceHead[]
  readonly ahead: boolean
}

/** Returns the history of an RTL, newest first: its birth, its notes, and the meetings that carried it or will. */
export const historyOf = ({ item, meetings, evidence }: FollowUpDetail, today: DateKey): readonly HistoryLine[] => {
  const occasions = new Map<DateKey, string>([
    ...meetings.map(({ date }) => [date, date > today ? 'Masuk rapat berikutnya' : 'Dibawa ke rapat'] as const),
    [item.meeting.date, item.meeting.date > today ? 'Akan dibahas dalam rapat' : 'Diputuskan dalam rapat'],
  ])
  const notes = item.entries.map((entry, position): HistoryLine & { readonly order: number } => ({
    key: `entry-${entry.id}`,
    date: entry.date,
    occasion: occasionOfNote(occasions.get(entry.date), entry.date === item.meeting.date),
    entry,
    evidence: evidence.filter((file) => file.entry === entry.id),
    ahead: false,
    order: position + 1,
  }))
  const noted = new Set(notes.map(({ date }) => date))
  const silent = [...occasions]
    .filter(([date]) => !noted.has(date))
    .map(([date, occasion]) => ({
      key: `meeting-${date}`,
      date,
      occasion,
      entry: null,
      evidence: [],
      ahead: date > today,
      order: 0,
    }))
  return [...notes, ...silent].sort((a, b) => (a.date === b.date ? b.order - a.order : a.date < b.date ? 1 : -1))
}

const occasionOfNote = (occasion: string | undefined, isBirth: boolean): string | null => {
  if (occasion === undefined) return null
  return isBirth ? occasion : 'Dibahas dalam rapat'
}
