import { userInfo } from 'node:os'
import type { WritableDb } from '../db/handle.ts'
import { appendAudit } from '../db/repositories/audit.ts'
import { timestampOf } from '../platform/clock.ts'
import type { DocumentChange } from './document-change.ts'
import type { FollowUpChange, MeetingChange } from './meeting-change.ts'
import type { OfficeChange } from './office-change.ts'
import type { SnapshotChange } from './snapshot-change.ts'

/** What was done, to which thing, and how it looked before and after; null where there was nothing. */
export interface RecordedChange {
  readonly what:
    | 'backup.kept'
    | 'snapshot.import'
    | 'snapshot.finalise'
    | 'snapshot.discard'
    | 'target.set'
    | 'document.issue'
    | DocumentChange
    | FollowUpChange
    | MeetingChange
    | OfficeChange
    | SnapshotChange
  readonly key: string
  readonly before: unknown
  readonly after: unknown
}

/** Writes a change into the audit, in the transaction of the change itself. */
export const recordChange = (db: WritableDb, now: Date, change: RecordedChange): void => {
  appendAudit(db, { at: timestampOf(now), osUser: userInfo().username, ...change })
}
