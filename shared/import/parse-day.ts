import { AppError } from '../domain/app-error.ts'
import { type DateKey, endOfMonth, isDateKey } from '../domain/date-key.ts'
import { MONTH_NAMES } from '../format/date.ts'
import { plainText } from './raw-cell.ts'

/** Other spellings of month names, Indonesian and as BPJS Ketenagakerjaan print-outs write them. */
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  februari: 2,
  pebruari: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  agst: 8,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  nopember: 11,
  des: 12,
  dec: 12,
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/
const MONTH_NAME = /^(\d{1,2})[ \-/.]+([a-z]+)\.?[ \-/.]+(\d{4})$/i

/** Returns the number of the month of an Indonesian or English name, whole or shortened; null for any other word. */
export const monthOfName = (name: string): number | null => {
  const lower = name.toLowerCase()
  const whole = MONTH_NAMES.findIndex((month) => month.toLowerCase() === lower)
  return whole >= 0 ? whole + 1 : Object.hasOwn(SHORT_MONTHS, lower) ? (SHORT_MONTHS[lower] ?? null) : null
}

const partsOf = (text: string): { year: number; month: number; day: number } | null => {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) }
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return { year: Number(dayFirst[3]), month: Number(dayFirst[2]), day: Number(dayFirst[1]) }
  const named = MONTH_NAME.exec(text)
  const month = named ? monthOfName(named[2] ?? '') : null
  return named && month !== null ? { year: Number(named[3]), month, day: Number(named[1]) } : null
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0')

/**
 * Returns the day that a text names, day before month, the month in figures or as an Indonesian or English name:
 * `30-10-2025`, `2025-10-30`, `30 Oktober 2025` and `30-OCT-2025` are all 2025-10-30.
 * Throws AppError `import.impossible-date` for a day that the calendar does not have (31 Juni, domain check 11)
 * and `import.unreadable-date` for any other text; it never guesses.
 */
export const parseDay = (text: string): DateKey => {
  const plain = plainText(text)
  const parts = partsOf(plain)
  if (!parts) throw new AppError('import.unreadable-date', { text: plain })
  const { year, month, day } = parts
  const key = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
  if (isDateKey(key)) return key
  const name = MONTH_NAMES[month - 1]
  if (name === undefined) throw new AppError('import.impossible-month', { text: plain, month })
  const first = `${padded(year, 4)}-${padded(month, 2)}-01`
  const days = isDateKey(first) ? Number(endOfMonth(first).slice(8)) : 31
  throw new AppError('import.impossible-date', { text: plain, month: name, year, days })
}
