import type { ErrorParams } from '../domain/app-error.ts'
import { type Count, MAX_COUNT } from '../domain/snapshot.ts'
import type { ImportProblemCode } from './import-problem.ts'
import { plainText, type RawCell } from './raw-cell.ts'

/** Why one cell cannot be read, without its place in the file. */
export interface CellProblem {
  readonly code: ImportProblemCode
  readonly params: ErrorParams
}

export type CountReading =
  | { readonly ok: true; readonly count: Count; readonly approximate: boolean }
  | { readonly ok: false; readonly problem: CellProblem }

const UNKNOWN_WORDS = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '−',
  'n/a',
  'n.a.',
  'na',
  'tidak ada data',
  'belum ada data',
  'data belum ada',
  'tidak ada',
  'belum ada',
  'tidak tersedia',
  'belum tersedia',
  'tidak diketahui',
  'belum diterima',
])

const APPROXIMATE = /^(?:sekitar|kurang lebih|kira-kira|lk\.?|±|~|\+\/-)\s*/i
const NEGATIVE = /^(?:[-−–]\s*\d[\d.,\s]*|\(\s*\d[\d.,\s]*\)|\d[\d.,\s]*-)$/
const GROUPED = /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/
const GROUPED_WITH_ZEROS = /^(\d{1,3}(?:([., ])\d{3})(?:\2\d{3})*)(?!\2)[.,]0{1,2}$/
const ZERO_FRACTION = /^(\d+)[.,]0{1,2}$/
const ONE_MARK = /^(\d+)[.,](\d+)$/
const FRACTION = /^\d{1,3}(?:([.,])\d{3})+(?!\1)[.,]\d+$/

const problem = (code: ImportProblemCode, params: ErrorParams = {}): CountReading => ({
  ok: false,
  problem: { code, params },
})

/** Returns a text without an apostrophe in front, which spreadsheets use to keep figures as text, and without extra spaces. */
export const figureText = (text: string): string => plainText(plainText(text).replace(/^['’`]+/, ''))

/** Returns whether a text says that nothing is known: empty, "-", "n/a", "tidak ada data"; such a figure is null, never 0. */
export const meansUnknown = (text: string): boolean => UNKNOWN_WORDS.has(figureText(text).toLowerCase())

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.')

/** The counts that a fraction probably was before its trailing zeros or its mark were lost: 140,94 was 140.940 or 14.094. */
const lostThousands = (whole: string, fraction: string): string => {
  const candidates = [`${whole}${fraction.padEnd(3, '0')}`, `${whole}${fraction}`]
  const plausible = fraction.length > 3 ? [] : candidates.map((digits) => grouped(digits.replace(/^0+(?=\d)/, '')))
  return [...new Set(plausible)].join(' atau ')
}

const integer = (digits: string, approximate: boolean): CountReading => {
  const count = Number(digits)
  return count <= MAX_COUNT ? { ok: true, count, approximate } : problem('count-too-large')
}

const ofText = (text: string): CountReading => {
  const shown = figureText(text)
  const lower = shown.toLowerCase()
  if (UNKNOWN_WORDS.has(lower)) return { ok: true, count: null, approximate: false }
  if (lower === 'nihil' || lower === 'nol') return problem('count-nihil')
  const value = shown.replace(APPROXIMATE, '')
  const approximate = value !== shown
  if (NEGATIVE.test(value)) return problem('count-negative')
  if (/^\d+$/.test(value) || GROUPED.test(value)) return integer(value.replace(/\D/g, ''), approximate)
  const zeros = GROUPED_WITH_ZEROS.exec(value) ?? ZERO_FRACTION.exec(value)
  if (zeros) return integer((zeros[1] ?? '').replace(/\D/g, ''), approximate)
  const marked = ONE_MARK.exec(value)
  if (marked) return problem('count-fraction', { candidates: lostThousands(marked[1] ?? '', marked[2] ?? '') })
  return FRACTION.test(value) ? problem('count-fraction', { candidates: '' }) : problem('count-text')
}

const ofNumber = (value: number): CountReading => {
  if (value < 0) return problem('count-negative')
  const nearest = Math.round(value)
  if (nearest > MAX_COUNT) return problem('count-too-large')
  // A sum of fractions leaves a residue in the last binary digits; that is not a fraction anybody typed.
  if (Math.abs(value - nearest) <= nearest * 1e-12) return { ok: true, count: nearest, approximate: false }
  const [whole = '', fraction = ''] = String(value).split('.')
  const decimal = /^\d+$/.test(whole) && /^\d+$/.test(fraction)
  return problem('count-fraction', { candidates: decimal ? lostThousands(whole, fraction) : '' })
}

/**
 * Returns the people in a cell of a count column (domain 7): groups of three digits are one integer in either notation
 * (`140.940`, `140,940`), unknown is null and never 0, and anything doubtful is a problem, above all a number with a
 * fraction: 140,94 has probably lost a thousand. A missing cell is unknown.
 */
export const readCount = (cell: RawCell | undefined): CountReading => {
  if (cell === undefined) return { ok: true, count: null, approximate: false }
  if (cell.uncachedFormula === true) return problem('formula-without-value')
  if (cell.kind === 'error') return problem('cell-error')
  if (cell.kind === 'boolean') return problem('cell-boolean')
  if (cell.kind !== 'number' || cell.number === undefined) return ofText(cell.text)
  return cell.date === undefined ? ofNumber(cell.number) : problem('count-date')
}

/** Returns whether a cell holds something like a figure, count or percentage, whatever becomes of it: "1.562", 0,3505, "35,05%". */
export const holdsFigure = (cell: RawCell): boolean => {
  if (cell.kind === 'number') return cell.date === undefined
  return cell.kind === 'text' && /^\d[\d.,\s]*%?$/.test(figureText(cell.text))
}

const UNIT = /\s*(?:orang|org\.?|jiwa|pekerja|peserta|tenaga kerja|tk)$/i

/** Returns a count without the word for what it counts, null for every other text: "3.273 orang" is "3.273". */
export const withoutUnit = (text: string): string | null => {
  const shown = figureText(text)
  const value = shown.replace(UNIT, '')
  return value !== shown && value !== '' && ofText(value).ok ? value : null
}

const DAY = /^\d{1,2} \p{L}+ \d{4}$/u

/** Returns whether a cell of a figure column holds words that no figure can be meant by: "Teluk Dalam, 5 November 2025", "menyusul". */
export const isWords = ({ kind, text }: RawCell): boolean => {
  const shown = figureText(text)
  const reading = ofText(shown)
  if (kind !== 'text' || reading.ok || reading.problem.code !== 'count-text') return false
  return /^\P{N}*\p{L}{2}/u.test(shown) || DAY.test(shown)
}
