import { AppError } from '../../shared/domain/app-error.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { WritableDb } from '../db/handle.ts'
import { supersede, versionsOf } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'
import { draftHead, refuseOlderVersion } from './snapshot-by-id.ts'

/**
 * Makes the newest draft of a day the correction of the version before it, so that check 9 is settled. AppError
 * `snapshot.nothing-to-link` when the day has no other version, or the draft corrects one already.
 */
export const linkSnapshot = (db: WritableDb, id: number, now: Date): void =>
  inTransaction(db, () => {
    const head = draftHead(db, id)
    refuseOlderVersion(db, head)
    const other = versionsOf(db, head.region, head.dataset, head.asOf).findLast((version) => version.id !== id)
    if (other === undefined || head.supersedes !== null) {
      throw new AppError('snapshot.nothing-to-link', { day: formatDay(head.asOf) })
    }
    supersede(db, id, other.id)
    recordChange(db, now, { what: 'snapshot.link', key: String(id), before: null, after: other.id })
  })
