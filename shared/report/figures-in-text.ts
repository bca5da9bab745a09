import { MONTH_NAMES, SHORT_MONTH_NAMES } from '../format/date.ts'

/**
 * What a figure in a sentence is: a share or points (`37,95 persen`), people or things (`25.963`), rupiah, a day, a month, a time,
 * a table or attachment referred to, a label with digits (`2.4`, `842.2/5193/SJ`), or a small count in words (`empat`).
 */
export type FigureKind = 'share' | 'count' | 'rupiah' | 'day' | 'month' | 'time' | 'reference' | 'label' | 'word'

/** A figure where it stands in a text; `key` is equal for figures that mean the same (`45 persen` and `45,00 persen`). */
export interface Figure {
  readonly start: number
  readonly end: number
  /** As written, without its unit. */
  readonly text: string
  readonly kind: FigureKind
  readonly key: string
  /** For distances between figures of one kind; null for labels and references. */
  readonly value: number | null
}

const SPACE = '[ \\u00a0]'
const MONTH_NUMBER = new Map(
  [...MONTH_NAMES.entries(), ...SHORT_MONTH_NAMES.entries()].map(([index, name]) => [name.toLowerCase(), index + 1]),
)
const MONTHS = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join('|')
const GROUPED = '\\d{1,3}(?:\\.\\d{3})+'
const NUMBER = `(?:${GROUPED}|\\d+)(?:,\\d+)?`
const SCALES: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 }
const SCALE = `(?:${SPACE}(ribu|juta|miliar|triliun))?(?!\\p{L})`

/** Tried in this order at each place; the first that fits takes its letters. */
const PATTERN = new RegExp(
  [
    `(?<reference>(?:Tabel|Gambar|Lampiran)${SPACE}\\d+)`,
    `(?<range>\\d{1,2}${SPACE}s\\.d\\.${SPACE}(?=\\d{1,2}${SPACE}(?:${MONTHS})))`,
    `(?<day>\\d{1,2}${SPACE}(?:${MONTHS})(?:${SPACE}\\d{4})?(?!\\p{L}))`,
    `(?<month>(?<!\\p{L})(?:${MONTHS})${SPACE}\\d{4})`,
    `(?<time>(?<=pukul${SPACE}|s\\.d\\.${SPACE})\\d{2}\\.\\d{2}(?!\\d))`,
    `(?<rupiah>Rp${SPACE}?${NUMBER}${SCALE})`,
    `(?<label>(?=[\\p{L}\\d./-]*\\d)[\\p{L}\\d]+(?:\\.[\\p{L}\\d]+)*(?:[/-][\\p{L}\\d.]*[\\p{L}\\d])+|\\d+\\p{L}[\\p{L}\\d]*|0\\d+(?!,)|\\d+\\.\\d{1,2}(?!\\d|\\.\\d))`,
    `(?<number>${NUMBER}${SCALE})`,
  ].join('|'),
  'giu',
)

const withoutZeros = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/u, '') : decimal)

/** `1.857,50` is `1857.5`; sizes only, since prose says "berkurang 197" where a table prints −197. */
const canonical = (written: string): string => {
  const [whole = '', fraction] = written.replaceAll('.', '').split(',')
  const digits = whole.replace(/^0+(?=\d)/u, '')
  return fraction === undefined ? digits : withoutZeros(`${digits}.${fraction}`)
}

const scaled = (written: string): { readonly digits: string; readonly isScaled: boolean } => {
  const match = new RegExp(`(${NUMBER})${SCALE}`, 'iu').exec(written)
  const digits = canonical(match?.[1] ?? '')
  const factor = SCALES[match?.[2]?.toLowerCase() ?? '']
  return factor === undefined
    ? { digits, isScaled: false }
    : { digits: String(Math.round(Number(digits) * factor)), isScaled: true }
}

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ')

const dayParts = (written: string): { readonly day: number; readonly month: number; readonly year: number | null } => {
  const [day = '', month = '', year] = plainSpaces(written).toLowerCase().split(' ')
  return { day: Number(day), month: MONTH_NUMBER.get(month) ?? 0, year: year === undefined ? null : Number(year) }
}

const two = (n: number): string => String(n).padStart(2, '0')

type Reading = Pick<Figure, 'kind' | 'key' | 'value'>

const ofDay = (written: string): Reading => {
  const { day, month, year } = dayParts(written)
  const short = `${two(month)}-${two(day)}`
  return {
    kind: 'day',
    key: year === null ? `day:${short}` : `day:${year}-${short}`,
    value: (year ?? 0) * 372 + month * 31 + day,
  }
}

const ofMonth = (written: string): Reading => {
  const { month, year } = dayParts(`1 ${written}`)
  return { kind: 'month', key: `month:${year}-${two(month)}`, value: (year ?? 0) * 12 + month }
}

const ofNumber = (written: string, behind: string): Reading => {
  const { digits, isScaled } = scaled(written)
  const isShare = !isScaled && (written.includes(',') || new RegExp(`^${SPACE}?(?:%|persen|poin)`, 'iu').test(behind))
  const kind = isShare ? 'share' : 'count'
  return { kind, key: `${kind}:${digits}`, value: Number(digits) }
}

const readingOf = (match: RegExpExecArray, behind: string): Reading | null => {
  const { reference, range, day, month, time, rupiah, label, number } = match.groups ?? {}
  if (reference !== undefined) {
    return { kind: 'reference', key: `reference:${plainSpaces(reference).toLowerCase()}`, value: null }
  }
  if (range !== undefined) return null
  if (day !== undefined) return ofDay(day)
  if (month !== undefined) return ofMonth(month)
  if (time !== undefined) return { kind: 'time', key: `time:${time}`, value: Number(time.replace('.', '')) }
  if (rupiah !== undefined) {
    const { digits } = scaled(rupiah)
    return { kind: 'rupiah', key: `rupiah:${digits}`, value: Number(digits) }
  }
  if (label !== undefined) return { kind: 'label', key: `label:${label.toLowerCase()}`, value: null }
  return number === undefined ? null : ofNumber(number, behind)
}

/**
 * Returns the figures of a text that are written with digits, in order, with their place; the
 * first day of a range (`12 s.d. 16 November 2025`) counts with its last. `Rp1,5 juta` is 1.500.000 rupiah.
 */
export const figuresIn = (text: string): readonly Figure[] =>
  [...text.matchAll(PATTERN)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const reading = readingOf(match, text.slice(end))
    return reading === null ? [] : [{ start, end, text: match[0], ...reading }]
  })

/** A full day also lets its month, its year, and the day without a year be named. */
export const impliedKeys = ({ key, kind }: Figure): readonly string[] => {
  if (kind === 'day' && key.length === 'day:2025-10-30'.length) {
    return [`day:${key.slice(9)}`, `month:${key.slice(4, 11)}`, `count:${key.slice(4, 8)}`]
  }
  return kind === 'month' ? [`count:${key.slice(6, 10)}`] : []
}
