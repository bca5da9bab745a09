import { type Change, change, segmentContribution } from '../calc/change.ts'
import { coverage } from '../calc/coverage.ts'
import { segmentsDoubtedAt, withoutDoubtedSegments } from '../calc/doubted-segments.ts'
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
  /** Null without a previous snapshot; unknown figures when that has no row for the segment or its segments look like potensi. */
  readonly previous: Figures | null
  readonly change: Change
  /** Null unless the segments add up to the region on both days. */
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
  /** The same of the previous snapshot: its segments are compared with nothing. */
  readonly previousLooksLikeEligible: boolean
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
  const previous = input.previous && withoutDoubtedSegments(input.previous)
  const looksLikeEligible = segmentsDoubtedAt(input.current, input.region)
  const figures = segmentsOf(input.current).map((code) => ({
    code,
    now: figuresIn(input, input.current, code),
    before: previous && figuresIn(input, previous, code),
  }))
  const sum = sumOf(figures.map((segment) => segment.now))
  const previousSum = previous && sumOf(figures.map((segment) => segment.before ?? segment.now))
  const addUp =
    isSame(sum.active, now.active) &&
    (previousSum === null || before === null || isSame(previousSum.active, before.active))
  return {
    rows: figures.map((segment): SegmentFact => {
      const { code, before: earlier } = segment
      return {
        code,
        long: SEGMENT_NAMES[code].long,
        short: SEGMENT_NAMES[code].short,
        figures: segment.now,
        coverage: looksLikeEligible ? null : coverage(segment.now),
        previous: earlier,
        change: change(looksLikeEligible ? null : earlier, segment.now),
        contribution: addUp && earlier !== null ? segmentContribution(earlier, segment.now, now.eligible) : null,
      }
    }),
    sum,
    previousSum,
    addUp,
    looksLikeEligible,
    previousLooksLikeEligible: input.previous !== null && segmentsDoubtedAt(input.previous, input.region),
  }
}
