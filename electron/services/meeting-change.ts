/** What the trail calls a change of an RTL or its evidence. */
export type FollowUpChange =
  | 'followUp.create'
  | 'followUp.edit'
  | 'followUp.setDue'
  | 'followUp.record'
  | 'followUp.cancelEntries'
  | 'followUp.remove'
  | 'followUp.restore'
  | 'evidence.add'
  | 'evidence.remove'

/** What the trail calls a change of a meeting. */
export type MeetingChange =
  | 'meeting.create'
  | 'meeting.edit'
  | 'meeting.setState'
  | 'meeting.chooseSnapshots'
  | 'meeting.setAttendance'
  | 'meeting.setPapers'
  | 'meeting.remove'
  | 'meeting.restore'

/** Returns the name of an RTL in the trail. */
export const followUpKey = (id: number): string => `follow-up:${id}`

/** Returns the name of a meeting in the trail. */
export const meetingKey = (id: number): string => `meeting:${id}`
