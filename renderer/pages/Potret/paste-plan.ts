import type { Region, RegionCode } from '../../../shared/domain/region.ts'
import { type CellChange, type CellSite, cellKey } from '../../../shared/domain/snapshot-cell.ts'
import type { ClipboardBlock } from '../../../shared/import/clipboard-block.ts'
import { changeOf, type RowSource } from './cell-values.ts'
import type { EntryRefusal } from './entry-refusal.ts'
import type { GridColumn } from './grid-columns.ts'
import { type PastedBlock, pastedBlock, type SkippedRow, skippedHeaders } from './paste-block.ts'
import { readByName } from './paste-names.ts'

/** A cell whose pasted text was not taken; it keeps what it held. */
export interface Refusal extends EntryRefusal {
  readonly site: CellSite
  readonly text: string
}

/** What pasting a block would do. */
export interface PastePlan {
  readonly changes: readonly CellChange[]
  readonly refusals: readonly Refusal[]
  /** Rows of the block that were put into a region. */
  readonly rows: number
  /** Cells over computed columns or beyond the grid. */
  readonly leftOut: number
  /** Rows of the block that go nowhere: headers, and those that name no region of the snapshot. */
  readonly skipped: readonly SkippedRow[]
  readonly byName: boolean
  /** Columns that its figures go to, the first of a row into the first. */
  readonly columns: readonly GridColumn[]
}

export interface PasteTarget {
  readonly source: RowSource
  /** Regions in the order in which they stand in the grid, from the one the block begins at. */
  readonly rows: readonly RegionCode[]
  /** Columns from the one the block begins at. */
  readonly columns: readonly GridColumn[]
  /** Regions whose rows are in sight, also above the cell the block begins at. */
  readonly visible: ReadonlySet<RegionCode>
  /** Every region of the snapshot, its own first. */
  readonly regions: readonly Region[]
}

interface PlacedRow {
  readonly region: RegionCode | null
  readonly cells: readonly string[]
}

const byPosition = ({ body }: PastedBlock, rows: readonly RegionCode[]): readonly PlacedRow[] =>
  body.map(({ cells }, position) => ({ region: rows[position] ?? null, cells: cells.map(({ text }) => text) }))

/**
 * Returns what pasting a block would change: rows that name their region go to that region and nowhere else, rows without names follow one
 * another from the cell the block begins at. Headers are left out. Figures are read by the rules of the import; a refused one changes nothing.
 */
export const pastePlan = (block: ClipboardBlock, target: PasteTarget): PastePlan => {
  const pasted = pastedBlock(block)
  const named = readByName(pasted, target.regions, target.visible)
  const rows = named?.rows ?? byPosition(pasted, target.rows)
  const { columns, source } = target
  const taken = rows.map(({ region, cells }) => (region === null ? null : rowPlan(region, cells, columns, source)))
  const changes = new Map(taken.flatMap((row) => row?.changes ?? []).map((change) => [cellKey(change), change]))
  const refusals = taken.flatMap((row) => row?.refusals ?? [])
  const filled = taken.filter((row) => row !== null).length
  const leftOut = taken.reduce((sum, row, position) => sum + (row?.leftOut ?? rows[position]?.cells.length ?? 0), 0)
  const skipped = [...skippedHeaders(pasted), ...(named?.skipped ?? [])]
  return { changes: [...changes.values()], refusals, rows: filled, leftOut, skipped, byName: named !== null, columns }
}

/** Returns what the figures of one pasted row would change in a region; `leftOut` counts those without a column that takes them. */
export const rowPlan = (
  region: RegionCode,
  cells: readonly string[],
  columns: readonly GridColumn[],
  source: RowSource,
): Pick<PastePlan, 'changes' | 'refusals' | 'leftOut'> => {
  const sites = cells.flatMap((text, position) => {
    const cell = columns[position]?.cell
    return cell ? [{ site: { region, ...cell }, text }] : []
  })
  const read = sites.map((entry) => ({ ...entry, ...changeOf(source, entry.site, entry.text, 'replaced') }))
  return {
    changes: read.flatMap((entry) => ('change' in entry ? [entry.change] : [])),
    refusals: read.flatMap((entry) =>
      'refusal' in entry ? [{ site: entry.site, text: entry.text, ...entry.refusal }] : [],
    ),
    leftOut: cells.length - sites.length,
  }
}

/** Returns a plan with one more row put into a region, which no other row of it can mean any more. */
export const withRowPlaced = (
  plan: PastePlan,
  row: SkippedRow,
  region: RegionCode,
  { changes, refusals, leftOut }: Pick<PastePlan, 'changes' | 'refusals' | 'leftOut'>,
): PastePlan => ({
  ...plan,
  changes: [...plan.changes, ...changes],
  refusals: [...plan.refusals, ...refusals],
  rows: plan.rows + 1,
  leftOut: plan.leftOut + leftOut,
  skipped: plan.skipped.flatMap((other) =>
    other.row === row.row
      ? []
      : [{ ...other, candidates: other.candidates.filter((candidate) => candidate.code !== region) }],
  ),
})
