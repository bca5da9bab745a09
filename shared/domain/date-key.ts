/** A calendar day as `YYYY-MM-DD`; no clock and no time zone is ever involved. */
export type DateKey = string

/** How exactly a due date is known: to the day, to the month, or to the quarter. */
export type DatePrecision = 'day' | 'month' | 'quarter'

const MS_PER_DAY = 86_400_000
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** Returns whether the text names a day that exists in the calendar; `2025-06-31` does not. */
export const isDateKey = (text: string): boolean => {
  const match = PATTERN.exec(text)
  if (!match) return false
  const date = new Date(0)
  date.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return date.toISOString().slice(0, 10) === text
}

/** Returns the parts of a day as numbers, month 1–12; throws RangeError for a day that does not exist. */
export const datePartsOf = (key: DateKey): { year: number; month: number; day: number } => {
  if (!isDateKey(key)) throw new RangeError(`not a calendar day: ${key}`)
  return { year: Number(key.slice(0, 4)), month: Number(key.slice(5, 7)), day: Number(key.slice(8, 10)) }
}

const epochDay = (key: DateKey): number => {
  if (!isDateKey(key)) throw new RangeError(`not a calendar day: ${key}`)
  return Date.parse(`${key}T00:00:00Z`) / MS_PER_DAY
}

/** Returns whole days from `from` to `to`, negative when `to` is earlier: 30-06-2025 to 30-10-2025 is 122. */
export const daysBetween = (from: DateKey, to: DateKey): number => epochDay(to) - epochDay(from)

/** Returns the day `days` after `key` (before it when negative): 2025-11-12 + 7 is 2025-11-19. */
export const addDays = (key: DateKey, days: number): DateKey =>
  new Date((epochDay(key) + days) * MS_PER_DAY).toISOString().slice(0, 10)

/** Returns the day of the week, 0 = Minggu (Sunday) … 6 = Sabtu. */
export const weekdayOf = (key: DateKey): number => (((epochDay(key) + 4) % 7) + 7) % 7

/** Returns the last day of the month that holds `key`. */
export const endOfMonth = (key: DateKey): DateKey => {
  const { year, month } = datePartsOf(key)
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
  return addDays(next, -1)
}

/** Returns the same day one year earlier; 29 February becomes 28 February. */
export const oneYearBefore = (key: DateKey): DateKey => {
  const { year } = datePartsOf(key)
  const candidate = `${year - 1}${key.slice(4)}`
  return isDateKey(candidate) ? candidate : `${year - 1}-02-28`
}

/** Returns 31 December of the year, the day on which a yearly target falls due. */
export const targetDayOf = (year: number): DateKey => `${year}-12-31`
