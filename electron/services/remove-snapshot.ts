import type { FindingNote } from '../../shared/checks/finding-note.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { WritableDb } from '../db/handle.ts'
import { readDraft, removeDraft, saveDraft } from '../db/repositories/drafts.ts'
import { findingNotesOf, saveFindingNote } from '../db/repositories/finding-notes.ts'
import { protectionsOf } from '../db/repositories/protections.ts'
import { deleteDraft, insertSnapshot, type NewSnapshot } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { timestampOf } from '../platform/clock.ts'
import { forgetForms } from './forget-forms.ts'
import { recordChange } from './record-change.ts'
import { draftHead } from './snapshot-by-id.ts'
import { wholeSnapshot } from './known-snapshot.ts'

/** The last draft removed waits here, so that "Urungkan" brings it back with everything it held. */
const KEPT = { form: 'potret-dihapus', key: 'terakhir' } as const

interface Removed {
  readonly id: number
  readonly snapshot: NewSnapshot
  readonly notes: readonly FindingNote[]
}

/** Deletes a draft and keeps it for `restoreSnapshot`; AppError `database.stillReferenced` when a meeting works with it. */
export const removeSnapshot = (db: WritableDb, id: number, now: Date): void =>
  inTransaction(db, () => {
    const { id: _id, version, status: _status, contentHash: _hash, ...content } = wholeSnapshot(db, draftHead(db, id))
    const removed: Removed = {
      id,
      snapshot: { ...content, protections: protectionsOf(db, id) },
      notes: findingNotesOf(db, id),
    }
    deleteDraft(db, id)
    forgetForms(db, 'snapshot', id)
    saveDraft(db, KEPT.form, KEPT.key, { content: JSON.stringify(removed), savedAt: timestampOf(now) })
    recordChange(db, now, {
      what: 'snapshot.remove',
      key: String(id),
      before: { asOf: content.asOf, version, rows: content.observations.length },
      after: null,
    })
  })

const isRemoved = (value: unknown, id: number): value is Removed =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id && 'snapshot' in value

/** Stores the draft that was removed last again and returns its new id; AppError `snapshot.nothing-removed` for any other. */
export const restoreSnapshot = (db: WritableDb, id: number, now: Date): number =>
  inTransaction(db, () => {
    const kept = readDraft(db, KEPT.form, KEPT.key)
    const removed: unknown = kept === null ? null : JSON.parse(kept.content)
    if (!isRemoved(removed, id)) throw new AppError('snapshot.nothing-removed')
    const restored = insertSnapshot(db, removed.snapshot)
    for (const note of removed.notes) saveFindingNote(db, restored, note)
    removeDraft(db, KEPT.form, KEPT.key)
    recordChange(db, now, { what: 'snapshot.restore', key: String(restored), before: id, after: restored })
    return restored
  })
