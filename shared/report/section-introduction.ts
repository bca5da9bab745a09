import { clauseOf } from '../text/narrative/sentence.ts'
import { aimSentences, purposeOfReport, scopeSentences } from '../text/narrative/introduction.ts'
import { heading, list, paragraph, section } from './blocks.ts'
import type { ReportFacts } from './facts.ts'
import { hasFigures } from './known-figures.ts'
import type { Block } from './model.ts'
import { groupWord } from './region-words.ts'

const levelsOf = ({ regions, words }: ReportFacts) => {
  const children = regions.inCodeOrder.filter((child) => hasFigures(child.figures))
  const below = regions.inCodeOrder.flatMap((child) => child.parts)
  const parts = below.filter((part) => hasFigures(part.figures))
  const parent = regions.inCodeOrder[0]?.region
  return [
    ...(children.length === 0
      ? []
      : [{ count: children.length, total: regions.inCodeOrder.length, word: words.child }]),
    ...(parts.length === 0 || parent === undefined
      ? []
      : [
          {
            count: parts.length,
            total: below.length,
            word: groupWord(
              below.map((part) => part.region),
              parent,
            ),
          },
        ]),
  ]
}

const scope = (facts: ReportFacts): readonly Block[] =>
  paragraph(
    'ruang-lingkup',
    scopeSentences({
      region: facts.name,
      levels: levelsOf(facts),
      segments: facts.segments.rows.map((row) => row.code),
      eligibleLabel: facts.input.current.eligibleLabel,
    }),
  )

const aim = ({ input, periods, regions, segments, followUps }: ReportFacts): readonly Block[] =>
  paragraph(
    'maksud-tujuan',
    aimSentences({
      hasTarget: input.target !== null,
      hasComparison: periods.length > 0,
      hasRegions: regions.rows.some((row) => row.coverage !== null),
      hasSegments: !segments.looksLikeEligible && segments.rows.some((row) => row.coverage !== null),
      hasFollowUps: followUps.carried.length + followUps.fresh.length > 0,
    }),
  )

/** Returns the legal basis as a list that ends its items with ; and the last with a full stop. */
const basisItems = (citations: readonly string[]): readonly string[] =>
  citations.map((citation, position) => {
    const bare = citation.trim().replace(/[;.\s]+$/u, '')
    return `${bare}${position === citations.length - 1 ? '.' : ';'}`
  })

/** Returns chapter A: why the report exists, what it covers, on what basis; "Dasar" is left out without instruments. */
export const introductionSection = (facts: ReportFacts): readonly Block[] => {
  const { input } = facts
  const meeting = input.meeting?.meeting ?? null
  const purpose = purposeOfReport(
    facts.name,
    facts.asOf,
    facts.periods.map((period) => period.asOf),
    meeting && { day: meeting.date, isHeld: meeting.state === 'held' },
  )
  const citations = input.instruments.map((instrument) => instrument.citation).filter((text) => clauseOf(text) !== '')
  return [
    heading(1, 'Pendahuluan'),
    ...section(2, 'Umum', paragraph('umum', purpose)),
    ...section(2, 'Maksud dan Tujuan', aim(facts)),
    ...section(2, 'Ruang Lingkup', scope(facts)),
    ...section(2, 'Dasar', list('dasar', 'alpha', basisItems(citations))),
  ]
}
