import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paceNeeded, paceSoFar } from '../../../shared/calc/pace.ts'
import { toNumber } from '../../../shared/calc/rational.ts'
import { addDays, daysBetween } from '../../../shared/domain/date-key.ts'
import { formatDecimal } from '../../../shared/format/number.ts'
import { anyCount, anyDay, knownCount } from './arbitraries.ts'

describe('paceSoFar', () => {
  it('gives 463 people a month for the sample', () => {
    const pace = paceSoFar('2025-06-30', 24_106, '2025-10-30', 25_963)
    if (pace.kind !== 'known') throw new Error(pace.kind)
    expect([formatDecimal(pace.perMonth, 0), formatDecimal(pace.perMonth), pace.days]).toEqual(['463', '463,30', 122])
  })

  it('is negative when people were lost and 0 when none moved', () => {
    const lost = paceSoFar('2025-06-30', 2281, '2025-10-30', 2084)
    expect(lost.kind === 'known' && formatDecimal(lost.perMonth)).toBe('−49,15')
    const still = paceSoFar('2025-06-30', 10, '2025-10-30', 10)
    expect(still.kind === 'known' && formatDecimal(still.perMonth)).toBe('0,00')
  })

  it('needs 28 days between the snapshots', () => {
    expect(paceSoFar('2025-02-01', 1, '2025-02-28', 2)).toEqual({ kind: 'too-close', days: 27 })
    expect(paceSoFar('2025-02-01', 1, '2025-03-01', 2).kind).toBe('known')
    expect(paceSoFar('2025-10-30', 1, '2025-06-30', 2)).toEqual({ kind: 'too-close', days: -122 })
  })

  it('is unknown when a count is, never 0', () => {
    expect(paceSoFar('2025-06-30', null, '2025-10-30', 5)).toEqual({ kind: 'unknown' })
    expect(paceSoFar('2025-06-30', 5, '2025-10-30', null)).toEqual({ kind: 'unknown' })
    fc.assert(
      fc.property(anyDay, anyCount, fc.integer({ min: 28, max: 5000 }), anyCount, (day, before, days, after) => {
        const pace = paceSoFar(day, before, addDays(day, days), after)
        expect(pace.kind === 'unknown').toBe(before === null || after === null)
        if (pace.kind === 'known') expect(Number.isFinite(toNumber(pace.perMonth))).toBe(true)
      }),
    )
  })
})

describe('paceNeeded', () => {
  it('gives 2.368 people a month for 4.823 people over 62 days', () => {
    expect(paceNeeded(4823, '2025-10-30', '2025-12-31')).toEqual({ kind: 'known', perMonth: 2368, days: 62 })
  })

  it('has no number on the target day and afterwards', () => {
    expect(paceNeeded(4823, '2025-12-31', '2025-12-31')).toEqual({ kind: 'past' })
    expect(paceNeeded(4823, '2026-01-01', '2025-12-31')).toEqual({ kind: 'past' })
    expect(paceNeeded(1, '2025-12-30', '2025-12-31')).toEqual({ kind: 'known', perMonth: 31, days: 1 })
  })

  it('is 0 when nobody is missing', () => {
    expect(paceNeeded(0, '2025-10-30', '2025-12-31')).toMatchObject({ perMonth: 0 })
    expect(paceNeeded(-215, '2025-10-30', '2025-12-31')).toMatchObject({ perMonth: 0 })
  })

  it('is the smallest whole number a month that closes the gap in the days that are left', () => {
    fc.assert(
      fc.property(
        knownCount.map((n) => Math.min(n, 2 ** 44)),
        anyDay,
        fc.integer({ min: 1, max: 9000 }),
        (gap, asOf, left) => {
          const pace = paceNeeded(gap, asOf, addDays(asOf, left))
          if (pace.kind !== 'known') throw new Error(pace.kind)
          expect(pace.days).toBe(daysBetween(asOf, addDays(asOf, left)))
          const closes = (perMonth: bigint): boolean => perMonth * 16n * BigInt(left) >= BigInt(gap) * 487n
          expect(closes(BigInt(pace.perMonth))).toBe(true)
          expect(pace.perMonth === 0 || !closes(BigInt(pace.perMonth) - 1n)).toBe(true)
        },
      ),
    )
  })
})
