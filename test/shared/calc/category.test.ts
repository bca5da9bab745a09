import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categoryOf } from '../../../shared/calc/category.ts'
import type { CategoryScheme } from '../../../shared/domain/target.ts'
import { knownCount, positiveCount } from './arbitraries.ts'
import { BIMA, BIMA_DISTRICTS } from './examples.ts'

const SCHEME: CategoryScheme = {
  year: 2025,
  source: null,
  bands: [
    { label: 'sangat rendah', lower: 0 },
    { label: 'rendah', lower: 3000 },
    { label: 'sedang', lower: 4500 },
    { label: 'tinggi', lower: 6000 },
  ],
}

describe('categoryOf', () => {
  it('puts the kecamatan of the sample into their bands', () => {
    const labels = BIMA_DISTRICTS.map(([, name, eligible, active]) => [
      name,
      categoryOf({ eligible, active }, SCHEME)?.label,
    ])
    expect(labels).toEqual([
      ['Rasanae Barat', 'rendah'],
      ['Rasanae Timur', 'sangat rendah'],
      ['Asakota', 'rendah'],
      ['Raba', 'rendah'],
      ['Mpunda', 'rendah'],
    ])
    expect(categoryOf(BIMA.october2025, SCHEME)?.label).toBe('rendah')
  })

  it('counts the lower edge to the band, and a percentage that only prints like the edge to the band below', () => {
    expect(categoryOf({ eligible: 100, active: 30 }, SCHEME)?.label).toBe('rendah')
    expect(categoryOf({ eligible: 100_000, active: 29_999 }, SCHEME)?.label).toBe('sangat rendah')
    expect(categoryOf({ eligible: 100, active: 0 }, SCHEME)?.label).toBe('sangat rendah')
    expect(categoryOf({ eligible: 100, active: 140 }, SCHEME)?.label).toBe('tinggi')
  })

  it('has no category without a scheme or a known coverage', () => {
    expect(categoryOf(BIMA.october2025, null)).toBeNull()
    expect(categoryOf({ eligible: 100, active: null }, SCHEME)).toBeNull()
    expect(categoryOf({ eligible: null, active: 3 }, SCHEME)).toBeNull()
    expect(categoryOf({ eligible: 0, active: 0 }, SCHEME)).toBeNull()
    const fromTen = { ...SCHEME, bands: [{ label: 'rendah', lower: 1000 }] }
    expect(categoryOf({ eligible: 100, active: 9 }, fromTen)).toBeNull()
  })

  it('finds the highest band whose edge is not above the exact coverage, in any order of the bands', () => {
    fc.assert(
      fc.property(positiveCount, knownCount, (eligible, active) => {
        const expected = SCHEME.bands.filter(
          ({ lower }) => BigInt(active) * 10_000n >= BigInt(lower) * BigInt(eligible),
        )
        const reversed = { ...SCHEME, bands: [...SCHEME.bands].reverse() }
        expect(categoryOf({ eligible, active }, SCHEME)).toEqual(expected.at(-1))
        expect(categoryOf({ eligible, active }, reversed)).toEqual(expected.at(-1))
      }),
    )
  })
})
