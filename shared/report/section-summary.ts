import { coverageSentence } from '../text/narrative/coverage.ts'
import { noComparisonSentence, summaryChangeSentence, unknownChangeSentence } from '../text/narrative/change.ts'
import { summaryFollowUpSentence } from '../text/narrative/follow-up.ts'
import { lowestCoverageSentence, missingRegionsSentence, summaryRegionsSentence } from '../text/narrative/regions.ts'
import { paragraphOf } from '../text/narrative/sentence.ts'
import { noTargetSentence, targetSentence } from '../text/narrative/target.ts'
import { heading, list } from './blocks.ts'
import type { ReportFacts } from './facts.ts'
import type { Block } from './model.ts'

const coverageItem = (facts: ReportFacts): string => {
  if (facts.official.kind === 'partial') {
    const { missing, parts, known } = facts.official
    return missingRegionsSentence(facts.words, missing, parts, known.active)
  }
  return coverageSentence({
    region: facts.name,
    asOf: facts.asOf,
    figures: facts.now,
    eligibleLabel: facts.input.current.eligibleLabel,
  })
}

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

const regionsItem = ({ regions, words }: ReportFacts, isShort: boolean): string | null => {
  if (regions.goal === null) {
    const lowest = regions.rows.flatMap(({ region, coverage }) =>
      coverage === null ? [] : [{ name: region.name, coverage }],
    )
    return lowestCoverageSentence(words, lowest.length, lowest.slice(0, 3))
  }
  const share = regions.named.at(-1)?.cumulative ?? null
  if (share === null) return null
  const gaps = regions.named.flatMap(({ region, standing }) =>
    standing?.kind === 'short' ? [{ name: region.name, people: standing.people }] : [],
  )
  return summaryRegionsSentence(words, gaps, isShort ? null : share)
}

const followUpItem = ({ input, followUps }: ReportFacts): string | null => {
  const isHeld = input.meeting?.meeting.state !== 'prepared'
  return summaryFollowUpSentence(followUps.carried, followUps.fresh, input.statusDay, isHeld)
}

/** Returns the summary: at most five sentences, in the order coverage, change, target, regions, RTL; `isShort` saves a line. */
export const summarySection = (facts: ReportFacts, isShort: boolean): readonly Block[] => {
  const items = [
    coverageItem(facts),
    changeItem(facts),
    targetItem(facts),
    regionsItem(facts, isShort),
    followUpItem(facts),
  ]
  return [
    heading(0, 'Ringkasan'),
    ...list(
      'ringkasan',
      'decimal',
      items.filter((item) => item !== null).map((item) => paragraphOf([item])),
    ),
  ]
}
