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
  const changes = new Map<string, CellChange>()
  const refusals: Refusal[] = []
  let filled = 0
  let leftOut = 0
  for (const { region, cells } of rows) {
    if (region === null) {
      leftOut += cells.length
      continue
    }
    filled += 1
    for (const [position, text] of cells.entries()) {
      const cell = target.columns[position]?.cell ?? null
      if (cell === null) {
        leftOut += 1
        continue
      }
      const site: CellSite = { region, ...cell }
      const read = changeOf(target.source, site, text, 'replaced')
      if ('change' in read) changes.set(cellKey(site), read.change)
      else refusals.push({ site, text, ...read.refusal })
    }
  }
  const skipped = [...skippedHeaders(pasted), ...(named?.skipped ?? [])]
  return { changes: [...changes.values()], refusals, rows: filled, leftOut, skipped, byName: named !== null }
}
