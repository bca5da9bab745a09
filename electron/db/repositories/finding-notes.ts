import type { FindingNote } from '../../../shared/checks/finding-note.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

/** Returns what the office wrote about the findings of a snapshot. */
export const findingNotesOf = (db: ReadableDb, snapshot: number): readonly FindingNote[] =>
  db.main
    .prepare<[number], FindingNote>(
      'SELECT code, place, indicator, cause, explanation FROM finding_note WHERE snapshot_id = ? ORDER BY id',
    )
    .all(snapshot)

/** Stores the note of one finding in place of the earlier one; a note without cause and explanation takes it away. */
export const saveFindingNote = (db: WritableDb, snapshot: number, note: FindingNote): void => {
  inTransaction(db, () => {
    db.main
      .prepare('DELETE FROM finding_note WHERE snapshot_id = ? AND code = ? AND place IS ? AND indicator IS ?')
      .run(snapshot, note.code, note.place, note.indicator)
    if (note.cause === null && note.explanation === null) return
    db.main
      .prepare(
        'INSERT INTO finding_note (snapshot_id, code, place, indicator, cause, explanation) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(snapshot, note.code, note.place, note.indicator, note.cause, note.explanation)
  })
}
