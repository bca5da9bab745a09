import { carriedMeetings } from '../../shared/calc/carried-meetings.ts'
import { endedOn, latestEntry, overdueDays, statusOf, toldStatus } from '../../shared/calc/overdue.ts'
import type { FollowUpItem, MeetingDay } from '../../shared/contract/follow-up-channels.ts'
import { type DateKey, daysBetween } from '../../shared/domain/date-key.ts'
import type { FollowUp } from '../../shared/domain/follow-up.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import { followUpNumber } from '../../shared/text/follow-up-number.ts'
import type { ReadableDb } from '../db/handle.ts'
import { regionByCode } from '../db/repositories/regions.ts'

/** Returns the parts of a meeting that name it. */
export const meetingDay = ({ id, date, ordinal, state }: Meeting): MeetingDay => ({ id, date, ordinal, state })

/**
 * Returns an action with what follows from its entries on `today`; `meetings` are all there are. It is called as on the day it is `seen`
 * from: the day of the meeting whose page shows it, otherwise today.
 */
export const followUpItem = (
  db: ReadableDb,
  followUp: FollowUp,
  meetings: readonly Meeting[],
  today: DateKey,
  seen: DateKey = today,
): FollowUpItem => {
  const meeting = meetings.find(({ id }) => id === followUp.bornInMeeting)
  if (meeting === undefined) throw new Error(`RTL ${followUp.id} has no meeting`)
  const ended = endedOn(followUp, today)
  const last = ended ?? today
  return {
    ...followUp,
    number: followUpNumber(followUp.number, meeting.date, seen),
    meeting: meetingDay(meeting),
    place:
      followUp.region === null
        ? null
        : (regionByCode(db, followUp.region) ?? { code: followUp.region, name: followUp.region }),
    status: statusOf(followUp, today),
    told: toldStatus(followUp, meeting.date >= today, today),
    percent: latestEntry(followUp, today)?.percent ?? null,
    endedOn: ended,
    overdue: ended === null ? overdueDays(followUp, today) : null,
    ageDays: Math.max(0, daysBetween(meeting.date, last)),
    carried: carriedMeetings(followUp, meetings).filter(({ date }) => date <= today).length,
  }
}
