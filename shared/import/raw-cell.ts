import type { DateKey } from '../domain/date-key.ts'

export type RawCellKind = 'text' | 'number' | 'boolean' | 'error' | 'empty'

/** One filled cell as the file holds it, before anybody decides what it means. */
export interface RawCell {
  /** Row as in the file, from 1. */
  readonly row: number
  /** Column from 1: A is 1, XFD is 16384. */
  readonly column: number
  readonly kind: RawCellKind
  /** What an Indonesian office sees in the cell: `140.940`, `35,05%`; the text itself for text. */
  readonly text: string
  /** The stored value of a number cell, never rounded for display. */
  readonly number?: number
  /** The number is displayed as a percentage: 0.3505 as `35,05%`. */
  readonly percentFormat?: boolean
  /** The number is displayed as a date; this is the day. */
  readonly date?: DateKey
  /** The cell holds a formula without a stored result, so its value is not in the file; its kind is `empty`. */
  readonly uncachedFormula?: boolean
}

/** The filled cells of one row in the order of their columns; a row without cells is left out. */
export interface RawRow {
  readonly row: number
  readonly hidden: boolean
  readonly cells: readonly RawCell[]
}

export interface RawSheet {
  readonly name: string
  readonly hidden: boolean
  /** In the order of the file; rows without filled cells are left out. */
  readonly rows: readonly RawRow[]
}

export interface RawFile {
  readonly kind: 'xlsx' | 'ods' | 'csv'
  readonly sheets: readonly RawSheet[]
}

/** Returns the letters of a column number from 1: 1 is A, 27 is AA, 16384 is XFD. */
export const columnLetters = (column: number): string => {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** Returns the column number of one to three letters in either case, null for anything else: `xfd` is 16384. */
export const columnNumber = (letters: string): number | null => {
  if (!/^[a-z]{1,3}$/i.test(letters)) return null
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

/** Returns the address as a spreadsheet names it: row 7 of column 4 is `D7`. */
export const cellAddress = (cell: Pick<RawCell, 'row' | 'column'>): string => `${columnLetters(cell.column)}${cell.row}`

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g
const SPACES = /[\s\u00A0\u2007\u2009\u202F]+/g

/** Returns text with runs of spaces (no-break ones too) as one space, without invisible marks and outer spaces. */
export const plainText = (text: string): string => text.replace(INVISIBLE, '').replace(SPACES, ' ').trim()

/** Returns whether nothing can be read in the cell; a formula without a result is not blank, its value is only missing. */
export const isBlank = (cell: RawCell): boolean => cell.uncachedFormula !== true && plainText(cell.text) === ''
