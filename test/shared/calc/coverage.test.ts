import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverage, isAboveFull, uncovered } from '../../../shared/calc/coverage.ts'
import { toNumber } from '../../../shared/calc/rational.ts'
import { formatCount, formatPercent } from '../../../shared/format/number.ts'
import { anyFigures } from './arbitraries.ts'
import { BIMA, KENDARI } from './examples.ts'

const MAX = Number.MAX_SAFE_INTEGER

describe('coverage', () => {
  it.each([
    ['Kendari', KENDARI, '35,05'],
    ['Kota Bima, October 2024', BIMA.october2024, '32,59'],
    ['Kota Bima, June 2025', BIMA.june2025, '35,24'],
    ['Kota Bima, October 2025', BIMA.october2025, '37,95'],
    ['23 of 160, which a float rounds down', { eligible: 160, active: 23 }, '14,38'],
    ['more active than eligible', { eligible: 4600, active: 4800 }, '104,35'],
    ['nobody active', { eligible: 12, active: 0 }, '0,00'],
    ['one of very many', { eligible: MAX, active: 1 }, '0,00'],
    ['very many of one', { eligible: 1, active: MAX }, '900.719.925.474.099.100,00'],
    ['all but one of very many', { eligible: MAX, active: MAX - 1 }, '100,00'],
  ])('prints %s', (_name, figures, printed) => {
    expect(formatPercent(coverage(figures))).toBe(printed)
  })

  it.each([
    { eligible: null, active: 5 },
    { eligible: 5, active: null },
    { eligible: null, active: null },
    { eligible: 0, active: 0 },
    { eligible: 0, active: 5 },
    { eligible: 0, active: null },
  ])('is null for %o', (figures) => {
    expect(coverage(figures)).toBeNull()
  })

  it('is exact, and finite as a number', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const result = coverage(figures)
        if (figures.active === null || figures.eligible === null || figures.eligible === 0) {
          expect(result).toBeNull()
          return
        }
        if (result === null) throw new Error('a coverage was expected')
        expect(result.num * BigInt(figures.eligible)).toBe(result.den * BigInt(figures.active))
        expect(Number.isFinite(toNumber(result))).toBe(true)
      }),
    )
  })
})

describe('uncovered', () => {
  it('is eligible minus active', () => {
    expect(uncovered(KENDARI)).toBe(91_543)
    expect(formatCount(uncovered(BIMA.october2025))).toBe('42.449')
    expect(uncovered({ eligible: 4600, active: 4800 })).toBe(-200)
    expect(uncovered({ eligible: 0, active: 0 })).toBe(0)
    expect(uncovered({ eligible: 0, active: MAX })).toBe(-MAX)
  })

  it('is unknown when either count is', () => {
    expect(uncovered({ eligible: null, active: 1 })).toBeNull()
    expect(uncovered({ eligible: 1, active: null })).toBeNull()
  })
})

describe('isAboveFull', () => {
  it('is true only when both counts are known and more are active than eligible', () => {
    expect(isAboveFull({ eligible: 4600, active: 4800 })).toBe(true)
    expect(isAboveFull({ eligible: 4600, active: 4600 })).toBe(false)
    expect(isAboveFull({ eligible: 0, active: 1 })).toBe(true)
    expect(isAboveFull({ eligible: null, active: 1 })).toBe(false)
    expect(isAboveFull({ eligible: 1, active: null })).toBe(false)
  })
})
