import { withoutDoubtedSegments } from '../calc/doubted-segments.ts'
import { type OfficialFigure, officialFigure } from '../calc/official-figure.ts'
import type { FindingNote } from '../checks/finding-note.ts'
import { figuresOutput } from '../contract/figures-output.ts'
import type { Indicator } from '../domain/indicator.ts'
import { fullNameOf, parentOf, type Region } from '../domain/region.ts'
import type { Figures, Snapshot } from '../domain/snapshot.ts'
import type { Target } from '../domain/target.ts'
import { knownFigures } from '../report/known-figures.ts'
import type { PlaceFigures } from './comparison-view.ts'

export type PlaceLevel = 'children' | 'grandchildren'

/** What a comparison is made of; all regions lie in the region of the snapshots. */
export interface ComparisonInput {
  /** The region shown, and the way to it from the region of the snapshots. */
  readonly region: Region
  readonly path: readonly Region[]
  readonly children: readonly Region[]
  readonly grandchildren: readonly Region[]
  readonly level: PlaceLevel
  readonly indicator: Indicator
  readonly from: Snapshot
  readonly to: Snapshot
  readonly target: Target | null
  /** The region whose target it is. */
  readonly targetOwner: Region | null
  /** What the office wrote about falls since the snapshot just before the current one; null for any other pair. */
  readonly notes: readonly FindingNote[] | null
  readonly sample: boolean
}

/** Returns the input without the active people of segments that check 1b doubts: nothing is compared with them, and they have no coverage. */
export const withKnownSegments = <T extends ComparisonInput>(input: T): T => ({
  ...input,
  from: withoutDoubtedSegments(input.from),
  to: withoutDoubtedSegments(input.to),
})

/** Returns how an indicator's share is called in a sentence: "cakupan UCJ", "cakupan PU", or "rasio …" when it is no coverage. */
export const indicatorName = (indicator: Indicator): string =>
  `${indicator.kind === 'ratio' ? 'Rasio' : 'Cakupan'} ${indicator.shortLabel}`

/** Returns the regions of a list that lie directly below one. */
export const partsOf = (region: Region, regions: readonly Region[]): readonly Region[] =>
  regions.filter(({ code }) => parentOf(code) === region.code)

/** Returns the official figure of the region shown. */
export const scopeFigure = (input: ComparisonInput, snapshot: Snapshot, indicator: string): OfficialFigure =>
  officialFigure(snapshot, indicator, input.region.code, input.children)

/** Returns the figures that stand for the region shown; unknown when they are only a part of it. */
export const scopeFigures = (input: ComparisonInput, snapshot: Snapshot, indicator = input.indicator.code): Figures =>
  knownFigures(scopeFigure(input, snapshot, indicator))

/** Returns figures for the screen: a partial sum keeps its counts, but has neither coverage nor people without protection. */
export const placeFigures = (official: OfficialFigure): PlaceFigures => {
  switch (official.kind) {
    case 'own':
      return { ...figuresOutput(official.figures), sumOf: null, missing: null }
    case 'sum':
      return { ...figuresOutput(official.figures), sumOf: official.parts, missing: null }
    case 'partial':
      return { ...official.known, uncovered: null, coverage: null, sumOf: official.parts, missing: official.missing }
    case 'none':
      return { ...figuresOutput({ eligible: null, active: null }), sumOf: null, missing: null }
  }
}

/** Returns the full name of the region shown. */
export const scopeName = ({ region }: Pick<ComparisonInput, 'region'>): string => fullNameOf(region)
