import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey, DatePrecision } from '../../shared/domain/date-key.ts'
import { formatDay, formatDue } from '../../shared/format/date.ts'
import { parseDay } from '../../shared/import/parse-day.ts'
import { parseMonth, parseQuarter } from '../../shared/import/parse-period.ts'

/** What a field for a day shows while it is empty. */
export const DAY_HINTS: Readonly<Record<DatePrecision, string>> = {
  day: 'hari/bulan/tahun',
  month: 'bulan dan tahun',
  quarter: 'triwulan dan tahun',
}

const EXAMPLES: Readonly<Record<DatePrecision, string>> = {
  day: 'Tulis hari, bulan, dan tahun, misalnya 30/10/2025.',
  month: 'Tulis bulan dan tahun, misalnya Oktober 2025.',
  quarter: 'Tulis triwulan dan tahun, misalnya triwulan IV 2025.',
}

/** The first and last day that a field takes. */
export interface DayLimits {
  readonly min?: DateKey | undefined
  readonly max?: DateKey | undefined
}

/** What a typed text means: a day, nothing at all, or why it is not taken. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: DateKey }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly fault: string }

/** Returns a day, month or quarter as its field shows it: "30 Oktober 2025", "Oktober 2025", "triwulan IV 2025". */
export const dayText = (day: DateKey | null, precision: DatePrecision): string =>
  day === null ? '' : formatDue({ on: day, precision }, 'long')

const refused = (fault: string): DayReading => ({ kind: 'refused', fault })

/** The words of the import rules for one field: without file and source, and no longer than a line. */
const faultOf = ({ code, params }: AppError, text: string): string => {
  if (code === 'import.impossible-date') {
    return `“${text}” tidak ada: ${params.month} ${params.year} hanya sampai tanggal ${params.days}.`
  }
  if (code === 'import.impossible-month') return `“${text}” tidak ada: tidak ada bulan ${params.month}. ${EXAMPLES.day}`
  return `“${text}” tidak terbaca sebagai tanggal. ${EXAMPLES.day}`
}

const dayIn = (text: string, precision: DatePrecision): DayReading => {
  if (precision !== 'day') {
    const day = precision === 'month' ? parseMonth(text) : parseQuarter(text)
    return day === null ? refused(`“${text}” tidak terbaca. ${EXAMPLES[precision]}`) : { kind: 'day', day }
  }
  try {
    return { kind: 'day', day: parseDay(text) }
  } catch (error) {
    if (error instanceof AppError) return refused(faultOf(error, text))
    throw error
  }
}

/**
 * Returns what was typed into a field for a day, by the rules of the import: "30/10/2025", "30-10-2025", "30 Okt 2025" and "2025-10-30" are
 * the same day, "31/6/2025" is refused with the length of June. A month or quarter gives its first day.
 */
export const readTypedDay = (typed: string, precision: DatePrecision, { min, max }: DayLimits = {}): DayReading => {
  const text = typed.trim()
  if (text === '') return { kind: 'empty' }
  const reading = dayIn(text, precision)
  if (reading.kind !== 'day') return reading
  if (max !== undefined && reading.day > max) {
    return refused(`${formatDay(reading.day)} terlalu akhir; paling akhir ${formatDay(max)}.`)
  }
  if (min !== undefined && reading.day < min) {
    return refused(`${formatDay(reading.day)} terlalu awal; paling awal ${formatDay(min)}.`)
  }
  return reading
}
