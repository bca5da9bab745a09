import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  abs,
  add,
  ceilingOf,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  rational,
  safeNumber,
  sign,
  subtract,
  sumOf,
  toNumber,
  toPercent,
  ZERO,
} from '../../../shared/calc/rational.ts'

const anyRational: fc.Arbitrary<Rational> = fc
  .tuple(fc.bigInt(-(10n ** 40n), 10n ** 40n), fc.bigInt(-(10n ** 40n), 10n ** 40n))
  .map(([num, den]) => rational(num, den === 0n ? 7n : den))

const same = (a: Rational, b: Rational): boolean => a.num * b.den === b.num * a.den

describe('rational', () => {
  it('keeps the denominator positive and the value exact', () => {
    expect(rational(1, -2)).toEqual({ num: -1n, den: 2n })
    expect(rational(-3, -4)).toEqual({ num: 3n, den: 4n })
    expect(rational(5)).toEqual({ num: 5n, den: 1n })
    expect(rational(5, -1)).toEqual({ num: -5n, den: 1n })
  })

  it('refuses a denominator of 0 and numbers that are not safe integers', () => {
    expect(() => rational(1, 0)).toThrow(RangeError)
    expect(() => rational(1, 0n)).toThrow(RangeError)
    for (const bad of [0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1]) {
      expect(() => rational(bad)).toThrow(RangeError)
      expect(() => rational(1, bad)).toThrow(RangeError)
    }
    expect(() => divide(rational(1), ZERO)).toThrow(RangeError)
  })

  it('obeys the laws of arithmetic exactly, with denominators that stay positive', () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(same(add(a, b), add(b, a))).toBe(true)
        expect(same(subtract(add(a, b), b), a)).toBe(true)
        expect(same(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true)
        if (b.num !== 0n) expect(same(multiply(divide(a, b), b), a)).toBe(true)
        expect(same(sumOf([a, b, c]), add(a, add(b, c)))).toBe(true)
        expect(same(negate(negate(a)), a)).toBe(true)
        for (const value of [add(a, b), subtract(a, b), multiply(a, b), abs(a), negate(a)]) {
          expect(value.den > 0n).toBe(true)
        }
      }),
    )
  })

  it('adds to a common denominator without changing the value of the other one', () => {
    expect(same(add(rational(1, 6), rational(1, 6)), rational(1, 3))).toBe(true)
    expect(same(add(rational(1, 2), rational(1, 3)), rational(5, 6))).toBe(true)
    expect(sumOf([])).toEqual(ZERO)
  })

  it('compares equal fractions as equal however they are written', () => {
    expect(compare(rational(1, 2), rational(2, 4))).toBe(0)
    expect(compare(rational(1, 3), rational(1, 2))).toBe(-1)
    expect(compare(rational(-1, 3), rational(-1, 2))).toBe(1)
    expect([sign(rational(-1, 9)), sign(ZERO), sign(rational(1, 9))]).toEqual([-1, 0, 1])
  })

  it('gives the smallest integer that is not below the fraction', () => {
    fc.assert(
      fc.property(anyRational, (a) => {
        const ceiling = ceilingOf(a)
        expect(compare(rational(ceiling), a)).toBeGreaterThanOrEqual(0)
        expect(compare(rational(ceiling - 1n), a)).toBe(-1)
      }),
    )
  })

  it('turns integers back into numbers only when no digit is lost', () => {
    expect(safeNumber(BigInt(Number.MAX_SAFE_INTEGER))).toBe(Number.MAX_SAFE_INTEGER)
    expect(() => safeNumber(BigInt(Number.MAX_SAFE_INTEGER) + 1n)).toThrow(RangeError)
    expect(() => safeNumber(-(10n ** 400n))).toThrow(RangeError)
  })
})

describe('toNumber', () => {
  it('equals the correctly rounded division where that is exact', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeNat(), (num, den) => {
        fc.pre(den > 0)
        expect(toNumber(rational(num, den))).toBe(num === 0 ? 0 : num / den)
      }),
      { numRuns: 1000 },
    )
  })

  it('stays finite when numerator and denominator are beyond the floating-point range', () => {
    const huge = 10n ** 400n
    expect(toNumber(rational(huge, huge * 4n))).toBe(0.25)
    expect(toNumber(rational(-3n * huge, huge))).toBe(-3)
    expect(toNumber(rational(1n, huge))).toBe(0)
    expect(toNumber(ZERO)).toBe(0)
    expect(() => toNumber(rational(huge))).toThrow(RangeError)
  })
})

describe('toPercent', () => {
  it('rounds once, so that a whole number of percent is whole', () => {
    expect(toPercent(rational(94_204, 21_410))).toBe(440)
    expect(toPercent(rational(25_963, 68_412))).toBeCloseTo(37.9509, 4)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 100_000 }), (percent, hundredth) => {
        expect(toPercent(rational(percent * hundredth, 100 * hundredth))).toBe(percent)
      }),
    )
  })
})
