import { type DateKey, daysBetween } from '../domain/date-key.ts'

/** Returns days since 1 January 1970, the unit of the time axis: 2025-10-30 is 20391. RangeError for a day that does not exist. */
export const epochDayOf = (key: DateKey): number => daysBetween('1970-01-01', key)
