import type { LeadingRegions } from '../text/narrative/regions.ts'
import type { UnknownRegions } from '../text/narrative/regions-unknown.ts'
import type { ReportFacts } from './facts.ts'
import { hasFigures, knownSumOf } from './known-figures.ts'

/** Returns how many regions have a known distance, null when all have. */
export const knownGapCount = ({ regions }: Pick<ReportFacts, 'regions'>): number | null =>
  regions.unknown.length === 0 ? null : regions.rows.length - regions.unknown.length

/** Returns the regions that together hold at least 80 % of the distances, as the chart marks them; null when none lacks people. */
export const leadingRegions = (facts: Pick<ReportFacts, 'regions'>): LeadingRegions | null => {
  const { leading } = facts.regions
  const share = leading.at(-1)?.cumulative ?? null
  return share === null ? null : { count: leading.length, share, known: knownGapCount(facts) }
}

/** Returns the regions without which the figure of the whole is only partial, none when it is official. */
export const missingParts = ({ official }: Pick<ReportFacts, 'official'>): readonly string[] =>
  official.kind === 'partial' ? official.missing : []

/** Returns which regions have unknown figures and what is known of the others. */
export const unknownRegions = ({ regions }: Pick<ReportFacts, 'regions'>): UnknownRegions => {
  const names = (rows: typeof regions.rows) => rows.map((row) => row.region.name)
  const active = regions.rows.map((row) => row.figures.active).filter((count) => count !== null)
  const partly = regions.unknown.filter((row) => hasFigures(row.figures))
  return {
    absent: names(regions.unknown.filter((row) => !hasFigures(row.figures))),
    noActive: names(partly.filter((row) => row.figures.active === null)),
    noEligible: names(partly.filter((row) => row.figures.eligible === null)),
    total: regions.rows.length,
    knownCount: active.length,
    knownActive: knownSumOf(active),
  }
}
