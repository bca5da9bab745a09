import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { WritableDb } from '../db/handle.ts'
import { finaliseSnapshot } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'
import { draftHead, refuseOlderVersion } from './snapshot-by-id.ts'
import { snapshotCheck } from './snapshot-findings.ts'
import { wholeSnapshot } from './known-snapshot.ts'

/** Makes a draft final for good; AppError `snapshot.not-ready` with the reason when a check marked ✖ or missing figures forbid it. */
export const finaliseDraft = (db: WritableDb, id: number, today: DateKey, now: Date): void =>
  inTransaction(db, () => {
    const head = draftHead(db, id)
    refuseOlderVersion(db, head)
    const { refusal } = snapshotCheck(db, wholeSnapshot(db, head), today)
    if (refusal !== null) throw new AppError('snapshot.not-ready', { reason: refusal })
    const hash = finaliseSnapshot(db, id)
    recordChange(db, now, { what: 'snapshot.finalise', key: String(id), before: 'draft', after: hash })
  })
