import { coverage } from '../calc/coverage.ts'
import { officialFigure } from '../calc/official-figure.ts'
import { type Rational, toPercent } from '../calc/rational.ts'
import { goalShare, type TargetStanding } from '../calc/target-gap.ts'
import { trend } from '../calc/trend.ts'
import { type DateKey, targetDayOf } from '../domain/date-key.ts'
import type { IndicatorCode } from '../domain/indicator.ts'
import type { Region } from '../domain/region.ts'
import type { Count, Snapshot } from '../domain/snapshot.ts'
import type { Target } from '../domain/target.ts'
import { goalLabel } from '../format/goal-label.ts'
import { formatPercent, withPercentSign } from '../format/number.ts'
import { knownFigures } from '../report/known-figures.ts'
import { type DatedCoverage, type TrendStanding, trendAlt, trendFinding } from '../text/narrative/captions.ts'
import { people } from '../text/narrative/sentence.ts'
import { tellingPoints } from '../text/narrative/target.ts'
import type { TrendChart } from './chart-model.ts'
import { percentAxis } from './percent-axis.ts'

/** Coverage of a region on an as-of day; `eligibleChanged` when the label or source of potensi differs from the point before. */
export interface CoursePoint extends DatedCoverage {
  readonly eligibleChanged: boolean
}

interface DatedShare {
  readonly day: DateKey
  readonly coverage: Rational
}

/** What the course of a coverage is drawn and told from, on screen and on paper. */
export interface CourseInput {
  /** "Kota Bima". */
  readonly name: string
  /** Title of the chart. */
  readonly title: string
  /** Words of the unit line before and about the axis: `Persen dari potensi`, `; sumbu mulai`. */
  readonly unit: { readonly words: string; readonly axisStart: string }
  readonly sample: boolean
  readonly points: readonly CoursePoint[]
  /** Potensi of the current snapshot: a target in people is a share of it. */
  readonly eligible: Count
  readonly target: Target | null
  readonly standing: TargetStanding | null
  /** Day of the snapshot that the current one is compared with, null without one. */
  readonly since: DateKey | null
  /** `start` is where the projection starts when that is not the newest known point. */
  readonly projection:
    | (DatedShare & {
        readonly start?: DatedShare | null
      })
    | null
}

export interface Course {
  /** Null with fewer than two known coverages: one point is no course. */
  readonly chart: TrendChart | null
  /** What the course shows, without a full stop. */
  readonly finding: string
  readonly alt: string
}

/**
 * Returns the coverage of each as-of day, oldest first: of the region's own row, or of the whole sum of its parts; a partial sum does
 * not stand for the region, so that day is unknown (domain.md 2).
 */
export const coursePoints = (
  history: readonly Snapshot[],
  indicator: IndicatorCode,
  region: Region,
  children: readonly Region[],
): readonly CoursePoint[] => {
  const byDay = new Map(history.map((snapshot) => [snapshot.asOf, snapshot]))
  return trend(history, indicator, region.code).flatMap(({ asOf, eligibleChanged }) => {
    const snapshot = byDay.get(asOf)
    if (snapshot === undefined) return []
    const figures = knownFigures(officialFigure(snapshot, indicator, region.code, children))
    return [{ asOf, coverage: coverage(figures), eligibleChanged }]
  })
}

const standingOf = (standing: TargetStanding | null): TrendStanding => {
  if (standing?.kind === 'reached') return { kind: 'reached' }
  if (standing?.kind === 'short' && standing.points !== null) {
    return { kind: 'short', people: standing.people, points: standing.points }
  }
  return { kind: 'none' }
}

/** What the arrow to the target says: points, or people where the points print as 0,00. */
const gapLabel = (standing: TrendStanding): string | null => {
  if (standing.kind !== 'short') return null
  const telling = tellingPoints(standing.points)
  return telling === null ? `kurang ${people(standing.people)}` : `selisih ${formatPercent(telling)} poin`
}

const targetLine = (target: Target, percent: number): NonNullable<TrendChart['target']> => {
  const firstDay: DateKey = `${target.year}-01-01`
  return {
    percent,
    label: `Target ${target.year}: ${goalLabel(target.goal)}`,
    from: target.validFrom !== null && target.validFrom > firstDay ? target.validFrom : firstDay,
    to: targetDayOf(target.year),
  }
}

/** Returns chart, finding and alternative text of a coverage over time, all from the same points. */
export const coverageCourse = (input: CourseInput): Course => {
  const { points, projection: ahead } = input
  const standing = standingOf(input.standing)
  const share = input.target && goalShare(input.target.goal, input.eligible)
  const target = input.target && share && targetLine(input.target, toPercent(share))
  const projection = ahead && {
    day: ahead.day,
    percent: toPercent(ahead.coverage),
    label: withPercentSign(ahead.coverage),
    ...(ahead.start ? { start: { day: ahead.start.day, percent: toPercent(ahead.start.coverage) } } : {}),
  }
  const drawn = points.map(({ asOf, coverage: known, eligibleChanged }) => ({
    asOf,
    percent: known && toPercent(known),
    label: known && withPercentSign(known),
    eligibleChanged,
  }))
  const known = drawn.flatMap(({ percent }) => (percent === null ? [] : [percent]))
  const axis = percentAxis([
    ...known,
    ...(target ? [target.percent] : []),
    ...(projection ? [projection.percent, projection.start?.percent ?? projection.percent] : []),
  ])
  const start = axis.min > 0 ? `${input.unit.axisStart} ${String(axis.min).replace('.', ',')}%` : ''
  const finding = trendFinding(points, standing, input.since)
  return {
    chart:
      known.length < 2
        ? null
        : {
            type: 'trend',
            title: input.title,
            unitLine: `${input.unit.words}${start}`,
            sample: input.sample,
            points: drawn,
            target,
            gapLabel: gapLabel(standing),
            projection,
            axis,
          },
    finding,
    alt: trendAlt(input.name, points, input.target && share && { year: input.target.year, share }, ahead, finding),
  }
}
