import { abs, compare, type Rational, subtract } from '../../calc/rational.ts'
import type { DateKey } from '../../domain/date-key.ts'
import { formatDay } from '../../format/date.ts'
import { formatCount, formatPercent, withPercentSign } from '../../format/number.ts'
import { coverageVerb } from './change.ts'
import { clauseOf, listOf, people, printedDirection } from './sentence.ts'
import { tellingPoints } from './target.ts'

/** A known or unknown coverage on a day. */
export interface DatedCoverage {
  readonly asOf: DateKey
  readonly coverage: Rational | null
}

/** A course that does not keep one direction is told by its last move, from `since` where that day is one of the points. */
const courseOf = (points: readonly DatedCoverage[], since: DateKey | null): string => {
  const known = points.flatMap(({ asOf, coverage }) => (coverage === null ? [] : [{ asOf, coverage }]))
  const last = known.at(-1)
  const before = known.at(-2)
  if (last === undefined || before === undefined) return 'Perubahan cakupan belum diketahui'
  const steps = known.slice(1).map(({ coverage }, position) => {
    const earlier = known[position]?.coverage ?? coverage
    return printedDirection(subtract(coverage, earlier))
  })
  if (known.length === points.length && steps.every((step) => step > 0)) return 'Cakupan naik pada setiap potret data'
  if (known.length === points.length && steps.every((step) => step < 0)) return 'Cakupan turun pada setiap potret data'
  const from = known.find(({ asOf }) => asOf === since && asOf !== last.asOf) ?? before
  const moved = subtract(last.coverage, from.coverage)
  const direction = printedDirection(moved)
  const subject = last.asOf === points.at(-1)?.asOf ? 'Cakupan' : `Cakupan per ${formatDay(last.asOf)}`
  if (direction === 0) {
    const rounded = moved.num === 0n ? '' : 'setelah pembulatan '
    return `${subject} ${rounded}sama dengan keadaan per ${formatDay(from.asOf)}`
  }
  return `${subject} ${coverageVerb(direction)} ${formatPercent(abs(moved))} poin sejak ${formatDay(from.asOf)}`
}

/** Where the newest point stands: below the target by people and points, at or above it, or no target to say. */
export type TrendStanding =
  | { readonly kind: 'short'; readonly people: number; readonly points: Rational }
  | { readonly kind: 'reached' }
  | { readonly kind: 'none' }

const shortWords = (standing: Extract<TrendStanding, { kind: 'short' }>): string => {
  const telling = tellingPoints(standing.points)
  return telling === null
    ? `masih kurang ${people(standing.people)} untuk mencapai target`
    : `masih ${formatPercent(telling)} poin di bawah target`
}

/**
 * Returns what the trend shows, without a full stop: "Cakupan naik pada setiap potret data, tetapi masih 7,05 poin di bawah target".
 * `since` is the day that the figures beside it are compared with, null without one.
 */
export const trendFinding = (
  points: readonly DatedCoverage[],
  standing: TrendStanding,
  since: DateKey | null,
): string => {
  const course = courseOf(points, since)
  const rises = course.includes(' naik ')
  const falls = course.includes(' turun ')
  switch (standing.kind) {
    case 'short':
      return `${course}${rises ? ', tetapi' : ' dan'} ${shortWords(standing)}`
    case 'reached':
      return `${course}${falls ? ', tetapi' : ' dan'} target telah tercapai`
    case 'none':
      return course
  }
}

/** Returns the alt text of the trend chart (report.md 4). */
export const trendAlt = (
  region: string,
  points: readonly DatedCoverage[],
  target: { readonly year: number; readonly share: Rational } | null,
  projection: { readonly day: DateKey; readonly coverage: Rational } | null,
  finding: string,
): string => {
  const values = points.map(({ asOf, coverage }) =>
    coverage === null
      ? `tidak diketahui per ${formatDay(asOf)}`
      : `${formatPercent(coverage)} persen per ${formatDay(asOf)}`,
  )
  const goal = target === null ? '' : `; target ${target.year} sebesar ${formatPercent(target.share)} persen`
  const ahead =
    projection === null
      ? ''
      : `; proyeksi ${formatPercent(projection.coverage)} persen per ${formatDay(projection.day)}`
  return `Grafik garis cakupan UCJ ${region}: ${values.join(', ')}${goal}${ahead}; ${clauseOf(finding)}.`
}

/** One segment as the chart shows it. */
export interface SegmentBarText {
  readonly name: string
  readonly eligible: number | null
  readonly active: number | null
  readonly coverage: Rational | null
  readonly previousActive: number | null
}

const changeOf = ({ active, previousActive }: SegmentBarText): number | null =>
  active === null || previousActive === null ? null : active - previousActive

const lowestOf = (bars: readonly SegmentBarText[]): SegmentBarText | null =>
  bars.reduce<SegmentBarText | null>((lowest, bar) => {
    if (bar.coverage === null) return lowest
    return lowest === null || lowest.coverage === null || compare(bar.coverage, lowest.coverage) < 0 ? bar : lowest
  }, null)

const lowestWords = (bar: SegmentBarText, set: string | null, gained: string | null): string => {
  const share = withPercentSign(bar.coverage)
  if (set === null) return `Cakupan ${bar.name} sebesar ${share}`
  const gain = gained === null ? '' : `, tetapi paling banyak bertambah (${gained})`
  return `Cakupan ${bar.name} terendah di antara ${set} (${share})${gain}`
}

/** Returns what the segment chart shows: the lowest coverage with its set, the largest gain, and every loss. */
export const segmentFinding = (bars: readonly SegmentBarText[], setWords: string): string => {
  const lowest = lowestOf(bars)
  const gains = bars.filter((bar) => (changeOf(bar) ?? 0) > 0)
  const losses = bars.filter((bar) => (changeOf(bar) ?? 0) < 0)
  const most = gains.reduce<SegmentBarText | null>(
    (best, bar) => (best === null || (changeOf(bar) ?? 0) > (changeOf(best) ?? 0) ? bar : best),
    null,
  )
  const gained = most === null ? '' : `${formatCount(changeOf(most))} orang`
  // one segment alone has no rank: a superlative needs the set it is taken from
  const ranked = bars.filter((bar) => bar.coverage !== null).length > 1
  const isBoth = ranked && most !== null && most === lowest
  const parts = [
    lowest === null ? '' : lowestWords(lowest, ranked ? setWords : null, isBoth ? gained : null),
    most === null || isBoth ? '' : `${most.name} ${ranked ? 'paling banyak bertambah' : 'bertambah'} (${gained})`,
    losses.length === 0
      ? ''
      : listOf(losses.map((bar) => `${bar.name} berkurang ${formatCount(Math.abs(changeOf(bar) ?? 0))} orang`)),
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'Cakupan menurut segmen tidak diketahui' : parts.join('; ')
}

const countWords = (count: number | null): string =>
  count === null ? 'tidak diketahui' : `${formatCount(count)} orang`

const barWords = ({ active, eligible }: SegmentBarText): string =>
  active === null || eligible === null
    ? `${countWords(active)} dari potensi ${countWords(eligible)}`
    : `${formatCount(active)} dari ${formatCount(eligible)} orang`

const barDetails = ({ coverage, previousActive }: SegmentBarText, previous: DateKey | null): string => {
  const share = coverage === null ? 'cakupan tidak dihitung' : `${formatPercent(coverage)} persen`
  return previous === null ? share : `${share}; ${countWords(previousActive)} per ${formatDay(previous)}`
}

/** Returns the alt text of the segment chart. */
export const segmentAlt = (
  region: string,
  asOf: DateKey,
  previous: DateKey | null,
  bars: readonly SegmentBarText[],
  finding: string,
): string => {
  const said = bars.map((bar) => `${bar.name} ${barWords(bar)} (${barDetails(bar, previous)})`)
  return `Grafik batang peserta aktif terhadap potensi ${region} menurut segmen per ${formatDay(asOf)}: ${said.join(', ')}; ${clauseOf(finding)}.`
}

/** One region as the chart shows it. */
export interface RegionBarText {
  readonly name: string
  readonly people: number
  readonly share: Rational
  readonly coverage: Rational
}

/** More names than this make a caption unreadable; they are counted then. */
const MOST_REACHED = 6

/**
 * Returns what the region chart shows; regions that reached the target are named, since they are not drawn. `base` is what the share is
 * part of, "jumlah selisih ke target".
 */
export const regionFinding = (
  leading: string,
  share: Rational,
  reached: readonly string[],
  childWord: string,
  base: string,
): string => {
  const opening = `${leading} memuat ${withPercentSign(share)} dari ${base}`
  if (reached.length === 0) return opening
  const who = reached.length > MOST_REACHED ? `${formatCount(reached.length)} ${childWord} lain` : listOf(reached)
  return `${opening}; ${who} telah mencapai target`
}

/** Returns the alt text of the region chart; `base` is what the shares are parts of, "jumlah selisih". */
export const regionAlt = (
  region: string,
  asOf: DateKey,
  target: Rational,
  childWord: string,
  bars: readonly RegionBarText[],
  base: string,
  finding: string,
): string => {
  const said = bars.map(
    (bar) =>
      `${bar.name} ${formatCount(bar.people)} orang (${formatPercent(bar.share)} persen dari ${base}; cakupan ${formatPercent(bar.coverage)} persen)`,
  )
  return `Grafik batang selisih peserta aktif ke target ${formatPercent(target)} persen menurut ${childWord} di ${region} per ${formatDay(asOf)}: ${said.join(', ')}; ${clauseOf(finding)}.`
}
