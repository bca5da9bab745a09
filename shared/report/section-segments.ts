import { compare } from '../calc/rational.ts'
import { causeRecordedSentence, segmentsSentence } from '../text/narrative/cause.ts'
import { changeSentence } from '../text/narrative/change.ts'
import { aboveFullSentence, noEligibleSentence } from '../text/narrative/coverage.ts'
import {
  lowestSegmentSentence,
  earlierSegmentsDoubtedSentence,
  segmentCoverageUnknownSentence,
  segmentsDifferSentence,
  segmentsDoubtedSentence,
  segmentsUnknownSentence,
} from '../text/narrative/segments.ts'
import type { Count } from '../domain/snapshot.ts'
import { paragraph, section } from './blocks.ts'
import type { PeriodFacts, ReportFacts } from './facts.ts'
import type { SegmentFact } from './facts-segments.ts'
import { segmentsFigure } from './figure-segments.ts'
import type { Block } from './model.ts'
import { recordedCause } from './recorded-cause.ts'
import { segmentsTable } from './table-segments.ts'

/** Why contributions are not computed: a sum that is not known, or differs from the region's own figure. */
const obstacle = ({ segments, now, name }: ReportFacts, previous: PeriodFacts): string => {
  const [sum, before] = [segments.sum.active, segments.previousSum?.active ?? null]
  const [own, earlier] = [now.active, previous.figures.active]
  if (sum !== null && own !== null && sum !== own) return segmentsDifferSentence(sum, own, name, null)
  if (sum === null || own === null || before === null || earlier === null) return segmentsUnknownSentence()
  return segmentsDifferSentence(before, earlier, name, previous.asOf)
}

const contributionSentence = (facts: ReportFacts): string | null => {
  const { segments, previous, words } = facts
  if (previous === null) return null
  if (segments.previousLooksLikeEligible) return earlierSegmentsDoubtedSentence(previous.asOf)
  if (!segments.addUp) return obstacle(facts, previous)
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

/** What is not known of any segment leaves them without coverage. */
const coverageUnknown = ({ segments: { rows } }: ReportFacts): string | null => {
  const lacks = (pick: (row: SegmentFact) => Count): boolean => rows.every((row) => pick(row) === null)
  const eligible = ({ figures }: SegmentFact): Count => figures.eligible
  const active = ({ figures }: SegmentFact): Count => figures.active
  if (lacks(eligible)) return segmentCoverageUnknownSentence('potensi')
  if (lacks(active)) return segmentCoverageUnknownSentence('peserta aktif')
  return rows.every((row) => eligible(row) === null || active(row) === null)
    ? segmentCoverageUnknownSentence('potensi atau peserta aktif')
    : null
}

/** Check 1b: what the segments hold is not said by any figure derived from them. */
const doubted = (facts: ReportFacts): readonly (string | null)[] => [
  coverageUnknown(facts),
  facts.now.eligible === null ? null : segmentsDoubtedSentence(facts.name, facts.now.eligible),
]

const sentences = (facts: ReportFacts): readonly (string | null)[] => {
  const { segments } = facts
  if (segments.looksLikeEligible) return doubted(facts)
  return [
    contributionSentence(facts),
    coverageUnknown(facts),
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
