import type { RawRowOutput, SheetLayout } from '../../shared/contract/import-channels.ts'
import { columnLetters, plainText, type RawSheet } from '../../shared/import/raw-cell.ts'

const MEASURED_ROWS = 400

/** Returns which rows of a sheet are filled, which columns it has, and how wide their texts are. */
export const sheetLayout = (sheet: RawSheet): SheetLayout => {
  const ranges: { from: number; to: number }[] = []
  const longest = new Map<number, number>()
  const figures = new Map<number, number>()
  for (const [at, row] of sheet.rows.entries()) {
    const last = ranges.at(-1)
    if (last && last.to === row.row - 1) last.to = row.row
    else ranges.push({ from: row.row, to: row.row })
    for (const cell of row.cells) {
      const known = longest.get(cell.column) ?? 0
      // a title above the table is longer than anything in it and may run over its neighbours
      const length = at < MEASURED_ROWS && row.cells.length > 1 ? plainText(cell.text).length : 0
      longest.set(cell.column, Math.max(known, length))
      if (/\d/.test(cell.text)) figures.set(cell.column, Math.max(figures.get(cell.column) ?? 0, length))
    }
  }
  const columns = [...longest].sort(([a], [b]) => a - b)
  return {
    ranges,
    columns: columns.map(([column, length]) => ({
      column,
      letters: columnLetters(column),
      longest: length,
      longestFigure: figures.get(column) ?? 0,
    })),
  }
}

/** Returns the wanted rows as the file holds them; rows without filled cells are left out. */
export const rawRows = (sheet: RawSheet, wanted: readonly number[]): readonly RawRowOutput[] => {
  const numbers = new Set(wanted)
  return sheet.rows
    .filter((row) => numbers.has(row.row))
    .map(({ row, hidden, cells }) => ({
      row,
      hidden,
      cells: cells.map(({ column, text, kind }) => ({ column, text: plainText(text), isNumber: kind === 'number' })),
    }))
}
