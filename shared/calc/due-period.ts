import { type DateKey, type DatePrecision, datePartsOf, endOfMonth } from '../domain/date-key.ts'
import type { DueDate } from '../domain/follow-up.ts'

const MONTHS_IN_QUARTER = 3

const firstOf = (year: number, month: number): DateKey => `${year}-${String(month).padStart(2, '0')}-01`

/**
 * Returns a due date as it is stored: the day itself, or the last day of the month or quarter that holds `day`.
 * 2025-11-14 is 2025-11-14, 2025-11-30 as a month, 2025-12-31 as a quarter. RangeError for a day that does not exist.
 */
export const dueDateFor = (day: DateKey, precision: DatePrecision): DueDate => {
  switch (precision) {
    case 'day':
      datePartsOf(day)
      return { on: day, precision }
    case 'month':
      return { on: endOfMonth(day), precision }
    case 'quarter': {
      const { year, month } = datePartsOf(day)
      const last = Math.ceil(month / MONTHS_IN_QUARTER) * MONTHS_IN_QUARTER
      return { on: endOfMonth(firstOf(year, last)), precision }
    }
  }
}

/** Returns the first day of a due period, the day itself where it is known to the day: 2025-12-31 as a quarter begins on 2025-10-01. */
export const firstDayOf = ({ on, precision }: DueDate): DateKey => {
  const { year, month } = datePartsOf(on)
  switch (precision) {
    case 'day':
      return on
    case 'month':
      return firstOf(year, month)
    case 'quarter':
      return firstOf(year, Math.floor((month - 1) / MONTHS_IN_QUARTER) * MONTHS_IN_QUARTER + 1)
  }
}
