import { carriedMeetings } from '../../shared/calc/carried-meetings.ts'
import type { FollowUp } from '../../shared/domain/follow-up.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import type { ReadableDb } from '../db/handle.ts'
import { listAudit } from '../db/repositories/audit.ts'
import { listDocuments } from '../db/repositories/documents.ts'
import { evidenceOf } from '../db/repositories/evidence.ts'
import { cancelledEntriesOf } from '../db/repositories/follow-up-entries.ts'
import { followUpKey } from './meeting-change.ts'

/** Returns why an action cannot be deleted, as the middle of a sentence; null when it can. */
export const reasonToKeep = (db: ReadableDb, followUp: FollowUp, meetings: readonly Meeting[]): string | null => {
  const notes = followUp.entries.length + cancelledEntriesOf(db, followUp.id).length
  if (notes > 0) return 'sudah ada catatan progres'
  if (evidenceOf(db, followUp.id).length > 0) return 'sudah ada berkas bukti'
  return isInIssuedPaper(db, followUp, meetings) ? 'sudah dimuat dalam dokumen yang diterbitkan' : null
}

/**
 * A paper names the actions of its meeting and those it carries, as they were when it was issued: one issued before the action was
 * entered cannot name it. An action without a line in the trail is older than the trail.
 */
const isInIssuedPaper = (db: ReadableDb, followUp: FollowUp, meetings: readonly Meeting[]): boolean => {
  const entered = listAudit(db, { key: followUpKey(followUp.id) }).find(({ what }) => what === 'followUp.create')?.at
  const named = [followUp.bornInMeeting, ...carriedMeetings(followUp, meetings).map(({ id }) => id)]
  return named
    .flatMap((meeting) => listDocuments(db, { meeting }))
    .some(({ issuedAt }) => entered === undefined || issuedAt >= entered)
}
