/** An exact fraction. `den` is greater than 0; the fraction is not necessarily reduced, so compare with `compare`, never field by field. */
export interface Rational {
  readonly num: bigint
  readonly den: bigint
}

const integerOf = (value: number | bigint): bigint => {
  if (typeof value === 'bigint') return value
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`)
  return BigInt(value)
}

const make = (num: bigint, den: bigint): Rational => (den < 0n ? { num: -num, den: -den } : { num, den })

/** Returns num ÷ den exactly (23 of 160 is 23/160); RangeError when `den` is 0 or a number is not a safe integer. */
export const rational = (num: number | bigint, den: number | bigint = 1n): Rational => {
  const divisor = integerOf(den)
  if (divisor === 0n) throw new RangeError('a fraction cannot have the denominator 0')
  return make(integerOf(num), divisor)
}

/** The fraction 0; a known nothing, never a stand-in for an unknown value. */
export const ZERO: Rational = { num: 0n, den: 1n }

/** Returns a + b exactly. */
export const add = (a: Rational, b: Rational): Rational =>
  a.den === b.den ? { num: a.num + b.num, den: a.den } : { num: a.num * b.den + b.num * a.den, den: a.den * b.den }

/** Returns −a. */
export const negate = (a: Rational): Rational => ({ num: -a.num, den: a.den })

/** Returns a − b exactly. */
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b))

/** Returns a × b exactly. */
export const multiply = (a: Rational, b: Rational): Rational => ({ num: a.num * b.num, den: a.den * b.den })

/** Returns a ÷ b exactly; RangeError when b is 0. */
export const divide = (a: Rational, b: Rational): Rational => {
  if (b.num === 0n) throw new RangeError('division by 0')
  return make(a.num * b.den, a.den * b.num)
}

/** Returns a without its sign. */
export const abs = (a: Rational): Rational => (a.num < 0n ? negate(a) : a)

/** Returns −1 when a < b, 0 when they are equal (1/2 and 2/4 are), 1 when a > b; exact. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => {
  const left = a.num * b.den
  const right = b.num * a.den
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** Returns −1, 0 or 1 for a negative, zero or positive fraction. */
export const sign = (a: Rational): -1 | 0 | 1 => {
  if (a.num === 0n) return 0
  return a.num < 0n ? -1 : 1
}

/** Returns the exact sum of the list, 0 for an empty one. */
export const sumOf = (list: readonly Rational[]): Rational => list.reduce(add, ZERO)

/** Returns the smallest integer that is at least num ÷ den, den > 0: ⌈7/2⌉ is 4, ⌈−7/2⌉ is −3. */
export const ceilingOf = (a: Rational): bigint => {
  const quotient = a.num / a.den
  return a.num > 0n && quotient * a.den !== a.num ? quotient + 1n : quotient
}

/** Returns the integer as a number; RangeError beyond the safe integers, so that no count is ever rounded in silence. */
export const safeNumber = (value: bigint): number => {
  const result = Number(value)
  if (!Number.isSafeInteger(result)) throw new RangeError(`beyond the safe integers: ${value}`)
  return result
}

const QUOTIENT_BITS = 64n
const bitLength = (value: bigint): bigint => BigInt(value.toString(16).length) * 4n

/**
 * Returns the fraction as a floating-point number, for chart coordinates and machine output only: 1/4 is 0.25.
 * Never used to compare or to print. RangeError when the value itself is beyond the floating-point range.
 */
export const toNumber = (a: Rational): number => {
  const size = abs(a)
  // Two huge integers divided as numbers would give NaN, so the quotient is taken first; its lowest bit marks a remainder,
  // which makes the one rounding to a number the nearest one.
  const shift = QUOTIENT_BITS - bitLength(size.num) + bitLength(size.den)
  const dividend = shift >= 0n ? size.num << shift : size.num
  const divisor = shift >= 0n ? size.den : size.den << -shift
  const quotient = (dividend / divisor) | (dividend % divisor === 0n ? 0n : 1n)
  const half = shift / 2n
  const result = Number(quotient) * 2 ** Number(-half) * 2 ** Number(half - shift)
  if (!Number.isFinite(result)) throw new RangeError('beyond the floating-point range')
  return a.num < 0n ? -result : result
}

/**
 * Returns a share as a floating-point number of percent, for chart coordinates only. The factor is taken before the one rounding:
 * 94.204/21.410 is 440, where 100 times the rounded share is 440,00000000000006. RangeError as in `toNumber`.
 */
export const toPercent = (share: Rational): number => toNumber(multiply(share, { num: 100n, den: 1n }))
