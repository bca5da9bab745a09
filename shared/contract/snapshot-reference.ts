import type { SnapshotHead } from '../domain/snapshot.ts'
import type { SnapshotReference } from './responses.ts'

/** Returns a snapshot's head as answers name it. */
export const snapshotReference = (head: SnapshotHead): SnapshotReference => ({
  id: head.id,
  region: { code: head.region, name: head.regionName },
  dataset: head.dataset,
  asOf: head.asOf,
  version: head.version,
  status: head.status,
  source: head.source,
  eligibleLabel: head.eligibleLabel,
})
