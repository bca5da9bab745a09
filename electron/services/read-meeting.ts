import { latestEntry, toldPercent } from '../../shared/calc/overdue.ts'
import type { CarriedItem, MeetingDetail, RoleChoice } from '../../shared/contract/meeting-channels.ts'
import type { SnapshotReference } from '../../shared/contract/responses.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { Meeting, SnapshotRole } from '../../shared/domain/meeting.ts'
import type { ReadableDb } from '../db/handle.ts'
import { attendanceOf } from '../db/repositories/attendees.ts'
import { listDocuments } from '../db/repositories/documents.ts'
import { withDueOn } from '../db/repositories/follow-up-dues.ts'
import { bornIn, carriedTo } from '../db/repositories/follow-ups.ts'
import { meetingSnapshots } from '../db/repositories/meeting-snapshots.ts'
import { listMeetings, meetingById, previousMeeting } from '../db/repositories/meetings.ts'
import { readOffice } from '../db/repositories/office.ts'
import { listOfficials } from '../db/repositories/officials.ts'
import { headById } from '../db/repositories/snapshots.ts'
import { followUpItem, meetingDay } from './follow-up-item.ts'
import { meetingItems } from './list-meetings.ts'
import { paperSettingsOf } from './paper-settings.ts'
import { snapshotReference } from '../../shared/contract/snapshot-reference.ts'
import { headsUpTo, suggestedSnapshots } from './suggest-snapshots.ts'

/** Returns the meeting with that id; AppError `database.notFound` when there is none. */
export const existingMeeting = (db: ReadableDb, id: number): Meeting => {
  const meeting = meetingById(db, id)
  if (meeting === null) throw new AppError('database.notFound', { what: 'Rapat' })
  return meeting
}

/** Returns why a meeting cannot be deleted, as the middle of a sentence; null when it can. */
export const reasonToKeepMeeting = (db: ReadableDb, id: number): string | null => {
  const born = bornIn(db, id).length
  if (born > 0) return `sudah ada ${born} RTL yang diputuskan dalam rapat itu`
  return listDocuments(db, { meeting: id }).length > 0 ? 'sudah ada dokumen yang diterbitkan dari rapat itu' : null
}

/** Returns the UCJ snapshots that a meeting names. */
export const chosenSnapshots = (db: ReadableDb, id: number): RoleChoice => {
  const named = meetingSnapshots(db, id).filter(({ dataset }) => dataset === UCJ)
  const inRole = (role: SnapshotRole): number | null => named.find((entry) => entry.role === role)?.snapshot ?? null
  return { current: inRole('current'), previous: inRole('previous'), yearBefore: inRole('year-before') }
}

/** Returns a meeting with everything its preparation shows; its actions as they stood on its day, or stand today before it. */
export const readMeeting = (db: ReadableDb, id: number, today: DateKey): MeetingDetail => {
  const meeting = existingMeeting(db, id)
  const item = meetingItems(db, today).find((candidate) => candidate.id === id)
  if (item === undefined) throw new Error(`meeting ${id} vanished while it was read`)
  const before = previousMeeting(db, id)
  const day = meeting.date < today ? meeting.date : today
  const meetings = listMeetings(db)
  const office = readOffice(db)
  const chosen = chosenSnapshots(db, id)
  return {
    item,
    previousMeeting: before && meetingDay(before),
    snapshots: {
      chosen,
      suggested:
        office === null
          ? { current: null, previous: null, yearBefore: null }
          : suggestedSnapshots(db, office.region, meeting.date, before?.id ?? null),
      candidates: office === null ? [] : candidates(db, office.region, meeting.date, chosen),
    },
    carried: carriedItems(db, meeting, before, day),
    born: bornIn(db, id).map((followUp) => followUpItem(db, withDueOn(db, followUp, day), meetings, day, meeting.date)),
    attendance: attendanceOf(db, id),
    papers: listDocuments(db, { meeting: id }).map(({ id: paperId, kind, paper, version, issuedAt }) => ({
      id: paperId,
      kind,
      paper,
      version,
      issuedAt,
    })),
    settings: paperSettingsOf(db, id),
    officials: listOfficials(db),
    keptBecause: reasonToKeepMeeting(db, id),
  }
}

const candidates = (
  db: ReadableDb,
  region: string,
  date: DateKey,
  { current, previous, yearBefore }: RoleChoice,
): readonly SnapshotReference[] => {
  const heads = headsUpTo(db, region, date)
  const chosen = [...new Set([current, previous, yearBefore])]
    .filter((id) => id !== null && !heads.some((head) => head.id === id))
    .map((id) => (id === null ? null : headById(db, id)))
    .filter((head) => head !== null)
  return [...heads, ...chosen]
    .sort((a, b) => (a.asOf === b.asOf ? b.version - a.version : a.asOf < b.asOf ? 1 : -1))
    .map(snapshotReference)
}

const carriedItems = (
  db: ReadableDb,
  meeting: Meeting,
  before: Meeting | null,
  day: DateKey,
): readonly CarriedItem[] => {
  if (before === null) return []
  const meetings = listMeetings(db)
  return carriedTo(db, meeting.id).map((followUp) => ({
    ...followUpItem(db, withDueOn(db, followUp, day), meetings, day, meeting.date),
    percentBefore: toldPercent(followUp, followUp.bornInMeeting === before.id, before.date),
    latestNote: latestEntry(followUp, day)?.note ?? '',
    reported: followUp.entries.some(({ date }) => date > before.date && date <= meeting.date),
  }))
}
