import { nearestYearBefore } from '../../shared/calc/year-before.ts'
import { buildComparison } from '../../shared/comparison/build-comparison.ts'
import type { ComparisonInput, PlaceLevel } from '../../shared/comparison/comparison-input.ts'
import type { ComparisonView, TrendView } from '../../shared/comparison/comparison-view.ts'
import type { FitMethod } from '../../shared/comparison/pace-part.ts'
import { trendPart } from '../../shared/comparison/trend-part.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { type DateKey, datePartsOf } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import { liesIn, type Region, type RegionCode } from '../../shared/domain/region.ts'
import type { Snapshot } from '../../shared/domain/snapshot.ts'
import type { Target } from '../../shared/domain/target.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { ReadableDb } from '../db/handle.ts'
import { findingNotesOf } from '../db/repositories/finding-notes.ts'
import { indicatorByCode } from '../db/repositories/indicators.ts'
import { readOffice } from '../db/repositories/office.ts'
import { ancestorsOf, childrenOf, descendantsOf } from '../db/repositories/regions.ts'
import { newestHeads } from '../db/repositories/snapshots.ts'
import { acuanFor } from '../db/repositories/targets.ts'
import { knownRegion, newestSnapshot, wholeSnapshot } from './known-snapshot.ts'

/** Which comparison is asked for; days name their newest version. */
export interface ComparisonRequest {
  readonly from: DateKey
  readonly to: DateKey
  readonly region: RegionCode | null
  readonly indicator: string
}

const officeRegion = (db: ReadableDb): RegionCode => {
  const office = readOffice(db)
  if (office === null) throw new AppError('contract.no-office')
  return office.region
}

/** Nothing is inherited: the office's own percentage is applied to a region below only as a measure, and the screen says so. */
const targetOf = (
  db: ReadableDb,
  indicator: string,
  region: Region,
  home: Region,
  year: number,
): { readonly target: Target | null; readonly targetOwner: Region | null } => {
  const own = acuanFor(db, indicator, region.code, year)
  if (own !== null) return { target: own, targetOwner: region }
  const applied = region.code === home.code ? null : acuanFor(db, indicator, home.code, year)
  return applied?.goal.kind === 'percent' ? { target: applied, targetOwner: home } : { target: null, targetOwner: null }
}

/** A cause was recorded for the fall since the snapshot just before; it says nothing about any other pair. */
const notesFor = (db: ReadableDb, home: RegionCode, from: Snapshot, to: Snapshot): ComparisonInput['notes'] => {
  const before = newestHeads(db, home, UCJ).findLast((head) => head.asOf < to.asOf)
  return before?.asOf === from.asOf ? findingNotesOf(db, to.id) : null
}

const inputFor = (
  db: ReadableDb,
  request: ComparisonRequest,
  level: PlaceLevel,
): ComparisonInput & { readonly home: RegionCode } => {
  if (request.from === request.to) throw new AppError('service.same-day', { day: formatDay(request.from) })
  const home = knownRegion(db, officeRegion(db))
  const region = request.region === null ? home : knownRegion(db, request.region)
  if (!liesIn(region.code, home.code)) {
    throw new AppError('service.region-outside', { region: region.name, office: home.name })
  }
  const indicator = indicatorByCode(db, request.indicator)
  if (indicator === null) throw new AppError('database.notFound', { what: 'Indikator' })
  const from = newestSnapshot(db, home.code, UCJ, request.from)
  const to = newestSnapshot(db, home.code, UCJ, request.to)
  const children = childrenOf(db, region.code)
  const depth = region.code.split('.').length + 2
  return {
    home: home.code,
    region,
    path: [...ancestorsOf(db, region.code).filter(({ code }) => liesIn(code, home.code)), region],
    children,
    grandchildren: descendantsOf(db, region.code).filter(({ code }) => code.split('.').length === depth),
    level,
    indicator,
    from,
    to,
    ...targetOf(db, indicator.code, region, home, datePartsOf(to.asOf).year),
    notes: notesFor(db, home.code, from, to),
    sample: db.isSample,
  }
}

/** Returns the comparison of the newest versions of two days; AppError for the same day, a missing day, or a region outside the office's. */
export const readComparison = (
  db: ReadableDb,
  request: ComparisonRequest & { readonly level: PlaceLevel },
): ComparisonView => buildComparison(inputFor(db, request, request.level))

/** Returns the course up to the current day; errors as in `readComparison`. */
export const readComparisonTrend = (
  db: ReadableDb,
  request: ComparisonRequest & { readonly method: FitMethod },
): TrendView => {
  const input = inputFor(db, request, 'children')
  const heads = newestHeads(db, input.home, UCJ).filter((head) => head.asOf <= input.to.asOf)
  const yearBefore = nearestYearBefore(input.to.asOf, heads)
  return trendPart({
    ...input,
    history: heads.map((head) => wholeSnapshot(db, head)),
    yearBefore: yearBefore && wholeSnapshot(db, yearBefore),
    method: request.method,
  })
}
