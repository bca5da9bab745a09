import type { DateKey } from '../domain/date-key.ts'

/** What a chart shows, before any library: the screen and the paper draw the same model. Percentages are in percent (37.95…), people are whole. */
export type ChartModel = TrendChart | SegmentChart | RegionChart

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
  readonly projection: { readonly day: DateKey; readonly percent: number; readonly label: string } | null
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
