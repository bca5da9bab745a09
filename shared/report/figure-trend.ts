import { coverage } from '../calc/coverage.ts'
import { officialFigure } from '../calc/official-figure.ts'
import { toNumber } from '../calc/rational.ts'
import { goalShare } from '../calc/target-gap.ts'
import { trend } from '../calc/trend.ts'
import type { TrendChart } from '../charts/chart-model.ts'
import { percentAxis } from '../charts/percent-axis.ts'
import { UCJ } from '../domain/indicator.ts'
import { formatCount, formatHundredths, formatPercent, withPercentSign } from '../format/number.ts'
import { type DatedCoverage, type TrendStanding, trendAlt, trendFinding } from '../text/narrative/captions.ts'
import type { ReportFacts } from './facts.ts'
import { knownFigures } from './known-figures.ts'
import type { FigureBlock } from './model.ts'

/** More points than this cannot be labelled side by side on paper. */
const MOST_POINTS = 8

interface Point extends DatedCoverage {
  readonly eligibleChanged: boolean
}

const pointsOf = ({ input }: ReportFacts): readonly Point[] => {
  const changed = new Map(
    trend(input.history, UCJ, input.region.code).map((point) => [point.asOf, point.eligibleChanged]),
  )
  const byDay = new Map(input.history.map((snapshot) => [snapshot.asOf, snapshot]))
  return [...byDay.values()]
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
    .slice(-MOST_POINTS)
    .map((snapshot, position) => ({
      asOf: snapshot.asOf,
      coverage: coverage(knownFigures(officialFigure(snapshot, UCJ, input.region.code, input.children))),
      eligibleChanged: position > 0 && (changed.get(snapshot.asOf) ?? false),
    }))
}

const inPercent = (share: { readonly num: bigint; readonly den: bigint }): number => toNumber(share) * 100

const standingOf = ({ target }: ReportFacts): TrendStanding => {
  if (target.standing?.kind === 'reached') return { kind: 'reached' }
  if (target.standing?.kind === 'short' && target.standing.points !== null) {
    return { kind: 'short', points: target.standing.points }
  }
  return { kind: 'none' }
}

const targetLine = ({ input, now }: ReportFacts): TrendChart['target'] => {
  if (input.target === null) return null
  const share = goalShare(input.target.goal, now.eligible)
  if (share === null) return null
  const { goal, validFrom, year } = input.target
  const firstDay = `${year}-01-01`
  const label = goal.kind === 'percent' ? `${formatHundredths(goal.hundredths)}%` : `${formatCount(goal.people)} orang`
  return {
    percent: inPercent(share),
    label: `Target ${year}: ${label}`,
    from: validFrom !== null && validFrom > firstDay ? validFrom : firstDay,
    to: `${year}-12-31`,
  }
}

const unitLine = (min: number): string => {
  const start = min > 0 ? `; sumbu tegak dimulai dari ${String(min).replace('.', ',')}%` : ''
  return `Persen dari potensi, menurut tanggal data${start}`
}

const chartOf = (facts: ReportFacts, points: readonly Point[]): TrendChart => {
  const target = targetLine(facts)
  const standing = standingOf(facts)
  const ahead = facts.target.projection.kind === 'known' ? facts.target.projection.coverage : null
  const projection =
    ahead === null ? null : { day: facts.target.day, percent: inPercent(ahead), label: withPercentSign(ahead) }
  const drawn = points.map((point) => ({
    asOf: point.asOf,
    percent: point.coverage === null ? null : inPercent(point.coverage),
    label: point.coverage === null ? null : withPercentSign(point.coverage),
    eligibleChanged: point.eligibleChanged,
  }))
  const axis = percentAxis([
    ...drawn.flatMap(({ percent }) => (percent === null ? [] : [percent])),
    ...(target === null ? [] : [target.percent]),
    ...(projection === null ? [] : [projection.percent]),
  ])
  return {
    type: 'trend',
    title: target === null ? `Cakupan UCJ ${facts.name}` : `Cakupan UCJ ${facts.name} terhadap target`,
    unitLine: unitLine(axis.min),
    sample: facts.input.sample,
    points: drawn,
    target,
    gapLabel: standing.kind === 'short' ? `selisih ${formatPercent(standing.points)} poin` : null,
    projection,
    axis,
  }
}

/** Returns the chart of coverage over time, no block with fewer than two known coverages: one point is no course. */
export const trendFigure = (facts: ReportFacts, heightMm: number): readonly FigureBlock[] => {
  const points = pointsOf(facts)
  if (points.filter((point) => point.coverage !== null).length < 2) return []
  const { input, now, target } = facts
  const finding = trendFinding(points, standingOf(facts))
  const share = input.target === null ? null : goalShare(input.target.goal, now.eligible)
  const ahead = target.projection.kind === 'known' ? target.projection.coverage : null
  return [
    {
      type: 'figure',
      id: 'tren',
      chart: chartOf(facts, points),
      widthMm: 160,
      heightMm,
      label: '',
      caption: `${finding}.`,
      alt: trendAlt(
        facts.name,
        points,
        share === null || input.target === null ? null : { year: input.target.year, share },
        ahead === null ? null : { day: target.day, coverage: ahead },
        finding,
      ),
    },
  ]
}
