import { type DateKey, datePartsOf } from '../domain/date-key.ts'

/**
 * Returns what an RTL is called on a day: its number alone within the year of its meeting, with that year in any other, since the
 * numbers begin anew each year (domain.md 8). `born` is the day of its meeting. Born in March 2025, `1.1` is `1.1/2025` from 2026 on.
 */
export const followUpNumber = (number: string, born: DateKey, day: DateKey): string => {
  const { year } = datePartsOf(born)
  return year === datePartsOf(day).year ? number : `${number}/${year}`
}

/** Returns a number in the lines of a narrow cell: the year stands below. */
export const numberLines = (number: string): readonly string[] => number.split(/(?<=\/)/u)

/** Returns whether a number carries the year of its meeting. */
export const hasYear = (number: string): boolean => number.includes('/')
