import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { fullNameOf, type Region, type RegionCode } from '../../shared/domain/region.ts'
import type { Snapshot, SnapshotHead } from '../../shared/domain/snapshot.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { ReadableDb, RegionsDb } from '../db/handle.ts'
import { regionByCode } from '../db/repositories/regions.ts'
import { newestVersion, readSnapshot } from '../db/repositories/snapshots.ts'

/** Returns a region of the ministry's list; AppError `service.region-unknown` for a code that is not in it. */
export const knownRegion = (db: RegionsDb, code: RegionCode): Region => {
  const region = regionByCode(db, code)
  if (region === null) throw new AppError('service.region-unknown', { code })
  return region
}

/** Returns a whole snapshot that is known to exist. */
export const wholeSnapshot = (db: ReadableDb, head: SnapshotHead): Snapshot => {
  const snapshot = readSnapshot(db, head.id)
  if (snapshot === null) throw new Error(`snapshot ${head.id} vanished while it was read`)
  return snapshot
}

/** Returns the newest version of a snapshot; AppError `service.snapshot-missing` when there is none. */
export const newestSnapshot = (db: ReadableDb, code: RegionCode, dataset: string, asOf: DateKey): Snapshot => {
  const region = knownRegion(db, code)
  const head = newestVersion(db, code, dataset, asOf)
  if (head === null)
    throw new AppError('service.snapshot-missing', { region: fullNameOf(region), day: formatDay(asOf) })
  return wholeSnapshot(db, head)
}
