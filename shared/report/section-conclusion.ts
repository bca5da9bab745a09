import { endedOn, overdueDays } from '../calc/overdue.ts'
import { abs, compare, multiply, rational, sign, sumOf } from '../calc/rational.ts'
import { addDays } from '../domain/date-key.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import { fullNameOf } from '../domain/region.ts'
import {
  causeConclusion,
  coverageConclusion,
  dueDateAdvice,
  explanationAdvice,
  overdueAdvice,
  priorityAdvice,
  regionPriorityAdvice,
  targetAdvice,
  targetConclusion,
} from '../text/narrative/conclusion.ts'
import { countOrAll } from '../text/narrative/regions.ts'
import { MOST_WORDS, printedDirection, wordCount } from '../text/narrative/sentence.ts'
import { noTargetSentence, targetSentence } from '../text/narrative/target.ts'
import { heading, list, section } from './blocks.ts'
import { matters } from './explanations.ts'
import type { ReportFacts } from './facts.ts'
import type { SegmentFact } from './facts-segments.ts'
import { leadingRegions } from './leading-regions.ts'
import type { Block } from './model.ts'
import { sourceOffice } from './source-text.ts'
import { unknownCoverageReason } from './unknown-figures.ts'

const MOST_ITEMS = 3
const MOST_FALLEN = 3
/** Days within which an answer is asked for, from the meeting or the day of preparation. */
const ANSWER_DAYS = 7

const targetItem = ({ input, target, now, name, year }: ReportFacts): string => {
  if (input.target === null || target.standing === null) return noTargetSentence(name, year)
  const { goal } = input.target
  const ahead = target.projection.kind === 'known' ? target.projection.coverage : null
  if (target.standing.kind === 'short' && goal.kind === 'percent' && ahead !== null) {
    return targetConclusion(input.target.year, goal.hundredths, target.day, ahead)
  }
  return targetSentence({ year: input.target.year, goal, standing: target.standing, figures: now })
}

/** Returns the segment that makes up at least half of all contributions in the direction of the change. */
export const mainSegment = (facts: ReportFacts): SegmentFact | null => {
  const { segments, previous } = facts
  const moved = previous?.change.points ?? null
  if (moved === null || !segments.addUp || segments.looksLikeEligible) return null
  const direction = printedDirection(moved)
  const same = segments.rows.flatMap((row) =>
    row.contribution !== null && direction !== 0 && sign(row.contribution) === direction
      ? [{ row, size: abs(row.contribution) }]
      : [],
  )
  const total = sumOf(same.map(({ size }) => size))
  const [largest] = same.sort((a, b) => compare(b.size, a.size))
  if (largest === undefined) return null
  return compare(multiply(largest.size, rational(2)), total) >= 0 ? largest.row : null
}

const fallenNames = (facts: ReportFacts, main: SegmentFact | null): readonly string[] => {
  const { segments, regions, words } = facts
  const inSegments = segments.looksLikeEligible
    ? []
    : segments.rows.filter((row) => row !== main && (row.change.active ?? 0) < 0).map((row) => `segmen ${row.short}`)
  const children = regions.rows.filter((row) => (row.change.active ?? 0) < 0)
  const inRegions =
    children.length > MOST_FALLEN
      ? [`di ${countOrAll(children.length, regions.rows.length, words.child)}`]
      : children.map((row) => fullNameOf(row.region))
  return [...inSegments, ...inRegions]
}

const causeItem = (facts: ReportFacts): string | null => {
  const { previous } = facts
  if (previous === null) return null
  const main = mainSegment(facts)
  const moved = previous.change.points
  return causeConclusion({
    direction: moved === null ? 0 : printedDirection(moved),
    mainSegment: main?.short ?? null,
    fallen: fallenNames(facts, main),
    since: previous.asOf,
  })
}

const conclusions = (facts: ReportFacts): readonly string[] => {
  const { previous } = facts
  const moved = previous?.change.points ?? null
  const since = previous === null || moved === null ? null : { day: previous.asOf, points: moved }
  return [
    coverageConclusion(facts.name, facts.asOf, facts.coverage, since, unknownCoverageReason(facts)),
    targetItem(facts),
    causeItem(facts),
  ].filter((item) => item !== null)
}

/** The regions to begin with: those the chart marks, or without a target the three of the lowest coverage. */
const priority = (facts: ReportFacts): string | null => {
  const { regions, segments, words } = facts
  const first =
    regions.goal === null ? regions.rows.filter((row) => row.coverage !== null).slice(0, 3) : regions.leading
  if (first.length > 0) {
    return regionPriorityAdvice(
      words,
      first.map((row) => row.region.name),
      regions.goal === null ? null : leadingRegions(facts),
    )
  }
  if (regions.rows.length > 0 || segments.looksLikeEligible) return null
  const known = segments.rows.flatMap(({ short, coverage }) => (coverage === null ? [] : [{ short, coverage }]))
  const [lowest] = [...known].sort((a, b) => compare(a.coverage, b.coverage))
  return lowest === undefined || known.length < 2 ? null : priorityAdvice(`pada segmen ${lowest.short}`)
}

const overdueNumbers = (open: readonly FollowUp[], day: string): readonly string[] =>
  open.filter((item) => endedOn(item, day) === null && overdueDays(item, day) !== null).map((item) => item.number)

const explanation = (facts: ReportFacts): string | null => {
  const asked = matters(facts)
  const say = (some: readonly string[]) =>
    explanationAdvice(sourceOffice(facts.input.current.source), some, facts.input.meeting !== null)
  const whole = say(asked)
  return whole !== null && wordCount(whole) > MOST_WORDS ? say(asked.slice(0, 2)) : whole
}

const advice = (facts: ReportFacts): readonly string[] => {
  const { input, followUps } = facts
  const by = addDays(input.meeting?.meeting.date ?? input.statusDay, ANSWER_DAYS)
  const overdue = overdueAdvice(overdueNumbers(followUps.open, input.statusDay), by)
  const undated = followUps.fresh.filter((item) => item.due === null).map((item) => item.number)
  return [
    priority(facts),
    overdue ?? dueDateAdvice(undated, by),
    explanation(facts),
    input.target === null ? targetAdvice(facts.year) : null,
  ]
    .filter((item) => item !== null)
    .slice(0, MOST_ITEMS)
}

/** Returns chapter D: at most three conclusions and three requests, each from a fact in the results; the requests stay with the signature. */
export const conclusionSection = (facts: ReportFacts): readonly Block[] => {
  const asked = advice(facts)
  const said = list('simpulan', 'alpha', conclusions(facts).slice(0, MOST_ITEMS))
  if (asked.length === 0) return [heading(1, 'Simpulan'), ...said]
  return [
    heading(1, 'Simpulan dan Saran'),
    ...section(2, 'Simpulan', said),
    ...section(2, 'Saran', list('saran', 'alpha', asked, true)),
  ]
}
