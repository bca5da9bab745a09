import { dayOfNumber, dayNumber, daysApart } from './calendar.ts'
import { hundredths, type Known, less, minus, order, type Share, shareOf, sums, upwards } from './exact.ts'
import { type PlaceTree, placeTree } from './places.ts'
import type { Pair, StoredData, StoredSnapshot, StoredTarget } from './stored-data.ts'

/** Which snapshots a paper compares, and the day on which its RTL are judged. */
export interface Subject {
  readonly region: string
  readonly current: StoredSnapshot
  readonly previous: StoredSnapshot | null
  readonly yearBefore: StoredSnapshot | null
  readonly meeting: { readonly id: number; readonly date: string } | null
}

/** What moved since an earlier snapshot; shares are fractions of one. */
export interface Period {
  readonly asOf: string
  readonly days: number
  readonly pair: Pair
  readonly covered: Share | null
  readonly eligible: Known
  readonly active: Known
  readonly uncovered: Known
  readonly points: Share | null
  readonly growth: Share | null
  readonly participation: Share | null
  readonly base: Share | null
}

/** A target and the distance to it; `people` and `points` are above 0 as long as it is not reached. */
export interface Goal {
  readonly year: number
  readonly day: string
  readonly percent: Known
  readonly need: Known
  readonly share: Share | null
  readonly people: Known
  readonly points: Share | null
}

export interface PlaceFigures {
  readonly code: string
  readonly name: string
  readonly pair: Pair
  readonly covered: Share | null
  readonly uncovered: Known
  readonly before: Pair | null
  readonly moved: Known
}

export interface ChildFigures extends PlaceFigures {
  readonly below: readonly PlaceFigures[]
  /** Null without a percentage to judge by, or with unknown figures; 0 or less when the target is reached. */
  readonly gap: Known
  readonly share: Share | null
  /** Part of all gaps up to and including this one. */
  readonly upTo: Share | null
  readonly leads: boolean
  readonly band: string | null
}

export interface SegmentFigures {
  readonly code: string
  readonly pair: Pair
  readonly covered: Share | null
  readonly before: Pair | null
  readonly moved: Known
  readonly contribution: Share | null
}

/** Everything a paper says in figures, computed from the rows alone. */
export interface PaperFigures {
  readonly subject: Subject
  readonly name: string
  readonly now: Pair
  readonly covered: Share | null
  readonly uncovered: Known
  /** The previous snapshot, then the year before when that is another day. */
  readonly periods: readonly Period[]
  readonly previous: Period | null
  readonly yearBefore: Period | null
  readonly goal: Goal | null
  /** People a month, exact. */
  readonly pace: Share | null
  readonly needed: Known
  readonly projection: { readonly active: Share; readonly share: Share | null } | null
  readonly reachedOn: string | null
  readonly segments: readonly SegmentFigures[]
  /** In code order; empty when nothing is known below the region. */
  readonly children: readonly ChildFigures[]
  /** As ranked: largest gap first, or lowest coverage first, unknown ones last. */
  readonly ranked: readonly ChildFigures[]
  readonly gapSum: bigint
  readonly band: string | null
}

const UNKNOWN: Pair = { eligible: null, active: null }
const SEGMENTS = ['ucj.pu', 'ucj.bpu', 'ucj.jakon', 'ucj.pmi']
const LEAST_DAYS = 28

export const coveredOf = ({ eligible, active }: Pair): Share | null => shareOf(active, eligible)

/** Own row, or the sum of all parts when each of them is known. */
function pairOf(snapshot: StoredSnapshot, indicator: string, code: string, parts: readonly { code: string }[]): Pair {
  const own = snapshot.rows.get(`${indicator}|${code}`)
  if (own !== undefined) return own
  const pairs = parts.map((part) => snapshot.rows.get(`${indicator}|${part.code}`) ?? UNKNOWN)
  const eligible = sums(pairs.map((pair) => pair.eligible))
  const active = sums(pairs.map((pair) => pair.active))
  if (eligible.all !== null && active.all !== null) return { eligible: eligible.all, active: active.all }
  return eligible.known === null ? { eligible: null, active: active.all } : UNKNOWN
}

function periodOf(snapshot: StoredSnapshot | null, subject: Subject, tree: PlaceTree, now: Pair): Period | null {
  if (snapshot === null) return null
  const pair = pairOf(snapshot, 'ucj', subject.region, tree.children)
  const active = less(now.active, pair.active)
  const covered = coveredOf(pair)
  const participation = covered === null ? null : shareOf(active, now.eligible)
  return {
    asOf: snapshot.asOf,
    days: daysApart(snapshot.asOf, subject.current.asOf),
    pair,
    covered,
    eligible: less(now.eligible, pair.eligible),
    active,
    uncovered: less(less(now.eligible, now.active), less(pair.eligible, pair.active)),
    points: minus(coveredOf(now), covered),
    growth: shareOf(active, pair.active),
    participation,
    base: participation === null ? null : minus(shareOf(pair.active, now.eligible), covered),
  }
}

const needOf = (percent: bigint, eligible: bigint): bigint => upwards({ over: percent * eligible, under: 10_000n })

function goalOf(target: StoredTarget | undefined, now: Pair): Goal | null {
  if (target === undefined) return null
  const percent = target.hundredths
  const need = percent === null ? target.people : now.eligible === null ? null : needOf(percent, now.eligible)
  const share = percent === null ? shareOf(target.people, now.eligible) : { over: percent, under: 10_000n }
  const people = less(need, now.active)
  return {
    year: target.year,
    day: `${target.year}-12-31`,
    percent,
    need,
    share,
    people: percent !== null && coveredOf(now) === null ? null : people,
    points: minus(share, coveredOf(now)),
  }
}

/** 30,4375 days are 487 sixteenths. */
const monthly = (people: bigint, days: number): Share => ({ over: people * 487n, under: BigInt(days) * 16n })

function outlook(previous: Period | null, goal: Goal | null, now: Pair, asOf: string) {
  const day = goal?.day ?? `${asOf.slice(0, 4)}-12-31`
  const ahead = daysApart(asOf, day)
  const moved = previous?.active ?? null
  const pace = previous === null || moved === null || previous.days < LEAST_DAYS ? null : monthly(moved, previous.days)
  const missing = goal?.people ?? null
  const needed = missing === null || missing <= 0n || ahead <= 0 ? null : upwards(monthly(missing, ahead))
  if (previous === null || pace === null || moved === null || moved <= 0n || ahead <= 0 || now.active === null) {
    return { pace, needed, projection: null, reachedOn: null }
  }
  const days = BigInt(previous.days)
  const free: Share = { over: now.active * days + moved * BigInt(ahead), under: days }
  const cap = now.eligible === null ? null : { over: now.eligible, under: 1n }
  const active = cap !== null && order(free, cap) > 0 ? cap : free
  const share = now.eligible === null ? null : shareOf(active.over, active.under * now.eligible)
  const reached = missing === null ? null : Number(upwards({ over: missing * days, under: moved }))
  const isReached = missing !== null && missing > 0n && reached !== null && reached <= ahead
  return {
    pace,
    needed,
    projection: { active, share },
    reachedOn: isReached ? dayOfNumber(dayNumber(asOf) + reached) : null,
  }
}

function placeOf(subject: Subject, code: string, name: string, parts: readonly { code: string }[]): PlaceFigures {
  const pair = pairOf(subject.current, 'ucj', code, parts)
  const before = subject.previous === null ? null : pairOf(subject.previous, 'ucj', code, parts)
  return {
    code,
    name,
    pair,
    covered: coveredOf(pair),
    uncovered: less(pair.eligible, pair.active),
    before,
    moved: less(pair.active, before?.active ?? null),
  }
}

const known = ({ pair }: PlaceFigures): boolean => pair.eligible !== null || pair.active !== null

/** The highest band whose lower edge the exact coverage has reached. */
function bandOf(covered: Share | null, bands: StoredData['bands'], year: number): string | null {
  if (covered === null) return null
  return bands.get(year)?.findLast(({ lower }) => order(covered, { over: lower, under: 10_000n }) >= 0)?.label ?? null
}

function childrenOf(subject: Subject, tree: PlaceTree, goal: Goal | null, bands: StoredData['bands']) {
  const year = Number(subject.current.asOf.slice(0, 4))
  const hasBelow = tree.children.some(({ below }) => below.some(({ code }) => subject.current.rows.has(`ucj|${code}`)))
  const plain = tree.children.map(({ code, name, below }) => ({
    ...placeOf(subject, code, name, below),
    below: hasBelow ? below.map((part) => placeOf(subject, part.code, part.name, [])) : [],
  }))
  if (!plain.some((child) => known(child) || child.below.some(known))) return { children: [], ranked: [], gapSum: 0n }
  const percent = goal?.percent ?? null
  const gapOf = ({ pair, covered }: PlaceFigures): Known =>
    percent === null || covered === null || pair.eligible === null
      ? null
      : less(needOf(percent, pair.eligible), pair.active)
  const gapSum = plain.map(gapOf).reduce<bigint>((sum, gap) => sum + (gap !== null && gap > 0n ? gap : 0n), 0n)
  const ranked = plain
    .map((child) => ({ child, gap: gapOf(child) }))
    .sort((a, b) => (percent === null ? byCoverage(a.child, b.child) : byGap(a.gap, b.gap)))
  let before = 0n
  const judged = ranked.map(({ child, gap }): ChildFigures => {
    const missing = gap !== null && gap > 0n
    const leads = missing && before * 5n < gapSum * 4n
    if (missing) before += gap
    return {
      ...child,
      gap,
      share: missing ? shareOf(gap, gapSum) : null,
      upTo: missing ? shareOf(before, gapSum) : null,
      leads,
      band: bandOf(child.covered, bands, year),
    }
  })
  const children = [...judged].sort((a, b) => (a.code < b.code ? -1 : 1))
  return { children, ranked: judged, gapSum }
}

function byGap(a: Known, b: Known): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a > b ? -1 : a < b ? 1 : 0
}

function byCoverage(a: PlaceFigures, b: PlaceFigures): number {
  if (a.covered === null || b.covered === null) return Number(a.covered === null) - Number(b.covered === null)
  return order(a.covered, b.covered)
}

function segmentsOf(subject: Subject, tree: PlaceTree, now: Pair): readonly SegmentFigures[] {
  const present = SEGMENTS.filter((code) => [...subject.current.rows.keys()].some((key) => key.startsWith(`${code}|`)))
  const pairIn = (snapshot: StoredSnapshot | null, code: string): Pair | null =>
    snapshot === null ? null : pairOf(snapshot, code, subject.region, tree.children)
  const explains = [subject.current, subject.previous].every((snapshot) => {
    const whole = pairIn(snapshot, 'ucj')?.active ?? null
    return whole !== null && whole === sums(present.map((code) => pairIn(snapshot, code)?.active ?? null)).all
  })
  return present.map((code) => {
    const pair = pairOf(subject.current, code, subject.region, tree.children)
    const before = pairIn(subject.previous, code)
    const moved = less(pair.active, before?.active ?? null)
    const contribution = explains ? shareOf(moved, now.eligible) : null
    return { code, pair, covered: coveredOf(pair), before, moved, contribution }
  })
}

/** Returns all figures of a paper about `subject`, from the stored rows with arithmetic of its own. */
export function paperFigures(data: StoredData, subject: Subject): PaperFigures {
  const tree = placeTree(subject.region)
  const { asOf } = subject.current
  const now = pairOf(subject.current, 'ucj', subject.region, tree.children)
  const previous = periodOf(subject.previous, subject, tree, now)
  const yearBefore = periodOf(subject.yearBefore, subject, tree, now)
  const other = yearBefore !== null && yearBefore.asOf !== previous?.asOf ? [yearBefore] : []
  const target = data.targets.find(
    ({ acuan, region, year }) => acuan && region === subject.region && year === Number(asOf.slice(0, 4)),
  )
  const goal = goalOf(target, now)
  return {
    subject,
    name: tree.whole.name,
    now,
    covered: coveredOf(now),
    uncovered: less(now.eligible, now.active),
    periods: previous === null ? other : [previous, ...other],
    previous,
    yearBefore,
    goal,
    ...outlook(previous, goal, now, asOf),
    segments: segmentsOf(subject, tree, now),
    ...childrenOf(subject, tree, goal, data.bands),
    band: bandOf(coveredOf(now), data.bands, Number(asOf.slice(0, 4))),
  }
}

/** Returns whether a change shows at two decimals, and to which side. */
export function printedSide(share: Share | null): -1 | 0 | 1 | null {
  if (share === null) return null
  const shown = hundredths(share)
  return shown === 0n ? 0 : shown < 0n ? -1 : 1
}
