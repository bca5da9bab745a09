import { coverage, uncovered } from '../../shared/calc/coverage.ts'
import { officialFigure } from '../../shared/calc/official-figure.ts'
import { targetStanding } from '../../shared/calc/target-gap.ts'
import { shareOutput } from '../../shared/contract/figures-output.ts'
import type { FollowUpGap, GapSide } from '../../shared/contract/follow-up-channels.ts'
import { datePartsOf } from '../../shared/domain/date-key.ts'
import type { FollowUp } from '../../shared/domain/follow-up.ts'
import { type IndicatorCode, UCJ } from '../../shared/domain/indicator.ts'
import { liesIn, type RegionCode } from '../../shared/domain/region.ts'
import type { Figures, SnapshotHead } from '../../shared/domain/snapshot.ts'
import type { Target } from '../../shared/domain/target.ts'
import { formatCount, formatHundredths } from '../../shared/format/number.ts'
import type { ReadableDb } from '../db/handle.ts'
import { indicatorByCode } from '../db/repositories/indicators.ts'
import { meetingSnapshots } from '../db/repositories/meeting-snapshots.ts'
import { readOffice } from '../db/repositories/office.ts'
import { childrenOf, regionByCode } from '../db/repositories/regions.ts'
import { headById } from '../db/repositories/snapshots.ts'
import { acuanFor } from '../db/repositories/targets.ts'
import { currentHead } from './current-snapshot.ts'
import { wholeSnapshot } from './known-snapshot.ts'

/**
 * Returns the distance that an action answers, as of the snapshot of its meeting and as of the newest one; null when it is about no
 * figure, or neither snapshot has one. An action without a region is about the office's own.
 */
export const followUpGap = (db: ReadableDb, followUp: FollowUp): FollowUpGap | null => {
  const office = readOffice(db)
  const indicator = followUp.indicator === null ? null : indicatorByCode(db, followUp.indicator)
  if (office === null || indicator === null || indicator.placeKind !== 'region') return null
  const region = regionByCode(db, followUp.region ?? office.region)
  if (region === null) return null
  const named = meetingSnapshots(db, followUp.bornInMeeting).find(
    ({ dataset, role }) => dataset === UCJ && role === 'current',
  )
  const birthHead = named ? headById(db, named.snapshot) : null
  const latestHead = currentHead(db, office.region)
  const sideOf = (head: SnapshotHead): GapSide | null => {
    const figures = figuresAt(db, head, indicator.code, region.code)
    return figures && gapSide(db, head, figures, indicator.code, region.code, office.region)
  }
  const atBirth = birthHead && sideOf(birthHead)
  const latest = latestHead === null || latestHead.id === birthHead?.id ? null : sideOf(latestHead)
  if (atBirth === null && latest === null) return null
  return { indicator: indicator.label, region, atBirth, latest }
}

/** null when the snapshot says nothing about the place. */
const figuresAt = (
  db: ReadableDb,
  head: SnapshotHead,
  indicator: IndicatorCode,
  region: RegionCode,
): Figures | null => {
  const official = officialFigure(wholeSnapshot(db, head), indicator, region, childrenOf(db, region))
  return official.kind === 'own' || official.kind === 'sum' ? official.figures : null
}

const gapSide = (
  db: ReadableDb,
  head: SnapshotHead,
  figures: Figures,
  indicator: IndicatorCode,
  region: RegionCode,
  officeRegion: RegionCode,
): GapSide => {
  const { year } = datePartsOf(head.asOf)
  const own = acuanFor(db, indicator, region, year)
  const borrowed = own === null ? borrowedTarget(db, indicator, region, officeRegion, year) : null
  const target = own ?? borrowed
  return {
    asOf: head.asOf,
    status: head.status,
    coverage: shareOutput(coverage(figures)),
    uncovered: uncovered(figures),
    target: target && { ...standingOf(figures, target), year, goal: goalText(target), borrowed: own === null },
  }
}

/** A place without a target of its own is set beside the office's percentage; a number of people cannot be lent. */
const borrowedTarget = (
  db: ReadableDb,
  indicator: IndicatorCode,
  region: RegionCode,
  officeRegion: RegionCode,
  year: number,
): Target | null => {
  if (region === officeRegion || !liesIn(region, officeRegion)) return null
  const target = acuanFor(db, indicator, officeRegion, year)
  return target?.goal.kind === 'percent' ? target : null
}

const goalText = ({ goal }: Target): string =>
  goal.kind === 'percent' ? `${formatHundredths(goal.hundredths)}%` : `${formatCount(goal.people)} orang`

const standingOf = (
  figures: Figures,
  target: Target,
): { readonly people: number | null; readonly reached: boolean | null; readonly surplus: number | null } => {
  const standing = targetStanding(figures, target.goal)
  switch (standing.kind) {
    case 'unknown':
      return { people: null, reached: null, surplus: null }
    case 'reached':
      return { people: null, reached: true, surplus: standing.surplus }
    case 'short':
      return { people: standing.people, reached: false, surplus: null }
  }
}
