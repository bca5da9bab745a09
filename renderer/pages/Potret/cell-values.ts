import { coverage, uncovered } from '../../../shared/calc/coverage.ts'
import { sumCounts } from '../../../shared/calc/official-figure.ts'
import { UCJ } from '../../../shared/domain/indicator.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
import type { Count, Figures } from '../../../shared/domain/snapshot.ts'
import {
  type CellChange,
  type CellField,
  type CellSite,
  emptyRow,
  type RegionRow,
  withCellChange,
} from '../../../shared/domain/snapshot-cell.ts'
import { formatCount, withPercentSign } from '../../../shared/format/number.ts'
import { readCellEntry } from '../../../shared/import/cell-entry.ts'
import { statedWithSign } from '../../../shared/text/finding-panel.ts'
import { type EntryRefusal, entryRefusal } from './entry-refusal.ts'
import type { GridColumn } from './grid-columns.ts'
import type { RegionTree } from './grid-rows.ts'

/** Where the grid finds the figures of a region, edited or stored. */
export type RowSource = (region: RegionCode, indicator: string) => RegionRow

/** What stands in a cell. */
export interface CellView {
  readonly text: string
  readonly unknown: boolean
  /** The sum of the regions below, shown where the region has no row of its own. */
  readonly sum: boolean
  readonly approximate: boolean
  /** What the regions right below add up to where the region's own row leaves the figure unknown; it is offered, never counted. */
  readonly offer: number | null
}

const UNKNOWN_TEXT = '–'

/** Returns the key of an observation, `52.72.01|ucj`. */
export const rowKeyOf = (region: RegionCode, indicator: string): string => `${region}|${indicator}`

/** Returns rows by region and indicator, with what was edited since in place of what is stored. */
export const rowSource = (
  stored: ReadonlyMap<string, RegionRow>,
  edited: ReadonlyMap<string, RegionRow>,
): RowSource => {
  return (region, indicator) => {
    const key = rowKeyOf(region, indicator)
    return edited.get(key) ?? stored.get(key) ?? emptyRow(region, indicator)
  }
}

const hasFigures = (row: RegionRow): boolean => row.eligible !== null || row.active !== null

interface Shown extends Figures {
  readonly sum: boolean
  readonly approximate: boolean
  /** Sums of the regions right below, where the own row does not know the figure. */
  readonly offers: Figures
}

const NO_OFFERS: Figures = { eligible: null, active: null }

/** The official figure as the grid can show it: the region's own row, else the sum of all regions right below. */
const shownFigures = (source: RowSource, tree: RegionTree, region: RegionCode, indicator: string): Shown => {
  const own = source(region, indicator)
  const { eligible, active, approximate } = own
  const children = tree.nodes.get(region)?.children ?? []
  if (children.length === 0) return { eligible, active, approximate, sum: false, offers: NO_OFFERS }
  const rows = children.map((child) => source(child, indicator))
  const below: Figures = {
    eligible: sumCounts(rows.map((row) => row.eligible)),
    active: sumCounts(rows.map((row) => row.active)),
  }
  if (!hasFigures(own)) {
    return { ...below, approximate: rows.some((row) => row.approximate), sum: true, offers: NO_OFFERS }
  }
  const offers: Figures = {
    eligible: eligible === null ? below.eligible : null,
    active: active === null ? below.active : null,
  }
  return { eligible, active, approximate, sum: false, offers }
}

const countView = (count: Count, approximate = false, sum = false, offer: Count = null): CellView => ({
  text: formatCount(count),
  unknown: count === null,
  approximate: approximate && count !== null,
  sum: sum && count !== null,
  offer,
})

const textView = (text: string, unknown: boolean): CellView => ({
  text,
  unknown,
  sum: false,
  approximate: false,
  offer: null,
})

/** Returns what a cell of the grid shows; the name column is drawn by the row. */
export const cellView = (source: RowSource, tree: RegionTree, region: RegionCode, column: GridColumn): CellView => {
  if (column.shows === 'uncovered' || column.shows === 'coverage') {
    const figures = shownFigures(source, tree, region, UCJ)
    if (column.shows === 'uncovered') return countView(uncovered(figures))
    const share = coverage(figures)
    return textView(withPercentSign(share), share === null)
  }
  if (column.cell === null) return textView('', false)
  const { indicator, field } = column.cell
  if (field === 'eligible' || field === 'active') {
    const figures = shownFigures(source, tree, region, indicator)
    return countView(figures[field], figures.approximate, figures.sum, figures.offers[field])
  }
  const row = source(region, indicator)
  if (field !== 'statedPercent') return countView(row[field])
  const { statedPercent } = row
  return statedPercent === null ? textView(UNKNOWN_TEXT, true) : textView(statedWithSign(statedPercent), false)
}

/** Returns what a cell holds as it is edited and copied: plain digits, "± " before a figure its source calls approximate. */
export const cellInput = (source: RowSource, site: CellSite): string => {
  const row = source(site.region, site.indicator)
  const value = row[site.field]
  if (value === null) return ''
  const isCount = site.field === 'eligible' || site.field === 'active'
  return isCount && row.approximate ? `± ${value}` : String(value)
}

const otherCount = (row: RegionRow, field: CellField): Count => (field === 'active' ? row.eligible : row.active)

/** How a text came into a cell: in place of what was there, or as an edit of it, in which a removed "±" is meant. */
export type EntryMode = 'replaced' | 'edited'

/** Returns the change that a text makes of a cell, or why it is not taken. */
export const changeOf = (
  source: RowSource,
  site: CellSite,
  text: string,
  mode: EntryMode,
): { readonly change: CellChange } | { readonly refusal: EntryRefusal } => {
  const row = source(site.region, site.indicator)
  const entry = readCellEntry(site.field, text, row)
  const { region, indicator } = site
  if (entry.kind === 'refused') return { refusal: entryRefusal(site.field, text, entry.problem, row) }
  if (entry.kind === 'percent') return { change: { region, indicator, field: 'statedPercent', text: entry.text } }
  if (site.field === 'statedPercent') throw new Error('a percentage was read as a count')
  const stays = row.approximate && mode === 'replaced' && otherCount(row, site.field) !== null
  const approximate = entry.approximate || stays
  return { change: { region, indicator, field: site.field, count: entry.count, approximate } }
}

/** Returns the change that empties a cell: unknown, never 0. */
export const emptyingOf = (source: RowSource, { region, indicator, field }: CellSite): CellChange => {
  if (field === 'statedPercent') return { region, indicator, field, text: null }
  const row = source(region, indicator)
  const approximate = row.approximate && otherCount(row, field) !== null
  return { region, indicator, field, count: null, approximate }
}

/** Returns the change that puts a cell back to what it holds now. */
export const restoringOf = (source: RowSource, { region, indicator, field }: CellSite): CellChange => {
  const row = source(region, indicator)
  return field === 'statedPercent'
    ? { region, indicator, field, text: row.statedPercent }
    : { region, indicator, field, count: row[field], approximate: row.approximate }
}

/** Returns whether a change would leave its observation as it is. */
export const changesNothing = (source: RowSource, change: CellChange): boolean => {
  const row = source(change.region, change.indicator)
  const changed = withCellChange(row, change)
  return changed[change.field] === row[change.field] && changed.approximate === row.approximate
}
