import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { change, decomposition, segmentContribution } from '../../../shared/calc/change.ts'
import { add, compare, rational, sumOf } from '../../../shared/calc/rational.ts'
import type { Figures } from '../../../shared/domain/snapshot.ts'
import {
  formatPercent,
  formatPercentSigned,
  formatSignedCount,
  printedDifferenceDiffers,
} from '../../../shared/format/number.ts'
import { anyFigures, knownCount, positiveCount } from './arbitraries.ts'
import { BIMA, BIMA_SEGMENTS } from './examples.ts'

const MAX = Number.MAX_SAFE_INTEGER
const UNKNOWN = { eligible: null, active: null, uncovered: null, points: null, growth: null }
const row = (from: Figures, to: Figures): readonly string[] => {
  const moved = change(from, to)
  return [
    formatSignedCount(moved.eligible),
    formatSignedCount(moved.active),
    formatSignedCount(moved.uncovered),
    formatPercentSigned(moved.points),
    formatPercent(moved.growth),
  ]
}

describe('change', () => {
  it.each([
    ['since June', BIMA.june2025, BIMA.october2025, ['0', '+1.857', '−1.857', '+2,71', '7,70']],
    ['since a year', BIMA.october2024, BIMA.october2025, ['+1.292', '+4.089', '−2.797', '+5,36', '18,69']],
    ['of nothing', BIMA.october2025, BIMA.october2025, ['0', '0', '0', '0,00', '0,00']],
    ['that rounding hides', BIMA.october2025, { eligible: 68_412, active: 25_965 }, ['0', '+2', '−2', '0,00', '0,01']],
    [
      'of a smaller base',
      BIMA.june2025,
      { eligible: 66_412, active: 23_986 },
      ['−2.000', '−120', '−1.880', '+0,88', '−0,50'],
    ],
    ['from nobody', { eligible: 900, active: 0 }, { eligible: 900, active: 853 }, ['0', '+853', '−853', '+94,78', '–']],
    [
      'of Jakon',
      { eligible: 4600, active: 2281 },
      { eligible: 4600, active: 2084 },
      ['0', '−197', '+197', '−4,28', '−8,64'],
    ],
  ])('prints the change %s', (_name, from, to, printed) => {
    expect(row(from, to)).toEqual(printed)
  })

  it('prints −4,28 between 49,59 and 45,30, which only the exact difference gives', () => {
    const from = rational(2281, 4600)
    const to = rational(2084, 4600)
    expect([formatPercent(from), formatPercent(to)]).toEqual(['49,59', '45,30'])
    expect(printedDifferenceDiffers(from, to)).toBe(true)
  })

  it('knows what the known counts allow and nothing more', () => {
    expect(change({ eligible: null, active: 22_418 }, { eligible: 68_412, active: 24_106 })).toMatchObject({
      eligible: null,
      active: 1688,
      uncovered: null,
      points: null,
    })
    expect(change({ eligible: 5, active: null }, { eligible: 9, active: 3 })).toEqual({ ...UNKNOWN, eligible: 4 })
    expect(change({ eligible: 0, active: 0 }, { eligible: 9, active: 3 }).points).toBeNull()
    expect(change(null, BIMA.june2025)).toEqual(UNKNOWN)
    expect(change(BIMA.june2025, null)).toEqual(UNKNOWN)
  })

  it('is unknown wherever an input is, never 0', () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, (from, to) => {
        const safe = { eligible: from.eligible, active: from.active === null ? null : Math.min(from.active, 10) }
        const moved = change(safe, to.active === null ? to : { ...to, active: Math.min(to.active, 10) })
        expect(moved.active === null).toBe(from.active === null || to.active === null)
        expect(moved.eligible === null).toBe(from.eligible === null || to.eligible === null)
        expect(moved.uncovered === null).toBe(moved.active === null || moved.eligible === null)
        expect(moved.points === null).toBe(moved.uncovered === null || from.eligible === 0 || to.eligible === 0)
        expect(moved.growth === null).toBe(moved.active === null || from.active === 0)
      }),
    )
  })

  it('refuses a change in uncovered people that no number holds exactly', () => {
    expect(change({ eligible: MAX, active: 0 }, { eligible: 0, active: 0 }).uncovered).toBe(-MAX)
    expect(() => change({ eligible: MAX, active: 0 }, { eligible: 0, active: MAX })).toThrow(RangeError)
  })
})

describe('decomposition', () => {
  const printed = (from: Figures, to: Figures): readonly string[] | null => {
    const parts = decomposition(from, to)
    return parts === null ? null : [formatPercentSigned(parts.participation), formatPercentSigned(parts.base)]
  }

  it('tells people from base', () => {
    expect(printed(BIMA.june2025, BIMA.october2025)).toEqual(['+2,71', '0,00'])
    expect(printed(BIMA.october2024, BIMA.october2025)).toEqual(['+5,98', '−0,62'])
    expect(printed(BIMA.june2025, { eligible: 66_412, active: 23_986 })).toEqual(['−0,18', '+1,06'])
  })

  it.each([
    [null, BIMA.june2025],
    [BIMA.june2025, null],
    [{ eligible: null, active: 1 }, BIMA.june2025],
    [{ eligible: 0, active: 0 }, BIMA.june2025],
    [{ eligible: 9, active: null }, BIMA.june2025],
    [BIMA.june2025, { eligible: 0, active: 0 }],
    [BIMA.june2025, { eligible: null, active: 1 }],
    [BIMA.june2025, { eligible: 9, active: null }],
  ])('is null from %o to %o', (from, to) => {
    expect(decomposition(from, to)).toBeNull()
  })

  it('adds up to the change in points exactly', () => {
    fc.assert(
      fc.property(positiveCount, knownCount, positiveCount, knownCount, (e0, a0, e1, a1) => {
        const parts = decomposition({ eligible: e0, active: a0 }, { eligible: e1, active: a1 })
        if (parts === null) throw new Error('all counts are known')
        // A₁/E₁ − A₀/E₀, written out independently.
        const points = rational(BigInt(a1) * BigInt(e0) - BigInt(a0) * BigInt(e1), BigInt(e0) * BigInt(e1))
        expect(compare(add(parts.participation, parts.base), points)).toBe(0)
      }),
    )
  })
})

describe('segmentContribution', () => {
  it('divides by the eligible people of the total', () => {
    const contributions = BIMA_SEGMENTS.map(([, eligible, before, after]) =>
      segmentContribution({ eligible, active: before }, { eligible, active: after }, 68_412),
    )
    expect(contributions.map(formatPercentSigned)).toEqual(['+0,19', '+2,81', '−0,29'])
  })

  it('adds up to the participation effect when the segments add up to the total', () => {
    const count = fc.nat({ max: 2 ** 50 })
    const segments = fc.array(fc.record({ before: count, after: count }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(segments, positiveCount, positiveCount, (list, e0, e1) => {
        const from = { eligible: e0, active: list.reduce((sum, { before }) => sum + before, 0) }
        const to = { eligible: e1, active: list.reduce((sum, { after }) => sum + after, 0) }
        const contributions = list.map(({ before, after }) => {
          const part = segmentContribution({ eligible: null, active: before }, { eligible: null, active: after }, e1)
          if (part === null) throw new Error('both active counts are known')
          return part
        })
        const participation = decomposition(from, to)?.participation
        if (participation === undefined) throw new Error('all counts are known')
        expect(compare(sumOf(contributions), participation)).toBe(0)
      }),
    )
  })

  it('is null when a count it needs is unknown, or the total has no eligible people', () => {
    const known = { eligible: 10, active: 5 }
    expect(segmentContribution({ eligible: 10, active: null }, known, 100)).toBeNull()
    expect(segmentContribution(known, { eligible: 10, active: null }, 100)).toBeNull()
    expect(segmentContribution(known, known, null)).toBeNull()
    expect(segmentContribution(known, known, 0)).toBeNull()
    expect(segmentContribution({ eligible: null, active: 0 }, { eligible: null, active: 5 }, 100)).not.toBeNull()
  })
})
