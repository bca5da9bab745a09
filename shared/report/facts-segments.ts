import { type Change, change, segmentContribution } from '../calc/change.ts'
import { coverage } from '../calc/coverage.ts'
import { officialFigure, segmentsOf, sumCounts } from '../calc/official-figure.ts'
import type { Rational } from '../calc/rational.ts'
import { SEGMENT_NAMES, type UcjSegment } from '../domain/indicator.ts'
import type { Count, Figures, Snapshot } from '../domain/snapshot.ts'
import { knownFigures } from './known-figures.ts'
import type { ReportInput } from './report-input.ts'

/** One segment of the region as a whole, now and at the previous snapshot. */
export interface SegmentFact {
  readonly code: UcjSegment
  readonly long: string
  readonly short: string
  readonly figures: Figures
  readonly coverage: Rational | null
  /** Null without a previous snapshot; unknown figures when that has no row for the segment. */
  readonly previous: Figures | null
  readonly change: Change
  readonly contribution: Rational | null
}

export interface SegmentFacts {
  readonly rows: readonly SegmentFact[]
  /** Sums over the segments, null where one is unknown. */
  readonly sum: Figures
  readonly previousSum: Figures | null
  /** The active people of the segments add up to the region's, now and before, so that they explain its change. */
  readonly addUp: boolean
  /** Check 1b: the figures given as active people are the potensi, so nothing is calculated from them. */
  readonly looksLikeEligible: boolean
}

const sumOf = (rows: readonly Figures[]): Figures => ({
  eligible: sumCounts(rows.map((row) => row.eligible)),
  active: sumCounts(rows.map((row) => row.active)),
})

const isSame = (sum: Count, total: Count): boolean => sum !== null && sum === total

const figuresIn = (input: ReportInput, snapshot: Snapshot, segment: UcjSegment): Figures =>
  knownFigures(officialFigure(snapshot, segment, input.region.code, input.children))

/** Returns the segments that have rows in the current snapshot, in their fixed order, and whether they explain the total. */
export const segmentFacts = (input: ReportInput, now: Figures, before: Figures | null): SegmentFacts => {
  const { previous } = input
  const rows = segmentsOf(input.current).map((code): SegmentFact => {
    const figures = figuresIn(input, input.current, code)
    const earlier = previous === null ? null : figuresIn(input, previous, code)
    return {
      code,
      long: SEGMENT_NAMES[code].long,
      short: SEGMENT_NAMES[code].short,
      figures,
      coverage: coverage(figures),
      previous: earlier,
      change: change(earlier, figures),
      contribution: earlier === null ? null : segmentContribution(earlier, figures, now.eligible),
    }
  })
  const sum = sumOf(rows.map((row) => row.figures))
  const previousSum = previous === null ? null : sumOf(rows.map((row) => row.previous ?? row.figures))
  return {
    rows,
    sum,
    previousSum,
    addUp:
      isSame(sum.active, now.active) &&
      (previousSum === null || before === null || isSame(previousSum.active, before.active)),
    looksLikeEligible: input.findings.some((finding) => finding.code === '1b'),
  }
}
