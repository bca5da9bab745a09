import { SSF, type CellObject, type WorkSheet } from '@e965/xlsx'
import { addDays, type DateKey } from '../../shared/domain/date-key.ts'
import { columnNumber, type RawCell } from '../../shared/import/raw-cell.ts'

const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/
const LAST_SERIAL = 2_958_465
const FALSE_LEAP_DAY = 60

/**
 * Returns the day of a date serial by arithmetic, null outside the calendar of spreadsheets: 45838 is 2025-06-30. Serials up
 * to 60 count from a day later, since Excel's 1900 has a 29 February; workbooks from old Macs count from 1904.
 */
export const dayOfSerial = (serial: number, from1904: boolean): DateKey | null => {
  const day = Math.floor(serial)
  if (!(day >= 1 && day <= LAST_SERIAL)) return null
  if (from1904) return addDays('1904-01-01', day)
  return addDays(day < FALSE_LEAP_DAY ? '1899-12-31' : '1899-12-30', day)
}

/** How the display marks decimals: SheetJS always writes 1,234.56, an ODS file whatever its author's program wrote. */
export type DisplayNotation = 'english' | 'as-authored'

const swapMarks = (text: string): string => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))

/** Tells the marks of an authored display apart by the value itself: 35,05% of 0.3505 has two decimals. */
const fromAuthored = (display: string, value: number): string => {
  const isPercent = display.includes('%')
  const shown = isPercent ? value * 100 : value
  const decimals = /[.,](\d+)\D*$/.exec(display)?.[1]?.length ?? 0
  const isDecimal = shown.toFixed(Math.min(decimals, 15)).replace(/\D/g, '') === display.replace(/\D/g, '')
  const text = isDecimal ? shown.toFixed(Math.min(decimals, 15)) : String(shown)
  return `${text.replace('.', ',')}${isPercent ? '%' : ''}`
}

const ofNumber = (cell: CellObject, value: number, notation: DisplayNotation, from1904: boolean) => {
  const display = typeof cell.w === 'string' && cell.w !== '' ? cell.w : String(value)
  const date = typeof cell.z === 'string' && SSF.is_date(cell.z) ? dayOfSerial(value, from1904) : null
  if (date !== null) return { kind: 'number' as const, text: date, number: value, date }
  const text = notation === 'english' ? swapMarks(display) : fromAuthored(display, value)
  return { kind: 'number' as const, text, number: value, ...(display.includes('%') ? { percentFormat: true } : {}) }
}

const rawCell = (
  cell: CellObject,
  place: { readonly row: number; readonly column: number },
  notation: DisplayNotation,
  from1904: boolean,
): RawCell | null => {
  switch (cell.t) {
    case 'n':
      if (typeof cell.v !== 'number' || !Number.isFinite(cell.v))
        return { ...place, kind: 'error', text: cell.w ?? '?' }
      return { ...place, ...ofNumber(cell, cell.v, notation, from1904) }
    case 's':
      return { ...place, kind: 'text', text: String(cell.v ?? '') }
    case 'b':
      return { ...place, kind: 'boolean', text: cell.v === true ? 'BENAR' : 'SALAH' }
    case 'e':
      return { ...place, kind: 'error', text: cell.w ?? '#GALAT' }
    default:
      return null
  }
}

/** Yields the cells of a parsed sheet that hold something; formulas without a stored result come as such, never as 0. */
export function* workbookCells(
  sheet: WorkSheet,
  uncachedFormulas: ReadonlySet<string>,
  notation: DisplayNotation,
  from1904: boolean,
): Generator<RawCell> {
  const addresses = new Set([...Object.keys(sheet), ...uncachedFormulas])
  for (const address of addresses) {
    const match = ADDRESS.exec(address)
    const column = match && columnNumber(match[1] ?? '')
    if (!match || !column) continue
    const place = { row: Number(match[2]), column }
    if (uncachedFormulas.has(address)) {
      yield { ...place, kind: 'empty', text: '', uncachedFormula: true }
      continue
    }
    const cell: CellObject = sheet[address]
    const found = rawCell(cell, place, notation, from1904)
    if (found) yield found
  }
}
