import { abs, type Rational, rational, sign, subtract } from '../calc/rational.ts'
import type { Count } from '../domain/snapshot.ts'
import { numberInWords } from './words.ts'

const UNKNOWN = '–'
const MINUS = '−'

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.')

const integer = (n: number): bigint => rational(n).num

const withSign = (isNegative: boolean, text: string): string => (isNegative ? `${MINUS}${text}` : text)

/** Returns a whole number with dots, `1.234.567`; unknown is `–`, a negative one has a true minus. RangeError for a fraction. */
export const formatCount = (n: Count): string => {
  if (n === null) return UNKNOWN
  const value = integer(n)
  return withSign(value < 0n, group(String(value < 0n ? -value : value)))
}

/** Returns a change in whole units with its sign, `+217`, `−71`, `0`; unknown is `–`. */
export const formatSignedCount = (n: Count): string => (n !== null && n > 0 ? `+${formatCount(n)}` : formatCount(n))

/** Returns rupiah, `Rp16.800`, `−Rp16.800`; unknown is `–`. */
export const formatRupiah = (n: Count): string => {
  if (n === null) return UNKNOWN
  return n < 0 ? `${MINUS}Rp${formatCount(-n)}` : `Rp${formatCount(n)}`
}

const scaled = (r: Rational, factor: bigint): bigint => {
  const size = abs(r)
  // Half away from zero: the size is rounded half up, then the sign is put back.
  const rounded = (2n * size.num * factor + size.den) / (2n * size.den)
  return sign(r) < 0 ? -rounded : rounded
}

const decimal = (value: bigint, digits: number): string => {
  const text = String(value < 0n ? -value : value).padStart(digits + 1, '0')
  const whole = group(text.slice(0, text.length - digits))
  const fraction = text.slice(text.length - digits)
  return withSign(value < 0n, digits === 0 ? whole : `${whole},${fraction}`)
}

/** Returns the fraction with a fixed number of decimals, rounded once, half away from zero: 5/2 with 0 digits is `3`, `2,71`. */
export const formatDecimal = (r: Rational, digits = 2): string => decimal(scaled(r, 10n ** BigInt(digits)), digits)

/** Returns hundredths of a percent of a fraction of one, half away from zero: 23/160 is 1438 (14,38 %). */
export const percentHundredths = (r: Rational): bigint => scaled(r, 10_000n)

/** Returns hundredths of a percent as digits, 6222 is `62,22`. */
export const formatHundredths = (hundredths: number | bigint): string =>
  decimal(typeof hundredths === 'bigint' ? hundredths : integer(hundredths), 2)

/** Returns a fraction of one in percent or points without any mark, `35,05`; unknown is `–`. */
export const formatPercent = (r: Rational | null): string =>
  r === null ? UNKNOWN : formatHundredths(percentHundredths(r))

/** Returns a change in points with its sign, `+2,71`, `−4,28`; one that rounds to nothing is `0,00`, unknown is `–`. */
export const formatPercentSigned = (r: Rational | null): string => {
  if (r === null) return UNKNOWN
  const hundredths = percentHundredths(r)
  return hundredths > 0n ? `+${formatHundredths(hundredths)}` : formatHundredths(hundredths)
}

/** Returns a fraction of one with the sign used in tables and charts, `35,05%`; unknown is `–`. */
export const withPercentSign = (r: Rational | null): string => (r === null ? UNKNOWN : `${formatPercent(r)}%`)

/** Returns whether the printed parts do not add up to the printed total, so that a table needs its rounding note (domain.md 2). */
export const printedSumDiffers = (parts: readonly Rational[], total: Rational): boolean =>
  parts.reduce((sum, part) => sum + percentHundredths(part), 0n) !== percentHundredths(total)

/** Returns whether printed from, to and difference disagree in the last digit: 49,59 → 45,30 is −4,28 (domain.md 2). */
export const printedDifferenceDiffers = (from: Rational, to: Rational): boolean =>
  percentHundredths(to) - percentHundredths(from) !== percentHundredths(subtract(to, from))

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
const LARGEST_WORD = 20

/**
 * Returns a small count of things in words, `satu` … `dua puluh`; 0 is `nihil` (a known zero), anything above 20 is written in
 * figures like `formatCount` (report.md 8). RangeError for a negative number or a fraction.
 */
export const numberWord = (n: number): string => {
  if (n === 0) return 'nihil'
  return n > LARGEST_WORD ? formatCount(n) : numberInWords(n)
}

/** Returns the letter of the item at a position counted from 0: `a`, `b`, … `z`, `aa`, `ab`. */
export const ordinalLetter = (position: number): string => {
  if (!Number.isSafeInteger(position) || position < 0) throw new RangeError(`not a position: ${position}`)
  const last = ALPHABET.charAt(position % ALPHABET.length)
  const before = Math.floor(position / ALPHABET.length)
  return before === 0 ? last : `${ordinalLetter(before - 1)}${last}`
}

/** Returns the text with its first letter as a capital: `dua RTL` is `Dua RTL`. */
export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
