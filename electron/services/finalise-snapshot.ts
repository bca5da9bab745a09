import type { CheckResponse } from '../../shared/contract/responses.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { RegionCode } from '../../shared/domain/region.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { WritableDb } from '../db/handle.ts'
import { finaliseSnapshot } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { type CheckDays, checkResponse } from './check-snapshot.ts'
import { recordChange } from './record-change.ts'
import { newestSnapshot } from './known-snapshot.ts'

/** Makes the newest version of a day final; a finding marked ✖ keeps it a draft, AppError `service.findings-block`. */
export const finaliseNewest = (
  db: WritableDb,
  request: { readonly region: RegionCode; readonly dataset: string; readonly asOf: DateKey },
  days: CheckDays,
  now: Date,
): CheckResponse =>
  inTransaction(db, () => {
    const snapshot = newestSnapshot(db, request.region, request.dataset, request.asOf)
    const day = formatDay(snapshot.asOf)
    if (snapshot.status === 'final') {
      throw new AppError('service.snapshot-already-final', { day, version: snapshot.version })
    }
    const check = checkResponse(db, snapshot, days)
    if (!check.canFinalise) {
      const blocking = check.findings.filter((finding) => finding.severity === 'blocks')
      throw new AppError('service.findings-block', { findings: blocking.map((finding) => finding.text).join(' ') })
    }
    const contentHash = finaliseSnapshot(db, snapshot.id)
    recordChange(db, now, { what: 'snapshot.finalise', key: String(snapshot.id), before: 'draft', after: contentHash })
    return checkResponse(db, newestSnapshot(db, request.region, request.dataset, request.asOf), days)
  })
