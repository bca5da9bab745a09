import { AppError } from '../../shared/domain/app-error.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { WritableDb } from '../db/handle.ts'
import { findingNotesOf, saveFindingNote } from '../db/repositories/finding-notes.ts'
import { protectionsOf } from '../db/repositories/protections.ts'
import { insertSnapshot } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'
import { knownHead, refuseOlderVersion } from './snapshot-by-id.ts'
import { wholeSnapshot } from './known-snapshot.ts'

/**
 * Begins a draft that corrects a final snapshot, with its figures and what was recorded about them, and returns its id. AppError
 * `snapshot.not-final` for a draft, `snapshot.not-newest` when a correction exists already.
 */
export const correctSnapshot = (db: WritableDb, id: number, now: Date): number =>
  inTransaction(db, () => {
    const head = knownHead(db, id)
    refuseOlderVersion(db, head)
    if (head.status !== 'final') throw new AppError('snapshot.not-final', { day: formatDay(head.asOf) })
    const { id: _id, version: _version, status: _status, contentHash: _hash, ...content } = wholeSnapshot(db, head)
    const created = insertSnapshot(db, {
      ...content,
      supersedes: id,
      origin: 'form',
      fileHash: null,
      protections: protectionsOf(db, id),
    })
    for (const note of findingNotesOf(db, id)) saveFindingNote(db, created, note)
    recordChange(db, now, { what: 'snapshot.correct', key: String(created), before: id, after: created })
    return created
  })
