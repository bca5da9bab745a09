import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digitSwaps } from '../../../shared/checks/digit-swaps.ts'
import { fitsShare, parseStatedPercent, shownPercent } from '../../../shared/checks/stated-percent-text.ts'
import { codesOf, findingsFor, only, row } from './examples.ts'

const stated = (text: string, active: number | null, eligible: number | null, uncovered: number | null = null) =>
  only(findingsFor([row('ucj', eligible, active, { statedPercent: text, statedUncovered: uncovered })]), '3')

describe('reading a stated percentage', () => {
  test.each([
    ['37,59%', '37,59'],
    ['37,59 persen', '37,59'],
    ['37,59\u00a0%', '37,59'],
    ['35.05%', '35,05'],
    [' 35,05 PERSEN ', '35,05'],
    ["'35,05", '35,05'],
    ['35,05', '35,05'],
    ['8%', '8'],
    ['104,35', '104,35'],
    ['1.234,5%', '1234,5'],
    ['1,234.5%', '1234,5'],
    ['37,5950%', '37,5950'],
    ['0,3505', '35,05'],
    ['0.379', '37,9'],
    ['0,0105', '1,05'],
    ['0,0005', '0,05'],
    ['1,00', '100'],
    ['0,35%', '0,35'],
    ['0', '0'],
    ['0,00', '0,00'],
  ])('%s is %s', (text, shown) => {
    const percent = parseStatedPercent(text)
    expect(percent && shownPercent(percent)).toBe(shown)
  })

  test.each(['', '-', 'n/a', 'sekitar 8%', '> 100%', '-5%', '37,59,1%', '3 7%', '1', '0,4', '12a%', '%'])(
    '"%s" is not a plain percentage',
    (text) => {
      expect(parseStatedPercent(text)).toBeNull()
    },
  )
})

describe('swapping neighbouring digits', () => {
  test.each([
    ['3781', ['7381', '3871', '3718']],
    ['3759', ['7359', '3579', '3795']],
    ['105', ['150']],
    ['11', []],
    ['7', []],
    ['', []],
  ])('%s gives %j, never a leading zero', (digits, swaps) => {
    expect(digitSwaps(digits)).toEqual(swaps)
  })
})

describe('a stated percentage beside the counts', () => {
  test('Kota Bima: 37,59 beside 25.963 of 68.412 has one candidate, 37,95', () => {
    const findings = stated('37,59%', 25_963, 68_412)
    expect(findings).toEqual([
      {
        code: '3',
        severity: 'doubt',
        site: { place: expect.objectContaining({ code: '52.72' }), indicator: 'ucj', field: 'statedPercent' },
        stated: '37,59%',
        eligible: 68_412,
        active: 25_963,
        truncated: false,
        candidates: [{ field: 'statedPercent', from: '37,59', to: '37,95', fitsUncovered: false }],
      },
    ])
  })

  test('a swap in the active figure is a candidate', () => {
    expect(stated('43,20%', 3781, 8960)[0]?.candidates).toEqual([
      { field: 'active', from: 3781, to: 3871, fitsUncovered: false },
    ])
  })

  test('a swap in the eligible figure is a candidate', () => {
    expect(stated('25,00%', 300, 2100)[0]?.candidates).toEqual([
      { field: 'eligible', from: 2100, to: 1200, fitsUncovered: false },
    ])
  })

  test('candidates that satisfy the stated belum terlindungi come first', () => {
    const candidates = stated('12,0%', 21, 100, 88)[0]?.candidates
    expect(candidates).toEqual([
      { field: 'active', from: 21, to: 12, fitsUncovered: true },
      { field: 'statedPercent', from: '12,0', to: '21,0', fitsUncovered: false },
    ])
  })

  test('the swap in the percentage satisfies belum terlindungi when the counts already do', () => {
    expect(
      stated('12,0%', 21, 100, 79)[0]?.candidates.map(({ field, fitsUncovered }) => [field, fitsUncovered]),
    ).toEqual([
      ['statedPercent', true],
      ['active', false],
    ])
  })

  test('without a decimal no candidates are guessed', () => {
    expect(stated('12%', 21, 100)).toEqual([expect.objectContaining({ candidates: [] })])
  })

  test.each([
    ['35,05%', 49_397, 140_940],
    ['35,0%', 49_397, 140_940],
    ['35%', 49_397, 140_940],
    ['35.05%', 49_397, 140_940],
    ['0,3505', 49_397, 140_940],
    ['14,38%', 23, 160],
    ['50,5%', 101, 200],
    ['51%', 101, 200],
    ['104,35%', 4800, 4600],
    ['0%', 0, 10],
    ['74,71%', 7471, 10_000],
  ])('%s fits %i of %i', (text, active, eligible) => {
    expect(stated(text, active, eligible)).toEqual([])
  })

  test.each([
    ['35,04%', 49_397, 140_940],
    ['34%', 49_397, 140_940],
    ['14,37%', 23, 160],
    ['50%', 101, 200],
    ['47,17%', 7471, 10_000],
    ['37,9%', 25_963, 68_412],
  ])('%s does not fit %i of %i', (text, active, eligible) => {
    expect(stated(text, active, eligible)).toHaveLength(1)
  })

  test('a percentage that was cut off is told apart from another wrong one', () => {
    expect(stated('37,9%', 25_963, 68_412)[0]?.truncated).toBe(true)
    expect(stated('37,59%', 25_963, 68_412)[0]?.truncated).toBe(false)
  })

  test.each([
    ['37,59%', null, 68_412],
    ['37,59%', 25_963, null],
    ['37,59%', 0, 0],
    ['sekitar 8%', 57_000, 698_000],
    ['n/a', 25_963, 68_412],
  ])('%s beside %s of %s is silent', (text, active, eligible) => {
    expect(stated(text, active, eligible)).toEqual([])
  })

  test('a correctly rounded percentage never becomes a finding', () => {
    const decimals = fc.integer({ min: 0, max: 6 })
    fc.assert(
      fc.property(
        fc.nat({ max: 9_000_000 }),
        fc.integer({ min: 1, max: 9_000_000 }),
        decimals,
        (active, eligible, places) => {
          const unit = 10n ** BigInt(places)
          const scaled = (BigInt(active) * 200n * unit + BigInt(eligible)) / (2n * BigInt(eligible))
          const whole = String(scaled / unit)
          const text = places === 0 ? `${whole}%` : `${whole},${String(scaled % unit).padStart(places, '0')}%`
          expect(stated(text, active, eligible)).toEqual([])
        },
      ),
    )
  })

  test('one unit more or less in the last printed decimal always becomes a finding', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_000_000 }),
        fc.integer({ min: 1, max: 9_000_000 }),
        fc.constantFrom(-1n, 1n),
        (active, eligible, step) => {
          const scaled = (BigInt(active) * 20_000n + BigInt(eligible)) / (2n * BigInt(eligible)) + step
          fc.pre(scaled >= 0n)
          const digits = String(scaled).padStart(3, '0')
          expect(stated(`${digits.slice(0, -2)},${digits.slice(-2)}%`, active, eligible)).toHaveLength(1)
        },
      ),
    )
  })

  test('every candidate makes the percentage fit', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 99_999 }),
        fc.integer({ min: 1, max: 99_999 }),
        fc.nat({ max: 9999 }),
        (active, eligible, hundredths) => {
          const digits = String(hundredths).padStart(4, '0')
          const text = `${digits.slice(0, 2)},${digits.slice(2)}%`
          for (const finding of stated(text, active, eligible)) {
            for (const candidate of finding.candidates) {
              const percent = parseStatedPercent(candidate.field === 'statedPercent' ? `${candidate.to}%` : text)
              if (percent === null) throw new Error(`unreadable candidate in ${text}`)
              const newActive = candidate.field === 'active' ? candidate.to : active
              const newEligible = candidate.field === 'eligible' ? candidate.to : eligible
              expect(fitsShare(percent, newActive, newEligible)).toBe(true)
            }
          }
        },
      ),
    )
  })
})

describe('a stated percentage above 100', () => {
  test.each([
    ['104,35%', true],
    ['100,01%', true],
    ['100%', false],
    ['100,00 persen', false],
    ['99,99%', false],
    ['1,00', false],
    ['n/a', false],
  ])('%s: %s', (text, isFound) => {
    const findings = findingsFor([row('ucj', null, null, { statedPercent: text })])
    expect(codesOf(findings)).toEqual(isFound ? ['14'] : [])
  })
})
