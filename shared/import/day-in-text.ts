import { AppError } from '../domain/app-error.ts'
import type { DateKey } from '../domain/date-key.ts'
import { parseDay } from './parse-day.ts'
import { plainText } from './raw-cell.ts'

// the marks of one date are equal, so that a letter number such as 500.11.2/9602 is no date
const DAY =
  /(?<![\d.])(?:20\d\d([-.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:20\d\d)|\d{1,2}[ \-/.]+[a-z]{3,9}\.?[ \-/.]+20\d\d)(?!\d)/gi

const matchesIn = (text: string): readonly string[] => plainText(text.replaceAll('_', ' ')).match(DAY) ?? []

const dayOf = (text: string): DateKey | null => {
  try {
    return parseDay(text)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/**
 * Returns the different days that a title or a file name mentions, in their order; days that the calendar does not have are
 * left out. "Data per 30 Oktober 2025" is 2025-10-30; "UCJ_Nov_2025.xlsx" names a month and therefore no day.
 */
export const daysInText = (text: string): readonly DateKey[] => {
  return [
    ...new Set(
      matchesIn(text)
        .map(dayOf)
        .filter((day) => day !== null),
    ),
  ]
}

/** Returns the one day that the texts mention together, null when they mention none or several. */
export const onlyDayIn = (texts: readonly string[]): DateKey | null => {
  const days = [...new Set(texts.flatMap(daysInText))]
  const [only] = days
  return days.length === 1 && only !== undefined ? only : null
}

/** Returns why the first day that the texts mention and the calendar does not have is none ("31-06-2025"), null without one. */
export const impossibleDayIn = (texts: readonly string[]): AppError | null => {
  for (const text of texts.flatMap(matchesIn)) {
    try {
      parseDay(text)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (error.code !== 'import.unreadable-date') return error
    }
  }
  return null
}
