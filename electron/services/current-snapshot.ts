import { UCJ } from '../../shared/domain/indicator.ts'
import type { RegionCode } from '../../shared/domain/region.ts'
import type { SnapshotHead } from '../../shared/domain/snapshot.ts'
import type { ReadableDb } from '../db/handle.ts'
import { holdsActive } from '../db/repositories/observations.ts'
import { newestHeads } from '../db/repositories/snapshots.ts'

/** Returns whether a snapshot can be potret kini: final, or a draft in which peserta aktif of some place are known. */
export const canBeCurrent = (db: ReadableDb, head: SnapshotHead): boolean =>
  head.status === 'final' || holdsActive(db, head.id)

/**
 * Returns potret kini of a region: the newest version of the newest day that can be it, otherwise of the newest day; null without any.
 * A draft of 5 December that has only its potensi leaves the final one of 30 November in its place.
 */
export const currentHead = (db: ReadableDb, region: RegionCode): SnapshotHead | null => {
  const heads = newestHeads(db, region, UCJ)
  return heads.findLast((head) => canBeCurrent(db, head)) ?? heads.at(-1) ?? null
}
