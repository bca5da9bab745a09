import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, rational, sign } from '../../../shared/calc/rational.ts'
import { gapPeople, goalShare, requiredActive, requiredFor, targetStanding } from '../../../shared/calc/target-gap.ts'
import type { TargetGoal } from '../../../shared/domain/target.ts'
import { formatPercent } from '../../../shared/format/number.ts'
import { anyFigures, knownCount, knownFigures } from './arbitraries.ts'
import { BIMA, BIMA_DISTRICTS, KENDARI } from './examples.ts'

const percent = (hundredths: number): TargetGoal => ({ kind: 'percent', hundredths })
const people = (count: number): TargetGoal => ({ kind: 'people', people: count })
const anyGoal: fc.Arbitrary<TargetGoal> = fc.oneof(fc.nat({ max: 10_000 }).map(percent), knownCount.map(people))

describe('requiredActive', () => {
  it.each([
    [140_940, 6222, 87_693],
    [68_412, 4500, 30_786],
    [100, 5000, 50],
    [101, 5000, 51],
    [3, 3333, 1],
    [3, 3334, 2],
    [0, 6222, 0],
    [1, 1, 1],
    [68_412, 0, 0],
    [Number.MAX_SAFE_INTEGER, 10_000, Number.MAX_SAFE_INTEGER],
    [Number.MAX_SAFE_INTEGER, 9999, 9_006_298_534_815_517],
  ])('for %d eligible and %d hundredths is %d', (eligible, hundredths, expected) => {
    expect(requiredActive(eligible, hundredths)).toBe(expected)
  })

  it('is the smallest number of people that reaches the percentage, never one off', () => {
    fc.assert(
      fc.property(knownCount, fc.nat({ max: 10_000 }), (eligible, hundredths) => {
        const required = BigInt(requiredActive(eligible, hundredths))
        const wanted = BigInt(hundredths) * BigInt(eligible)
        expect(required * 10_000n >= wanted).toBe(true)
        expect((required - 1n) * 10_000n < wanted).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('refuses a result that could not be held exactly', () => {
    expect(() => requiredActive(Number.MAX_SAFE_INTEGER, 20_000)).toThrow(RangeError)
    expect(() => requiredActive(10.5, 5000)).toThrow(RangeError)
  })
})

describe('targetStanding', () => {
  it('says how far Kendari is from the 62,22 percent of the worked example', () => {
    const standing = targetStanding(KENDARI, percent(6222))
    if (standing.kind !== 'short') throw new Error(standing.kind)
    expect([standing.required, standing.people, formatPercent(standing.points)]).toEqual([87_693, 38_296, '27,17'])
  })

  it('says how far Kota Bima is from 45 percent', () => {
    const standing = targetStanding(BIMA.october2025, percent(4500))
    if (standing.kind !== 'short') throw new Error(standing.kind)
    expect([standing.required, standing.people, formatPercent(standing.points)]).toEqual([30_786, 4823, '7,05'])
  })

  it('gives the surplus of a reached goal, never a negative gap', () => {
    const standing = targetStanding({ eligible: 68_412, active: 31_001 }, percent(4500))
    if (standing.kind !== 'reached') throw new Error(standing.kind)
    expect([standing.surplus, formatPercent(standing.points)]).toEqual([215, '0,32'])
    expect(targetStanding({ eligible: 68_412, active: 30_786 }, percent(4500))).toMatchObject({
      kind: 'reached',
      surplus: 0,
    })
  })

  it('is short by one person although the printed coverage equals the goal', () => {
    expect(targetStanding({ eligible: 68_412, active: 30_785 }, percent(4500))).toMatchObject({
      kind: 'short',
      people: 1,
    })
  })

  it('judges a goal in people also when eligible is unknown, without points', () => {
    expect(targetStanding({ eligible: null, active: 40 }, people(50))).toEqual({
      kind: 'short',
      required: 50,
      people: 10,
      points: null,
    })
    expect(targetStanding({ eligible: 0, active: 60 }, people(50))).toMatchObject({ kind: 'reached', points: null })
    const standing = targetStanding({ eligible: 200, active: 40 }, people(50))
    expect(standing.kind === 'short' && formatPercent(standing.points)).toBe('5,00')
  })

  it.each([
    [{ eligible: 100, active: null }, percent(4500)],
    [{ eligible: null, active: 10 }, percent(4500)],
    [{ eligible: 0, active: 0 }, percent(4500)],
    [{ eligible: 100, active: null }, people(10)],
  ])('is unknown for %o with %o', (figures, goal) => {
    expect(targetStanding(figures, goal)).toEqual({ kind: 'unknown' })
  })

  it('agrees with the exact comparison of coverage and goal, and its parts are never negative', () => {
    fc.assert(
      fc.property(knownFigures, fc.nat({ max: 10_000 }), (figures, hundredths) => {
        fc.pre(figures.eligible > 0)
        const standing = targetStanding(figures, percent(hundredths))
        if (standing.kind === 'unknown' || standing.points === null) throw new Error('both counts are known')
        const goal = rational(hundredths, 10_000)
        const isReached = compare(rational(figures.active, figures.eligible), goal) >= 0
        expect(standing.kind).toBe(isReached ? 'reached' : 'short')
        expect(sign(standing.points)).toBeGreaterThanOrEqual(standing.kind === 'short' ? 1 : 0)
        if (standing.kind === 'short') expect(standing.people).toBeGreaterThan(0)
        else expect(standing.surplus).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('never takes an unknown count for 0', () => {
    fc.assert(
      fc.property(anyFigures, anyGoal, (figures, goal) => {
        const kind = targetStanding(figures, goal).kind
        if (figures.active === null) expect(kind).toBe('unknown')
        if (figures.eligible === null && goal.kind === 'percent') expect(kind).toBe('unknown')
        if (figures.active === null || (figures.eligible === null && goal.kind === 'percent')) {
          expect(gapPeople(figures, goal)).toBeNull()
        }
      }),
    )
  })
})

describe('gapPeople and goalShare', () => {
  it('gives the gap of each kecamatan of the sample', () => {
    const gaps = BIMA_DISTRICTS.map(([, , eligible, active]) => gapPeople({ eligible, active }, percent(4500)))
    expect(gaps).toEqual([381, 1534, 1697, 919, 293])
  })

  it('is negative when the goal is exceeded, for rankings', () => {
    expect(gapPeople({ eligible: 100, active: 60 }, percent(5000))).toBe(-10)
    expect(gapPeople({ eligible: null, active: 60 }, people(50))).toBe(-10)
  })

  it('gives the goal as a share of the eligible people', () => {
    expect(formatPercent(goalShare(percent(6222), null))).toBe('62,22')
    expect(formatPercent(goalShare(people(50), 200))).toBe('25,00')
    expect(goalShare(people(50), null)).toBeNull()
    expect(goalShare(people(50), 0)).toBeNull()
    expect(requiredFor(percent(5000), null)).toBeNull()
    expect(requiredFor(people(50), null)).toBe(50)
  })
})
