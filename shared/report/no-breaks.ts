import { MONTH_NAMES } from '../format/date.ts'
import { withNoBreaks } from '../format/no-break.ts'

const NO_BREAK = '\u00a0'

/** Each pattern matches one breakable space. */
const IN_ALL_TEXTS: readonly RegExp[] = [
  /(?<=\bRTL) (?=\d)/gu,
  /(?<=\d) (?=(?:kecamatan|kelurahan|desa|OPD|paket)(?!\p{L}))/gu,
  /(?<=\d{2}\.\d{2}) (?=(?:WIB|WITA|WIT)(?!\p{L}))/gu,
]
const YEAR_AT_THE_END = new RegExp(String.raw`(?<=(?:${MONTH_NAMES.join('|')})) (?=\d{4}[^\s\d]*$)`, 'gu')

/** Returns a printed text with no-break spaces: those of every text, and between RTL, counted things, times and what belongs to them. */
export const withReportNoBreaks = (text: string): string =>
  IN_ALL_TEXTS.reduce((result, rule) => result.replace(rule, NO_BREAK), withNoBreaks(text))

/** Returns a text of whole sentences so that the year of a date never stands alone on its last line. */
export const withWholeDates = (text: string): string => text.replace(YEAR_AT_THE_END, NO_BREAK)
