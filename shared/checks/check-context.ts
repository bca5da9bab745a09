import { withoutDoubtedSegments } from '../calc/doubted-segments.ts'
import { observationIndex, rowKey } from '../calc/observation-index.ts'
import { segmentsOf } from '../calc/official-figure.ts'
import type { IndicatorCode, UcjSegment } from '../domain/indicator.ts'
import { parentOf, type Region, type RegionCode } from '../domain/region.ts'
import type { Observation, Place } from '../domain/snapshot.ts'
import type { CheckInput } from './check-input.ts'

/** What the checks share: the input and ways to look into it. */
export interface CheckContext {
  readonly input: CheckInput
  /** Segments that have any row in the snapshot. */
  readonly segments: readonly UcjSegment[]
  /** The row of an indicator at a place, null when the snapshot has none. */
  readonly rowAt: (indicator: IndicatorCode, place: Place) => Observation | null
  /** The row of the previous snapshot, null without one. */
  readonly previousRowAt: (indicator: IndicatorCode, place: Place) => Observation | null
  /** Regions directly below: those of the region table, then those that only the snapshot names, in code order. */
  readonly childrenOf: (region: RegionCode) => readonly Region[]
}

const addChild = (children: Map<RegionCode, Map<RegionCode, Region>>, region: Region): void => {
  const parent = parentOf(region.code)
  if (parent === null) return
  const siblings = children.get(parent) ?? new Map<RegionCode, Region>()
  if (!siblings.has(region.code)) siblings.set(region.code, region)
  children.set(parent, siblings)
}

const byCode = (a: Region, b: Region): number => (a.code < b.code ? -1 : 1)

const childrenByParent = (input: CheckInput): ReadonlyMap<RegionCode, readonly Region[]> => {
  const children = new Map<RegionCode, Map<RegionCode, Region>>()
  for (const region of input.children) addChild(children, region)
  for (const region of input.lower) addChild(children, region)
  for (const { place } of input.snapshot.observations) {
    if (place.kind === 'region') addChild(children, { code: place.code, name: place.name })
  }
  return new Map([...children].map(([parent, siblings]) => [parent, [...siblings.values()].sort(byCode)]))
}

/** Returns the shared view on the input of the checks; indexes are built once. Doubtful segments of the previous snapshot are unknown. */
export const checkContext = (given: CheckInput): CheckContext => {
  const input = { ...given, previous: given.previous && withoutDoubtedSegments(given.previous) }
  const now = observationIndex(input.snapshot)
  const before = input.previous === null ? null : observationIndex(input.previous)
  const children = childrenByParent(input)
  return {
    input,
    segments: segmentsOf(input.snapshot),
    rowAt: (indicator, place) => now.get(rowKey(indicator, place)) ?? null,
    previousRowAt: (indicator, place) => before?.get(rowKey(indicator, place)) ?? null,
    childrenOf: (region) => children.get(region) ?? [],
  }
}
