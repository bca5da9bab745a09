import { abs, compare, rational } from '../calc/rational.ts'
import type { CheckContext } from './check-context.ts'
import { severityOf } from './check-rules.ts'
import type { Finding } from './finding.ts'
import { trackedFigures } from './tracked-figures.ts'

/** Thresholds are kept to hundredths of a percent, so that the comparison is between integers. */
const HUNDREDTHS = 100

/** Returns whether the figure moved by more than so many percent of its previous value, exactly; never from 0. */
export const movedMoreThan = (from: number, to: number, percent: number): boolean => {
  if (from === 0) return false
  const limit = rational(Math.round(percent * HUNDREDTHS), 100 * HUNDREDTHS)
  return compare(abs(rational(to - from, from)), limit) > 0
}

/**
 * Returns check 7 where eligible people moved by more than the threshold since the previous snapshot, up or down (domain.md 6), for
 * the snapshot's region, its segments and its children. A move of exactly the threshold, from 0, or to or from an unknown figure is
 * no finding. 67.120 → 71.214 is 6,10 percent, above 5.
 */
export const eligibleMoves = (context: CheckContext): readonly Finding[] => {
  const { previous, thresholds } = context.input
  if (previous === null) return []
  const thresholdPercent = thresholds.eligibleMovePercent
  return trackedFigures(context).flatMap(({ place, indicator, from, to }): readonly Finding[] => {
    if (from.eligible === null || to.eligible === null) return []
    if (!movedMoreThan(from.eligible, to.eligible, thresholdPercent)) return []
    const site = { place, indicator, field: 'eligible' } as const
    const moved = { from: from.eligible, to: to.eligible, since: previous.asOf, thresholdPercent }
    return [{ code: '7', severity: severityOf('7'), site, ...moved }]
  })
}
