import { categoryOf } from '../calc/category.ts'
import { type Change, change } from '../calc/change.ts'
import { coverage, uncovered } from '../calc/coverage.ts'
import { gapShares } from '../calc/gap-share.ts'
import { officialFigure } from '../calc/official-figure.ts'
import { compare, type Rational } from '../calc/rational.ts'
import { gapPeople, type TargetStanding, targetStanding } from '../calc/target-gap.ts'
import { observationIndex, regionRowKey } from '../calc/observation-index.ts'
import { UCJ } from '../domain/indicator.ts'
import { parentOf, type Region } from '../domain/region.ts'
import type { Figures, Snapshot } from '../domain/snapshot.ts'
import type { CategoryBand, TargetGoal } from '../domain/target.ts'
import { hasFigures, knownFigures } from './known-figures.ts'
import type { ReportInput } from './report-input.ts'

/** One region with its figures now and at the previous snapshot. */
export interface PlaceFact {
  readonly region: Region
  readonly figures: Figures
  readonly coverage: Rational | null
  readonly uncovered: number | null
  /** Null without a previous snapshot. */
  readonly previous: Figures | null
  readonly change: Change
  /** The source calls the figure "sekitar". */
  readonly isApproximate: boolean
  /** A percentage that the source states without the counts to check it by; it enters no sum. */
  readonly statedOnly: string | null
}

/** A region directly below, judged by the target of the whole. */
export interface ChildFact extends PlaceFact {
  /** Null when the target is not a percentage or there is none: nothing is inherited. */
  readonly standing: TargetStanding | null
  readonly share: Rational | null
  /** Share of all distances up to and including this region in the ranking. */
  readonly cumulative: Rational | null
  readonly isLeading: boolean
  readonly category: CategoryBand | null
  readonly parts: readonly PlaceFact[]
}

export interface RegionFacts {
  /** As printed: largest distance first, or lowest coverage first without a target; unknown ones last. Empty when no child has figures. */
  readonly rows: readonly ChildFact[]
  /** The same regions in code order, with what is known below them. */
  readonly inCodeOrder: readonly ChildFact[]
  /** The percentage applied to every child, null when there is none. */
  readonly goal: Extract<TargetGoal, { kind: 'percent' }> | null
  /** Sum of the distances of all regions that lack people. */
  readonly gapSum: number
  readonly short: readonly ChildFact[]
  readonly leading: readonly ChildFact[]
  readonly reached: readonly ChildFact[]
  /** A count of these is unknown, and with it their distance. */
  readonly unknown: readonly ChildFact[]
  /** The regions named in sentences: the leading ones, of more than three the first three. */
  readonly named: readonly ChildFact[]
  /** Some region two levels below has figures. */
  readonly hasParts: boolean
}

/** More names than this make a sentence too long. */
const MOST_NAMED = 3

const figuresIn = (snapshot: Snapshot | null, region: Region, parts: readonly Region[]): Figures | null =>
  snapshot === null ? null : knownFigures(officialFigure(snapshot, UCJ, region.code, parts))

/** Returns what the source itself says about the figure of a region: "sekitar", or a percentage without counts. */
export const sourceRemarks = (
  snapshot: Snapshot,
  region: string,
  indicator: string = UCJ,
): Pick<PlaceFact, 'isApproximate' | 'statedOnly'> => {
  const row = observationIndex(snapshot).get(regionRowKey(indicator, region))
  if (row === undefined) return { isApproximate: false, statedOnly: null }
  return { isApproximate: row.approximate, statedOnly: coverage(row) === null ? row.statedPercent : null }
}

const placeFact = (input: ReportInput, region: Region, parts: readonly Region[]): PlaceFact => {
  const figures = knownFigures(officialFigure(input.current, UCJ, region.code, parts))
  const previous = figuresIn(input.previous, region, parts)
  return {
    region,
    figures,
    coverage: coverage(figures),
    uncovered: uncovered(figures),
    previous,
    change: change(previous, figures),
    ...sourceRemarks(input.current, region.code),
  }
}

const byCoverage = (a: ChildFact, b: ChildFact): number => {
  if (a.coverage === null || b.coverage === null) return Number(a.coverage === null) - Number(b.coverage === null)
  return compare(a.coverage, b.coverage)
}

const rankOf = (child: ChildFact, order: ReadonlyMap<string, number>): number =>
  order.get(child.region.code) ?? Number.MAX_SAFE_INTEGER

const partsByParent = (regions: readonly Region[]): ReadonlyMap<string, readonly Region[]> => {
  const groups = new Map<string, Region[]>()
  for (const region of regions) {
    const parent = parentOf(region.code) ?? ''
    const group = groups.get(parent)
    if (group === undefined) groups.set(parent, [region])
    else group.push(region)
  }
  return groups
}

/** Returns the regions directly below with their ranking; nothing when the current snapshot knows none of them. */
export const regionFacts = (input: ReportInput): RegionFacts => {
  const goal = input.target?.goal.kind === 'percent' ? input.target.goal : null
  const parts = partsByParent(input.grandchildren)
  const places = input.children.map((region) => {
    const below = parts.get(region.code) ?? []
    return { place: placeFact(input, region, below), below: below.map((part) => placeFact(input, part, [])) }
  })
  const isKnown = places.some(({ place, below }) => [place, ...below].some((fact) => hasFigures(fact.figures)))
  const present = isKnown ? places : []
  const ranking = gapShares(
    present.map(({ place }) => ({
      key: place.region.code,
      people: goal === null || place.coverage === null ? null : gapPeople(place.figures, goal),
    })),
  )
  const shares = new Map(ranking.rows.map((row) => [row.key, row]))
  const order = new Map(ranking.rows.map((row, position) => [row.key, position]))
  const children = present.map(({ place, below }): ChildFact => {
    const share = shares.get(place.region.code)
    const isShort = share !== undefined && share.people > 0
    return {
      ...place,
      standing: goal === null ? null : targetStanding(place.figures, goal),
      share: isShort ? share.share : null,
      cumulative: isShort ? share.cumulative : null,
      isLeading: share?.within80 ?? false,
      category: categoryOf(place.figures, input.categories),
      parts: below,
    }
  })
  const rows = [...children].sort((a, b) => (goal === null ? byCoverage(a, b) : rankOf(a, order) - rankOf(b, order)))
  const short = rows.filter((row) => row.standing?.kind === 'short')
  const leading = short.filter((row) => row.isLeading)
  return {
    rows,
    inCodeOrder: children,
    goal,
    gapSum: ranking.total,
    short,
    leading,
    reached: rows.filter((row) => row.standing?.kind === 'reached'),
    unknown: rows.filter(({ figures }) => figures.eligible === null || figures.active === null),
    named: leading.slice(0, MOST_NAMED),
    hasParts: children.some((child) => child.parts.some((part) => hasFigures(part.figures))),
  }
}
