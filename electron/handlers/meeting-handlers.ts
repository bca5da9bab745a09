import type { MEETING_CHANNELS } from '../../shared/contract/meeting-channels.ts'
import { chooseSnapshots } from '../services/choose-snapshots.ts'
import { createMeeting, editMeeting, setAttendance, setMeetingState, setPapers } from '../services/edit-meeting.ts'
import { meetingItems } from '../services/list-meetings.ts'
import { readMeeting } from '../services/read-meeting.ts'
import { recordReports } from '../services/record-progress.ts'
import { removeMeeting, restoreMeeting } from '../services/remove-meeting.ts'
import type { Handlers } from './handler.ts'

/** Answers the intentions about meetings. */
export const MEETING_HANDLERS: Handlers<typeof MEETING_CHANNELS> = {
  'meeting.list': ({ db, today }) => ({ meetings: meetingItems(db, today) }),
  'meeting.read': ({ db, today }, { id }) => readMeeting(db, id, today),
  'meeting.create': ({ db, now }, schedule) => ({ id: createMeeting(db, schedule, now) }),
  'meeting.edit': ({ db, now }, { id, ...schedule }) => {
    editMeeting(db, id, schedule, now)
    return {}
  },
  'meeting.setState': ({ db, today, now }, { id, state }) => {
    setMeetingState(db, id, state, today, now)
    return {}
  },
  'meeting.chooseSnapshots': ({ db, now }, { id, ...choice }) => {
    chooseSnapshots(db, id, choice, now)
    return {}
  },
  'meeting.setAttendance': ({ db, now }, { id, attendance }) => {
    setAttendance(db, id, attendance, now)
    return {}
  },
  'meeting.recordReports': ({ db, today, now }, { id, reports }) => {
    const entries = recordReports(db, id, reports, today, now)
    return { recorded: entries.length, entries }
  },
  'meeting.setPapers': ({ db, now }, { id, ...settings }) => {
    setPapers(db, id, settings, now)
    return {}
  },
  'meeting.remove': ({ db, now }, { id }) => {
    removeMeeting(db, id, now)
    return { id }
  },
  'meeting.restore': ({ db, now }, { id }) => {
    restoreMeeting(db, id, now)
    return { id }
  },
}
