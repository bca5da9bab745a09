import type { DateKey } from '../../../shared/domain/date-key.ts'
import type { CancelledEntry, FollowUpEntry } from '../../../shared/domain/follow-up.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

/** Returns the progress notes of an action that count, oldest first; of one day in the order they were written. */
export const entriesOf = (db: ReadableDb, followUp: number): readonly FollowUpEntry[] =>
  db.main
    .prepare<[number], FollowUpEntry>(`
      SELECT id, date, status, percent, note FROM follow_up_entry
      WHERE follow_up_id = ? AND id NOT IN (SELECT entry_id FROM follow_up_entry_cancelled)
      ORDER BY date, id
    `)
    .all(followUp)

/** Returns the progress notes of an action that were cancelled, oldest first. */
export const cancelledEntriesOf = (db: ReadableDb, followUp: number): readonly CancelledEntry[] =>
  db.main
    .prepare<[number], CancelledEntry>(`
      SELECT e.id, e.date, e.status, e.percent, e.note, c.cancelled_on AS cancelledOn, c.reason AS cancelReason
      FROM follow_up_entry e JOIN follow_up_entry_cancelled c ON c.entry_id = e.id
      WHERE e.follow_up_id = ? ORDER BY e.date, e.id
    `)
    .all(followUp)

/** Returns the action that a note belongs to, null for a note that is not there. */
export const followUpOfEntry = (db: ReadableDb, entry: number): number | null =>
  db.main.prepare<[number], number>('SELECT follow_up_id FROM follow_up_entry WHERE id = ?').pluck().get(entry) ?? null

/** Adds a progress note and returns its id; notes are never changed, a mistake is cancelled or put right by a later one. */
export const appendEntry = (db: WritableDb, followUp: number, entry: Omit<FollowUpEntry, 'id'>): number =>
  inTransaction(db, () => {
    const { lastInsertRowid } = db.main
      .prepare('INSERT INTO follow_up_entry (follow_up_id, date, status, percent, note) VALUES (?, ?, ?, ?, ?)')
      .run(followUp, entry.date, entry.status, entry.percent, entry.note)
    return Number(lastInsertRowid)
  })

/** Marks a note as cancelled on a day; it counts no more and stays where it is. One that is cancelled already is refused. */
export const appendCancellation = (db: WritableDb, entry: number, on: DateKey, reason: string | null): void =>
  inTransaction(db, () => {
    db.main
      .prepare('INSERT INTO follow_up_entry_cancelled (entry_id, cancelled_on, reason) VALUES (?, ?, ?)')
      .run(entry, on, reason)
  })
