import type { DateKey } from '../../shared/domain/date-key.ts'
import type { FollowUp } from '../../shared/domain/follow-up.ts'
import { followUpNumber } from '../../shared/text/follow-up-number.ts'
import type { ReadableDb } from '../db/handle.ts'
import { meetingById } from '../db/repositories/meetings.ts'

/** Returns an action with the number it is called by on a day, which names the year of its meeting in any other year. */
export const asCalledOn = <Action extends Pick<FollowUp, 'bornInMeeting' | 'number'>>(
  db: ReadableDb,
  followUp: Action,
  day: DateKey,
): Action => {
  const meeting = meetingById(db, followUp.bornInMeeting)
  return meeting === null ? followUp : { ...followUp, number: followUpNumber(followUp.number, meeting.date, day) }
}
