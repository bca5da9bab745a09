import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contributionBudget, rateOn } from '../../../shared/calc/contribution-budget.ts'
import type { Rate } from '../../../shared/domain/target.ts'

const rate = (rupiah: number, validFrom: string, validTo: string | null, payerClass = 'bpu-mandiri'): Rate => ({
  payerClass,
  label: payerClass,
  rupiah,
  validFrom,
  validTo,
  source: 'PP 50/2025',
})

describe('contributionBudget', () => {
  it.each([
    [91_543, 16_800, 12, 18_455_068_800],
    [2000, 16_800, 3, 100_800_000],
    [1812, 16_800, 3, 91_324_800],
    [641, 16_800, 10, 107_688_000],
    [0, 16_800, 12, 0],
    [Number.MAX_SAFE_INTEGER, 1, 1, Number.MAX_SAFE_INTEGER],
  ])('for %d people at Rp%d over %d months is Rp%d', (people, rupiah, months, expected) => {
    expect(contributionBudget(people, rupiah, months)).toBe(expected)
  })

  it('is exact or refused, never rounded', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat({ max: 1_000_000 }), fc.nat({ max: 60 }), (people, rupiah, months) => {
        const exact = BigInt(people) * BigInt(rupiah) * BigInt(months)
        if (exact > BigInt(Number.MAX_SAFE_INTEGER)) {
          expect(() => contributionBudget(people, rupiah, months)).toThrow(RangeError)
        } else {
          expect(BigInt(contributionBudget(people, rupiah, months))).toBe(exact)
        }
      }),
    )
  })

  it('refuses negative people and parts of a month', () => {
    expect(() => contributionBudget(-1, 16_800, 12)).toThrow(RangeError)
    expect(() => contributionBudget(10, 16_800, 1.5)).toThrow(RangeError)
  })
})

describe('rateOn', () => {
  const rates = [
    rate(8400, '2026-04-01', '2026-12-31'),
    rate(16_800, '2020-01-01', null),
    rate(16_800, '2020-01-01', null, 'apbd'),
  ]

  it('takes the relief on its first and last day and the open-ended rate around it', () => {
    const rupiahOn = (day: string) => rateOn(rates, 'bpu-mandiri', day)?.rupiah
    expect(rupiahOn('2026-03-31')).toBe(16_800)
    expect(rupiahOn('2026-04-01')).toBe(8400)
    expect(rupiahOn('2026-12-31')).toBe(8400)
    expect(rupiahOn('2027-01-01')).toBe(16_800)
  })

  it('never gives one payer class the rate of another', () => {
    expect(rateOn(rates, 'apbd', '2026-06-01')?.rupiah).toBe(16_800)
    expect(rateOn(rates, 'csr', '2026-06-01')).toBeNull()
    expect(rateOn(rates, 'apbd', '2019-12-31')).toBeNull()
    expect(rateOn([], 'apbd', '2026-06-01')).toBeNull()
  })
})
