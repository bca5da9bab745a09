import type { RegionParts } from '../../shared/contract/app-channels.ts'
import { kindWordOf, type RegionCode } from '../../shared/domain/region.ts'
import type { RegionsDb } from '../db/handle.ts'
import { descendantsOf } from '../db/repositories/regions.ts'
import { knownRegion } from './known-snapshot.ts'

const KINDS = ['Kabupaten', 'Kota', 'Kecamatan', 'Kelurahan', 'Desa']

/**
 * Returns how many regions of each kind lie inside one, from the largest kind to the smallest; kinds without any are left out.
 * Example: Kota Bima has 5 kecamatan and 41 kelurahan. AppError `service.region-unknown` for a code that is not in the list.
 */
export const regionParts = (db: RegionsDb, region: RegionCode): RegionParts => {
  const counts = new Map<string, number>()
  for (const part of descendantsOf(db, knownRegion(db, region).code)) {
    const kind = kindWordOf(part)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return {
    parts: KINDS.flatMap((kind) => {
      const count = counts.get(kind)
      return count === undefined ? [] : [{ kind: kind.toLowerCase(), count }]
    }),
  }
}
