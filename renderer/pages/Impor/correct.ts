import type { RegionCode } from '../../../shared/domain/region.ts'
import type { ImportCorrections } from '../../../shared/import/corrections.ts'
import type { CellPlace } from '../../../shared/import/import-problem.ts'

const isAt =
  ({ row, column }: CellPlace) =>
  (other: CellPlace): boolean =>
    other.row === row && other.column === column

/** Returns the corrections with these cells to be read as a text; an empty text declares them unknown. */
export const correctCells = (
  corrections: ImportCorrections,
  cells: readonly CellPlace[],
  text: string,
): ImportCorrections => {
  const keys = new Set(cells.map(({ row, column }) => `${row}:${column}`))
  const kept = corrections.cells.filter(({ row, column }) => !keys.has(`${row}:${column}`))
  return { ...corrections, cells: [...kept, ...cells.map(({ row, column }) => ({ row, column, text }))] }
}

/** Returns the corrections with a cell read as the file holds it again. */
export const restoreCell = (corrections: ImportCorrections, cell: CellPlace): ImportCorrections => ({
  ...corrections,
  cells: corrections.cells.filter((own) => !isAt(cell)(own)),
})

/** Returns the corrections with a row said to be about a region; with a spelling it is learnt when the file is saved. */
export const choosePlace = (
  corrections: ImportCorrections,
  row: number,
  region: RegionCode,
  spelling: string | null,
): ImportCorrections => ({
  ...corrections,
  places: [...corrections.places.filter((own) => own.row !== row), { row, region, spelling }],
})

/** Returns the corrections without the region chosen for a row. */
export const restorePlace = (corrections: ImportCorrections, row: number): ImportCorrections => ({
  ...corrections,
  places: corrections.places.filter((own) => own.row !== row),
})

/** Returns the corrections with rows left out. */
export const leaveOutRows = (corrections: ImportCorrections, rows: readonly number[]): ImportCorrections => ({
  ...corrections,
  skippedRows: [...new Set([...corrections.skippedRows, ...rows])],
})

/** Returns the corrections with a row read again. */
export const restoreRow = (corrections: ImportCorrections, row: number): ImportCorrections => ({
  ...corrections,
  skippedRows: corrections.skippedRows.filter((own) => own !== row),
})

/** Returns the text that a cell is corrected to, null when it is read as it stands. */
export const correctedText = (corrections: ImportCorrections, cell: CellPlace): string | null =>
  corrections.cells.find(isAt(cell))?.text ?? null
