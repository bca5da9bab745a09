import { indicatorName } from '../../shared/comparison/comparison-input.ts'
import type { ComparisonChoices } from '../../shared/contract/comparison-channels.ts'
import { shareOutput } from '../../shared/contract/figures-output.ts'
import { coverage } from '../../shared/calc/coverage.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { ReadableDb } from '../db/handle.ts'
import { listIndicators } from '../db/repositories/indicators.ts'
import { readOffice } from '../db/repositories/office.ts'
import { newestHeads } from '../db/repositories/snapshots.ts'
import { canBeCurrent } from './current-snapshot.ts'
import { figuresOfRegion } from './official-figures.ts'
import { wholeSnapshot } from './known-snapshot.ts'

/** Returns the days of the office's region that can be compared, newest first, and the indicators by region that they have figures of. */
export const comparisonChoices = (db: ReadableDb): ComparisonChoices => {
  const office = readOffice(db)
  if (office === null) return { days: [], indicators: [], pair: null }
  const snapshots = newestHeads(db, office.region, UCJ)
    .toReversed()
    .map((head) => wholeSnapshot(db, head))
  const present = new Set(snapshots.flatMap(({ observations }) => observations.map(({ indicator }) => indicator)))
  const figured = snapshots.filter((snapshot) => canBeCurrent(db, snapshot))
  const [to, from] = figured.length < 2 ? snapshots : figured
  return {
    days: snapshots.map((snapshot) => ({
      asOf: snapshot.asOf,
      version: snapshot.version,
      status: snapshot.status,
      coverage: shareOutput(coverage(figuresOfRegion(db, snapshot))),
    })),
    indicators: listIndicators(db)
      .filter(({ code, placeKind }) => placeKind === 'region' && present.has(code))
      .map((indicator) => ({ code: indicator.code, name: indicatorName(indicator) })),
    pair: from && to ? { from: from.asOf, to: to.asOf } : null,
  }
}
