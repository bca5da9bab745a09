import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rational } from '../../../shared/calc/rational.ts'
import {
  capitalised,
  formatCount,
  formatDecimal,
  formatHundredths,
  formatPercent,
  formatPercentSigned,
  formatRupiah,
  formatSignedCount,
  numberWord,
  ordinalLetter,
  percentHundredths,
  printedDifferenceDiffers,
  printedSumDiffers,
  withPercentSign,
} from '../../../shared/format/number.ts'

const MAX = Number.MAX_SAFE_INTEGER

const anyInteger = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -2000, max: 2000 }), fc.constantFrom(0, MAX, -MAX))
const anyFraction = fc.tuple(
  fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -5000, max: 5000 })),
  fc.oneof(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: MAX })),
)

const parseBack = (text: string): number => Number(text.replaceAll('.', '').replace('−', '-').replace('+', ''))

/** Long division digit by digit, then rounding on the digits as text: nothing is shared with the code under test. */
const byHand = (num: bigint, den: bigint, digits: number): string => {
  const size = num < 0n ? -num : num
  let remainder = size % den
  let written = String(size / den)
  for (let n = 0; n < digits; n += 1) {
    remainder *= 10n
    written += String(remainder / den)
    remainder %= den
  }
  let carry = remainder * 2n >= den ? 1 : 0
  const rounded = [...written].reverse().map((digit) => {
    const next = Number(digit) + carry
    carry = next === 10 ? 1 : 0
    return next === 10 ? 0 : next
  })
  if (carry === 1) rounded.push(1)
  const text = rounded.reverse().join('')
  const whole = text.slice(0, text.length - digits)
  let grouped = ''
  for (let n = 0; n < whole.length; n += 1) {
    grouped += whole[n]
    const left = whole.length - 1 - n
    if (left > 0 && left % 3 === 0) grouped += '.'
  }
  const isNegative = num < 0n && /[1-9]/.test(text)
  return `${isNegative ? '−' : ''}${grouped}${digits === 0 ? '' : `,${text.slice(text.length - digits)}`}`
}

describe('formatCount', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1.000'],
    [140_940, '140.940'],
    [1_234_567, '1.234.567'],
    [-200, '−200'],
    [-1000, '−1.000'],
    [MAX, '9.007.199.254.740.991'],
    [null, '–'],
  ])('prints %s as %s', (n, printed) => {
    expect(formatCount(n)).toBe(printed)
  })

  it('prints negative zero as 0 and refuses what is not a whole number', () => {
    expect(formatCount(-0)).toBe('0')
    for (const bad of [0.5, Number.NaN, Number.POSITIVE_INFINITY, MAX + 1]) {
      expect(() => formatCount(bad)).toThrow(RangeError)
      expect(() => formatSignedCount(bad)).toThrow(RangeError)
      expect(() => formatRupiah(bad)).toThrow(RangeError)
    }
  })

  it('prints integers that parse back, with a dot before every three digits', () => {
    fc.assert(
      fc.property(anyInteger, (n) => {
        for (const text of [formatCount(n), formatSignedCount(n), formatRupiah(n).replace('Rp', '')]) {
          expect(parseBack(text) + 0).toBe(n + 0)
          expect(text).toMatch(/^[+−]?\d{1,3}(\.\d{3})*$/)
        }
      }),
    )
  })
})

describe('formatSignedCount and formatRupiah', () => {
  it('marks a rise with plus, a fall with the true minus, and nothing with nothing', () => {
    expect([217, -71, 0, null, 1857].map(formatSignedCount)).toEqual(['+217', '−71', '0', '–', '+1.857'])
  })

  it('prints rupiah without space and decimals', () => {
    expect([16_800, 199_012_800, 18_455_068_800, 0, null, -5000].map(formatRupiah)).toEqual([
      'Rp16.800',
      'Rp199.012.800',
      'Rp18.455.068.800',
      'Rp0',
      '–',
      '−Rp5.000',
    ])
  })
})

describe('formatDecimal', () => {
  it.each([
    [1, 8, 2, '0,13'],
    [-1, 8, 2, '−0,13'],
    [1, 2, 0, '1'],
    [-1, 2, 0, '−1'],
    [5, 2, 0, '3'],
    [-1, 1000, 2, '0,00'],
    [-4, 1000, 2, '0,00'],
    [-5, 1000, 2, '−0,01'],
    [999_995, 1000, 2, '1.000,00'],
    [1005, 1000, 2, '1,01'],
    [1, 3, 4, '0,3333'],
    [0, 5, 2, '0,00'],
    [MAX, 1, 2, '9.007.199.254.740.991,00'],
    [1, MAX, 2, '0,00'],
  ])('prints %d/%d with %d decimals as %s', (num, den, digits, printed) => {
    expect(formatDecimal(rational(num, den), digits)).toBe(printed)
  })

  it('rounds half away from zero like a division by hand', () => {
    fc.assert(
      fc.property(anyFraction, fc.nat({ max: 5 }), ([num, den], digits) => {
        expect(formatDecimal(rational(num, den), digits)).toBe(byHand(BigInt(num), BigInt(den), digits))
      }),
      { numRuns: 2000 },
    )
  })

  it('rounds exact halves away from zero on both sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (n) => {
        const half = 2 * n + 1
        const up = BigInt(n) + 1n
        expect(percentHundredths(rational(half, 20_000))).toBe(up)
        expect(percentHundredths(rational(-half, 20_000))).toBe(-up)
      }),
    )
  })
})

describe('percentages', () => {
  it('prints part of whole: 23 of 160 is 14,38', () => {
    expect(formatPercent(rational(23, 160))).toBe('14,38')
    expect(formatPercent(rational(49_397, 140_940))).toBe('35,05')
    expect(withPercentSign(rational(49_397, 140_940))).toBe('35,05%')
    expect(formatPercent(rational(4800, 4600))).toBe('104,35')
    expect(formatPercent(rational(71_214 - 67_120, 67_120))).toBe('6,10')
    expect(formatPercent(rational(23, 2))).toBe('1.150,00')
  })

  it('prints unknown as a dash, never as 0', () => {
    expect([formatPercent(null), formatPercentSigned(null), withPercentSign(null)]).toEqual(['–', '–', '–'])
  })

  it('signs a change unless it rounds to nothing', () => {
    const printed = [
      rational(271, 10_000),
      rational(-428, 10_000),
      rational(0),
      rational(1, 30_000),
      rational(-1, 30_000),
    ]
    expect(printed.map(formatPercentSigned)).toEqual(['+2,71', '−4,28', '0,00', '0,00', '0,00'])
  })

  it('prints hundredths of a percent', () => {
    expect([6222, 9950, 4500, 0, 5, -62].map(formatHundredths)).toEqual([
      '62,22',
      '99,50',
      '45,00',
      '0,00',
      '0,05',
      '−0,62',
    ])
    expect(formatHundredths(123_456_789n)).toBe('1.234.567,89')
    expect(() => formatHundredths(62.22)).toThrow(RangeError)
  })

  it('agrees with a division by hand', () => {
    fc.assert(
      fc.property(anyFraction, ([num, den]) => {
        const expected = byHand(BigInt(num) * 100n, BigInt(den), 2)
        expect(formatPercent(rational(num, den))).toBe(expected)
        const signed = formatPercentSigned(rational(num, den))
        expect(signed.replace('+', '')).toBe(expected)
        expect(signed.startsWith('+')).toBe(num > 0 && expected !== '0,00')
      }),
    )
  })
})

describe('rounding notes', () => {
  it('are needed when printed from, to and difference disagree', () => {
    expect(printedDifferenceDiffers(rational(2281, 4600), rational(2084, 4600))).toBe(true)
    expect(printedDifferenceDiffers(rational(24_106, 68_412), rational(25_963, 68_412))).toBe(false)
    expect(printedDifferenceDiffers(rational(1, 3), rational(1, 3))).toBe(false)
  })

  it('are needed when printed parts do not add up to the printed total', () => {
    const third = rational(1, 3)
    expect(printedSumDiffers([third, third, third], rational(1))).toBe(true)
    expect(printedSumDiffers([rational(1, 4), rational(3, 4)], rational(1))).toBe(false)
    expect(
      printedSumDiffers([rational(4089, 68_412), rational(-28_261_208, 4_591_813_440)], rational(536, 10_000)),
    ).toBe(false)
    expect(printedSumDiffers([], rational(0))).toBe(false)
  })
})

describe('words and letters', () => {
  it('writes small counts in words and larger ones in figures', () => {
    expect([0, 1, 2, 5, 10, 11, 12, 19, 20].map(numberWord)).toEqual([
      'nihil',
      'satu',
      'dua',
      'lima',
      'sepuluh',
      'sebelas',
      'dua belas',
      'sembilan belas',
      'dua puluh',
    ])
    expect([21, 1234].map(numberWord)).toEqual(['21', '1.234'])
    expect(() => numberWord(-1)).toThrow(RangeError)
    expect(() => numberWord(1.5)).toThrow(RangeError)
  })

  it('letters a list beyond z', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(ordinalLetter)).toEqual([
      'a',
      'b',
      'z',
      'aa',
      'ab',
      'az',
      'ba',
      'zz',
      'aaa',
    ])
    expect(() => ordinalLetter(-1)).toThrow(RangeError)
  })

  it('capitalises the first letter only', () => {
    expect(['dua RTL', 'a', '', 'Raba', '5 kecamatan'].map(capitalised)).toEqual([
      'Dua RTL',
      'A',
      '',
      'Raba',
      '5 kecamatan',
    ])
  })
})
