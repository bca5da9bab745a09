import type { TableBlock, TableCell, TableColumn, TableRow } from './model.ts'
import { widthInEm } from './text-measure.ts'

const SIZES_PT: Readonly<Record<TableBlock['size'], number>> = { body: 9.5, attachment: 9 }
const TWIPS_PER_PT = 20
/** Cell padding left and right, and what rounding takes. */
const PADDING = 2 * 85 + 10
/** A name still reads in this width. */
const LEAST_TEXT = 1200

const isNumber = (cell: TableCell): boolean => cell.value.kind === 'count' || cell.value.kind === 'share'

const neededFor = (cell: TableCell, sizePt: number): number => {
  const [runs = []] = cell.runs
  const em = runs.reduce((sum, run) => sum + widthInEm(run.text, run.bold ?? false), 0)
  return Math.ceil(em * sizePt * TWIPS_PER_PT) + PADDING
}

const widestNumber = (rows: readonly TableRow[], column: number, sizePt: number): number =>
  rows.reduce((widest, row) => {
    const cell = row.cells[column]
    const isWhole = row.cells.every(({ colSpan }) => colSpan === undefined)
    return cell === undefined || !isWhole || !isNumber(cell) ? widest : Math.max(widest, neededFor(cell, sizePt))
  }, 0)

/**
 * Returns the columns with those widened in which a number would break (a province has millions of people); the first column, the text,
 * gives the width as far as it can.
 */
export const wideEnough = (
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  size: TableBlock['size'],
): readonly TableColumn[] => {
  const sizePt = SIZES_PT[size]
  const widths = columns.map(({ width }, position) =>
    position === 0 ? width : Math.max(width, widestNumber(rows, position, sizePt)),
  )
  const first = columns[0]?.width ?? 0
  const before = columns.reduce((sum, { width }) => sum + width, 0)
  const extra = widths.reduce((sum, width) => sum + width, 0) - before
  if (extra === 0 || first - extra < LEAST_TEXT) return columns
  return columns.map((column, position) => ({
    ...column,
    width: position === 0 ? first - extra : (widths[position] ?? column.width),
  }))
}
