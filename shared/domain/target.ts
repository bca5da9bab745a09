import type { DateKey } from './date-key.ts'
import type { IndicatorCode } from './indicator.ts'
import type { RegionCode } from './region.ts'

/** A goal in hundredths of a percent (62,22 % = 6222) or in people, never both. */
export type TargetGoal =
  | { readonly kind: 'percent'; readonly hundredths: number }
  | { readonly kind: 'people'; readonly people: number }

export interface Target {
  readonly id: number
  readonly indicator: IndicatorCode
  readonly region: RegionCode
  readonly year: number
  readonly goal: TargetGoal
  /** The rule, letter or plan that sets the target, as it is cited. */
  readonly instrument: string
  readonly validFrom: DateKey | null
  /** Marked by the office as the one against which the year is judged. */
  readonly acuan: boolean
}

/** One band of a category scheme; the lower edge belongs to the band, in hundredths of a percent. */
export interface CategoryBand {
  readonly label: string
  readonly lower: number
}

export interface CategoryScheme {
  readonly year: number
  /** Where the edges come from; null prints "kategori menurut pengaturan pengguna". */
  readonly source: string | null
  /** Ascending by lower edge; the first one starts at 0. */
  readonly bands: readonly CategoryBand[]
}

/** A contribution rate in rupiah a person a month, for one payer class, between two days. */
export interface Rate {
  readonly payerClass: string
  readonly label: string
  readonly rupiah: number
  readonly validFrom: DateKey
  readonly validTo: DateKey | null
  readonly source: string
}
