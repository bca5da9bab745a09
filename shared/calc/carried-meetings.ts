import type { FollowUp } from '../domain/follow-up.ts'
import type { Meeting } from '../domain/meeting.ts'
import { isEnded, statusOf } from './overdue.ts'

type MeetingDay = Pick<Meeting, 'id' | 'date' | 'ordinal'>

const inOrder = (a: MeetingDay, b: MeetingDay): number =>
  a.date === b.date ? a.ordinal - b.ordinal : a.date < b.date ? -1 : 1

/**
 * Returns the meetings that carry an action, earliest first: those after the one it was born in, as long as it had not ended by the
 * day of the meeting before. One that ended between two meetings is carried a last time, so that its end is reported exactly once
 * (domain.md 8: derived, never stored). Nothing when its own meeting is not among `meetings`.
 * Born on 10 July 2025 and ended on 24 September: the meeting of 12 November carries it, the one of 10 December does not.
 */
export const carriedMeetings = <M extends MeetingDay>(
  followUp: Pick<FollowUp, 'bornInMeeting' | 'entries'>,
  meetings: readonly M[],
): readonly M[] => {
  const ordered = [...meetings].sort(inOrder)
  const birth = ordered.findIndex(({ id }) => id === followUp.bornInMeeting)
  if (birth < 0) return []
  return ordered.slice(birth + 1).filter((_meeting, position) => {
    const before = ordered[birth + position]
    return before !== undefined && !isEnded(statusOf(followUp, before.date))
  })
}
