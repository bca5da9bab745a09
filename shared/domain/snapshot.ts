import type { DateKey } from './date-key.ts'
import type { IndicatorCode } from './indicator.ts'
import type { RegionCode } from './region.ts'

/** A non-negative whole number of people, cases or rupiah; null is unknown, and unknown is never 0. */
export type Count = number | null

/** More people than live on earth: no count is larger, so that sums over all regions stay exact. */
export const MAX_COUNT = 10_000_000_000

/** Numerator and denominator of one indicator at one place; each may be unknown on its own. */
export interface Figures {
  readonly eligible: Count
  readonly active: Count
}

/** Where a figure belongs: a region by its code or an office by its id. `name` is the spelling kept with the snapshot. */
export type Place =
  | { readonly kind: 'region'; readonly code: RegionCode; readonly name: string }
  | { readonly kind: 'unit'; readonly id: number; readonly name: string }

export interface Observation extends Figures {
  readonly indicator: IndicatorCode
  readonly place: Place
  /** Percentage exactly as the source printed it ("37,59%"); checked, never computed with. */
  readonly statedPercent: string | null
  readonly statedUncovered: Count
  readonly statedGap: Count
  /** The source says "sekitar"; shown with that word. */
  readonly approximate: boolean
  readonly note: string | null
}

export interface SnapshotHead {
  readonly id: number
  readonly region: RegionCode
  readonly regionName: string
  readonly dataset: string
  readonly asOf: DateKey
  readonly version: number
  /** The snapshot that this one corrects. */
  readonly supersedes: number | null
  readonly source: string
  readonly document: string | null
  readonly eligibleLabel: string
  readonly status: 'draft' | 'final'
  readonly origin: 'form' | 'import'
  readonly fileHash: string | null
  readonly note: string | null
  readonly contentHash: string | null
}

export interface Snapshot extends SnapshotHead {
  readonly observations: readonly Observation[]
}

/** Stored and printed as the source until somebody says who delivered the figures: "Sumber: belum dicatat". */
export const SOURCE_UNKNOWN = 'belum dicatat'

/** Returns whether it is recorded who gave the figures. */
export const hasSource = ({ source }: { readonly source: string }): boolean => source !== SOURCE_UNKNOWN

/** A key that is equal exactly for the same place: `r:52.72.01` or `u:12`. */
export const placeKey = (place: Place): string => (place.kind === 'region' ? `r:${place.code}` : `u:${place.id}`)
