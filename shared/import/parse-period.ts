import type { DateKey } from '../domain/date-key.ts'
import { monthOfName } from './parse-day.ts'
import { plainText } from './raw-cell.ts'

const QUARTERS: readonly string[] = ['i', 'ii', 'iii', 'iv']

const MONTH_IN_WORDS = /^([a-z]+)\.?[ \-/.]+(\d{4})$/i
const MONTH_IN_FIGURES = /^(\d{1,2})[-/.](\d{4})$/
const QUARTER = /^(?:triwulan|tw|q)?[ .-]*([1-4]|i{1,3}|iv)[ \-/.]+(\d{4})$/i

const firstOf = (year: string, month: number): DateKey => `${year}-${String(month).padStart(2, '0')}-01`

const isMonth = (month: number | null): month is number => month !== null && month >= 1 && month <= 12

/**
 * Returns the first day of the month that a text names: `Desember 2025`, `Des 2025` and `12/2025` are 2025-12-01. Null when it names
 * none; it never guesses.
 */
export const parseMonth = (text: string): DateKey | null => {
  const plain = plainText(text)
  const [, figures, yearOfFigures] = MONTH_IN_FIGURES.exec(plain) ?? []
  const [, name, yearOfName] = MONTH_IN_WORDS.exec(plain) ?? []
  const month = figures === undefined ? monthOfName(name ?? '') : Number(figures)
  return isMonth(month) ? firstOf(yearOfFigures ?? yearOfName ?? '', month) : null
}

/**
 * Returns the first day of the quarter that a text names: `triwulan IV 2025`, `TW 4 2025` and `4/2025` are 2025-10-01. Null when it names
 * none.
 */
export const parseQuarter = (text: string): DateKey | null => {
  const [, quarter, year] = QUARTER.exec(plainText(text)) ?? []
  if (quarter === undefined || year === undefined) return null
  const roman = QUARTERS.indexOf(quarter.toLowerCase())
  return firstOf(year, (roman >= 0 ? roman : Number(quarter) - 1) * 3 + 1)
}
