import { coverageSentence } from '../text/narrative/coverage.ts'
import { noComparisonSentence, summaryChangeSentence, unknownChangeSentence } from '../text/narrative/change.ts'
import { summaryFollowUpSentence } from '../text/narrative/follow-up.ts'
import { lowestCoverageSentence, summaryRegionsSentence } from '../text/narrative/regions.ts'
import { paragraphOf } from '../text/narrative/sentence.ts'
import { noTargetSentence, targetSentence } from '../text/narrative/target.ts'
import { heading, list } from './blocks.ts'
import type { ReportFacts } from './facts.ts'
import { leadingRegions } from './leading-regions.ts'
import type { Block } from './model.ts'
import { doubtSentence } from './reported-findings.ts'
import { partialSentence } from './unknown-figures.ts'

const coverageItem = (facts: ReportFacts): string =>
  partialSentence(facts) ??
  coverageSentence({
    region: facts.name,
    asOf: facts.asOf,
    figures: facts.now,
    eligibleLabel: facts.input.current.eligibleLabel,
  })

const changeItem = (facts: ReportFacts): string | null => {
  const { previous, yearBefore } = facts
  const base = previous ?? yearBefore
  if (base === null) return noComparisonSentence(facts.asOf)
  const year =
    yearBefore === null || yearBefore.asOf === base.asOf || yearBefore.change.points === null
      ? null
      : { since: yearBefore.asOf, points: yearBefore.change.points }
  return (
    summaryChangeSentence(base.asOf, base.figures, facts.now, year) ??
    unknownChangeSentence(base.asOf, base.figures, facts.asOf, facts.now)
  )
}

/** Returns where the region stands against its target, or that none is recorded. */
export const targetItem = ({ input, target, now, name, year }: ReportFacts): string => {
  if (input.target === null || target.standing === null) return noTargetSentence(name, year)
  return targetSentence({ year: input.target.year, goal: input.target.goal, standing: target.standing, figures: now })
}

const regionsItem = (facts: ReportFacts, isShort: boolean): string | null => {
  const { regions, words } = facts
  if (regions.goal === null) {
    const lowest = regions.rows.flatMap(({ region, coverage }) =>
      coverage === null ? [] : [{ name: region.name, coverage }],
    )
    return lowestCoverageSentence(words, lowest.length, lowest.slice(0, 3))
  }
  const gaps = regions.named.flatMap(({ region, standing }) =>
    standing?.kind === 'short' ? [{ name: region.name, people: standing.people }] : [],
  )
  return summaryRegionsSentence(words, gaps, isShort ? null : leadingRegions(facts))
}

const followUpItem = ({ input, followUps }: ReportFacts): string | null => {
  const isHeld = input.meeting?.meeting.state !== 'prepared'
  return summaryFollowUpSentence(followUps.carried, followUps.fresh, input.statusDay, isHeld)
}

/** Which sentence gives way when there is one too many: first those that only say what is not there. */
const GIVES_WAY = ['no-change', 'no-target', 'regions', 'follow-ups'] as const

/** How much room the summary takes: its most sentences, and whether the one on regions saves a line. */
export interface SummarySize {
  readonly most: number
  readonly isShort: boolean
}

interface SummaryItem {
  readonly kind: 'coverage' | 'change' | 'target' | 'doubt' | (typeof GIVES_WAY)[number]
  readonly text: string
}

const withinMost = (items: readonly SummaryItem[], most: number): readonly SummaryItem[] =>
  GIVES_WAY.reduce<readonly SummaryItem[]>(
    (rest, kind) => (rest.length > most ? rest.filter((item) => item.kind !== kind) : rest),
    items,
  )

/**
 * Returns the summary: no more sentences than `most` while any may give way, in the order coverage, change, target, regions, RTL, and
 * the gravest doubt about the figures of the region itself.
 */
export const summarySection = (facts: ReportFacts, { most, isShort }: SummarySize): readonly Block[] => {
  const candidates = [
    { kind: 'coverage', text: coverageItem(facts) },
    { kind: facts.periods.length === 0 ? 'no-change' : 'change', text: changeItem(facts) },
    { kind: facts.input.target === null ? 'no-target' : 'target', text: targetItem(facts) },
    { kind: 'regions', text: regionsItem(facts, isShort) },
    { kind: 'follow-ups', text: followUpItem(facts) },
    { kind: 'doubt', text: doubtSentence(facts.input) },
  ] as const
  const items = candidates.flatMap(({ kind, text }): readonly SummaryItem[] => (text === null ? [] : [{ kind, text }]))
  return [
    heading(0, 'Ringkasan'),
    ...list(
      'ringkasan',
      'decimal',
      withinMost(items, most).map(({ text }) => paragraphOf([text])),
    ),
  ]
}
