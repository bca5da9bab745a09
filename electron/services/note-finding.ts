import type { FindingNote } from '../../shared/checks/finding-note.ts'
import type { WritableDb } from '../db/handle.ts'
import { findingNotesOf, saveFindingNote } from '../db/repositories/finding-notes.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'
import { knownHead } from './snapshot-by-id.ts'

/** Records what the office says about a finding, also of a final snapshot: explanations may follow the figures. */
export const noteFinding = (db: WritableDb, id: number, note: FindingNote, now: Date): void =>
  inTransaction(db, () => {
    knownHead(db, id)
    const before = findingNotesOf(db, id).find(
      (known) => known.code === note.code && known.place === note.place && known.indicator === note.indicator,
    )
    saveFindingNote(db, id, note)
    const isTakenAway = note.cause === null && note.explanation === null
    recordChange(db, now, {
      what: 'snapshot.noteFinding',
      key: String(id),
      before: before ?? null,
      after: isTakenAway ? null : note,
    })
  })
