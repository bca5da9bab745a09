import type { RoleChoice } from '../../shared/contract/meeting-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { Attendance, Meeting } from '../../shared/domain/meeting.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { listAudit } from '../db/repositories/audit.ts'
import { attendanceOf, replaceAttendance } from '../db/repositories/attendees.ts'
import { insertMeeting, meetingById, nextOrdinal, previousMeeting, updateMeeting } from '../db/repositories/meetings.ts'
import { readOffice } from '../db/repositories/office.ts'
import { officialById } from '../db/repositories/officials.ts'
import { inTransaction } from '../db/transaction.ts'
import { storeSnapshotChoice } from './choose-snapshots.ts'
import { meetingKey } from './meeting-change.ts'
import { type PaperSettings, paperSettingsOf, savePaperSettings } from './paper-settings.ts'
import { chosenSnapshots, existingMeeting } from './read-meeting.ts'
import { recordChange } from './record-change.ts'
import { suggestedSnapshots } from './suggest-snapshots.ts'

/** When and where a meeting is, and what it is about. */
export type Schedule = Omit<Meeting, 'id' | 'ordinal' | 'state'>

/** Makes a meeting as the next of its year with the snapshots that its date suggests; returns its id. */
export const createMeeting = (db: WritableDb, schedule: Schedule, now: Date): number =>
  inTransaction(db, () => {
    checkSchedule(db, schedule)
    const id = insertMeeting(db, { ...schedule, state: 'prepared' })
    const suggested = suggestionFor(db, { id, date: schedule.date })
    if (suggested !== null) storeSnapshotChoice(db, id, suggested)
    recordChange(db, now, { what: 'meeting.create', key: meetingKey(id), before: null, after: meetingById(db, id) })
    return id
  })

/**
 * Changes when and where a meeting is; moved to another year it becomes the next of that year, unless RTL were born in it. With its day
 * moves what the dates suggest as its snapshots, unless somebody chose others.
 */
export const editMeeting = (db: WritableDb, id: number, schedule: Schedule, now: Date): void =>
  inTransaction(db, () => {
    const before = existingMeeting(db, id)
    checkSchedule(db, schedule)
    const isSuggested = schedule.date !== before.date && !isChosenByHand(db, before)
    const sameYear = before.date.slice(0, 4) === schedule.date.slice(0, 4)
    const after = { ...before, ...schedule, ordinal: sameYear ? before.ordinal : nextOrdinal(db, schedule.date) }
    updateMeeting(db, after)
    const renewed = isSuggested ? suggestionFor(db, after) : null
    if (renewed !== null) storeSnapshotChoice(db, id, renewed)
    const snapshots = renewed === null ? {} : { snapshots: renewed }
    recordChange(db, now, { what: 'meeting.edit', key: meetingKey(id), before, after: { ...after, ...snapshots } })
  })

/** Marks a meeting as held or prepared; AppError `meeting.not-yet` before its day. */
export const setMeetingState = (db: WritableDb, id: number, state: Meeting['state'], today: DateKey, now: Date): void =>
  inTransaction(db, () => {
    const before = existingMeeting(db, id)
    if (state === 'held' && before.date > today) throw new AppError('meeting.not-yet', { day: formatDay(before.date) })
    updateMeeting(db, { ...before, state })
    recordChange(db, now, { what: 'meeting.setState', key: meetingKey(id), before: before.state, after: state })
  })

/** Stores who was present, in place of what was there. */
export const setAttendance = (db: WritableDb, id: number, attendance: readonly Attendance[], now: Date): void =>
  inTransaction(db, () => {
    existingMeeting(db, id)
    const before = attendanceOf(db, id)
    replaceAttendance(db, id, attendance)
    recordChange(db, now, { what: 'meeting.setAttendance', key: meetingKey(id), before, after: attendance })
  })

/** Stores who signs the papers of a meeting, their numbers and days; `database.notFound` for an official who is not there. */
export const setPapers = (db: WritableDb, id: number, settings: PaperSettings, now: Date): void =>
  inTransaction(db, () => {
    existingMeeting(db, id)
    for (const official of [settings.signatory, settings.memo?.from ?? null]) checkOfficial(db, official)
    const before = paperSettingsOf(db, id)
    savePaperSettings(db, id, settings)
    recordChange(db, now, { what: 'meeting.setPapers', key: meetingKey(id), before, after: settings })
  })

/** Returns what the dates suggest for a meeting, null before there is an office. */
const suggestionFor = (db: ReadableDb, { id, date }: Pick<Meeting, 'id' | 'date'>): RoleChoice | null => {
  const office = readOffice(db)
  return office && suggestedSnapshots(db, office.region, date, previousMeeting(db, id)?.id ?? null)
}

/** Somebody who stored what the dates suggest anyway chose nothing. An id may have belonged to a deleted meeting first. */
const isChosenByHand = (db: ReadableDb, meeting: Meeting): boolean => {
  const trail = listAudit(db, { key: meetingKey(meeting.id) })
  const created = trail.findIndex(({ what }) => what === 'meeting.create')
  const own = created < 0 ? trail : trail.slice(0, created)
  if (!own.some(({ what }) => what === 'meeting.chooseSnapshots')) return false
  const chosen = chosenSnapshots(db, meeting.id)
  const suggested = suggestionFor(db, meeting)
  return (
    chosen.current !== suggested?.current ||
    chosen.previous !== suggested.previous ||
    chosen.yearBefore !== suggested.yearBefore
  )
}

const checkSchedule = (db: ReadableDb, { start, end, chair }: Schedule): void => {
  if (start !== null && end !== null && end <= start) throw new AppError('meeting.time-order')
  checkOfficial(db, chair)
}

const checkOfficial = (db: ReadableDb, id: number | null): void => {
  if (id !== null && officialById(db, id) === null) throw new AppError('database.notFound', { what: 'Pejabat' })
}
