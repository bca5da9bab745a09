import type { DateKey } from '../../../shared/domain/date-key.ts'
import { formatDay } from '../../../shared/format/date.ts'

/** Returns a day where its year is said nearby, `10 Desember`. */
export const dayAndMonth = (day: DateKey): string => formatDay(day).replace(/ \d{4}$/, '')

/** Returns the word for the regions below as labels write it: without a slash. */
export const partsWord = (childWord: string): string => childWord.replace('/', ' dan ')
