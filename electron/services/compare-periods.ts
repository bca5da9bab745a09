import { type ComparisonRow, compareSnapshots, rowOf } from '../../shared/calc/comparison.ts'
import { paceSoFar } from '../../shared/calc/pace.ts'
import { toNumber } from '../../shared/calc/rational.ts'
import { changeOutput, figuresOutput, pointsChangeOutput, signedPoints } from '../../shared/contract/figures-output.ts'
import type { CompareResponse, ComparisonRowOutput } from '../../shared/contract/responses.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import { liesIn, type RegionCode } from '../../shared/domain/region.ts'
import { formatDay } from '../../shared/format/date.ts'
import { formatDecimal } from '../../shared/format/number.ts'
import type { ReadableDb } from '../db/handle.ts'
import { listHeads } from '../db/repositories/snapshots.ts'
import { snapshotReference } from '../../shared/contract/snapshot-reference.ts'
import { knownRegion, newestSnapshot } from './known-snapshot.ts'
import { scopeOf } from './snapshot-scope.ts'
import { acuanOn, targetStandingOutput } from './target-standing.ts'

export interface CompareRequest {
  readonly from: DateKey
  readonly to: DateKey
  /** null when the data themselves say which region: only one has snapshots of these days. */
  readonly region: RegionCode | null
  readonly dataset: string
}

/** Returns the comparison of the newest versions of two days, earlier first whatever order was asked for. */
export const comparePeriods = (db: ReadableDb, request: CompareRequest): CompareResponse => {
  if (request.from === request.to) throw new AppError('service.same-day', { day: formatDay(request.from) })
  const [first, last] = request.from < request.to ? [request.from, request.to] : [request.to, request.from]
  const region = request.region ?? onlyRegionWith(db, request.dataset, [first, last])
  const scope = scopeOf(db, request.dataset, region)
  const from = newestSnapshot(db, scope, request.dataset, first)
  const to = newestSnapshot(db, scope, request.dataset, last)
  const comparison = compareSnapshots(from, to)
  const total = rowOf(comparison, UCJ, region)
  const target = acuanOn(db, region, last)
  const pace = paceSoFar(first, total?.from?.active ?? null, last, total?.to?.active ?? null)
  return {
    region: knownRegion(db, region),
    dataset: comparison.dataset,
    from: snapshotReference(comparison.from),
    to: snapshotReference(comparison.to),
    days: comparison.days,
    eligibleSourceChanged: comparison.eligibleSourceChanged,
    rows: comparison.rows
      .filter(({ place }) => place.kind === 'unit' || liesIn(place.code, region))
      .sort((a, b) => rank(a, region) - rank(b, region))
      .map(rowOutput),
    pacePerMonth:
      pace.kind === 'known' ? { value: toNumber(pace.perMonth), text: formatDecimal(pace.perMonth, 0) } : null,
    target: target && total?.to ? targetStandingOutput(target, total.to, last) : null,
  }
}

/** The region itself first, then its segments, then the regions inside it in the order of the later snapshot. */
const rank = ({ place, indicator }: ComparisonRow, region: RegionCode): number => {
  if (place.kind === 'unit' || place.code !== region) return 2
  return indicator === UCJ ? 0 : 1
}

const rowOutput = (row: ComparisonRow): ComparisonRowOutput => ({
  indicator: row.indicator,
  place: row.place,
  from: row.from && figuresOutput(row.from),
  to: row.to && figuresOutput(row.to),
  change: changeOutput(row.change),
  decomposition: row.decomposition && {
    participation: signedPoints(row.decomposition.participation),
    base: signedPoints(row.decomposition.base),
  },
  contribution: pointsChangeOutput(row.contribution),
})

/** Returns the one region that has snapshots of all the days; AppError when there is none or a choice. */
export const onlyRegionWith = (db: ReadableDb, dataset: string, days: readonly DateKey[]): RegionCode => {
  const heads = listHeads(db, { dataset })
  const regions = [...new Map(heads.map((head) => [head.region, head.regionName]))].filter(([code]) =>
    days.every((day) => heads.some((head) => head.region === code && head.asOf === day)),
  )
  const [only, ...others] = regions
  if (only === undefined) throw new AppError('service.no-region')
  if (others.length > 0) {
    throw new AppError('service.region-needed', {
      regions: regions.map(([code, name]) => `${code} ${name}`).join(', '),
    })
  }
  return only[0]
}
