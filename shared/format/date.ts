import { type DateKey, datePartsOf, weekdayOf } from '../domain/date-key.ts'
import type { DueDate } from '../domain/follow-up.ts'
import type { OfficeZone } from '../domain/office.ts'
import { assertNever } from '../domain/assert-never.ts'
import { capitalised } from './number.ts'
import { numberInWords } from './words.ts'

/** Names of the months, January first. */
export const MONTH_NAMES = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

/** Names of the months in narrow columns, January first (report.md 3). */
export const SHORT_MONTH_NAMES = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Mei',
  'Jun',
  'Jul',
  'Agu',
  'Sep',
  'Okt',
  'Nov',
  'Des',
] as const

const WEEKDAY_NAMES = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const
const QUARTER_NUMERALS = ['I', 'II', 'III', 'IV'] as const
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/

const nameAt = (names: readonly string[], index: number): string => {
  const name = names[index]
  if (name === undefined) throw new RangeError(`no name at ${index}`)
  return name
}

const monthName = (month: number): string => nameAt(MONTH_NAMES, month - 1)

/** Returns a day in full, `30 Oktober 2025`; RangeError for a day that does not exist, like every function here. */
export const formatDay = (key: DateKey): string => {
  const { year, month, day } = datePartsOf(key)
  return `${day} ${monthName(month)} ${year}`
}

/** Returns a day for narrow columns, `30 Okt 2025`. */
export const formatDayShort = (key: DateKey): string => {
  const { year, month, day } = datePartsOf(key)
  return `${day} ${nameAt(SHORT_MONTH_NAMES, month - 1)} ${year}`
}

/** Returns a day for columns under 20 mm, `30/09/2025`. */
export const formatDayNarrow = (key: DateKey): string => {
  datePartsOf(key)
  return key.split('-').reverse().join('/')
}

/** Returns the month of a day, `Desember 2025`. */
export const formatMonth = (key: DateKey): string => {
  const { year, month } = datePartsOf(key)
  return `${monthName(month)} ${year}`
}

/** Returns the name of the weekday, `Rabu` for 2025-11-12. */
export const weekdayName = (key: DateKey): string => nameAt(WEEKDAY_NAMES, weekdayOf(key))

const clock = (time: string): string => {
  if (!TIME.test(time)) throw new RangeError(`not a time of day: ${time}`)
  return time.replace(':', '.')
}

/** Returns a time given as `HH:MM`, `pukul 09.00 WITA`; RangeError for anything else. */
export const formatTime = (time: string, zone: OfficeZone): string => `pukul ${clock(time)} ${zone}`

/** Returns a range of times, `pukul 09.00 s.d. 11.30 WITA`; without a known end only the start. */
export const formatTimeRange = (start: string, end: string | null, zone: OfficeZone): string =>
  end === null ? formatTime(start, zone) : `pukul ${clock(start)} s.d. ${clock(end)} ${zone}`

/** Returns a range of days without repeating what they share: `12 s.d. 16 November 2025`, `30 Oktober s.d. 2 November 2025`. */
export const formatDayRange = (from: DateKey, to: DateKey): string => {
  if (from === to) return formatDay(from)
  const start = datePartsOf(from)
  const end = datePartsOf(to)
  if (start.year !== end.year) return `${formatDay(from)} s.d. ${formatDay(to)}`
  if (start.month !== end.month) return `${start.day} ${monthName(start.month)} s.d. ${formatDay(to)}`
  return `${start.day} s.d. ${formatDay(to)}`
}

const formatQuarter = (key: DateKey): string => {
  const { year, month } = datePartsOf(key)
  return `triwulan ${nameAt(QUARTER_NUMERALS, Math.floor((month - 1) / 3))} ${year}`
}

/**
 * Returns a due date as exactly as it is known: `30 September 2025` (short `30 Sep 2025`), `Desember 2025` (short `Des 2025`),
 * `triwulan IV 2025` in both forms, and `belum ditetapkan` without one.
 */
export const formatDue = (due: DueDate | null, form: 'long' | 'short'): string => {
  if (due === null) return 'belum ditetapkan'
  switch (due.precision) {
    case 'day':
      return form === 'long' ? formatDay(due.on) : formatDayShort(due.on)
    case 'month':
      return form === 'long' ? formatMonth(due.on) : formatDayShort(due.on).replace(/^\d+ /, '')
    case 'quarter':
      return formatQuarter(due.on)
    default:
      return assertNever(due.precision)
  }
}

/**
 * Returns the day in words as a berita acara opens with it:
 * `Rabu, tanggal Dua Belas bulan November tahun Dua Ribu Dua Puluh Lima` for 2025-11-12.
 */
export const formatDayInWords = (key: DateKey): string => {
  const { year, month, day } = datePartsOf(key)
  const inCapitals = (n: number): string => numberInWords(n).split(' ').map(capitalised).join(' ')
  return `${weekdayName(key)}, tanggal ${inCapitals(day)} bulan ${monthName(month)} tahun ${inCapitals(year)}`
}
