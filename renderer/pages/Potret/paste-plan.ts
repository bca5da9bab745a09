import type { Region, RegionCode } from '../../../shared/domain/region.ts'
import { liesIn } from '../../../shared/domain/region.ts'
import { type CellChange, type CellSite, cellKey } from '../../../shared/domain/snapshot-cell.ts'
import type { ClipboardBlock } from '../../../shared/import/clipboard-block.ts'
import { plainText } from '../../../shared/import/raw-cell.ts'
import { buildRegionIndex, matchName, type RegionIndex } from '../../../shared/import/region-index.ts'
import { regionCodeIn, rowWordIn } from '../../../shared/import/region-name.ts'
import { changeOf, type RowSource } from './cell-values.ts'
import type { GridColumn } from './grid-columns.ts'

/** A cell whose pasted text was not taken; it keeps its old figure. */
export interface Refusal {
  readonly site: CellSite
  readonly text: string
  readonly reason: string
}

/** What pasting a block would do. */
export interface PastePlan {
  readonly changes: readonly CellChange[]
  readonly refusals: readonly Refusal[]
  /** Rows of the block that were put into a region. */
  readonly rows: number
  /** Cells over computed columns or beyond the grid. */
  readonly leftOut: number
  /** Names that no region of the snapshot bears, in the order of the block. */
  readonly unknownNames: readonly string[]
  readonly byName: boolean
}

export interface PasteTarget {
  readonly source: RowSource
  /** Regions in the order in which they stand in the grid, from the one the block begins at. */
  readonly rows: readonly RegionCode[]
  /** Columns from the one the block begins at. */
  readonly columns: readonly GridColumn[]
  /** Every region of the snapshot, its own first. */
  readonly regions: readonly Region[]
}

const NAME_COLUMNS = 3

interface Named {
  readonly region: RegionCode | null
  readonly cells: readonly string[]
  readonly name: string
}

const hasDigits = (cells: readonly string[]): boolean => cells.some((cell) => /\d/.test(cell))

/** A kelurahan whose name occurs twice is the one in the kecamatan named last. */
const regionFor = (index: RegionIndex, text: string, last: RegionCode | null): RegionCode | null => {
  const code = regionCodeIn(text)
  if (code !== null && index.byCode.has(code)) return code
  if (rowWordIn(text)?.word === 'total') return index.scope.code
  const { inside } = matchName(index, text)
  if (inside.length === 1) return inside[0]?.code ?? null
  const near = inside.filter((region) => last !== null && liesIn(region.code, last))
  return near.length === 1 ? (near[0]?.code ?? null) : null
}

const namedRows = (block: ClipboardBlock, column: number, index: RegionIndex): readonly Named[] => {
  let district: RegionCode | null = null
  return block.map((cells) => {
    const name = plainText(cells[column] ?? '')
    const region = name === '' ? null : regionFor(index, name, district)
    if (region !== null && region !== index.scope.code && region.split('.').length < 4) district = region
    return { region, cells: cells.slice(column + 1), name }
  })
}

/** The block read by names, when most of its rows with figures name a region of the snapshot in one of the first columns. */
const readByName = (block: ClipboardBlock, regions: readonly Region[]): readonly Named[] | null => {
  const [scope] = regions
  if (scope === undefined) return null
  const index = buildRegionIndex(scope, regions, [])
  for (let column = 0; column < NAME_COLUMNS; column += 1) {
    const rows = namedRows(block, column, index)
    const found = rows.filter(({ region, name }) => region !== null && /\D/.test(name)).length
    const counted = rows.filter(({ cells }) => hasDigits(cells)).length
    if (found > 0 && found * 2 >= Math.max(counted, 1)) return rows
  }
  return null
}

const byPosition = (block: ClipboardBlock, rows: readonly RegionCode[]): readonly Named[] =>
  block.map((cells, position) => ({ region: rows[position] ?? null, cells, name: '' }))

/**
 * Returns what pasting a block would change: rows that name their region go to that region, otherwise they follow one another from the
 * cell the block begins at. Figures are read by the rules of the import; a refused one changes nothing.
 */
export const pastePlan = (block: ClipboardBlock, target: PasteTarget): PastePlan => {
  const named = readByName(block, target.regions)
  const rows = named ?? byPosition(block, target.rows)
  const changes = new Map<string, CellChange>()
  const refusals: Refusal[] = []
  const unknownNames: string[] = []
  let filled = 0
  let leftOut = 0
  for (const { region, cells, name } of rows) {
    if (region === null) {
      if (named === null) leftOut += cells.length
      else if (hasDigits(cells)) unknownNames.push(name === '' ? 'tanpa nama' : name)
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
      else refusals.push({ site, text, reason: read.refusal })
    }
  }
  return { changes: [...changes.values()], refusals, rows: filled, leftOut, unknownNames, byName: named !== null }
}
