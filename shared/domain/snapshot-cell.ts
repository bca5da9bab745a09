import type { IndicatorCode } from './indicator.ts'
import type { RegionCode } from './region.ts'
import type { Count, Observation } from './snapshot.ts'

/** The figures of an observation that stand in a cell of their own. */
export type CellField = 'eligible' | 'active' | 'statedPercent' | 'statedUncovered' | 'statedGap'
export type CountCellField = Exclude<CellField, 'statedPercent'>

/** One cell of a snapshot: a figure of an indicator at a region. */
export interface CellSite {
  readonly region: RegionCode
  readonly indicator: IndicatorCode
  readonly field: CellField
}

/** What a cell is to hold; null empties it (unknown, never 0). `approximate` speaks of the whole observation. */
export type CellChange =
  | (Omit<CellSite, 'field'> & {
      readonly field: CountCellField
      readonly count: Count
      readonly approximate: boolean
    })
  | (Omit<CellSite, 'field'> & { readonly field: 'statedPercent'; readonly text: string | null })

/** The observation of an indicator at a region, as a grid shows it. */
export type RegionRow = Omit<Observation, 'place'> & { readonly region: RegionCode }

/** Returns the key that is equal exactly for the same cell, `52.72.01|ucj|active`. */
export const cellKey = ({ region, indicator, field }: CellSite): string => `${region}|${indicator}|${field}`

/** Returns an observation of which nothing is known yet. */
export const emptyRow = (region: RegionCode, indicator: IndicatorCode): RegionRow => ({
  region,
  indicator,
  eligible: null,
  active: null,
  statedPercent: null,
  statedUncovered: null,
  statedGap: null,
  approximate: false,
  note: null,
})

/** Returns whether an observation says nothing, so that the snapshot keeps no row for it. */
export const isEmptyRow = (row: RegionRow): boolean =>
  row.eligible === null &&
  row.active === null &&
  row.statedPercent === null &&
  row.statedUncovered === null &&
  row.statedGap === null &&
  row.note === null

/** Returns the observation after a change of one of its cells; only the two counts can make it approximate or exact. */
export const withCellChange = (row: RegionRow, change: CellChange): RegionRow => {
  switch (change.field) {
    case 'statedPercent':
      return { ...row, statedPercent: change.text }
    case 'eligible':
    case 'active':
      return { ...row, [change.field]: change.count, approximate: change.approximate }
    default:
      return { ...row, [change.field]: change.count }
  }
}
