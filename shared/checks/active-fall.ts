import type { CheckContext } from './check-context.ts'
import { severityOf } from './check-rules.ts'
import type { Finding } from './finding.ts'
import { trackedFigures } from './tracked-figures.ts'

/**
 * Returns check 8 where fewer people are active than in the previous snapshot (domain.md 6), for the snapshot's region, its
 * segments and its children, so that a cause can be asked for. An unknown figure is no finding. Jakon 2.280 → 2.083: 197 fewer.
 */
export const activeFalls = (context: CheckContext): readonly Finding[] => {
  const { previous } = context.input
  if (previous === null) return []
  return trackedFigures(context).flatMap(({ place, indicator, from, to }): readonly Finding[] => {
    if (from.active === null || to.active === null || to.active >= from.active) return []
    const site = { place, indicator, field: 'active' } as const
    return [{ code: '8', severity: severityOf('8'), site, from: from.active, to: to.active, since: previous.asOf }]
  })
}
