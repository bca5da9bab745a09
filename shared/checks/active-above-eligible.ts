import { isAboveFull } from '../calc/coverage.ts'
import type { CheckContext } from './check-context.ts'
import { severityOf } from './check-rules.ts'
import type { Finding } from './finding.ts'

/** Returns check 2 for every row with more active than eligible people (domain.md 6); an unknown figure is no finding. */
export const activeAboveEligible = (context: CheckContext): readonly Finding[] =>
  context.input.snapshot.observations.flatMap((row): readonly Finding[] => {
    const { eligible, active, place, indicator } = row
    if (eligible === null || active === null || !isAboveFull(row)) return []
    return [{ code: '2', severity: severityOf('2'), site: { place, indicator, field: 'active' }, eligible, active }]
  })
