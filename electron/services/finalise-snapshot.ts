import type { CheckResponse } from '../../shared/contract/responses.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { RegionCode } from '../../shared/domain/region.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { WritableDb } from '../db/handle.ts'
import { inTransaction } from '../db/transaction.ts'
import { type CheckDays, checkResponse } from './check-snapshot.ts'
import { finaliseDraft } from './finalise-draft.ts'
import { newestSnapshot } from './known-snapshot.ts'

/** Makes the newest version of a day final; AppError `service.snapshot-already-final`, or as `finaliseDraft` refuses. */
export const finaliseNewest = (
  db: WritableDb,
  request: { readonly region: RegionCode; readonly dataset: string; readonly asOf: DateKey },
  days: CheckDays,
  now: Date,
): CheckResponse =>
  inTransaction(db, () => {
    const newest = () => newestSnapshot(db, request.region, request.dataset, request.asOf)
    const { id, status, version, asOf } = newest()
    if (status === 'final') throw new AppError('service.snapshot-already-final', { day: formatDay(asOf), version })
    finaliseDraft(db, id, days.today, now)
    return checkResponse(db, newest(), days)
  })
