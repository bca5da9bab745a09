import type { RegionCode } from '../domain/region.ts'
import { type CellPlace, type ImportNote, joinedList } from './import-problem.ts'
import { cellAddress, plainText, type RawCell, type RawRow, type RawSheet } from './raw-cell.ts'
import { type ReadInput, type ReadResult, readObservations } from './read-observations.ts'
import type { RegionAlias } from './region-index.ts'

/** A cell as the user wants it to be read; an empty text is an unknown figure. */
export interface CellCorrection extends CellPlace {
  readonly text: string
}

/** The region that the user says a row is about; a spelling is learnt with it when the file is saved. */
export interface PlaceCorrection {
  readonly row: number
  readonly region: RegionCode
  readonly spelling: string | null
}

/** What the user changed about one sheet before reading it; the file itself stays as it is. */
export interface ImportCorrections {
  readonly cells: readonly CellCorrection[]
  readonly places: readonly PlaceCorrection[]
  readonly skippedRows: readonly number[]
}

export const NO_CORRECTIONS: ImportCorrections = { cells: [], places: [], skippedRows: [] }

/** Returns how many corrections there are. */
export const correctionCount = ({ cells, places, skippedRows }: ImportCorrections): number =>
  cells.length + places.length + skippedRows.length

const correctedCell = ({ row, column, text }: CellCorrection): RawCell => ({
  row,
  column,
  kind: plainText(text) === '' ? 'empty' : 'text',
  text,
})

const correctedRow = (row: RawRow, corrections: readonly CellCorrection[]): RawRow => {
  const replaced = new Set(corrections.map((cell) => cell.column))
  const kept = row.cells.filter((cell) => !replaced.has(cell.column))
  const cells = [...kept, ...corrections.map(correctedCell)].sort((a, b) => a.column - b.column)
  return { ...row, cells }
}

const emptied = (row: RawRow): RawRow => ({
  ...row,
  cells: row.cells.map(({ column }) => correctedCell({ row: row.row, column, text: '' })),
})

/**
 * Returns the sheet as if its file held the corrected cells; rows that the user leaves out are blank, and a correction may
 * fill a cell that the file leaves empty. D14 "4,01" corrected to "401" reads as 401; the raw sheet is not changed.
 */
export const correctedSheet = (sheet: RawSheet, corrections: ImportCorrections): RawSheet => {
  const byRow = Map.groupBy(corrections.cells, (cell) => cell.row)
  const leftOut = new Set(corrections.skippedRows)
  const known = new Set(sheet.rows.map((row) => row.row))
  const added = [...byRow.keys()].filter((row) => !known.has(row)).map((row) => ({ row, hidden: false, cells: [] }))
  const rows = [...sheet.rows, ...added].sort((a, b) => a.row - b.row)
  return {
    ...sheet,
    rows: rows.map((row) => {
      if (leftOut.has(row.row)) return emptied(row)
      const own = byRow.get(row.row)
      return own ? correctedRow(row, own) : row
    }),
  }
}

/** Returns the spellings that were taught while correcting, as long as they stand for one region. */
export const taughtAliases = (corrections: ImportCorrections): readonly RegionAlias[] =>
  corrections.places.flatMap(({ spelling, region }) => (spelling === null ? [] : [{ spelling, code: region }]))

const originalText = (sheet: RawSheet | undefined, { row, column }: CellPlace): string =>
  plainText(sheet?.rows.find((own) => own.row === row)?.cells.find((cell) => cell.column === column)?.text ?? '')

const shown = (text: string): string => (plainText(text) === '' ? 'kosong' : `“${plainText(text)}”`)

const correctionNotes = (sheet: RawSheet | undefined, corrections: ImportCorrections): readonly ImportNote[] => {
  const { cells, skippedRows } = corrections
  const notes: ImportNote[] = []
  if (cells.length > 0) {
    const changes = cells.map(
      (cell) => `${cellAddress(cell)} dari ${shown(originalText(sheet, cell))} menjadi ${shown(cell.text)}`,
    )
    const places = cells.map(({ row, column }) => ({ row, column }))
    notes.push({
      code: 'cells-replaced',
      params: { count: cells.length, cells: joinedList(changes, 12) },
      cells: places,
    })
  }
  if (skippedRows.length > 0) {
    const rows = [...skippedRows].sort((a, b) => a - b)
    notes.push({ code: 'rows-left-out', params: { count: rows.length, rows: joinedList(rows) } })
  }
  return notes
}

/**
 * Returns what `readObservations` reads of the named sheet with the corrections of the user in place of its cells; they are
 * counted and named in the notes. Errors as `readObservations`.
 */
export const readCorrected = (input: ReadInput, corrections: ImportCorrections): ReadResult => {
  const name = input.sheetName
  const sheet = input.sheets.find((own) => own.name === name)
  const result = readObservations({
    ...input,
    sheets: input.sheets.map((own) => (own === sheet ? correctedSheet(own, corrections) : own)),
    correctedRows: [...corrections.cells.map(({ row }) => row), ...corrections.skippedRows],
    aliases: [...(input.aliases ?? []), ...taughtAliases(corrections)],
    chosenPlaces: new Map(corrections.places.map(({ row, region }) => [row, region])),
  })
  return { ...result, notes: [...result.notes, ...correctionNotes(sheet, corrections)] }
}
