import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { fullNameOf, type RegionCode } from '../../shared/domain/region.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { WritableDb } from '../db/handle.ts'
import { deleteDraft, versionsOf } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { forgetForms } from './forget-forms.ts'
import { recordChange } from './record-change.ts'
import { snapshotReference } from '../../shared/contract/snapshot-reference.ts'
import { knownRegion } from './known-snapshot.ts'

export interface DiscardRequest {
  readonly region: RegionCode
  readonly dataset: string
  readonly asOf: DateKey
  readonly version: number
}

/** Removes one draft version, the way out of two unrelated snapshots of one day; a final one stays, AppError. Returns what went. */
export const discardDraft = (db: WritableDb, request: DiscardRequest, now: Date) =>
  inTransaction(db, () => {
    const region = knownRegion(db, request.region)
    const head = versionsOf(db, region.code, request.dataset, request.asOf).find(
      ({ version }) => version === request.version,
    )
    const day = formatDay(request.asOf)
    if (!head)
      throw new AppError('service.snapshot-missing', { region: `${fullNameOf(region)} versi ${request.version}`, day })
    if (head.status === 'final') throw new AppError('service.final-stays', { day, version: head.version })
    deleteDraft(db, head.id)
    forgetForms(db, 'snapshot', head.id)
    recordChange(db, now, { what: 'snapshot.discard', key: String(head.id), before: head, after: null })
    return { discarded: snapshotReference(head) }
  })
