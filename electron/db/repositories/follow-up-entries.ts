import type { FollowUpEntry } from '../../../shared/domain/follow-up.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

/** Returns the progress notes of an action, oldest first; of one day in the order they were written. */
export const entriesOf = (db: ReadableDb, followUp: number): readonly FollowUpEntry[] =>
  db.main
    .prepare<[number], FollowUpEntry>(
      'SELECT id, date, status, percent, note FROM follow_up_entry WHERE follow_up_id = ? ORDER BY date, id',
    )
    .all(followUp)

/** Adds a progress note and returns its id; notes are never changed, a mistake is put right by a later one. */
export const appendEntry = (db: WritableDb, followUp: number, entry: Omit<FollowUpEntry, 'id'>): number =>
  inTransaction(db, () => {
    const { lastInsertRowid } = db.main
      .prepare('INSERT INTO follow_up_entry (follow_up_id, date, status, percent, note) VALUES (?, ?, ?, ?, ?)')
      .run(followUp, entry.date, entry.status, entry.percent, entry.note)
    return Number(lastInsertRowid)
  })
