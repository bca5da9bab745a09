import { daysApart, longDay, shortDay } from './calendar.ts'
import type { PaperFigures } from './figures.ts'
import type { StoredData, StoredEntry, StoredFollowUp } from './stored-data.ts'

/** An RTL on the day of the meeting. */
export interface StandingFollowUp {
  readonly number: string
  /** Due date for narrow columns, as exactly as it is known. */
  readonly due: string
  readonly status: string
  readonly percent: number | null
  readonly endedOn: string | null
  /** Days past the due date, null when in time or without one. */
  readonly late: number | null
  readonly isOpen: boolean
}

export interface MeetingFollowUps {
  /** Born before the meeting and not ended when the meeting before it was held: what it has to be told about. */
  readonly carried: readonly StandingFollowUp[]
  readonly fresh: readonly StandingFollowUp[]
}

const ends = ({ status }: StoredEntry): boolean => status === 'done' || status === 'discontinued'

/** The first day of the last run of ending entries, null while the action goes on. */
function endOf(entries: readonly StoredEntry[]): string | null {
  let end: string | null = null
  for (const entry of entries) end = ends(entry) ? (end ?? entry.date) : null
  return end
}

function dueOf({ dueOn, precision }: StoredFollowUp): string {
  if (dueOn === null) return 'belum ditetapkan'
  if (precision === 'day') return shortDay(dueOn)
  if (precision === 'month') return shortDay(dueOn).split(' ').slice(1).join(' ')
  return `triwulan ${['I', 'II', 'III', 'IV'][Math.ceil(Number(dueOn.slice(5, 7)) / 3) - 1]} ${dueOn.slice(0, 4)}`
}

/** `silent`: what stands for an action without any entry. */
function standingOn(day: string, silent: 'unreported' | 'not-started', followUp: StoredFollowUp): StandingFollowUp {
  const entries = followUp.entries.filter(({ date }) => date <= day)
  const endedOn = endOf(entries)
  const late = followUp.dueOn === null ? 0 : daysApart(followUp.dueOn, endedOn ?? day)
  const last = entries.at(-1)
  return {
    number: followUp.number,
    due: dueOf(followUp),
    status: last?.status ?? silent,
    percent: last?.percent ?? null,
    endedOn,
    late: late > 0 ? late : null,
    isOpen: endedOn === null,
  }
}

/** Returns the RTL that the meeting of a paper carries and those it agreed on; none without a meeting. */
export function meetingFollowUps({ subject }: PaperFigures, data: StoredData): MeetingFollowUps {
  const { meeting } = subject
  if (meeting === null) return { carried: [], fresh: [] }
  const dayOf = (id: number): string => data.meetings.find((known) => known.id === id)?.date ?? ''
  const before = data.meetings.findLast(({ date }) => date < meeting.date)?.date ?? ''
  const carried = data.followUps.filter(
    ({ bornIn, entries }) =>
      dayOf(bornIn) < meeting.date && endOf(entries.filter(({ date }) => date <= before)) === null,
  )
  return {
    carried: carried.map((followUp) => standingOn(meeting.date, 'unreported', followUp)),
    fresh: data.followUps
      .filter(({ bornIn }) => bornIn === meeting.id)
      .map((item) => standingOn(meeting.date, 'not-started', item)),
  }
}

const END_WORDS: Readonly<Record<string, string>> = { done: 'Selesai', discontinued: 'Dihentikan' }
const OPEN_WORDS: Readonly<Record<string, string>> = {
  'not-started': 'Belum ditindaklanjuti',
  'in-progress': 'Dalam proses',
  constrained: 'Terkendala',
  unreported: 'Belum dilaporkan',
}

/** Returns the first line of the status column. */
export function statusLine(item: StandingFollowUp): string {
  const late = item.late === null ? '' : `${item.late} hari`
  if (item.endedOn !== null) {
    const after = item.status === 'done' && late !== '' ? `, ${late} setelah tenggat` : ''
    return `${END_WORDS[item.status]} ${longDay(item.endedOn)}${after}`
  }
  const progress = item.percent === null || item.status === 'not-started' ? '' : ` (${item.percent}%)`
  return `${OPEN_WORDS[item.status]}${progress}${late === '' ? '' : `, terlambat ${late}`}`
}
