import { twentyPercentGoals, twentyPercentRule } from '../calc/twenty-percent.ts'
import { daysBetween } from '../domain/date-key.ts'
import type { Snapshot } from '../domain/snapshot.ts'
import { formatCount, formatPercentSigned, withPercentSign } from '../format/number.ts'
import {
  noYearBeforeSentence,
  twentyPercentGoalsSentence,
  twentyPercentSentences,
  unknownYearSentence,
} from '../text/narrative/target.ts'
import { type ComparisonInput, scopeFigures, scopeName } from './comparison-input.ts'
import type { RuleReading, TrendView } from './comparison-view.ts'

const GROWTH = 'Pertumbuhan peserta aktif'
const POINTS = 'Kenaikan cakupan'

/** Returns both readings of "at least 20 % a year" against the snapshot of about a year before, and what each asks for next year. */
export const yearlyRule = (input: ComparisonInput, yearBefore: Snapshot | null): TrendView['rule'] => {
  const now = scopeFigures(input, input.to)
  const goals = twentyPercentGoals(now)
  const next = goals === null ? null : twentyPercentGoalsSentence(scopeName(input), goals)
  const growthGoal = goals === null ? '–' : `${formatCount(goals.growth.people)} orang`
  const pointsGoal = goals === null ? '–' : withPercentSign(goals.points)
  const unjudged: readonly RuleReading[] = [
    { reading: GROWTH, value: '–', goal: growthGoal, met: null },
    { reading: POINTS, value: '–', goal: pointsGoal, met: null },
  ]
  const withNext = (sentences: readonly string[]): readonly string[] =>
    next === null ? sentences : [...sentences, next]
  if (yearBefore === null) {
    return { since: null, days: null, readings: unjudged, sentences: withNext([noYearBeforeSentence()]) }
  }
  const result = twentyPercentRule(scopeFigures(input, yearBefore), now)
  const known = twentyPercentSentences(result)
  return {
    since: yearBefore.asOf,
    days: daysBetween(yearBefore.asOf, input.to.asOf),
    readings: [
      {
        reading: GROWTH,
        value: result.growth === null ? '–' : `${formatPercentSigned(result.growth.value)}%`,
        goal: growthGoal,
        met: result.growth?.met ?? null,
      },
      {
        reading: POINTS,
        value: result.points === null ? '–' : `${formatPercentSigned(result.points.value)} poin`,
        goal: pointsGoal,
        met: result.points?.met ?? null,
      },
    ],
    sentences: withNext(known.length === 0 ? [unknownYearSentence()] : known),
  }
}
