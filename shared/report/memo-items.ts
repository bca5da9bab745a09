import { overdueDays } from '../calc/overdue.ts'
import type { Finding } from '../checks/finding.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import { UCJ } from '../domain/indicator.ts'
import { noComparisonSentence, unknownChangeSentence } from '../text/narrative/change.ts'
import { coverageSentence } from '../text/narrative/coverage.ts'
import {
  memoChange,
  memoCoverage,
  memoFall,
  type MemoFall,
  type MemoLacking,
  memoNoTarget,
  memoOverdue,
  memoPriority,
  memoProposals,
  memoStatedPercent,
  memoTarget,
} from '../text/narrative/memo.ts'
import { noTargetSentence, targetPassedSentence, targetSentence } from '../text/narrative/target.ts'
import { actionTitle } from '../text/narrative/action-title.ts'
import { statedPercentWords } from '../text/stated-percent-words.ts'
import { openFalls, type OpenFalls } from './explanations.ts'
import type { ReportFacts } from './facts.ts'
import { leadingRegions } from './leading-regions.ts'
import { recordedCause } from './recorded-cause.ts'
import { dataFindings, findingText } from './reported-findings.ts'
import { mainSegment } from './section-conclusion.ts'
import { partialSentence } from './unknown-figures.ts'

const MOST_WARNINGS = 3

const coverageMessage = (facts: ReportFacts): string => {
  const { name, asOf, now, coverage, input } = facts
  const partial = partialSentence(facts)
  if (partial !== null) return partial
  if (coverage !== null && now.eligible !== null && now.active !== null) {
    return memoCoverage(name, asOf, { eligible: now.eligible, active: now.active }, coverage)
  }
  return coverageSentence({ region: name, asOf, figures: now, eligibleLabel: input.current.eligibleLabel })
}

const largestFall = (facts: ReportFacts): MemoFall | null => {
  const { segments, input } = facts
  if (segments.looksLikeEligible) return null
  const [fall] = segments.rows
    .flatMap((row) =>
      row.change.active !== null && row.change.active < 0 ? [{ row, people: -row.change.active }] : [],
    )
    .sort((a, b) => b.people - a.people)
  if (fall === undefined) return null
  return {
    name: fall.row.short,
    people: fall.people,
    cause: recordedCause(input, fall.row.code, input.region.code),
  }
}

const changeMessage = (facts: ReportFacts): string => {
  const { previous, asOf, now } = facts
  if (previous === null) return noComparisonSentence(asOf)
  const moved = previous.change.points
  if (moved === null) {
    return (
      unknownChangeSentence(previous.asOf, previous.figures, asOf, now) ??
      'Perubahan cakupan tidak dihitung karena jumlah potensi tidak diketahui.'
    )
  }
  const main = mainSegment(facts)
  return memoChange(previous.asOf, moved, main?.short ?? null, largestFall(facts))
}

const targetMessage = ({ input, target, now, name, year }: ReportFacts): string => {
  if (input.target === null || target.standing === null) return noTargetSentence(name, year)
  const { goal } = input.target
  const { needed, pace } = target
  if (needed?.kind === 'known') {
    const present = pace?.kind === 'known' ? pace.perMonth : null
    return memoTarget(goal, needed.perMonth, target.day, present)
  }
  const said = targetSentence({ year: input.target.year, goal, standing: target.standing, figures: now })
  return needed?.kind === 'past' ? `${said} ${targetPassedSentence(target.day)}` : said
}

/** Returns what to say: coverage, change and target. */
export const messages = (facts: ReportFacts): readonly string[] => [
  coverageMessage(facts),
  changeMessage(facts),
  targetMessage(facts),
]

/** RTL by title or by number only; `least` also leaves out which part of the distance the regions hold. */
export type Brevity = 'titles' | 'numbers' | 'least'

type Named = (followUp: FollowUp) => { readonly number: string; readonly title: string }

const titled: Named = ({ number, action }) => ({ number, title: actionTitle(action) })
const numbered: Named = ({ number }) => ({ number, title: '' })

const overdue = ({ followUps, input }: ReportFacts, named: Named): string | null =>
  memoOverdue(
    followUps.open.flatMap((item) => {
      const days = overdueDays(item, input.statusDay)
      return days === null ? [] : [{ ...named(item), lead: item.lead[0] ?? null, days }]
    }),
  )

/** An overdue RTL asks for a new date of its own; here stand those that were never complete. */
const proposals = ({ followUps: { open, fresh } }: ReportFacts, named: Named): string | null => {
  const lacking = (lacks: (item: FollowUp) => boolean): readonly MemoLacking[] => [
    ...open.filter(lacks).map((item) => ({ ...named(item), isProposal: false })),
    ...fresh.filter(lacks).map((item) => ({ ...named(item), isProposal: true })),
  ]
  return memoProposals(
    fresh.length,
    lacking(({ due }) => due === null),
    lacking(({ lead }) => lead.length === 0),
  )
}

const priority = (facts: ReportFacts, brevity: Brevity): string | null => {
  const { regions, words } = facts
  if (regions.goal === null) {
    const lowest = regions.rows.filter((row) => row.coverage !== null).slice(0, 3)
    return memoPriority(
      words,
      lowest.map((row) => row.region.name),
      null,
    )
  }
  return memoPriority(
    words,
    regions.leading.map((row) => row.region.name),
    brevity === 'least' ? null : leadingRegions(facts),
  )
}

/** Returns what to decide: overdue RTL, proposed RTL, and which regions come first; a missing target takes a free place. */
export const decisions = (facts: ReportFacts, brevity: Brevity): readonly string[] => {
  const named = brevity === 'titles' ? titled : numbered
  return [
    overdue(facts, named),
    proposals(facts, named),
    priority(facts, brevity),
    facts.input.target === null ? memoNoTarget(facts.name, facts.year) : null,
  ]
    .filter((item) => item !== null)
    .slice(0, 3)
}

const isOwn = ({ input }: ReportFacts, { site: { place } }: Finding): boolean =>
  place === null || (place.kind === 'region' && place.code === input.region.code)

const isOwnPercent = (facts: ReportFacts, finding: Finding): finding is Extract<Finding, { code: '3' }> =>
  finding.code === '3' && finding.site.indicator === UCJ && finding.site.place !== null && isOwn(facts, finding)

const warningOf = (facts: ReportFacts, finding: Finding): string => {
  if (isOwnPercent(facts, finding) && facts.coverage !== null) {
    return memoStatedPercent(statedPercentWords(finding.stated), facts.coverage)
  }
  return findingText(facts.input, finding)
}

/** Falls without a recorded cause of segments and places, the largest first. */
const partFalls = ({ segments, places }: OpenFalls): readonly string[] =>
  [
    ...segments.map(({ name, people }) => ({ where: `pada segmen ${name}`, people })),
    ...places.map(({ name, people }) => ({ where: `di ${name}`, people })),
  ]
    .sort((a, b) => b.people - a.people)
    .map(({ where, people }) => memoFall(where, people))

/**
 * Returns what to watch, at most three: contradictions in the figures of the region itself and its fall without a recorded cause, then
 * contradictions further down, then falls of segments and places.
 */
export const warnings = (facts: ReportFacts): readonly string[] => {
  const doubts = dataFindings(facts.input).filter(({ code }) => code !== '8')
  const falls = openFalls(facts)
  return [
    ...doubts.filter((finding) => isOwn(facts, finding)).map((finding) => warningOf(facts, finding)),
    ...(falls.whole === null ? [] : [memoFall(`di ${facts.name}`, falls.whole)]),
    ...doubts.filter((finding) => !isOwn(facts, finding)).map((finding) => warningOf(facts, finding)),
    ...partFalls(falls),
  ].slice(0, MOST_WARNINGS)
}
