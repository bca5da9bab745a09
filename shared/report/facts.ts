import { type Change, change, type Decomposition, decomposition } from '../calc/change.ts'
import { eligibleDiffers } from '../calc/comparison.ts'
import { coverage, uncovered } from '../calc/coverage.ts'
import { type OfficialFigure, officialFigure } from '../calc/official-figure.ts'
import { isEnded, statusOf } from '../calc/overdue.ts'
import { type PaceNeeded, type PaceSoFar, paceNeeded, paceSoFar } from '../calc/pace.ts'
import { type Projection, projectActive } from '../calc/projection.ts'
import type { Rational } from '../calc/rational.ts'
import { sign } from '../calc/rational.ts'
import { type TargetStanding, targetStanding } from '../calc/target-gap.ts'
import { type DateKey, datePartsOf, daysBetween, targetDayOf } from '../domain/date-key.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import { UCJ } from '../domain/indicator.ts'
import { fullNameOf } from '../domain/region.ts'
import type { Figures, Snapshot } from '../domain/snapshot.ts'
import type { RegionWords } from '../text/narrative/regions.ts'
import { type RegionFacts, regionFacts } from './facts-regions.ts'
import { type SegmentFacts, segmentFacts } from './facts-segments.ts'
import { knownFigures } from './known-figures.ts'
import { regionWords } from './region-words.ts'
import type { ReportInput } from './report-input.ts'

/** An earlier snapshot beside the current one; changes run from it to the current figures. */
export interface PeriodFacts {
  readonly snapshot: Snapshot
  readonly asOf: DateKey
  readonly days: number
  readonly figures: Figures
  readonly change: Change
  readonly decomposition: Decomposition | null
  readonly eligibleSourceChanged: boolean
}

/** Where the region stands against its target and how fast it moves; `standing` is null without a target. */
export interface TargetFacts {
  readonly day: DateKey
  readonly standing: TargetStanding | null
  /** Null without an earlier snapshot. */
  readonly pace: PaceSoFar | null
  /** Null unless the target is missed by a known number of people. */
  readonly needed: PaceNeeded | null
  /** At the target day; unknown unless people were added between snapshots at least 28 days apart. */
  readonly projection: Projection
}

/** RTL as they stand on the status day. */
export interface FollowUpFacts {
  readonly carried: readonly FollowUp[]
  /** Carried and not ended: these go on. */
  readonly open: readonly FollowUp[]
  readonly fresh: readonly FollowUp[]
  /** All carried ones were born in the previous meeting, so that its day names them. */
  readonly isFromPreviousMeeting: boolean
}

/** Everything that the sections say, calculated once. */
export interface ReportFacts {
  readonly input: ReportInput
  readonly name: string
  readonly words: RegionWords
  readonly asOf: DateKey
  readonly year: number
  readonly official: OfficialFigure
  readonly now: Figures
  readonly coverage: Rational | null
  readonly uncovered: number | null
  readonly previous: PeriodFacts | null
  readonly yearBefore: PeriodFacts | null
  /** Columns of comparison: the previous one, then the year before when it is another day. */
  readonly periods: readonly PeriodFacts[]
  readonly target: TargetFacts
  readonly segments: SegmentFacts
  readonly regions: RegionFacts
  readonly followUps: FollowUpFacts
}

const periodOf = (input: ReportInput, snapshot: Snapshot | null, now: Figures): PeriodFacts | null => {
  if (snapshot === null) return null
  const figures = knownFigures(officialFigure(snapshot, UCJ, input.region.code, input.children))
  return {
    snapshot,
    asOf: snapshot.asOf,
    days: daysBetween(snapshot.asOf, input.current.asOf),
    figures,
    change: change(figures, now),
    decomposition: decomposition(figures, now),
    eligibleSourceChanged: eligibleDiffers(snapshot, input.current),
  }
}

const targetFacts = (input: ReportInput, now: Figures, previous: PeriodFacts | null): TargetFacts => {
  const { asOf } = input.current
  const day = targetDayOf(input.target?.year ?? datePartsOf(asOf).year)
  const standing = input.target === null ? null : targetStanding(now, input.target.goal)
  const pace = previous === null ? null : paceSoFar(previous.asOf, previous.figures.active, asOf, now.active)
  const isGrowing = pace?.kind === 'known' && sign(pace.perMonth) > 0
  const projection: Projection =
    previous === null || !isGrowing || day <= asOf
      ? { kind: 'unknown' }
      : projectActive({
          points: [
            { asOf: previous.asOf, active: previous.figures.active },
            { asOf, active: now.active },
          ],
          method: 'last-two',
          eligible: now.eligible,
          day,
        })
  const needed = standing?.kind === 'short' ? paceNeeded(standing.people, asOf, day) : null
  return { day, standing, pace, needed, projection }
}

const followUpFacts = (input: ReportInput): FollowUpFacts => {
  const previousMeeting = input.meeting?.previousMeeting ?? null
  return {
    carried: input.carried,
    open: input.carried.filter((item) => !isEnded(statusOf(item, input.statusDay))),
    fresh: input.fresh,
    isFromPreviousMeeting:
      previousMeeting !== null && input.carried.every((item) => item.bornInMeeting === previousMeeting.id),
  }
}

/** Returns everything the sections of a report say, from its input alone. RangeError for a day that does not exist. */
export const reportFacts = (input: ReportInput): ReportFacts => {
  const official = officialFigure(input.current, UCJ, input.region.code, input.children)
  const now = knownFigures(official)
  const previous = periodOf(input, input.previous, now)
  const yearBefore = periodOf(input, input.yearBefore, now)
  const words = regionWords(input.region, input.children)
  const other = yearBefore !== null && yearBefore.asOf !== previous?.asOf ? [yearBefore] : []
  return {
    input,
    name: fullNameOf(input.region),
    words,
    asOf: input.current.asOf,
    year: datePartsOf(input.current.asOf).year,
    official,
    now,
    coverage: coverage(now),
    uncovered: uncovered(now),
    previous,
    yearBefore,
    periods: [...(previous === null ? [] : [previous]), ...other],
    target: targetFacts(input, now, previous),
    segments: segmentFacts(input, now, previous?.figures ?? null),
    regions: regionFacts(input),
    followUps: followUpFacts(input),
  }
}
