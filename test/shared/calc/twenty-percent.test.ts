import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { twentyPercentGoals, twentyPercentRule } from '../../../shared/calc/twenty-percent.ts'
import { formatPercent } from '../../../shared/format/number.ts'
import { anyFigures } from './arbitraries.ts'
import { BIMA, KENDARI } from './examples.ts'

describe('twentyPercentRule', () => {
  it('reads the sample as 18,69 percent growth and 5,36 points, both below 20', () => {
    const { growth, points } = twentyPercentRule(BIMA.october2024, BIMA.october2025)
    expect([growth?.met, points?.met]).toEqual([false, false])
    expect([formatPercent(growth?.value ?? null), formatPercent(points?.value ?? null)]).toEqual(['18,69', '5,36'])
  })

  it('is met at exactly 20 percent and not a person below', () => {
    const before = { eligible: 1000, active: 100 }
    expect(twentyPercentRule(before, { eligible: 1000, active: 120 }).growth?.met).toBe(true)
    expect(twentyPercentRule(before, { eligible: 1000, active: 119 }).growth?.met).toBe(false)
    expect(twentyPercentRule(before, { eligible: 1000, active: 300 }).points?.met).toBe(true)
    expect(twentyPercentRule(before, { eligible: 1000, active: 299 }).points?.met).toBe(false)
  })

  it('leaves a reading open where its inputs are unknown', () => {
    expect(twentyPercentRule({ eligible: 10, active: 0 }, { eligible: 10, active: 5 })).toMatchObject({ growth: null })
    expect(twentyPercentRule({ eligible: null, active: 4 }, { eligible: 10, active: 5 })).toMatchObject({
      growth: { met: true },
      points: null,
    })
    expect(twentyPercentRule({ eligible: 10, active: null }, { eligible: 10, active: 5 })).toEqual({
      growth: null,
      points: null,
    })
    fc.assert(
      fc.property(anyFigures, (figures) => {
        if (figures.active !== null) return
        expect(twentyPercentRule(figures, KENDARI)).toEqual({ growth: null, points: null })
        expect(twentyPercentRule(KENDARI, figures)).toEqual({ growth: null, points: null })
      }),
    )
  })
})

describe('twentyPercentGoals', () => {
  it('means 59.277 people, 42,06 percent or 55,05 percent for Kendari', () => {
    const goals = twentyPercentGoals(KENDARI)
    if (goals === null) throw new Error('both counts are known')
    expect(goals.growth.people).toBe(59_277)
    expect([formatPercent(goals.growth.coverage), formatPercent(goals.points)]).toEqual(['42,06', '55,05'])
  })

  it('rounds the people up, so that the goal itself meets the rule', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 50 }), (active) => {
        const people = twentyPercentGoals({ eligible: null, active })?.growth.people ?? 0
        expect(BigInt(people) * 5n >= BigInt(active) * 6n).toBe(true)
        expect((BigInt(people) - 1n) * 5n < BigInt(active) * 6n).toBe(true)
        const rule = twentyPercentRule({ eligible: null, active }, { eligible: null, active: people })
        expect(rule.growth?.met).toBe(true)
      }),
    )
  })

  it('has no percentages without eligible people and nothing at all without active ones', () => {
    const expected = { growth: { people: 12, coverage: null }, points: null }
    expect(twentyPercentGoals({ eligible: null, active: 10 })).toEqual(expected)
    expect(twentyPercentGoals({ eligible: 0, active: 10 })).toEqual(expected)
    expect(twentyPercentGoals({ eligible: 10, active: null })).toBeNull()
    expect(() => twentyPercentGoals({ eligible: 1, active: Number.MAX_SAFE_INTEGER })).toThrow(RangeError)
  })
})
