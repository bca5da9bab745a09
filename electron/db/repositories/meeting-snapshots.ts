import type { DateKey } from '../../../shared/domain/date-key.ts'
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

/** Takes the snapshot of a role away from a meeting; nothing happens when none was named. */
export const clearMeetingSnapshot = (db: WritableDb, meeting: number, dataset: string, role: SnapshotRole): void => {
  inTransaction(db, () => {
    db.main
      .prepare('DELETE FROM meeting_snapshot WHERE meeting_id = ? AND dataset = ? AND role = ?')
      .run(meeting, dataset, role)
  })
}

/** Returns the snapshots a meeting names, by dataset and role. */
export const meetingSnapshots = (db: ReadableDb, meeting: number): readonly MeetingSnapshot[] =>
  db.main
    .prepare<[number], MeetingSnapshot>(`
      SELECT dataset, role, snapshot_id AS snapshot FROM meeting_snapshot WHERE meeting_id = ? ORDER BY dataset, role
    `)
    .all(meeting)

/** Returns the day of the latest meeting that works with a snapshot as its current one, null when none does. */
export const meetingDayOf = (db: ReadableDb, snapshot: number): DateKey | null =>
  db.main
    .prepare<[number], DateKey | null>(`
      SELECT max(m.date) FROM meeting m JOIN meeting_snapshot s ON s.meeting_id = m.id
      WHERE s.snapshot_id = ? AND s.role = 'current'
    `)
    .pluck()
    .get(snapshot) ?? null
