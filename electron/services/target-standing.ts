import { paceNeeded } from '../../shared/calc/pace.ts'
import { targetStanding } from '../../shared/calc/target-gap.ts'
import { pointsOutput } from '../../shared/contract/figures-output.ts'
import type { TargetStandingOutput } from '../../shared/contract/responses.ts'
import { type DateKey, datePartsOf, targetDayOf } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { RegionCode } from '../../shared/domain/region.ts'
import type { Figures } from '../../shared/domain/snapshot.ts'
import type { Target, TargetGoal } from '../../shared/domain/target.ts'
import { formatHundredths } from '../../shared/format/number.ts'
import type { ReadableDb } from '../db/handle.ts'
import { acuanFor } from '../db/repositories/targets.ts'

/** Returns a goal as answers show it: a printed percentage or people. */
export const goalOutput = (goal: TargetGoal): { readonly percent: string | null; readonly people: number | null } =>
  goal.kind === 'percent'
    ? { percent: `${formatHundredths(goal.hundredths)}%`, people: null }
    : { percent: null, people: goal.people }

/** Returns the target marked acuan for the region in the year of the day, null when the office set none. */
export const acuanOn = (db: ReadableDb, region: RegionCode, asOf: DateKey): Target | null =>
  acuanFor(db, UCJ, region, datePartsOf(asOf).year)

/** Returns where the figures of a day stand against a target; unknown figures leave the results null. */
export const targetStandingOutput = (target: Target, figures: Figures, asOf: DateKey): TargetStandingOutput => {
  const standing = targetStanding(figures, target.goal)
  const head = { year: target.year, instrument: target.instrument, goal: goalOutput(target.goal) }
  switch (standing.kind) {
    case 'unknown':
      return {
        ...head,
        reached: null,
        required: null,
        gapPeople: null,
        gapPoints: null,
        surplus: null,
        paceNeededPerMonth: null,
      }
    case 'reached':
      return {
        ...head,
        reached: true,
        required: standing.required,
        gapPeople: null,
        gapPoints: null,
        surplus: standing.surplus,
        paceNeededPerMonth: null,
      }
    case 'short': {
      const pace = paceNeeded(standing.people, asOf, targetDayOf(target.year))
      return {
        ...head,
        reached: false,
        required: standing.required,
        gapPeople: standing.people,
        gapPoints: pointsOutput(standing.points),
        surplus: null,
        paceNeededPerMonth: pace.kind === 'known' ? pace.perMonth : null,
      }
    }
  }
}
