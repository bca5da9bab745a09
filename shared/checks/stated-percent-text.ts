/** A percentage as a source printed it: its digits without a mark, and how many of them stand behind the comma. */
export interface StatedPercent {
  readonly digits: string
  readonly decimals: number
}

const NUMBER = /^['’]?(\d{1,3}(?:\.\d{3})+,\d{1,12}|\d{1,3}(?:,\d{3})+\.\d{1,12}|\d{1,9}(?:[.,]\d{1,12})?)$/
const UNIT = /\s*(?:%|persen|percent)$/i

/**
 * Returns the digits of a stated percentage: "37,59%", "37,59 persen" and "35.05%" alike; a single mark is always the decimal one.
 * Without a unit a number up to 1 with two decimals or more is the share itself, as spreadsheets hold it: "0,3505" is 35,05.
 * Null for a text that is no plain percentage ("n/a", "sekitar 8%", "> 100%"), and for "1" or "0,4" without a unit, which may be
 * either.
 */
export const parseStatedPercent = (text: string): StatedPercent | null => {
  const trimmed = text.trim()
  const bare = trimmed.replace(UNIT, '').trim()
  const match = NUMBER.exec(bare)
  const number = match?.[1]
  if (number === undefined) return null
  const mark = Math.max(number.lastIndexOf(','), number.lastIndexOf('.'))
  const decimals = mark < 0 ? 0 : number.length - mark - 1
  const digits = number.replace(/[.,]/g, '')
  const hasUnit = bare !== trimmed
  const value = BigInt(digits)
  if (hasUnit || value === 0n || value > 10n ** BigInt(decimals)) return { digits, decimals }
  return decimals < 2 ? null : withoutLeadingZeros({ digits, decimals: decimals - 2 })
}

const withoutLeadingZeros = ({ digits, decimals }: StatedPercent): StatedPercent => ({
  digits: digits.replace(/^0+/, '').padStart(decimals + 1, '0'),
  decimals,
})

/** Returns the percentage with a decimal comma and without a unit, "37,59". */
export const shownPercent = ({ digits, decimals }: StatedPercent): string => {
  const whole = digits.slice(0, digits.length - decimals)
  return decimals === 0 ? whole : `${whole},${digits.slice(digits.length - decimals)}`
}

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent)

/**
 * Returns whether the stated percentage is active ÷ eligible rounded to its own number of decimals, half away from zero; a
 * percentage that was cut off does not fit. Exact; eligible above 0. 25.963 of 68.412 fits 37,95 and 38, not 37,9.
 */
export const fitsShare = (stated: StatedPercent, active: number, eligible: number): boolean => {
  const whole = BigInt(eligible)
  const excess = 2n * (BigInt(stated.digits) * whole - BigInt(active) * powerOfTen(stated.decimals + 2))
  return -whole < excess && excess <= whole
}

/** Returns whether the stated digits are those of active ÷ eligible cut off behind the last printed decimal; exact. */
export const isCutOff = (stated: StatedPercent, active: number, eligible: number): boolean =>
  BigInt(stated.digits) === (BigInt(active) * powerOfTen(stated.decimals + 2)) / BigInt(eligible)

/** Returns whether the stated percentage is above 100, exactly. */
export const isAboveHundred = ({ digits, decimals }: StatedPercent): boolean =>
  BigInt(digits) > 100n * powerOfTen(decimals)
