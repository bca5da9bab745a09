import { projectActive } from '../../shared/calc/projection.ts'
import { toNumber } from '../../shared/calc/rational.ts'
import { trend } from '../../shared/calc/trend.ts'
import { figuresOutput, shareOutput } from '../../shared/contract/figures-output.ts'
import type { TrendResponse } from '../../shared/contract/responses.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { type DateKey, datePartsOf, targetDayOf } from '../../shared/domain/date-key.ts'
import type { IndicatorCode } from '../../shared/domain/indicator.ts'
import type { RegionCode } from '../../shared/domain/region.ts'
import { formatDecimal } from '../../shared/format/number.ts'
import type { ReadableDb } from '../db/handle.ts'
import { listIndicators } from '../db/repositories/indicators.ts'
import { newestHeads } from '../db/repositories/snapshots.ts'
import { onlyRegionWith } from './compare-periods.ts'
import { scopeOf } from './snapshot-scope.ts'
import { knownRegion, wholeSnapshot } from './known-snapshot.ts'

export interface TrendRequest {
  readonly region: RegionCode | null
  readonly dataset: string
  readonly indicator: IndicatorCode
  /** First and last as-of day, null without a limit. */
  readonly from: DateKey | null
  readonly to: DateKey | null
}

/** Returns one point for each as-of day (its newest version) and the projection to the end of the last year, by the last two points. */
export const readTrend = (db: ReadableDb, request: TrendRequest): TrendResponse => {
  const region = knownRegion(db, request.region ?? onlyRegionWith(db, request.dataset, []))
  const known = listIndicators(db)
  if (!known.some(({ code }) => code === request.indicator)) {
    throw new AppError('service.indicator-unknown', {
      indicator: request.indicator,
      known: known.map(({ code }) => code).join(', '),
    })
  }
  const heads = newestHeads(db, scopeOf(db, request.dataset, region.code), request.dataset).filter(
    (head) => (request.from === null || head.asOf >= request.from) && (request.to === null || head.asOf <= request.to),
  )
  const points = trend(
    heads.map((head) => wholeSnapshot(db, head)),
    request.indicator,
    region.code,
  )
  return {
    region,
    indicator: request.indicator,
    points: points.map((point) => ({
      asOf: point.asOf,
      status: point.status,
      eligibleChanged: point.eligibleChanged,
      ...figuresOutput(point.figures ?? { eligible: null, active: null }),
    })),
    projection: projectionOf(points),
  }
}

const projectionOf = (points: ReturnType<typeof trend>): TrendResponse['projection'] => {
  const latest = points.at(-1)
  if (!latest?.figures) return null
  const day = targetDayOf(datePartsOf(latest.asOf).year)
  const projection = projectActive({
    points: points.map(({ asOf, figures }) => ({ asOf, active: figures?.active ?? null })),
    method: 'last-two',
    eligible: latest.figures.eligible,
    day,
  })
  if (projection.kind === 'unknown') return null
  return {
    day,
    active: { value: toNumber(projection.active), text: formatDecimal(projection.active, 0) },
    coverage: shareOutput(projection.coverage),
  }
}
