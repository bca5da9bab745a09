import { AppError } from '../../shared/domain/app-error.ts'
import type { WritableDb } from '../db/handle.ts'
import { findingNotesOf, saveFindingNote } from '../db/repositories/finding-notes.ts'
import { protectionsOf } from '../db/repositories/protections.ts'
import { deleteDraft, headById, insertSnapshot } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { timestampOf } from '../platform/clock.ts'
import { forgetForms } from './forget-forms.ts'
import { wholeSnapshot } from './known-snapshot.ts'
import { recordChange } from './record-change.ts'
import { forgetRemovedDraft, keepRemovedDraft, lastRemovedDraft } from './removed-draft.ts'
import { draftHead } from './snapshot-by-id.ts'

/** Deletes a draft and keeps it for `restoreSnapshot`; AppError `database.stillReferenced` when a meeting works with it. */
export const removeSnapshot = (db: WritableDb, id: number, now: Date): void =>
  inTransaction(db, () => {
    const { id: _id, version, status: _status, contentHash: _hash, ...content } = wholeSnapshot(db, draftHead(db, id))
    const snapshot = { ...content, protections: protectionsOf(db, id) }
    keepRemovedDraft(db, { id, snapshot, notes: findingNotesOf(db, id) }, timestampOf(now))
    deleteDraft(db, id)
    forgetForms(db, 'snapshot', id)
    recordChange(db, now, {
      what: 'snapshot.remove',
      key: String(id),
      before: { asOf: content.asOf, version, rows: content.observations.length },
      after: null,
    })
  })

/** Stores the draft that was removed last again under its id and returns that; AppError `snapshot.nothing-removed` for any other. */
export const restoreSnapshot = (db: WritableDb, id: number, now: Date): number =>
  inTransaction(db, () => {
    const removed = lastRemovedDraft(db)
    if (removed?.id !== id || headById(db, id) !== null) throw new AppError('snapshot.nothing-removed')
    insertSnapshot(db, { ...removed.snapshot, id })
    for (const note of removed.notes) saveFindingNote(db, id, note)
    forgetRemovedDraft(db)
    const { observations, ...head } = wholeSnapshot(db, draftHead(db, id))
    recordChange(db, now, {
      what: 'snapshot.restore',
      key: String(id),
      before: null,
      after: { asOf: head.asOf, version: head.version, rows: observations.length },
    })
    return id
  })
