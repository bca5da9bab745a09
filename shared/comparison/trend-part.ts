import { withoutDoubtedSegments } from '../calc/doubted-segments.ts'
import { officialFigure } from '../calc/official-figure.ts'
import { targetStanding } from '../calc/target-gap.ts'
import { coursePoints, coverageCourse } from '../charts/coverage-course.ts'
import type { Snapshot } from '../domain/snapshot.ts'
import { formatDay } from '../format/date.ts'
import {
  type ComparisonInput,
  indicatorName,
  placeFigures,
  scopeFigures,
  scopeName,
  withKnownSegments,
} from './comparison-input.ts'
import type { TrendView } from './comparison-view.ts'
import { type FitMethod, paceAhead } from './pace-part.ts'
import { yearlyRule } from './yearly-rule.ts'

/** What the course of a coverage is made of besides the comparison: the snapshots up to the current one, and the one of a year before. */
export interface TrendInput extends ComparisonInput {
  /** Newest version of each day up to the current one, oldest first. */
  readonly history: readonly Snapshot[]
  readonly yearBefore: Snapshot | null
  readonly method: FitMethod
}

/** Returns the course up to the current snapshot, the pace with its projection, and both readings of the yearly rule. */
export const trendPart = (given: TrendInput): TrendView => {
  const input: TrendInput = {
    ...withKnownSegments(given),
    history: given.history.map(withoutDoubtedSegments),
    yearBefore: given.yearBefore && withoutDoubtedSegments(given.yearBefore),
  }
  const { indicator, region, children, target, history } = input
  const current = scopeFigures(input, input.to)
  const ahead = paceAhead(input)
  const points = coursePoints(history, indicator.code, region, children)
  const course = coverageCourse({
    name: scopeName(input),
    title: `${indicatorName(indicator)} ${scopeName(input)}`,
    unit: { words: 'persen', axisStart: ', sumbu mulai' },
    sample: input.sample,
    points,
    eligible: current.eligible,
    target,
    standing: target && targetStanding(current, target.goal),
    since: input.from.asOf,
    projection: ahead.coverage && { day: ahead.day, coverage: ahead.coverage, start: ahead.start },
  })
  const known = points.filter((point) => point.coverage !== null).length
  return {
    points: history.map((snapshot) => ({
      asOf: snapshot.asOf,
      status: snapshot.status,
      ...placeFigures(officialFigure(snapshot, indicator.code, region.code, children)),
    })),
    chart: course.chart,
    alt: course.alt,
    finding:
      course.chart === null
        ? `Tren belum dapat digambar: cakupan ${scopeName(input)} sampai ${formatDay(input.to.asOf)} baru diketahui pada ${known === 0 ? 'tidak satu pun' : 'satu'} potret.`
        : `${course.finding}.`,
    canFit: history.length >= 3,
    pace: ahead.facts,
    sentences: ahead.sentences,
    rule: yearlyRule(input, input.yearBefore),
  }
}
