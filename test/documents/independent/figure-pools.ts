import { daysApart, dayNumber, dayOfNumber } from './calendar.ts'
import { courseOf } from './course.ts'
import { nearest, people, percent, type Known, minus, type Share, shareOf, sizeOf, sums, upwards } from './exact.ts'
import { coveredOf, type PaperFigures } from './figures.ts'
import { protectionRows } from './expected-tables.ts'
import { meetingFollowUps } from './follow-ups.ts'
import type { Pair, StoredData } from './stored-data.ts'

/** The figures that a paper may print in its sentences, by what stands beside them. */
export interface FigurePools {
  readonly people: ReadonlySet<string>
  readonly percent: ReadonlySet<string>
  readonly points: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  readonly rupiah: ReadonlySet<string>
  readonly years: ReadonlySet<string>
  readonly followUps: ReadonlySet<string>
  /** Days as `YYYY-MM-DD`. */
  readonly dates: ReadonlySet<string>
}

interface Draft {
  readonly people: Set<string>
  readonly percent: Set<string>
  readonly points: Set<string>
}

const addCount = (pool: Set<string>, ...counts: readonly Known[]): void => {
  for (const count of counts) if (count !== null) pool.add(people(count < 0n ? -count : count))
}
const addShare = (pool: Set<string>, ...shares: readonly (Share | null)[]): void => {
  for (const share of shares) if (share !== null) pool.add(percent(sizeOf(share)))
}

/** A place or segment: its counts on both days, what moved, and how much that is. */
function addPair(draft: Draft, pair: Pair, before: Pair | null): void {
  const { eligible, active } = pair
  addCount(draft.people, eligible, active, lessOrNull(eligible, active))
  addShare(draft.percent, coveredOf(pair))
  if (before === null) return
  const moved = lessOrNull(active, before.active)
  const base = lessOrNull(eligible, before.eligible)
  addCount(draft.people, before.eligible, before.active, moved, base)
  addShare(draft.percent, coveredOf(before), shareOf(moved, before.active), shareOf(base, before.eligible))
  addShare(draft.points, minus(coveredOf(pair), coveredOf(before)))
}

const lessOrNull = (a: Known, b: Known): Known => (a === null || b === null ? null : a - b)

/** What the checks compare: parts with their whole, for both counts. */
function addParts(draft: Draft, whole: Pair, parts: readonly Pair[]): void {
  for (const column of ['eligible', 'active'] as const) {
    const { known } = sums(parts.map((part) => part[column]))
    addCount(draft.people, known, lessOrNull(known, whole[column]))
  }
  addCount(draft.people, BigInt(parts.length), BigInt(parts.filter(({ eligible }) => eligible === null).length))
}

/** The day on which a follow-up is asked for is a week after the meeting. */
const weekAfter = (day: string): string => dayOfNumber(dayNumber(day) + 7)

/** Returns the pools of the sentences of a paper; those of the data checks also know what lies below the regions. */
export function figurePools(
  figures: PaperFigures,
  data: StoredData,
): { readonly prose: FigurePools; readonly checks: FigurePools } {
  const prose = poolsOf(figures, data, false)
  return { prose, checks: poolsOf(figures, data, true) }
}

function poolsOf(figures: PaperFigures, data: StoredData, withChecks: boolean): FigurePools {
  const draft: Draft = { people: new Set(), percent: new Set(), points: new Set() }
  const { now, periods, segments, children, subject } = figures
  addPair(draft, now, null)
  for (const period of periods) addPair(draft, now, period.pair)
  for (const { participation, base } of periods) addShare(draft.points, participation, base)
  for (const { pair, before, contribution } of segments) {
    addPair(draft, pair, before)
    addShare(draft.points, contribution)
  }
  for (const { pair, before, gap, share, upTo } of children) {
    addPair(draft, pair, before)
    addCount(draft.people, gap)
    addShare(draft.percent, share, upTo)
  }
  addCount(draft.people, figures.gapSum, sums(children.map(({ pair }) => pair.active)).known)
  addCount(draft.people, sums(segments.map(({ pair }) => pair.active)).known)
  for (const { covered } of courseOf(figures, data)) addShare(draft.points, minus(figures.covered, covered))
  addGoal(draft, figures, data)
  addTwenty(draft, figures)
  const rupiah = addProtection(draft, figures, data)
  if (withChecks) addChecks(draft, figures)
  const { carried, fresh } = meetingFollowUps(figures, data)
  for (const { percent: progress } of [...carried, ...fresh]) if (progress !== null) draft.percent.add(String(progress))
  return {
    ...draft,
    rupiah,
    days: new Set([
      ...periods.map(({ days }) => String(days)),
      ...[...carried, ...fresh].map(({ late }) => String(late)),
      String(daysLeft(figures)),
      '30,4375',
      '28',
    ]),
    years: new Set([subject.current.asOf.slice(0, 4), ...data.targets.map(({ year }) => String(year))]),
    followUps: new Set(data.followUps.map(({ number }) => number)),
    dates: new Set(datesOf(figures, data)),
  }
}

function daysLeft({ goal, subject }: PaperFigures): number {
  return daysApart(subject.current.asOf, goal?.day ?? `${subject.current.asOf.slice(0, 4)}-12-31`)
}

function addGoal(draft: Draft, figures: PaperFigures, data: StoredData): void {
  const { goal, pace, needed, projection, now } = figures
  for (const target of data.targets) addShare(draft.percent, shareOf(target.hundredths, 10_000n))
  for (const target of data.targets) addCount(draft.people, target.people)
  for (const { lower } of [...data.bands.values()].flat()) {
    addShare(draft.percent, { over: lower, under: 10_000n })
    if (lower % 100n === 0n) draft.percent.add(String(lower / 100n))
  }
  if (goal !== null) {
    addCount(draft.people, goal.need, goal.people)
    addShare(draft.points, goal.points)
    addShare(draft.percent, goal.share)
    if (goal.people !== null) addCount(draft.people, figures.gapSum - goal.people)
  }
  if (pace !== null) addCount(draft.people, nearest(pace))
  addCount(draft.people, needed)
  addShare(draft.percent, projection?.share ?? null)
  addCount(draft.people, now.active)
}

function addTwenty(draft: Draft, { now, covered, yearBefore }: PaperFigures): void {
  draft.percent.add('20')
  addShare(draft.percent, yearBefore?.growth ?? null)
  addShare(
    draft.percent,
    shareOf(now.active === null ? null : upwards({ over: now.active * 6n, under: 5n }), now.eligible),
  )
  if (covered !== null) addShare(draft.percent, { over: covered.over * 5n + covered.under, under: covered.under * 5n })
}

function addProtection(draft: Draft, figures: PaperFigures, data: StoredData): Set<string> {
  const rupiah = new Set<string>()
  const rows = protectionRows(figures, data)
  for (const column of ['quota', 'verified', 'registered', 'paid'] as const) {
    addCount(draft.people, ...rows.map((row) => row[column]), sums(rows.map((row) => row[column])).known)
  }
  addCount(rupiah, ...rows.map((row) => row.rupiah), sums(rows.map((row) => row.rupiah)).known)
  for (const rate of data.rates) {
    addCount(
      rupiah,
      rate,
      ...rows.map(({ paid, months }) => (paid === null || months === null ? null : paid * months * rate)),
    )
    if (figures.uncovered !== null) addCount(rupiah, figures.uncovered * rate * 12n)
  }
  return rupiah
}

function addChecks(draft: Draft, { subject, now, segments, children }: PaperFigures): void {
  for (const text of subject.current.stated) draft.percent.add(text.replace(/ ?%$/u, ''))
  draft.percent.add('5')
  addParts(
    draft,
    now,
    segments.map(({ pair }) => pair),
  )
  addParts(
    draft,
    now,
    children.map(({ pair }) => pair),
  )
  for (const child of children) {
    for (const { pair, before } of child.below) addPair(draft, pair, before)
    addParts(
      draft,
      child.pair,
      child.below.map(({ pair }) => pair),
    )
    const missing = child.below.filter(({ code }) => !subject.current.rows.has(`ucj|${code}`)).length
    addCount(draft.people, BigInt(missing), BigInt(Math.max(0, missing - 3)))
  }
}

function datesOf(figures: PaperFigures, data: StoredData): readonly string[] {
  const { subject, goal, reachedOn } = figures
  const asOf = subject.current.asOf
  return [
    ...data.snapshots.map((snapshot) => snapshot.asOf),
    ...data.protection.map((snapshot) => snapshot.asOf),
    ...data.meetings.map(({ date }) => date),
    ...data.followUps.flatMap(({ dueOn, entries }) => [
      ...(dueOn === null ? [] : [dueOn]),
      ...entries.map(({ date }) => date),
    ]),
    ...(subject.meeting === null ? [] : [weekAfter(subject.meeting.date)]),
    ...(reachedOn === null ? [] : [reachedOn]),
    goal?.day ?? `${asOf.slice(0, 4)}-12-31`,
  ]
}
