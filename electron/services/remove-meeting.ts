import { z } from 'zod'
import { AppError } from '../../shared/domain/app-error.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { WritableDb } from '../db/handle.ts'
import { listAudit } from '../db/repositories/audit.ts'
import { insertMeetingRecord, meetingRecord, meetingRecordFrom } from '../db/repositories/meeting-record.ts'
import { deleteMeeting, meetingById } from '../db/repositories/meetings.ts'
import { inTransaction } from '../db/transaction.ts'
import { forgetForms } from './forget-forms.ts'
import { meetingKey } from './meeting-change.ts'
import { paperSettingsFrom, paperSettingsOf, removePaperSettings, savePaperSettings } from './paper-settings.ts'
import { existingMeeting, reasonToKeepMeeting } from './read-meeting.ts'
import { recordChange } from './record-change.ts'

const removed = z.object({ record: z.unknown(), papers: z.unknown() })

/** Deletes a meeting with its own notes; AppError `meeting.kept` when RTL were born in it or papers issued from it. */
export const removeMeeting = (db: WritableDb, id: number, now: Date): void =>
  inTransaction(db, () => {
    const meeting = existingMeeting(db, id)
    const reason = reasonToKeepMeeting(db, id)
    if (reason !== null) throw new AppError('meeting.kept', { day: formatDay(meeting.date), reason })
    const before = { record: meetingRecord(db, id), papers: paperSettingsOf(db, id) }
    deleteMeeting(db, id)
    removePaperSettings(db, id)
    forgetForms(db, 'meeting', id)
    recordChange(db, now, { what: 'meeting.remove', key: meetingKey(id), before, after: null })
  })

/** Brings a deleted meeting back as it was, with another number when its own was given away meanwhile; AppError `meeting.nothing-to-restore` when the last change of it was no deletion. */
export const restoreMeeting = (db: WritableDb, id: number, now: Date): void =>
  inTransaction(db, () => {
    const last = listAudit(db, { key: meetingKey(id), limit: 1 })[0]
    const kept = removed.safeParse(last?.before)
    const record = kept.success ? meetingRecordFrom(kept.data.record) : null
    if (last?.what !== 'meeting.remove' || record === null || meetingById(db, id) !== null) {
      throw new AppError('meeting.nothing-to-restore')
    }
    insertMeetingRecord(db, record)
    const papers = kept.success ? paperSettingsFrom(kept.data.papers) : null
    if (papers !== null) savePaperSettings(db, id, papers)
    recordChange(db, now, { what: 'meeting.restore', key: meetingKey(id), before: null, after: meetingById(db, id) })
  })
