import { sumCounts } from '../calc/official-figure.ts'
import { gapPeople } from '../calc/target-gap.ts'
import type { Figures } from '../domain/snapshot.ts'
import type { TargetGoal } from '../domain/target.ts'
import type { GapDifference } from '../text/narrative/regions.ts'

/** A region below with its figures. */
export interface RegionFigures {
  readonly name: string
  readonly figures: Figures
}

const added = (list: readonly number[]): number => list.reduce((sum, people) => sum + people, 0)

/**
 * Returns what makes the distances of the regions to one goal add up to another figure than the distance of the whole: regions above
 * the goal, whose surplus lowers no other distance, what the whole holds beyond the regions, and rounding up in every region. A region
 * with an unknown count hides the rest. Gaps 3.000 and −762 beside 2.237 of the whole, which has one active person more: the region
 * above the goal and one person.
 */
export const gapDifference = (regions: readonly RegionFigures[], whole: Figures, goal: TargetGoal): GapDifference => {
  const gaps = regions.map(({ name, figures }) => ({ name, people: gapPeople(figures, goal) }))
  const known = gaps.flatMap(({ name, people }) => (people === null ? [] : [{ name, people }]))
  if (known.length < gaps.length) {
    return { kind: 'missing', names: gaps.flatMap(({ name, people }) => (people === null ? [name] : [])) }
  }
  const sum: Figures = {
    eligible: sumCounts(regions.map(({ figures }) => figures.eligible)),
    active: sumCounts(regions.map(({ figures }) => figures.active)),
  }
  const ofSum = gapPeople(sum, goal)
  const isSame = ofSum === gapPeople(whole, goal)
  return {
    kind: 'known',
    above: known.filter(({ people }) => people < 0).map(({ name }) => name),
    beyond: isSame
      ? null
      : {
          eligible: (whole.eligible ?? 0) - (sum.eligible ?? 0),
          active: (whole.active ?? 0) - (sum.active ?? 0),
        },
    isRounded: added(known.map(({ people }) => people)) !== ofSum,
  }
}
