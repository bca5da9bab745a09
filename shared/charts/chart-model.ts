import type { DateKey } from '../domain/date-key.ts'

/** What a chart shows, before any library: the screen and the paper draw the same model. Percentages are in percent (37.95…), people are whole. */
export type ChartModel = TrendChart | SegmentChart | RegionChart | EffectsChart | PairsChart

interface ChartHead {
  readonly title: string
  /** Unit, what marks mean, where the axis starts. */
  readonly unitLine: string
  /** Draws the boxed "DATA CONTOH". */
  readonly sample: boolean
}

/** Coverage over time, true to days. */
export interface TrendChart extends ChartHead {
  readonly type: 'trend'
  /** Ascending; a null percent is a gap in the line. `label` is the printed figure ("37,95%"). */
  readonly points: readonly {
    readonly asOf: DateKey
    readonly percent: number | null
    readonly label: string | null
    /** The denominator's label or source changed at this point: a thin vertical line "potensi diperbarui". */
    readonly eligibleChanged: boolean
  }[]
  /** Drawn dashed, only over its year. */
  readonly target: {
    readonly percent: number
    readonly label: string
    readonly from: DateKey
    readonly to: DateKey
  } | null
  /** Arrow at the newest point up to the target, "selisih 7,05 poin". */
  readonly gapLabel: string | null
  /** Dashed from the newest known point, or from `start`: a fitted line does not pass through the point. */
  readonly projection: {
    readonly day: DateKey
    readonly percent: number
    readonly label: string
    readonly start?: { readonly day: DateKey; readonly percent: number }
  } | null
  /** Axis in percent; `min` above 0 must be said in the unit line. */
  readonly axis: { readonly min: number; readonly max: number; readonly step: number }
}

/** Active over eligible by segment: light outlined bar, solid bar over it, black tick for the previous snapshot. */
export interface SegmentChart extends ChartHead {
  readonly type: 'segment'
  readonly bars: readonly {
    readonly name: readonly string[]
    readonly eligible: number | null
    readonly active: number | null
    readonly previousActive: number | null
    /** "58,59%" or "–". */
    readonly percentLabel: string
    /** "15.742 dari 26.870". */
    readonly countLabel: string
  }[]
}

/** Gap to the target by region, largest first; `leading` bars are solid, the others hatched. */
export interface RegionChart extends ChartHead {
  readonly type: 'region'
  readonly bars: readonly {
    readonly name: string
    readonly people: number
    readonly peopleLabel: string
    readonly shareLabel: string
    readonly leading: boolean
  }[]
  readonly leadingLegend: string
  readonly otherLegend: string
}

/** A percentage on a day, with its printed figure. */
export interface EffectsEnd {
  /** "30 Okt 2025". */
  readonly name: string
  readonly percent: number
  /** "53,51%". */
  readonly label: string
}

/** Why a percentage moved: a diamond before, one floating bar for each effect that starts where the last one ended, a diamond after. */
export interface EffectsChart extends ChartHead {
  readonly type: 'effects'
  readonly before: EffectsEnd
  /** Solid when it raises, hatched when it lowers; `label` is the printed effect ("+1,09 poin"). */
  readonly effects: readonly {
    readonly name: string
    readonly from: number
    readonly to: number
    readonly label: string
  }[]
  readonly after: EffectsEnd
  readonly axis: { readonly min: number; readonly max: number; readonly step: number }
}

/** A percentage of each region now (solid) over the one before (hatched), in the order given; unknown is null and has no bar. */
export interface PairsChart extends ChartHead {
  readonly type: 'pairs'
  readonly bars: readonly {
    readonly name: string
    readonly now: number | null
    readonly before: number | null
    /** "46,48" or "–", in a column at the right edge. */
    readonly nowLabel: string
    readonly beforeLabel: string
  }[]
  readonly target: { readonly percent: number; readonly label: string } | null
  /** Starts at 0. */
  readonly axis: { readonly max: number; readonly step: number }
  /** Words for the two days in tooltips: "28 Nov", "30 Okt". */
  readonly nowName: string
  readonly beforeName: string
}
