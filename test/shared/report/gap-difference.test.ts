import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapPeople } from '../../../shared/calc/target-gap.ts'
import { gapDifference } from '../../../shared/report/gap-difference.ts'

const HALF = { kind: 'percent', hundredths: 5000 } as const
const region = (name: string, eligible: number | null, active: number | null) => ({
  name,
  figures: { eligible, active },
})

describe('why the distances of regions add up to another figure', () => {
  it('names the regions above the target, and what the whole holds beyond them', () => {
    const regions = [region('Raba', 1000, 200), region('Mpunda', 1000, 900)]
    expect(gapDifference(regions, { eligible: 2000, active: 1100 }, HALF)).toEqual({
      kind: 'known',
      above: ['Mpunda'],
      beyond: null,
      isRounded: false,
    })
    expect(gapDifference(regions, { eligible: 2000, active: 1101 }, HALF)).toMatchObject({
      above: ['Mpunda'],
      beyond: { eligible: 0, active: 1 },
    })
  })

  it('blames nothing that changes no distance: a target met to the person, a rest that meets it', () => {
    const regions = [region('Raba', 1001, 200), region('Mpunda', 1001, 501)]
    expect(gapDifference(regions, { eligible: 2004, active: 702 }, HALF)).toEqual({
      kind: 'known',
      above: [],
      beyond: null,
      isRounded: true,
    })
  })

  it('names only the regions with an unknown count', () => {
    const regions = [region('Raba', 1000, null), region('Asakota', null, 3), region('Mpunda', 1000, 900)]
    expect(gapDifference(regions, { eligible: 2000, active: 1100 }, HALF)).toEqual({
      kind: 'missing',
      names: ['Raba', 'Asakota'],
    })
  })

  it('always finds a cause where the sums differ', () => {
    const count = fc.integer({ min: 0, max: 90_000 })
    const figures = fc.record({ eligible: count, active: count })
    const goals = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 8 }), figures, goals, (parts, whole, hundredths) => {
        const goal = { kind: 'percent', hundredths } as const
        const sum = parts.reduce((people, part) => people + Math.max(0, gapPeople(part, goal) ?? 0), 0)
        if (sum === gapPeople(whole, goal)) return
        const cause = gapDifference(
          parts.map((part) => ({ name: 'x', figures: part })),
          whole,
          goal,
        )
        expect(cause.kind === 'known' && (cause.above.length > 0 || cause.beyond !== null || cause.isRounded)).toBe(
          true,
        )
      }),
    )
  })
})
