import { carriedMeetings } from '../../shared/calc/carried-meetings.ts'
import type { MeetingItem } from '../../shared/contract/meeting-channels.ts'
import { type DateKey, daysBetween } from '../../shared/domain/date-key.ts'
import type { ReadableDb } from '../db/handle.ts'
import { listDocuments } from '../db/repositories/documents.ts'
import { allFollowUps } from '../db/repositories/follow-ups.ts'
import { listMeetings } from '../db/repositories/meetings.ts'
import { officialById } from '../db/repositories/officials.ts'
import { currentDayOf } from './suggest-snapshots.ts'

/** Returns all meetings with what was counted about them, the latest first. */
export const meetingItems = (db: ReadableDb, today: DateKey): readonly MeetingItem[] => {
  const meetings = listMeetings(db)
  const followUps = allFollowUps(db)
  const carriers = followUps.flatMap((followUp) => carriedMeetings(followUp, meetings))
  return meetings.map((meeting) => ({
    ...meeting,
    chairName: meeting.chair === null ? null : (officialById(db, meeting.chair)?.name ?? null),
    asOf: currentDayOf(db, meeting.id),
    born: followUps.filter(({ bornInMeeting }) => bornInMeeting === meeting.id).length,
    carried: carriers.filter(({ id }) => id === meeting.id).length,
    papers: listDocuments(db, { meeting: meeting.id }).length,
    inDays: daysBetween(today, meeting.date),
  }))
}
