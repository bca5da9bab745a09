import { meansUnknown } from './count-value.ts'
import { cellAddress, isBlank, plainText, type RawCell, type RawRow } from './raw-cell.ts'
import { rowWordIn } from './region-name.ts'

const NUMBERING = /^\(?\s*(\d{1,2})\s*(?:[=:].*)?\)?$/

/** Returns whether a row only numbers the columns, (1) (2) (3) or 1 2 3, as official tables do under their header. */
export const isNumberingRow = (row: RawRow): boolean => {
  const filled = row.cells.filter((cell) => !isBlank(cell))
  const numbers = filled.map((cell) => NUMBERING.exec(plainText(cell.text))?.[1])
  if (filled.length < 2 || numbers.some((number) => number === undefined)) return false
  const first = Number(numbers[0])
  return first <= 1 && numbers.every((number, at) => Number(number) === first + at)
}

/**
 * Returns whether a row only continues the header above it: words without a digit over the figures, nothing over the places. "JUMLAH"
 * heads a column when it stands over the figures, from column `firstFigure` on; left of them it is a row of its own.
 */
export const isSubHeaderRow = (row: RawRow, placeColumns: ReadonlySet<number>, firstFigure: number): boolean =>
  row.cells
    .filter((cell) => !isBlank(cell))
    .every(
      (cell) =>
        cell.kind === 'text' &&
        !placeColumns.has(cell.column) &&
        !/\d/.test(cell.text) &&
        !meansUnknown(cell.text) &&
        (cell.column >= firstFigure || rowWordIn(cell.text) === null),
    )

/** Returns the texts of a row as a note quotes them, at most 80 characters. */
export const quotedRow = (row: RawRow): string => {
  const text = row.cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => plainText(cell.text))
    .join(' ')
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** Returns the filled cells that stand outside the given columns, by address: "XFD1048576". */
export const addressesOutside = (row: RawRow, columns: ReadonlySet<number>): readonly string[] =>
  row.cells.filter((cell: RawCell) => !isBlank(cell) && !columns.has(cell.column)).map(cellAddress)
