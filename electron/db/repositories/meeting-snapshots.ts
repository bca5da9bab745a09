import type { SnapshotRole } from '../../../shared/domain/meeting.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

/** Which snapshot a meeting uses for a dataset in one role. */
export interface MeetingSnapshot {
  readonly dataset: string
  readonly role: SnapshotRole
  readonly snapshot: number
}

/** Names the snapshot of a meeting for its dataset and role, in place of an earlier choice; the dataset must be the snapshot's. */
export const setMeetingSnapshot = (db: WritableDb, meeting: number, choice: MeetingSnapshot): void => {
  inTransaction(db, () => {
    db.main
      .prepare(`
        INSERT INTO meeting_snapshot (meeting_id, dataset, role, snapshot_id) VALUES (?, ?, ?, ?)
        ON CONFLICT (meeting_id, dataset, role) DO UPDATE SET snapshot_id = excluded.snapshot_id
      `)
      .run(meeting, choice.dataset, choice.role, choice.snapshot)
  })
}

/** Returns the snapshots a meeting names, by dataset and role. */
export const meetingSnapshots = (db: ReadableDb, meeting: number): readonly MeetingSnapshot[] =>
  db.main
    .prepare<[number], MeetingSnapshot>(`
      SELECT dataset, role, snapshot_id AS snapshot FROM meeting_snapshot WHERE meeting_id = ? ORDER BY dataset, role
    `)
    .all(meeting)
