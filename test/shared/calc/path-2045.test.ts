import { describe, expect, it } from 'vitest'
import { pathTo2045 } from '../../../shared/calc/path-2045.ts'
import { compare, rational } from '../../../shared/calc/rational.ts'
import { formatPercent } from '../../../shared/format/number.ts'
import { KENDARI } from './examples.ts'

describe('pathTo2045', () => {
  it('rises from the base to 99,5 percent with a milestone each 31 December', () => {
    const path = pathTo2045({ asOf: '2025-06-08', figures: KENDARI })
    if (path === null) throw new Error('the base is known')
    expect(path).toHaveLength(21)
    expect(path.map(({ day }) => day).slice(0, 2)).toEqual(['2025-12-31', '2026-12-31'])
    expect(path.at(-1)?.day).toBe('2045-12-31')
    expect(formatPercent(path[0]?.coverage ?? null)).toBe('36,82')
    expect(formatPercent(path.at(-1)?.coverage ?? null)).toBe('99,50')
  })

  it('is a straight line by days: a leap year adds one more day', () => {
    // From 0 percent on 31-12-2025 there are 7.305 days to 31-12-2045.
    const path = pathTo2045({ asOf: '2025-12-31', figures: { eligible: 7305, active: 0 } })
    expect(path?.[0]?.day).toBe('2026-12-31')
    const share = (days: number) => rational(BigInt(days) * 995n, 7_305_000n)
    const expected = [365, 730, 1096]
    expected.forEach((days, position) => {
      const milestone = path?.[position]
      expect(milestone && compare(milestone.coverage, share(days))).toBe(0)
    })
  })

  it('asks a region above 99,5 percent to stay there', () => {
    const path = pathTo2045({ asOf: '2044-01-01', figures: { eligible: 1000, active: 999 } })
    expect(path?.map(({ coverage }) => formatPercent(coverage))).toEqual(['99,50', '99,50'])
  })

  it('is null without a base coverage or without days left', () => {
    expect(pathTo2045({ asOf: '2025-06-08', figures: { eligible: null, active: 4 } })).toBeNull()
    expect(pathTo2045({ asOf: '2025-06-08', figures: { eligible: 4, active: null } })).toBeNull()
    expect(pathTo2045({ asOf: '2025-06-08', figures: { eligible: 0, active: 0 } })).toBeNull()
    expect(pathTo2045({ asOf: '2045-12-31', figures: KENDARI })).toBeNull()
    expect(pathTo2045({ asOf: '2045-12-30', figures: KENDARI })).toHaveLength(1)
  })
})
