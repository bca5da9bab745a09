import type { SnapshotPage } from '../../shared/contract/snapshot-channels.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { Region } from '../../shared/domain/region.ts'
import type { Observation, Snapshot } from '../../shared/domain/snapshot.ts'
import type { RegionRow } from '../../shared/domain/snapshot-cell.ts'
import type { ReadableDb } from '../db/handle.ts'
import { descendantsOf } from '../db/repositories/regions.ts'
import { versionsOf } from '../db/repositories/snapshots.ts'
import { knownHead } from './snapshot-by-id.ts'
import { snapshotCheck } from './snapshot-findings.ts'
import { snapshotReference } from '../../shared/contract/snapshot-reference.ts'
import { wholeSnapshot } from './known-snapshot.ts'

/** Places of offices are no rows of a region grid; their figures stay as they are. */
const regionRow = ({ place, ...figures }: Observation): readonly RegionRow[] =>
  place.kind === 'region' ? [{ ...figures, region: place.code }] : []

const byCode = (a: Region, b: Region): number => (a.code < b.code ? -1 : 1)

/** The region and all inside it, and what only the snapshot names: a region that was renumbered keeps its row. */
const regionsOf = (db: ReadableDb, snapshot: Snapshot): readonly Region[] => {
  const regions = new Map<string, Region>()
  for (const { place } of snapshot.observations) {
    if (place.kind === 'region') regions.set(place.code, { code: place.code, name: place.name })
  }
  for (const region of descendantsOf(db, snapshot.region)) regions.set(region.code, region)
  regions.set(snapshot.region, { code: snapshot.region, name: snapshot.regionName })
  return [...regions.values()].sort(byCode)
}

/** Returns everything the screen of a snapshot shows; AppError `database.notFound` when it is gone. */
export const snapshotPage = (db: ReadableDb, id: number, today: DateKey): SnapshotPage => {
  const head = knownHead(db, id)
  const snapshot = wholeSnapshot(db, head)
  return {
    snapshot: {
      ...snapshotReference(head),
      document: head.document,
      note: head.note,
      origin: head.origin,
      supersedes: head.supersedes,
    },
    versions: versionsOf(db, head.region, head.dataset, head.asOf).map(({ id, version, status }) => ({
      id,
      version,
      status,
    })),
    regions: regionsOf(db, snapshot),
    rows: snapshot.observations.flatMap(regionRow),
    ...snapshotCheck(db, snapshot, today),
  }
}
