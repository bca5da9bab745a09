import { AppError } from '../../shared/domain/app-error.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { WritableDb } from '../db/handle.ts'
import { type DraftHead, newestVersion, updateDraftHead, versionsOf } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'
import { draftHead } from './snapshot-by-id.ts'

/**
 * Changes source, document, label, note or day of a draft. The day can only move where versions are not torn apart: AppError
 * `snapshot.day-has-versions`, or `snapshot.day-taken` for a day that has a snapshot.
 */
export const saveSnapshotHead = (db: WritableDb, head: DraftHead, now: Date): void =>
  inTransaction(db, () => {
    const stored = draftHead(db, head.id)
    if (stored.asOf !== head.asOf) {
      const day = { region: stored.region, dataset: stored.dataset }
      if (versionsOf(db, day.region, day.dataset, stored.asOf).length > 1) {
        throw new AppError('snapshot.day-has-versions', { day: formatDay(stored.asOf) })
      }
      if (newestVersion(db, day.region, day.dataset, head.asOf) !== null) {
        throw new AppError('snapshot.day-taken', { day: formatDay(head.asOf) })
      }
    }
    updateDraftHead(db, head)
    const { asOf, source, document, eligibleLabel, note } = stored
    recordChange(db, now, {
      what: 'snapshot.saveHead',
      key: String(head.id),
      before: { asOf, source, document, eligibleLabel, note },
      after: head,
    })
  })
