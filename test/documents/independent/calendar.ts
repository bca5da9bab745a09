const MONTHS = [
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
]
/** The short names are the first three letters, but for August. */
const SHORT = MONTHS.map((name) => (name === 'Agustus' ? 'Agu' : name.slice(0, 3)))

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengths = (year: number): readonly number[] => [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const numbersOf = (day: string): readonly [number, number, number] => {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number)
  return [year, month, date]
}

/** Returns the days from 1 January 1970 to a day `YYYY-MM-DD`, counted year by year and month by month. */
export function dayNumber(day: string): number {
  const [year, month, date] = numbersOf(day)
  let count = date - 1
  for (let y = 1970; y < year; y += 1) count += leap(y) ? 366 : 365
  for (const length of lengths(year).slice(0, month - 1)) count += length
  return count
}

/** Returns the day that lies `count` days after 1 January 1970. */
export function dayOfNumber(count: number): string {
  let rest = count
  let year = 1970
  while (rest >= (leap(year) ? 366 : 365)) {
    rest -= leap(year) ? 366 : 365
    year += 1
  }
  let month = 0
  while (rest >= (lengths(year)[month] ?? 31)) {
    rest -= lengths(year)[month] ?? 31
    month += 1
  }
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(rest + 1).padStart(2, '0')}`
}

/** Returns the days from one day to another, negative when the second is earlier. */
export function daysApart(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Returns a day in full, `30 Oktober 2025`. */
export function longDay(day: string): string {
  const [year, month, date] = numbersOf(day)
  return `${date} ${MONTHS[month - 1]} ${year}`
}

/** Returns a day for narrow columns, `30 Okt 2025`. */
export function shortDay(day: string): string {
  const [year, month, date] = numbersOf(day)
  return `${date} ${SHORT[month - 1]} ${year}`
}

/** Finds every day printed in full or short, with or without its year. */
export const PRINTED_DAY = new RegExp(
  String.raw`\b(\d{1,2}) (${MONTHS.join('|')}|${SHORT.join('|')})(?: (\d{4}))?(?!\p{L})`,
  'gu',
)

/** Returns a printed day as `YYYY-MM-DD`, without a printed year as `MM-DD`; the match must come from `PRINTED_DAY`. */
export function dayOfMatch(match: RegExpMatchArray): string {
  const [, date = '', name = '', year] = match
  const month = MONTHS.indexOf(name) >= 0 ? MONTHS.indexOf(name) : SHORT.indexOf(name)
  const rest = `${String(month + 1).padStart(2, '0')}-${date.padStart(2, '0')}`
  return year === undefined ? rest : `${year}-${rest}`
}
