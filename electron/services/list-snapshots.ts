import { figuresOutput } from '../../shared/contract/figures-output.ts'
import type { SnapshotsResponse } from '../../shared/contract/responses.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { ReadableDb } from '../db/handle.ts'
import { listHeads } from '../db/repositories/snapshots.ts'
import { figuresOfRegion } from './official-figures.ts'
import { snapshotReference } from '../../shared/contract/snapshot-reference.ts'
import { wholeSnapshot } from './known-snapshot.ts'

/** Returns every version of every snapshot with the total of its region, by region, dataset, day and version. */
export const listSnapshots = (db: ReadableDb): SnapshotsResponse => {
  const heads = listHeads(db, {})
  return {
    snapshots: heads.map((head) => ({
      ...snapshotReference(head),
      total: figuresOutput(figuresOfRegion(db, wholeSnapshot(db, head), totalOf(head.dataset))),
      newest: !heads.some(
        (other) =>
          other.region === head.region &&
          other.dataset === head.dataset &&
          other.asOf === head.asOf &&
          other.version > head.version,
      ),
    })),
  }
}

/** The indicator that stands for a whole dataset bears its name; `ucj` is the total of the segments. */
const totalOf = (dataset: string): string => (dataset === 'ucj' ? UCJ : dataset)
