import type { ErrorParams } from '../domain/app-error.ts'
import type { Figures } from '../domain/snapshot.ts'
import { type CellProblem, figureText, meansUnknown } from './count-value.ts'
import type { ImportProblemCode } from './import-problem.ts'
import type { RawCell } from './raw-cell.ts'

/** How a file writes decimals: `id` 1.234,56 and `en` 1,234.56. */
export type Notation = 'id' | 'en'

export type PercentReading =
  | { readonly ok: true; readonly percent: string | null; readonly fromShare: boolean }
  | { readonly ok: false; readonly problem: CellProblem }

interface Decimal {
  readonly whole: string
  readonly fraction: string
}

const SIGN = /\s*(?:%|persen)$/i
const THREE_DIGITS = /^([1-9]\d{0,2})([.,])(\d{3})$/

const problem = (code: ImportProblemCode, params: ErrorParams = {}): PercentReading => ({
  ok: false,
  problem: { code, params },
})

const accepted = (percent: string | null, fromShare = false): PercentReading => ({ ok: true, percent, fromShare })

/** Whether a value is of the size of A of E times `scale` (1 for a share, 100 for percent); the two scales never both fit. */
const hasSizeOf = ({ whole, fraction }: Decimal, scale: bigint, figures: Figures): boolean => {
  if (figures.eligible === null || figures.active === null) return false
  const stated = BigInt(whole + fraction) * BigInt(figures.eligible)
  const counted = BigInt(figures.active) * scale * 10n ** BigInt(fraction.length)
  return counted > 0n && stated * 5n >= counted && stated <= counted * 5n
}

/** 0,3505 of one is 35,05 percent: the mark moves two digits and none is lost. */
const shareAsPercent = ({ whole, fraction }: Decimal): string => {
  const digits = whole + fraction.padEnd(2, '0')
  const split = whole.length + 2
  const percent = digits.slice(0, split).replace(/^0+(?=\d)/, '')
  const rest = digits.slice(split)
  return rest === '' ? `${percent}%` : `${percent},${rest}%`
}

const withoutGroups = (text: string): string | null => {
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return text
  const mixed = /^\d{1,3}(?:([.,])\d{3})+(?!\1)([.,]\d+)$/.exec(text)
  if (mixed?.[1]) return text.replaceAll(mixed[1], '')
  return /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/.test(text) ? text.replace(/\D/g, '') : null
}

const ofThreeDigits = (shown: string, digits: RegExpExecArray, notation: Notation | null, figures: Figures) => {
  const value = { whole: digits[1] ?? '', fraction: digits[3] ?? '' }
  if (notation === null) return hasSizeOf(value, 100n, figures) ? accepted(shown) : problem('percent-notation')
  const isDecimal = digits[2] === (notation === 'id' ? ',' : '.')
  return accepted(isDecimal ? shown : shown.replace(/[.,]/, ''))
}

const ofText = (text: string, notation: Notation | null, figures: Figures): PercentReading => {
  if (meansUnknown(text)) return accepted(null)
  const shown = figureText(text)
  const bare = shown.replace(SIGN, '')
  if (/^(?:[-−–]\s*\d|\(\s*\d)/.test(bare)) return problem('percent-negative')
  const three = THREE_DIGITS.exec(bare)
  if (three) return ofThreeDigits(shown, three, notation, figures)
  const plain = withoutGroups(bare)
  if (plain === null) return problem('percent-text')
  const [whole = '', fraction = ''] = plain.split(/[.,]/)
  const value = { whole, fraction }
  const size = Number(`${whole}.${fraction}`)
  if (bare !== shown || size === 0 || size > 1) return accepted(shown.replace(bare, plain))
  if (hasSizeOf(value, 1n, figures)) return accepted(shareAsPercent(value), true)
  // The sign keeps what the counts have settled: without it a reader would take 0,35 for a share again.
  if (hasSizeOf(value, 100n, figures)) return accepted(`${shown}%`)
  return problem('percent-share', { percent: shareAsPercent(value) })
}

/**
 * Returns the percentage that a source states, as text with the digits it shows ("35,05%"), null when it states none.
 * A bare 0,3505 is a share or a third of a percent: the counts of its own row decide, otherwise it is a problem.
 * A mark before exactly three digits ("35,050") is a problem as long as neither notation nor counts settle it.
 */
export const readPercent = (cell: RawCell | undefined, notation: Notation | null, figures: Figures): PercentReading => {
  if (cell === undefined) return accepted(null)
  if (cell.uncachedFormula === true) return problem('formula-without-value')
  if (cell.kind === 'error') return problem('cell-error')
  if (cell.kind === 'boolean') return problem('cell-boolean')
  if (cell.date !== undefined) return problem('percent-text')
  if (cell.kind !== 'number' || cell.number === undefined) return ofText(cell.text, notation, figures)
  if (cell.number < 0) return problem('percent-negative')
  // A number cell has no notation of its own: its comma was put there for display and is a decimal comma.
  return ofText(cell.text, 'id', figures)
}
