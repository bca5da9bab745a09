import { compare } from '../calc/rational.ts'
import { causeRecordedSentence, segmentsSentence } from '../text/narrative/cause.ts'
import { changeSentence } from '../text/narrative/change.ts'
import { aboveFullSentence, noEligibleSentence } from '../text/narrative/coverage.ts'
import {
  lowestSegmentSentence,
  segmentPotensiUnknownSentence,
  segmentsDifferSentence,
  segmentsDoubtedSentence,
  segmentsUnknownSentence,
} from '../text/narrative/segments.ts'
import { paragraph, section } from './blocks.ts'
import type { ReportFacts } from './facts.ts'
import type { SegmentFact } from './facts-segments.ts'
import { segmentsFigure } from './figure-segments.ts'
import type { Block } from './model.ts'
import { recordedCause } from './recorded-cause.ts'
import { segmentsTable } from './table-segments.ts'

const contributionSentence = (facts: ReportFacts): string | null => {
  const { segments, previous, words } = facts
  if (previous === null) return null
  if (!segments.addUp) {
    const { sum } = segments
    if (sum.active === null || facts.now.active === null) return segmentsUnknownSentence()
    return sum.active === facts.now.active ? null : segmentsDifferSentence(sum.active, facts.now.active, facts.name)
  }
  const known = segments.rows.flatMap(({ short, contribution }) =>
    contribution === null ? [] : [{ name: short, contribution }],
  )
  const isWhole = previous.change.eligible === 0
  return segmentsSentence({
    since: previous.asOf,
    segments: known,
    total: isWhole ? previous.change.points : null,
    regionWord: words.region,
  })
}

const lowestSentence = ({ segments }: ReportFacts): string | null => {
  const known = segments.rows.flatMap(({ short, coverage, figures }) =>
    coverage === null ? [] : [{ short, coverage, figures }],
  )
  const lowest = [...known].sort((a, b) => compare(a.coverage, b.coverage))[0]
  if (lowest === undefined || known.length < 2) return null
  const { eligible, active } = lowest.figures
  return lowestSegmentSentence(
    known.length,
    lowest.short,
    lowest.coverage,
    eligible === null || active === null ? null : eligible - active,
  )
}

const fallSentences = (facts: ReportFacts, row: SegmentFact): readonly (string | null)[] => {
  const { previous } = row
  if (previous === null || row.change.active === null || row.change.active >= 0) return []
  const cause = recordedCause(facts.input, row.code, facts.input.region.code)
  return [
    changeSentence({ since: null, subject: `segmen ${row.short}`, from: previous, to: row.figures }),
    causeRecordedSentence(cause),
  ]
}

const oddSentences = (facts: ReportFacts, row: SegmentFact): readonly (string | null)[] => [
  aboveFullSentence(`Cakupan segmen ${row.short}`, row.figures),
  row.figures.eligible === 0 ? noEligibleSentence(facts.name, row.short) : null,
]

/** Check 1b: what the segments hold is not said by any figure derived from them. */
const doubted = ({ segments, now, name }: ReportFacts): readonly (string | null)[] => [
  segments.rows.some((row) => row.figures.eligible === null) ? segmentPotensiUnknownSentence() : null,
  now.eligible === null ? null : segmentsDoubtedSentence(name, now.eligible),
]

const sentences = (facts: ReportFacts): readonly (string | null)[] => {
  const { segments } = facts
  if (segments.looksLikeEligible) return doubted(facts)
  return [
    contributionSentence(facts),
    lowestSentence(facts),
    ...segments.rows.flatMap((row) => fallSentences(facts, row)),
    ...segments.rows.flatMap((row) => oddSentences(facts, row)),
  ]
}

/** Returns section 3 of the results on the segments, nothing when the snapshot has none. */
export const segmentsSection = (facts: ReportFacts): readonly Block[] => {
  if (facts.segments.rows.length === 0) return []
  const hasCauseTable = facts.periods.some(({ decomposition }) => decomposition !== null)
  return section(2, 'Capaian menurut Segmen', [
    ...paragraph('segmen', sentences(facts)),
    ...segmentsFigure(facts),
    segmentsTable(facts, hasCauseTable),
  ])
}
