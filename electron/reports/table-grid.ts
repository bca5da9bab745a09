import type { HeaderCell, TableBlock, TableCell } from '../../shared/report/model.ts'

/** A cell with the columns it covers; `width` in twips. */
export interface Placed<Cell> {
  readonly cell: Cell
  readonly column: number
  readonly width: number
}

/** Returns the cells of a row with their place. Throws when they do not cover the columns exactly. */
export function placeRow(table: TableBlock, cells: readonly TableCell[]): readonly Placed<TableCell>[] {
  let column = 0
  const placed = cells.map((cell) => {
    const at = column
    column += cell.colSpan ?? 1
    return { cell, column: at, width: spanWidth(table, at, cell.colSpan ?? 1) }
  })
  assertCovered(table, column)
  return placed
}

/** A cell of the header as it stands on one of its lines. */
export interface PlacedHeader extends Placed<HeaderCell> {
  /** It reaches down from the line above. */
  readonly isContinued: boolean
  /** It ends on this line. */
  readonly isEnd: boolean
}

/**
 * Returns the header's cells with their place, line by line; a cell over several lines stands on each of them.
 * Throws when a line does not cover the columns exactly.
 */
export function placeHeader(table: TableBlock): readonly (readonly PlacedHeader[])[] {
  let above: readonly PlacedHeader[] = []
  return table.header.map((cells, line) => {
    const held = above.filter((cell) => !cell.isEnd)
    const placed = placeLine(table, cells, held, line)
    above = placed
    return placed
  })
}

function placeLine(
  table: TableBlock,
  cells: readonly HeaderCell[],
  held: readonly PlacedHeader[],
  line: number,
): readonly PlacedHeader[] {
  const fresh = [...cells]
  const placed: PlacedHeader[] = []
  let column = 0
  while (column < table.columns.length) {
    const continued = held.find((cell) => cell.column === column)
    const cell = continued?.cell ?? fresh.shift()
    if (!cell) break
    const span = cell.colSpan ?? 1
    const width = spanWidth(table, column, span)
    const begins = continued ? firstLineOf(table, cell) : line
    const isEnd = begins + (cell.rowSpan ?? 1) - 1 <= line
    placed.push({ cell, column, width, isContinued: continued !== undefined, isEnd })
    column += span
  }
  assertCovered(table, column + fresh.length)
  return placed
}

function firstLineOf(table: TableBlock, cell: HeaderCell): number {
  return table.header.findIndex((cells) => cells.includes(cell))
}

function spanWidth(table: TableBlock, from: number, span: number): number {
  return table.columns.slice(from, from + span).reduce((sum, column) => sum + column.width, 0)
}

function assertCovered(table: TableBlock, columns: number): void {
  if (columns !== table.columns.length) {
    throw new Error(`table ${table.id}: a row covers ${columns} of ${table.columns.length} columns`)
  }
}
