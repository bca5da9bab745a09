import { describe, expect, it } from 'vitest'
import { nearestYearBefore } from '../../../shared/calc/year-before.ts'

const final = (asOf: string) => ({ asOf, status: 'final' as const })
const draft = (asOf: string) => ({ asOf, status: 'draft' as const })

describe('nearestYearBefore', () => {
  it('takes the final snapshot nearest to one year earlier', () => {
    const list = [final('2024-09-20'), final('2024-10-31'), final('2024-11-30'), final('2025-06-30')]
    expect(nearestYearBefore('2025-10-30', list)).toEqual(final('2024-10-31'))
  })

  it('passes over a nearer draft', () => {
    expect(nearestYearBefore('2025-10-30', [draft('2024-10-30'), final('2024-09-30')])).toEqual(final('2024-09-30'))
    expect(nearestYearBefore('2025-10-30', [draft('2024-10-30')])).toBeNull()
  })

  it.each([
    ['2024-09-15', true],
    ['2024-09-14', false],
    ['2024-12-14', true],
    ['2024-12-15', false],
  ])('accepts 45 days and refuses 46: %s is %s', (asOf, isAccepted) => {
    expect(nearestYearBefore('2025-10-30', [final(asOf)])).toEqual(isAccepted ? final(asOf) : null)
  })

  it('takes the earlier of two that are equally near, in any order', () => {
    const list = [final('2024-11-04'), final('2024-10-25')]
    expect(nearestYearBefore('2025-10-30', list)).toEqual(final('2024-10-25'))
    expect(nearestYearBefore('2025-10-30', [...list].reverse())).toEqual(final('2024-10-25'))
  })

  it('counts from 28 February for 29 February', () => {
    expect(nearestYearBefore('2024-02-29', [final('2023-03-01'), final('2023-02-28')])).toEqual(final('2023-02-28'))
  })

  it('finds nothing among nothing, and gives the candidate itself back', () => {
    expect(nearestYearBefore('2025-10-30', [])).toBeNull()
    const candidate = { ...final('2024-10-31'), id: 7 }
    expect(nearestYearBefore('2025-10-30', [candidate])).toBe(candidate)
  })
})
