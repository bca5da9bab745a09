import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officialFigure, segmentsOf, sumCounts, unmapped } from '../../../shared/calc/official-figure.ts'
import type { Figures } from '../../../shared/domain/snapshot.ts'
import { anyCount } from './arbitraries.ts'
import { BIMA, BIMA_DISTRICTS, observation, regionPlace } from './examples.ts'

const CHILDREN = BIMA_DISTRICTS.map(([code, name]) => ({ code, name }))
const ROWS = BIMA_DISTRICTS.map(([code, name, eligible, active]) =>
  observation('ucj', regionPlace(code, name), { eligible, active }),
)
const OWN = observation('ucj', regionPlace('52.72', 'Kota Bima'), BIMA.october2025)

/** The sample rows with the figures of some kecamatan replaced; null takes the row away. */
const withChanged = (changes: Readonly<Record<string, Figures | null>>) =>
  ROWS.flatMap((row) => {
    const figures = changes[row.place.name]
    if (figures === undefined) return [row]
    return figures === null ? [] : [{ ...row, ...figures }]
  })

const official = (observations: typeof ROWS) => officialFigure({ observations }, 'ucj', '52.72', CHILDREN)

describe('officialFigure', () => {
  it('is the own row, also when one of its counts is unknown', () => {
    expect(official([...ROWS, OWN])).toEqual({ kind: 'own', figures: BIMA.october2025 })
    const figures = { eligible: null, active: 25_963 }
    expect(official([...ROWS, { ...OWN, ...figures }])).toEqual({ kind: 'own', figures })
  })

  it('is the sum of all children when there is no own row', () => {
    expect(official(ROWS)).toEqual({ kind: 'sum', figures: BIMA.october2025, parts: 5 })
  })

  it('is partial when a child has no row: 19.358 people without Raba are not the figure of the kota', () => {
    expect(official(withChanged({ Raba: null }))).toEqual({
      kind: 'partial',
      known: { eligible: 51_692, active: 19_358 },
      parts: 4,
      missing: ['Raba'],
    })
  })

  it('is partial when a child has an unknown count, and keeps both counts of the same children', () => {
    const rows = withChanged({ Raba: { eligible: 16_720, active: null }, Mpunda: { eligible: null, active: 6441 } })
    expect(official(rows)).toEqual({
      kind: 'partial',
      known: { eligible: 36_728, active: 12_917 },
      parts: 3,
      missing: ['Raba', 'Mpunda'],
    })
  })

  it('adds up the one count that is known when no child has both', () => {
    const activeOnly = ROWS.map((row) => ({ ...row, eligible: null }))
    expect(official(activeOnly)).toEqual({ kind: 'sum', figures: { eligible: null, active: 25_963 }, parts: 5 })
    expect(official(activeOnly.slice(1))).toMatchObject({ kind: 'partial', missing: ['Rasanae Barat'] })
    const eligibleOnly = ROWS.slice(1).map((row) => ({ ...row, active: null }))
    expect(official(eligibleOnly)).toMatchObject({
      known: { eligible: 54_206, active: null },
      parts: 4,
      missing: ['Rasanae Barat'],
    })
    const nothing = ROWS.map((row) => ({ ...row, eligible: null, active: null }))
    expect(official(nothing)).toMatchObject({ kind: 'partial', known: { eligible: null, active: null }, parts: 0 })
  })

  it('counts a child with a known 0 as known', () => {
    const rows = withChanged({ Raba: { eligible: 0, active: 0 } })
    expect(official(rows)).toMatchObject({ kind: 'sum', figures: { active: 19_358 }, parts: 5 })
  })

  it('is none without any row, and never takes rows of another indicator, region or unit', () => {
    expect(official([])).toEqual({ kind: 'none' })
    expect(official(ROWS.map((row) => ({ ...row, indicator: 'ucj.pu' })))).toEqual({ kind: 'none' })
    expect(officialFigure({ observations: ROWS }, 'ucj', '52.72', [])).toEqual({ kind: 'none' })
    const unit = observation('ucj', { kind: 'unit', id: 52, name: 'Kota Bima' }, BIMA.october2025)
    expect(official([unit])).toEqual({ kind: 'none' })
  })
})

describe('segmentsOf', () => {
  it('names the segments that have any row, in the fixed order, also when the row is unknown', () => {
    const place = regionPlace('52.72')
    const observations = [
      observation('ucj.jakon', place, { eligible: null, active: null }),
      observation('ucj', place, BIMA.october2025),
      observation('ucj.pu', place, { eligible: 26_870, active: 15_742 }),
      observation('ucj.pu', regionPlace('52.72.01'), { eligible: 1, active: 1 }),
    ]
    expect(segmentsOf({ observations })).toEqual(['ucj.pu', 'ucj.jakon'])
    expect(segmentsOf({ observations: [] })).toEqual([])
  })
})

describe('sumCounts', () => {
  it('is unknown when any part is or there is none, and exact otherwise', () => {
    expect(sumCounts([])).toBeNull()
    expect(sumCounts([0, 0])).toBe(0)
    fc.assert(
      fc.property(fc.array(anyCount, { maxLength: 6 }), (list) => {
        const known = list.flatMap((count) => (count === null ? [] : [BigInt(count)]))
        const exact = known.reduce((sum, count) => sum + count, 0n)
        if (list.length === 0 || known.length < list.length) expect(sumCounts(list)).toBeNull()
        else if (exact > BigInt(Number.MAX_SAFE_INTEGER)) expect(() => sumCounts(list)).toThrow(RangeError)
        else expect(BigInt(sumCounts(list) ?? -1)).toBe(exact)
      }),
    )
  })
})

describe('unmapped', () => {
  it('is what the parent has beyond its children', () => {
    const parts = [
      { eligible: null, active: 50_000 },
      { eligible: 10, active: 5950 },
    ]
    expect(unmapped({ eligible: 698_000, active: 57_000 }, parts)).toEqual({ eligible: null, active: 1050 })
    expect(unmapped({ eligible: 5, active: null }, [{ eligible: 7, active: 1 }])).toEqual({
      eligible: -2,
      active: null,
    })
    expect(unmapped(BIMA.october2025, [])).toEqual({ eligible: null, active: null })
  })
})
