import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ActivePoint, dayReached, type ProjectionMethod, projectActive } from '../../../shared/calc/projection.ts'
import { compare, rational, sign, toNumber } from '../../../shared/calc/rational.ts'
import { addDays, daysBetween } from '../../../shared/domain/date-key.ts'
import { formatDecimal, formatPercent } from '../../../shared/format/number.ts'
import { knownCount } from './arbitraries.ts'

const METHODS = ['last-two', 'least-squares'] as const
const JUNE: ActivePoint = { asOf: '2025-06-30', active: 24_106 }
const OCTOBER: ActivePoint = { asOf: '2025-10-30', active: 25_963 }
const AT_YEAR_END = { eligible: 68_412, day: '2025-12-31' } as const

/** Distinct days in any order, each with a known count. */
const somePoints = (max: number): fc.Arbitrary<readonly ActivePoint[]> =>
  fc
    .uniqueArray(fc.record({ offset: fc.nat({ max: 3000 }), active: fc.nat({ max }) }), {
      minLength: 3,
      maxLength: 6,
      selector: (point) => point.offset,
    })
    .map((list) => list.map(({ offset, active }) => ({ asOf: addDays('2020-01-01', offset), active })))

const latestOf = (points: readonly ActivePoint[]): ActivePoint => {
  const latest = [...points].sort((a, b) => daysBetween(b.asOf, a.asOf)).at(-1)
  if (latest === undefined) throw new Error('no points')
  return latest
}

describe('projectActive', () => {
  it('gives 39,33 percent at the end of the year for the sample', () => {
    const result = projectActive({ points: [JUNE, OCTOBER], method: 'last-two', ...AT_YEAR_END })
    if (result.kind !== 'known') throw new Error(result.kind)
    expect([formatDecimal(result.active, 0), formatPercent(result.coverage)]).toEqual(['26.907', '39,33'])
    expect(compare(result.perDay, rational(1857, 122))).toBe(0)
  })

  it('takes the last two in time, whatever their order and whatever came before', () => {
    const older: ActivePoint = { asOf: '2024-10-31', active: 21_874 }
    const unknownOlder: ActivePoint = { asOf: '2024-10-31', active: null }
    const expected = projectActive({ points: [JUNE, OCTOBER], method: 'last-two', ...AT_YEAR_END })
    for (const points of [
      [OCTOBER, JUNE],
      [OCTOBER, older, JUNE],
      [unknownOlder, JUNE, OCTOBER],
    ]) {
      expect(projectActive({ points, method: 'last-two', ...AT_YEAR_END })).toEqual(expected)
    }
  })

  it('fits the least-squares line through all chosen points', () => {
    const points = [
      { asOf: '2025-01-01', active: 100 },
      { asOf: '2025-01-11', active: 130 },
      { asOf: '2025-01-21', active: 130 },
    ]
    const result = projectActive({ points, method: 'least-squares', eligible: 1000, day: '2025-01-31' })
    if (result.kind !== 'known') throw new Error(result.kind)
    expect([formatDecimal(result.active), formatDecimal(result.perDay)]).toEqual(['150,00', '1,50'])
    expect(formatPercent(result.coverage)).toBe('15,00')
  })

  it('is capped at everybody eligible and never goes below nobody', () => {
    const rising = projectActive({ points: [JUNE, OCTOBER], method: 'last-two', eligible: 26_000, day: '2030-12-31' })
    expect(rising.kind === 'known' && formatDecimal(rising.active, 0)).toBe('26.000')
    expect(rising.kind === 'known' && formatPercent(rising.coverage)).toBe('100,00')
    const points = [
      { asOf: '2025-01-01', active: 100 },
      { asOf: '2025-03-01', active: 10 },
    ]
    const falling = projectActive({ points, method: 'last-two', eligible: 500, day: '2025-12-31' })
    expect(falling.kind === 'known' && formatPercent(falling.coverage)).toBe('0,00')
    expect(falling.kind === 'known' && sign(falling.active)).toBe(0)
  })

  it('projects people without a coverage when eligible is unknown or 0', () => {
    const unknown = projectActive({ points: [JUNE, OCTOBER], method: 'last-two', eligible: null, day: '2025-12-31' })
    expect(unknown).toMatchObject({ kind: 'known', coverage: null })
    expect(unknown.kind === 'known' && formatDecimal(unknown.active, 0)).toBe('26.907')
    const none = projectActive({ points: [JUNE, OCTOBER], method: 'last-two', eligible: 0, day: '2025-12-31' })
    expect(none).toMatchObject({ kind: 'known', coverage: null })
  })

  const unknownOctober: ActivePoint = { ...OCTOBER, active: null }
  const december: ActivePoint = { asOf: '2024-12-31', active: 1 }
  it.each<[string, ProjectionMethod, readonly ActivePoint[], string]>([
    ['without points', 'last-two', [], '2025-12-31'],
    ['with one point', 'last-two', [OCTOBER], '2025-12-31'],
    ['with an unknown count among the last two', 'last-two', [december, JUNE, unknownOctober], '2025-12-31'],
    ['with two points on one day', 'last-two', [OCTOBER, { ...OCTOBER, active: 1 }], '2025-12-31'],
    ['with two points for least squares', 'least-squares', [JUNE, OCTOBER], '2025-12-31'],
    ['with an unknown chosen count', 'least-squares', [{ ...december, active: null }, JUNE, OCTOBER], '2025-12-31'],
    ['for a day before the latest point', 'last-two', [JUNE, OCTOBER], '2025-10-29'],
  ])('is unknown %s', (_name, method, points, day) => {
    expect(projectActive({ points, method, eligible: 100, day })).toEqual({ kind: 'unknown' })
  })

  it('stays between nobody and everybody, and finite, also for huge counts', () => {
    fc.assert(
      fc.property(
        somePoints(Number.MAX_SAFE_INTEGER),
        knownCount,
        fc.nat({ max: 9000 }),
        fc.constantFrom(...METHODS),
        (points, eligible, ahead, method) => {
          const day = addDays(latestOf(points).asOf, ahead)
          const result = projectActive({ points, method, eligible, day })
          if (result.kind !== 'known') throw new Error('all counts are known')
          expect(sign(result.active)).toBeGreaterThanOrEqual(0)
          expect(compare(result.active, rational(eligible))).toBeLessThanOrEqual(0)
          expect(Number.isFinite(toNumber(result.active))).toBe(true)
          expect(Number.isFinite(toNumber(result.perDay))).toBe(true)
          expect(result.coverage === null).toBe(eligible === 0)
        },
      ),
    )
  })

  it('leaves residuals that no other line makes smaller: they sum to 0, also weighted by day', () => {
    fc.assert(
      fc.property(somePoints(1_000_000), (points) => {
        const latest = latestOf(points).asOf
        const at = projectActive({ points, method: 'least-squares', eligible: null, day: latest })
        if (at.kind !== 'known' || at.active.num === 0n) return
        // Both slope and value are brought to one denominator, so that the sums are of integers.
        const den = at.active.den * at.perDay.den
        let sum = 0n
        let weighted = 0n
        for (const point of points) {
          const x = BigInt(daysBetween(latest, point.asOf))
          const line = at.active.num * at.perDay.den + x * at.perDay.num * at.active.den
          const residual = BigInt(point.active ?? 0) * den - line
          sum += residual
          weighted += x * residual
        }
        expect([sum, weighted]).toEqual([0n, 0n])
      }),
    )
  })
})

describe('dayReached', () => {
  const points = [JUNE, OCTOBER]
  it('gives the first day on which the line is at the goal', () => {
    expect(dayReached({ points, method: 'last-two', goalPeople: 30_786 })).toEqual({ kind: 'day', day: '2026-09-12' })
    const before = projectActive({ points, method: 'last-two', eligible: null, day: '2026-09-11' })
    const on = projectActive({ points, method: 'last-two', eligible: null, day: '2026-09-12' })
    expect(before.kind === 'known' && compare(before.active, rational(30_786))).toBe(-1)
    expect(on.kind === 'known' && compare(on.active, rational(30_786))).toBe(1)
  })

  it('says already when the latest count has the goal, whatever the pace', () => {
    expect(dayReached({ points, method: 'last-two', goalPeople: 25_963 })).toEqual({ kind: 'already' })
    expect(dayReached({ points: [OCTOBER], method: 'last-two', goalPeople: 1 })).toEqual({ kind: 'already' })
  })

  it('says never when the pace is 0 or less', () => {
    const still = [JUNE, { ...OCTOBER, active: 24_106 }]
    const falling = [JUNE, { ...OCTOBER, active: 24_000 }]
    expect(dayReached({ points: still, method: 'last-two', goalPeople: 30_786 })).toEqual({ kind: 'never' })
    expect(dayReached({ points: falling, method: 'last-two', goalPeople: 30_786 })).toEqual({ kind: 'never' })
  })

  it('says after 2045 from 1 January 2046 on', () => {
    // One person a day from 30 October 2025: 31 December 2045 is 7.367 days later.
    const daily = [
      { asOf: '2025-10-29', active: 0 },
      { asOf: '2025-10-30', active: 1 },
    ]
    const reached = (goalPeople: number) => dayReached({ points: daily, method: 'last-two', goalPeople })
    expect(reached(7368)).toEqual({ kind: 'day', day: '2045-12-31' })
    expect(reached(7369)).toEqual({ kind: 'after-2045' })
    expect(reached(Number.MAX_SAFE_INTEGER)).toEqual({ kind: 'after-2045' })
  })

  it('never names a past day when the line lies above the latest count', () => {
    const list = [
      { asOf: '2025-01-01', active: 100 },
      { asOf: '2025-02-01', active: 200 },
      { asOf: '2025-03-01', active: 300 },
      { asOf: '2025-03-02', active: 250 },
    ]
    expect(dayReached({ points: list, method: 'least-squares', goalPeople: 251 })).toEqual({
      kind: 'day',
      day: '2025-03-03',
    })
  })

  it('is unknown where the projection is', () => {
    const method = 'last-two'
    expect(dayReached({ points: [], method, goalPeople: 5 })).toEqual({ kind: 'unknown' })
    expect(dayReached({ points: [OCTOBER], method, goalPeople: 30_000 })).toEqual({ kind: 'unknown' })
    expect(dayReached({ points: [JUNE, { ...OCTOBER, active: null }], method, goalPeople: 5 })).toEqual({
      kind: 'unknown',
    })
    expect(dayReached({ points: [{ ...JUNE, active: null }, OCTOBER], method, goalPeople: 30_000 })).toEqual({
      kind: 'unknown',
    })
  })

  it('names the first day after the latest point that is at or above the goal', () => {
    fc.assert(
      fc.property(
        somePoints(1_000_000),
        fc.nat({ max: 2_000_000 }),
        fc.constantFrom(...METHODS),
        (list, goal, method) => {
          const reached = dayReached({ points: list, method, goalPeople: goal })
          if (reached.kind !== 'day') return
          const isAt = (day: string): boolean => {
            const result = projectActive({ points: list, method, eligible: null, day })
            return result.kind === 'known' && compare(result.active, rational(goal)) >= 0
          }
          const latest = latestOf(list).asOf
          expect(isAt(reached.day)).toBe(true)
          expect(daysBetween(latest, reached.day)).toBeGreaterThan(0)
          const dayBefore = addDays(reached.day, -1)
          expect(dayBefore === latest || !isAt(dayBefore)).toBe(true)
        },
      ),
    )
  })
})
