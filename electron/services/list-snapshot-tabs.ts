import { officialFigure } from '../../shared/calc/official-figure.ts'
import { figuresOutput } from '../../shared/contract/figures-output.ts'
import type { SnapshotTab } from '../../shared/contract/snapshot-channels.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { RegionCode } from '../../shared/domain/region.ts'
import type { Figures, SnapshotHead } from '../../shared/domain/snapshot.ts'
import type { ReadableDb } from '../db/handle.ts'
import { observationsOf } from '../db/repositories/observations.ts'
import { childrenOf } from '../db/repositories/regions.ts'
import { newestHeads } from '../db/repositories/snapshots.ts'

const UNKNOWN: Figures = { eligible: null, active: null }

/** The figures of the region itself; only rows of the main indicator are read, since every tab needs them. */
const totalOf = (db: ReadableDb, head: SnapshotHead): Figures => {
  const own = observationsOf(db, head.id, { indicator: UCJ, region: head.region })
  const observations = own.length > 0 ? own : observationsOf(db, head.id, { indicator: UCJ })
  const official = officialFigure({ observations }, UCJ, head.region, childrenOf(db, head.region))
  return official.kind === 'own' || official.kind === 'sum' ? official.figures : UNKNOWN
}

/** Returns the newest version of each day of a region's UCJ figures with its coverage, earliest day first. */
export const snapshotTabs = (db: ReadableDb, region: RegionCode): readonly SnapshotTab[] =>
  newestHeads(db, region, UCJ).map((head) => ({
    id: head.id,
    asOf: head.asOf,
    version: head.version,
    status: head.status,
    source: head.source,
    total: figuresOutput(totalOf(db, head)),
  }))
