import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'
import { cleanText } from './clean-text.ts'
import { withSheetLooks } from './workbook-look.ts'

/** How a number is shown in a spreadsheet; the stored value stays raw. */
export type NumberLook = 'count' | 'change' | 'percent' | 'points' | 'day-count'

/** A cell: text, a raw number with its look, or null for an empty one. An unknown figure is written as text "–", never as 0. */
export type Cell = string | null | { readonly value: number | null; readonly look: NumberLook }

/** One sheet; rows from the top, widths in characters. */
export interface Sheet {
  readonly name: string
  readonly widths: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
  /** Row with the column heads, counted from 0: it stays in sight; the first two rows above it are bold. */
  readonly head: number
  /** Row with the column heads, counted from 0: it gets a filter over the rows to `lastRow`. */
  readonly filter: { readonly row: number; readonly lastRow: number; readonly columns: number } | null
}

/** A workbook as bytes; the library behind it is known to this file only. */
export interface Workbook {
  readonly title: string
  readonly sheets: readonly Sheet[]
}

const FORMATS: Readonly<Record<NumberLook, string>> = {
  count: '#,##0',
  change: '+#,##0;-#,##0;0',
  percent: '0.00%',
  points: '+0.00;-0.00;0.00',
  'day-count': '0',
}

const UNKNOWN = '–'
const MAX_TEXT = 32_000

const cellOf = (cell: Cell): CellObject | null => {
  if (cell === null) return null
  if (typeof cell === 'string') return { t: 's', v: cleanText(cell).slice(0, MAX_TEXT) }
  if (cell.value === null) return { t: 's', v: UNKNOWN }
  return { t: 'n', v: cell.value, z: FORMATS[cell.look] }
}

const sheetOf = ({ rows, widths, filter }: Sheet): WorkSheet => {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(cellOf)))
  sheet['!cols'] = widths.map((wch) => ({ wch }))
  if (filter) {
    const range = { s: { r: filter.row, c: 0 }, e: { r: filter.lastRow, c: filter.columns - 1 } }
    sheet['!autofilter'] = { ref: utils.encode_range(range) }
  }
  return sheet
}

/** Returns the workbook as XLSX bytes: raw numbers with number formats, texts never as formulas, column heads frozen. */
export const workbookBytes = ({ title, sheets }: Workbook): Uint8Array => {
  const book = utils.book_new()
  book.Props = { Title: cleanText(title) }
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), sheet.name)
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }))
  return withSheetLooks(
    bytes,
    sheets.map(({ head, filter }) => ({ head, holdsFirstColumn: filter !== null })),
  )
}
