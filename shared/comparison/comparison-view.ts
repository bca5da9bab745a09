import type { EffectsChart, PairsChart, TrendChart } from '../charts/chart-model.ts'
import type { FiguresOutput, ShareOutput } from '../contract/figures-output.ts'
import type { ChangeOutput, SnapshotReference } from '../contract/responses.ts'
import type { DateKey } from '../domain/date-key.ts'
import type { Region, RegionCode } from '../domain/region.ts'

/** Figures of one place on one day. A partial sum has counts but no coverage: it is not the figure of the place. */
export interface PlaceFigures extends FiguresOutput {
  /** Number of regions below that were added up, null when the figures are the place's own. */
  readonly sumOf: number | null
  /** Names of the regions that a partial sum lacks, null when it is none. */
  readonly missing: readonly string[] | null
}

/** Where a place stands against the target; `people` is the distance or, when reached, what lies above. */
export type StandingView =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'reached'; readonly people: number }
  | { readonly kind: 'short'; readonly people: number; readonly points: ShareOutput | null }

/** A change beside a key figure: its glyph, its words, and whether it is good news. */
export interface KeyChange {
  readonly direction: 'up' | 'down' | 'same' | 'unknown'
  readonly tone: 'good' | 'bad' | 'neutral'
  /** "0,81 poin", "782", "tetap"; the glyph stands before it. */
  readonly text: string
  /** "(2,05%) dari 38.131"; empty when there is nothing to add. */
  readonly reference: string
}

/** One of the five figures in the strip. */
export interface KeyFigure {
  readonly key: 'coverage' | 'active' | 'eligible' | 'uncovered' | 'gap'
  readonly label: string
  readonly value: string
  /** Stands small behind the value: "orang", "orang, 7,90 poin". */
  readonly unit: string
  /** "sebagian" figures name what they lack here; null otherwise. */
  readonly partial: string | null
  readonly change: KeyChange
}

/** Why the coverage moved: the sentence, and the picture when both coverages are known. */
export interface WhyView {
  readonly sentence: string
  readonly chart: EffectsChart | null
  readonly alt: string
  readonly participation: ShareOutput | null
  readonly base: ShareOutput | null
  readonly note: string | null
}

export interface SegmentRow {
  readonly indicator: string
  readonly name: string
  readonly from: FiguresOutput | null
  readonly to: FiguresOutput | null
  readonly change: ChangeOutput
  readonly contribution: ShareOutput | null
}

/** What each segment added; `rows` is empty when the snapshots have no segments for the place, and `notes` says so. */
export interface SegmentsView {
  /** Somebody's participation is known by segment; a table of nothing but dashes is left out. */
  readonly hasActive: boolean
  readonly rows: readonly SegmentRow[]
  readonly total: {
    readonly from: number | null
    readonly to: number | null
    readonly active: number | null
    readonly effect: ShareOutput | null
  }
  /** Marks the total with ¹ and stands under the table. */
  readonly rounding: string | null
  readonly notes: readonly string[]
}

export interface PlaceRow {
  readonly code: RegionCode
  readonly name: string
  /** Name of the region above when the table shows the level after next. */
  readonly parent: string | null
  readonly from: PlaceFigures
  readonly to: PlaceFigures
  readonly change: ChangeOutput
  /** The printed change differs from the printed coverages in the last digit. */
  readonly isRounded: boolean
  readonly standing: StandingView | null
  /** Part of the sum of all distances, null for a place that lacks nobody. */
  readonly share: ShareOutput | null
  /** Length of the bar in percent of the longest one. */
  readonly bar: number
  /** Has figures below it, so that it can be opened. */
  readonly canOpen: boolean
  readonly approximate: boolean
  /** Percentage that only the source states, without counts. */
  readonly statedOnly: string | null
}

/** The regions below, largest distance first, and the same order as bars. */
export interface PlacesView {
  /** "kecamatan", "kelurahan". */
  readonly word: string
  readonly level: 'children' | 'grandchildren'
  /** Null while no region has a figure to order by. */
  readonly order: 'gap' | 'coverage' | null
  /** People missing in all regions whose distance is known; null when none of them is known or the target cannot be applied. */
  readonly gapSum: number | null
  readonly rows: readonly PlaceRow[]
  /** The region itself, as the last row. */
  readonly total: PlaceRow
  /** What the region's own row holds beyond the regions below; null when nothing or unknown. */
  readonly unmapped: { readonly eligible: number | null; readonly active: number | null } | null
  /** Rounding of changes (¹), the difference between the distances (²); null when there is none. */
  readonly roundingNote: string | null
  readonly gapNote: string | null
  readonly notes: readonly string[]
  readonly chart: PairsChart
  readonly alt: string
  /** Regions that the picture leaves out. */
  readonly hidden: number
}

/** The target the comparison is judged by, and whose it is. */
export interface TargetView {
  readonly year: number
  /** "62,22%" or "50.000 orang". */
  readonly goal: string
  readonly instrument: string
  /** The region that set it when that is another than the one shown. */
  readonly owner: string | null
  readonly from: StandingView
  readonly to: StandingView
}

export interface LevelChoice {
  readonly level: 'children' | 'grandchildren'
  readonly word: string
}

/** Everything the comparison of two snapshots shows. */
export interface ComparisonView {
  readonly region: Region
  readonly regionName: string
  /** From the office's region down to the one shown, itself last. */
  readonly path: readonly Region[]
  readonly indicator: { readonly code: string; readonly label: string; readonly name: string }
  readonly sample: boolean
  readonly from: SnapshotReference
  readonly to: SnapshotReference
  /** Days from the comparison to the current snapshot, negative when it is the newer one. */
  readonly days: number
  readonly warnings: readonly string[]
  readonly figures: { readonly from: PlaceFigures; readonly to: PlaceFigures; readonly change: ChangeOutput }
  readonly key: readonly KeyFigure[]
  readonly target: TargetView | null
  readonly why: WhyView
  readonly segments: SegmentsView
  readonly levels: readonly LevelChoice[]
  readonly places: PlacesView | null
}

/** A line of the panel on pace and projection. */
export interface PaceFact {
  readonly label: string
  readonly value: string
  readonly note: string
}

/** One reading of the 20 % rule. */
export interface RuleReading {
  readonly reading: string
  readonly value: string
  readonly goal: string
  readonly met: boolean | null
}

/** The course of the coverage with target and projection, and the yearly rule. */
export interface TrendView {
  readonly points: readonly ({ readonly asOf: DateKey; readonly status: 'draft' | 'final' } & PlaceFigures)[]
  readonly chart: TrendChart | null
  readonly alt: string
  /** What the picture shows, or why there is none. */
  readonly finding: string
  /** Least squares need three known snapshots. */
  readonly canFit: boolean
  readonly pace: readonly PaceFact[]
  readonly sentences: readonly string[]
  readonly rule: {
    readonly since: DateKey | null
    readonly days: number | null
    readonly readings: readonly RuleReading[]
    readonly sentences: readonly string[]
  }
}
