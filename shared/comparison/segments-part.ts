import { change, decomposition, segmentContribution } from '../calc/change.ts'
import { segmentsOf, sumCounts } from '../calc/official-figure.ts'
import type { Rational } from '../calc/rational.ts'
import { changeOutput, figuresOutput, pointsChangeOutput, signedPoints } from '../contract/figures-output.ts'
import type { DateKey } from '../domain/date-key.ts'
import { SEGMENT_NAMES, UCJ, UCJ_SEGMENTS } from '../domain/indicator.ts'
import type { Figures } from '../domain/snapshot.ts'
import { formatHundredths, percentHundredths, printedSumDiffers } from '../format/number.ts'
import {
  contributionRounding,
  noSegmentActiveSentence,
  fallNote,
  noSegmentsSentence,
  segmentsLookEligibleSentence,
  unknownLegend,
} from '../text/comparison.ts'
import { segmentsDifferSentence, segmentsUnknownSentence } from '../text/narrative/segments.ts'
import { recordedCause } from '../report/recorded-cause.ts'
import { hasFigures } from '../report/known-figures.ts'
import { type ComparisonInput, scopeFigures, scopeName } from './comparison-input.ts'
import type { SegmentsView } from './comparison-view.ts'

interface Segment {
  readonly code: (typeof UCJ_SEGMENTS)[number]
  readonly from: Figures
  readonly to: Figures
}

const isPresent = ({ from, to }: Segment): boolean => hasFigures(from) || hasFigures(to)

const segmentsIn = (input: ComparisonInput): readonly Segment[] => {
  const present = new Set([...segmentsOf(input.from), ...segmentsOf(input.to)])
  return UCJ_SEGMENTS.filter((code) => present.has(code))
    .map((code) => ({
      code,
      from: scopeFigures(input, input.from, code),
      to: scopeFigures(input, input.to, code),
    }))
    .filter(isPresent)
}

const printedSum = (parts: readonly Rational[]): string => {
  const sum = parts.reduce((total, part) => total + percentHundredths(part), 0n)
  return sum > 0n ? `+${formatHundredths(sum)}` : formatHundredths(sum)
}

/** Why contributions are not computed; null when the segments explain the whole. */
const obstacle = (input: ComparisonInput, segments: readonly Segment[], from: Figures, to: Figures): string | null => {
  const sums = [sumCounts(segments.map((row) => row.from.active)), sumCounts(segments.map((row) => row.to.active))]
  const [before, after] = sums
  if (before == null || after == null || from.active === null || to.active === null) return segmentsUnknownSentence()
  if (after !== to.active) return segmentsDifferSentence(after, to.active, scopeName(input), null)
  if (before !== from.active) return segmentsDifferSentence(before, from.active, scopeName(input), input.from.asOf)
  return null
}

const fallNotes = (input: ComparisonInput, segments: readonly Segment[]): readonly string[] => {
  const { notes, region } = input
  if (notes === null) return []
  return segments
    .filter((row) => (change(row.from, row.to).active ?? 0) < 0)
    .map(({ code }) =>
      fallNote(`segmen ${SEGMENT_NAMES[code].short}`, recordedCause({ findingNotes: notes }, code, region.code)),
    )
}

/**
 * Returns what each segment added to the coverage of UCJ at the region shown; contributions are left out (null) unless the segments
 * add up to the whole on both days, and a note says why; `doubted` are the days of which check 1b doubts them. The printed parts' rounding is explained when they do not add up.
 */
export const segmentsPart = (input: ComparisonInput, doubted: readonly DateKey[]): SegmentsView => {
  const [from, to] = [scopeFigures(input, input.from, UCJ), scopeFigures(input, input.to, UCJ)]
  const segments = segmentsIn(input)
  const effect = decomposition(from, to)?.participation ?? null
  const total = {
    from: sumCounts(segments.map((row) => row.from.active)),
    to: sumCounts(segments.map((row) => row.to.active)),
  }
  const doubt = doubted.length === 0 ? null : segmentsLookEligibleSentence(doubted)
  if (segments.length === 0) {
    const nothing = { from: null, to: null, active: null, effect: null }
    const notes = [doubt ?? noSegmentsSentence(scopeName(input))]
    return { hasActive: false, rows: [], total: nothing, rounding: null, notes }
  }
  const reason = doubt ?? obstacle(input, segments, from, to)
  const contributions = segments.map((row) =>
    reason === null ? segmentContribution(row.from, row.to, to.eligible) : null,
  )
  const known = contributions.filter((part) => part !== null)
  const isComplete = effect !== null && known.length === segments.length
  const isUnknown = segments.some((row) => row.from.active === null || row.to.active === null)
  const hasActive = segments.some((row) => row.from.active !== null || row.to.active !== null)
  return {
    hasActive,
    rows: segments.map((row, position) => ({
      indicator: row.code,
      name: SEGMENT_NAMES[row.code].long,
      from: figuresOutput(row.from),
      to: figuresOutput(row.to),
      change: changeOutput(change(row.from, row.to)),
      contribution: pointsChangeOutput(contributions[position] ?? null),
    })),
    total: {
      ...total,
      active: total.from === null || total.to === null ? null : total.to - total.from,
      effect: isComplete && effect !== null ? signedPoints(effect) : null,
    },
    rounding:
      isComplete && effect !== null && printedSumDiffers(known, effect)
        ? contributionRounding(printedSum(known))
        : null,
    notes: hasActive
      ? [...(reason === null ? [] : [reason]), ...(isUnknown ? [unknownLegend()] : []), ...fallNotes(input, segments)]
      : [doubt ?? noSegmentActiveSentence(scopeName(input))],
  }
}
