import { categoryOf } from '../calc/category.ts'
import { compare, sign } from '../calc/rational.ts'
import { dayReached } from '../calc/projection.ts'
import { goalShare } from '../calc/target-gap.ts'
import { fullNameOf } from '../domain/region.ts'
import { resultSentence, uncoveredSentence } from '../text/narrative/coverage.ts'
import { categorySentence } from '../text/narrative/regions.ts'
import {
  contextTargetSentence,
  noGrowthSentence,
  paceNeededSentence,
  projectionSentence,
  reachedOnSentence,
  targetPassedSentence,
  tooCloseSentence,
} from '../text/narrative/target.ts'
import { paragraph, section } from './blocks.ts'
import type { PeriodFacts, ReportFacts } from './facts.ts'
import type { Block } from './model.ts'
import { targetItem } from './section-summary.ts'
import { achievementTable } from './table-achievement.ts'
import { standingTable } from './table-standing.ts'
import { partialSentence } from './unknown-figures.ts'

const resultSentences = (facts: ReportFacts): readonly (string | null)[] => {
  const { name, now } = facts
  const partial = partialSentence(facts)
  if (partial !== null) return [partial]
  const { eligibleLabel } = facts.input.current
  return [
    resultSentence({ region: name, asOf: facts.asOf, figures: now, eligibleLabel }),
    uncoveredSentence(name, now),
    category(facts),
  ]
}

/** The table of the regions shows the category where there is one. */
const category = ({ input, coverage, now, name, regions }: ReportFacts): string | null => {
  const band = categoryOf(now, input.categories)
  if (input.categories === null || band === null || coverage === null || regions.rows.length > 0) return null
  return categorySentence(input.categories, band, name, coverage)
}

const reachedAhead = (facts: ReportFacts, previous: PeriodFacts): string | null => {
  const { target, now, asOf, input } = facts
  const goal = input.target === null ? null : goalShare(input.target.goal, now.eligible)
  if (target.standing?.kind !== 'short' || target.projection.kind !== 'known') return null
  if (goal === null || target.projection.coverage === null || compare(target.projection.coverage, goal) < 0) return null
  const reached = dayReached({
    points: [
      { asOf: previous.asOf, active: previous.figures.active },
      { asOf, active: now.active },
    ],
    method: 'last-two',
    goalPeople: target.standing.required,
  })
  return reached.kind === 'day' && reached.day <= target.day ? reachedOnSentence(reached.day) : null
}

const paceSentences = (facts: ReportFacts, previous: PeriodFacts): readonly (string | null)[] => {
  const { pace, projection, day } = facts.target
  if (pace === null || pace.kind === 'unknown') return []
  if (pace.kind === 'too-close') return [tooCloseSentence(pace.days)]
  if (sign(pace.perMonth) <= 0) return [noGrowthSentence(previous.asOf)]
  if (projection.kind !== 'known' || projection.coverage === null) return []
  return [projectionSentence(pace.perMonth, previous.asOf, day, projection.coverage)]
}

const outlook = (facts: ReportFacts): readonly (string | null)[] => {
  const { standing, needed, day } = facts.target
  if (standing?.kind !== 'short') return []
  if (needed?.kind === 'past') return [targetPassedSentence(day)]
  const pace = facts.previous === null ? [] : paceSentences(facts, facts.previous)
  const ahead = facts.previous === null ? null : reachedAhead(facts, facts.previous)
  if (ahead !== null) return [...pace, ahead]
  return [...pace, needed?.kind === 'known' ? paceNeededSentence(needed.perMonth, day) : null]
}

/** A province or kabupaten is named with its kind, however its target was recorded. */
const ownerName = (code: string, name: string): string => fullNameOf({ code, name })

const context = ({ input, name }: ReportFacts): readonly string[] =>
  input.contextTargets.map(({ target, regionName }) =>
    contextTargetSentence(target.goal, ownerName(target.region, regionName), target.year, name),
  )

/** Returns section 1 of the results: achievement and, with a target, the standing against it. */
export const achievementSection = (facts: ReportFacts): readonly Block[] =>
  section(2, facts.input.target === null ? 'Capaian' : 'Capaian dan Target', [
    ...paragraph('capaian', resultSentences(facts)),
    achievementTable(facts),
    ...paragraph('target', [targetItem(facts), ...outlook(facts), ...context(facts)]),
    ...(facts.input.target === null ? [] : [standingTable(facts, facts.input.target)]),
  ])
