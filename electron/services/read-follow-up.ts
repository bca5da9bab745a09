import { carriedMeetings } from '../../shared/calc/carried-meetings.ts'
import type { FollowUpDetail } from '../../shared/contract/follow-up-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { FollowUp } from '../../shared/domain/follow-up.ts'
import type { ReadableDb } from '../db/handle.ts'
import { evidenceOf } from '../db/repositories/evidence.ts'
import { dueChangesOf } from '../db/repositories/follow-up-dues.ts'
import { cancelledEntriesOf } from '../db/repositories/follow-up-entries.ts'
import { followUpById } from '../db/repositories/follow-ups.ts'
import { listMeetings } from '../db/repositories/meetings.ts'
import { followUpGap } from './follow-up-gap.ts'
import { followUpItem, meetingDay } from './follow-up-item.ts'
import { reasonToKeep } from './follow-up-kept.ts'

/** Returns the action with that id; AppError `database.notFound` when there is none. */
export const existingFollowUp = (db: ReadableDb, id: number): FollowUp => {
  const followUp = followUpById(db, id)
  if (followUp === null) throw new AppError('database.notFound', { what: 'RTL' })
  return followUp
}

/** Returns an action with the distance it answers, the meetings that carry it, and its evidence. */
export const readFollowUp = (db: ReadableDb, id: number, today: DateKey): FollowUpDetail => {
  const followUp = existingFollowUp(db, id)
  const meetings = listMeetings(db)
  return {
    item: followUpItem(db, followUp, meetings, today),
    gap: followUpGap(db, followUp),
    meetings: carriedMeetings(followUp, meetings).map(meetingDay),
    evidence: evidenceOf(db, id).map(({ id: file, entry, fileName, size }) => ({ id: file, entry, fileName, size })),
    dueChanges: dueChangesOf(db, id),
    cancelled: cancelledEntriesOf(db, id),
    keptBecause: reasonToKeep(db, followUp, meetings),
  }
}
