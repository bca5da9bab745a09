import { coverage } from '../calc/coverage.ts'
import { officialFigure } from '../calc/official-figure.ts'
import { toNumber } from '../calc/rational.ts'
import { goalShare, targetStanding } from '../calc/target-gap.ts'
import { trend } from '../calc/trend.ts'
import type { TrendChart } from '../charts/chart-model.ts'
import { percentAxis } from '../charts/percent-axis.ts'
import { type DateKey, targetDayOf } from '../domain/date-key.ts'
import type { Snapshot } from '../domain/snapshot.ts'
import { formatDay } from '../format/date.ts'
import { formatPercent, withPercentSign } from '../format/number.ts'
import { knownFigures } from '../report/known-figures.ts'
import { type TrendStanding, trendAlt, trendFinding } from '../text/narrative/captions.ts'
import { type ComparisonInput, indicatorName, placeFigures, scopeFigures, scopeName } from './comparison-input.ts'
import type { TrendView } from './comparison-view.ts'
import { goalLabel } from './key-figures.ts'
import { type Ahead, type FitMethod, paceAhead } from './pace-part.ts'
import { yearlyRule } from './yearly-rule.ts'

/** What the course of a coverage is made of besides the comparison: the snapshots up to the current one, and the one of a year before. */
export interface TrendInput extends ComparisonInput {
  /** Newest version of each day up to the current one, oldest first. */
  readonly history: readonly Snapshot[]
  readonly yearBefore: Snapshot | null
  readonly method: FitMethod
}

interface Point {
  readonly snapshot: Snapshot
  readonly coverage: ReturnType<typeof coverage>
  readonly eligibleChanged: boolean
}

const pointsOf = (input: TrendInput): readonly Point[] => {
  const code = input.indicator.code
  const changed = new Map(
    trend(input.history, code, input.region.code).map((point) => [point.asOf, point.eligibleChanged]),
  )
  return input.history.map((snapshot) => ({
    snapshot,
    coverage: coverage(knownFigures(officialFigure(snapshot, code, input.region.code, input.children))),
    eligibleChanged: changed.get(snapshot.asOf) ?? false,
  }))
}

const standingOf = (input: TrendInput): TrendStanding => {
  if (input.target === null) return { kind: 'none' }
  const standing = targetStanding(scopeFigures(input, input.to), input.target.goal)
  if (standing.kind === 'reached') return { kind: 'reached' }
  return standing.kind === 'short' && standing.points !== null
    ? { kind: 'short', points: standing.points }
    : { kind: 'none' }
}

const targetLine = (input: TrendInput): TrendChart['target'] => {
  const { target } = input
  const share = target && goalShare(target.goal, scopeFigures(input, input.to).eligible)
  if (!target || !share) return null
  const firstDay: DateKey = `${target.year}-01-01`
  return {
    percent: toNumber(share) * 100,
    label: `Target ${target.year}: ${goalLabel(target.goal)}`,
    from: target.validFrom !== null && target.validFrom > firstDay ? target.validFrom : firstDay,
    to: targetDayOf(target.year),
  }
}

const chartOf = (input: TrendInput, points: readonly Point[], ahead: Ahead): TrendChart => {
  const target = targetLine(input)
  const standing = standingOf(input)
  const projection =
    ahead.coverage === null
      ? null
      : { day: ahead.day, percent: toNumber(ahead.coverage) * 100, label: withPercentSign(ahead.coverage) }
  const drawn = points.map(({ snapshot, coverage: share, eligibleChanged }) => ({
    asOf: snapshot.asOf,
    percent: share === null ? null : toNumber(share) * 100,
    label: share === null ? null : withPercentSign(share),
    eligibleChanged,
  }))
  const values = [...drawn.map(({ percent }) => percent), target?.percent ?? null, projection?.percent ?? null]
  const axis = percentAxis(values.filter((value) => value !== null))
  const start = axis.min > 0 ? `; sumbu mulai ${String(axis.min).replace('.', ',')}%` : ''
  return {
    type: 'trend',
    title: `${indicatorName(input.indicator)} ${scopeName(input)}`,
    unitLine: `persen${start}`,
    sample: input.sample,
    points: drawn,
    target,
    gapLabel: standing.kind === 'short' ? `selisih ${formatPercent(standing.points)} poin` : null,
    projection,
    axis,
  }
}

/** Returns the course up to the current snapshot, the pace with its projection, and both readings of the yearly rule. */
export const trendPart = (input: TrendInput): TrendView => {
  const points = pointsOf(input)
  const known = points.filter((point) => point.coverage !== null)
  const ahead = paceAhead(input)
  const dated = points.map(({ snapshot, coverage: share }) => ({ asOf: snapshot.asOf, coverage: share }))
  const finding = trendFinding(dated, standingOf(input))
  const share = input.target && goalShare(input.target.goal, scopeFigures(input, input.to).eligible)
  return {
    points: input.history.map((snapshot) => ({
      asOf: snapshot.asOf,
      status: snapshot.status,
      ...placeFigures(officialFigure(snapshot, input.indicator.code, input.region.code, input.children)),
    })),
    chart: known.length < 2 ? null : chartOf(input, points, ahead),
    alt: trendAlt(
      scopeName(input),
      dated,
      input.target && share ? { year: input.target.year, share } : null,
      ahead.coverage === null ? null : { day: ahead.day, coverage: ahead.coverage },
      finding,
    ),
    finding:
      known.length < 2
        ? `Tren belum dapat digambar: cakupan ${scopeName(input)} sampai ${formatDay(input.to.asOf)} baru diketahui pada ${known.length === 0 ? 'tidak satu pun' : 'satu'} potret.`
        : `${finding}.`,
    canFit: input.history.length >= 3,
    pace: ahead.facts,
    sentences: ahead.sentences,
    rule: yearlyRule(input, input.yearBefore),
  }
}
