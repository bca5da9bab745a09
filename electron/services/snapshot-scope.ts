import { AppError } from '../../shared/domain/app-error.ts'
import { parentOf, type RegionCode } from '../../shared/domain/region.ts'
import type { ReadableDb } from '../db/handle.ts'
import { listHeads } from '../db/repositories/snapshots.ts'
import { knownRegion } from './known-snapshot.ts'

/**
 * Returns the region whose snapshots hold the figures of `region`: itself, otherwise the nearest region around it that has
 * snapshots; so Kecamatan Raba is read from the snapshots of Kota Bima. AppError `service.region-without-data` when there is none.
 */
export const scopeOf = (db: ReadableDb, dataset: string, region: RegionCode): RegionCode => {
  const known = knownRegion(db, region)
  const scopes = new Set(listHeads(db, { dataset }).map((head) => head.region))
  for (let code: RegionCode | null = region; code !== null; code = parentOf(code)) if (scopes.has(code)) return code
  throw new AppError('service.region-without-data', { region: known.name, code: known.code })
}
