import type { OfficeResponse } from '../../shared/contract/office-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { Office } from '../../shared/domain/office.ts'
import { fullNameOf, levelOf } from '../../shared/domain/region.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { readOffice, saveOffice } from '../db/repositories/office.ts'
import { listHeads } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { assertEmblem } from './emblem-png.ts'
import { recordChange } from './record-change.ts'
import { knownRegion } from './known-snapshot.ts'

/** What the form of the office says; the name of the region and the emblem are kept elsewhere. */
export type OfficeEntry = Omit<Office, 'regionName' | 'emblem'>

const currentOffice = (db: ReadableDb): Office => {
  const office = readOffice(db)
  if (office === null) throw new AppError('contract.no-office')
  return office
}

/** The audit tells that an emblem changed; the picture itself stays out of it. */
const auditable = ({ emblem, ...office }: Office) => ({ ...office, emblemBytes: emblem?.byteLength ?? null })

/** Returns the office as Pengaturan shows it. */
export const officeResponse = (db: ReadableDb): OfficeResponse => {
  const office = currentOffice(db)
  return {
    office,
    region: { code: office.region, name: office.regionName },
    regionFixed: listHeads(db).length > 0,
  }
}

/** Stores the office; another region is refused once figures are stored (`office.region-used`), as is one below kabupaten and kota. */
export const changeOffice = (db: WritableDb, entry: OfficeEntry, now: Date): OfficeResponse => {
  inTransaction(db, () => {
    const before = currentOffice(db)
    const region = knownRegion(db, entry.region)
    const level = levelOf(region.code)
    if (level !== 'province' && level !== 'regency') throw new AppError('office.region-level', { name: region.name })
    if (region.code !== before.region && listHeads(db).length > 0) {
      throw new AppError('office.region-used', { name: fullNameOf({ code: before.region, name: before.regionName }) })
    }
    const regionName = region.code === before.region ? before.regionName : region.name
    store(db, before, { ...entry, regionName, emblem: before.emblem }, 'office.save', now)
  })
  return officeResponse(db)
}

/** Stores the emblem of the letterhead, null removes it; AppError `office.emblem-…` for bytes that cannot be printed. */
export const changeEmblem = (db: WritableDb, emblem: Uint8Array | null, now: Date): OfficeResponse => {
  if (emblem !== null) assertEmblem(emblem)
  inTransaction(db, () => {
    const before = currentOffice(db)
    store(db, before, { ...before, emblem }, 'office.emblem', now)
  })
  return officeResponse(db)
}

const store = (
  db: WritableDb,
  before: Office,
  after: Office,
  what: 'office.save' | 'office.emblem',
  now: Date,
): void => {
  saveOffice(db, after)
  recordChange(db, now, { what, key: 'office', before: auditable(before), after: auditable(after) })
}
