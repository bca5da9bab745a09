import { describe, expect, test } from 'vitest'
import { isUnnamedParent } from '../../../shared/import/parent-choice.ts'
import { fixesOf } from '../../../shared/import/problem-fixes.ts'
import { regionOf } from './region-list.ts'
import { readRowsIn, type Value } from './sheet-of.ts'

const HEAD: Value[] = ['Kecamatan', 'Potensi', 'Aktif']

const fixesIn = (scope: string, rows: readonly (readonly Value[])[], eligible: number | null = null) => {
  const [problem] = readRowsIn(scope, rows).problems
  if (!problem) throw new Error('no problem')
  const { fixes, suggested } = fixesOf(problem, eligible)
  return {
    regions: fixes.flatMap((fix) => (fix.kind === 'region' ? [fix.region.code] : [])),
    suggested:
      suggested?.kind === 'region' ? suggested.region.code : suggested?.kind === 'text' ? suggested.text : null,
  }
}

describe('regions proposed for a misspelt name', () => {
  test('in a column of kecamatan are kecamatan alone: "Kendarri" is never Kota Kendari', () => {
    const found = fixesIn('74.71', [HEAD, ['Kendarri', 12_000, 4000], ['Baruga', 13_000, 4500]])
    expect(found).toEqual({ regions: ['74.71.02'], suggested: '74.71.02' })
  })

  test('in a column for any level compete, and none is suggested', () => {
    const found = fixesIn('74.71', [
      ['Wilayah', 'Potensi', 'Aktif'],
      ['Kendarri', 12_000, 4000],
    ])
    expect(found.regions).toEqual(expect.arrayContaining(['74.71', '74.71.02']))
    expect(found.suggested).toBeNull()
  })

  test('in a column for any level leave out the region of the file when its JUMLAH stands there already', () => {
    const rows: Value[][] = [
      ['Wilayah', 'Potensi', 'Aktif'],
      ['Kendarri', 12, 4],
      ['JUMLAH', 20, 9],
    ]
    expect(fixesIn('74.71', rows).regions).not.toContain('74.71')
  })

  test('for an upper column are of the level of that column', () => {
    const [problem] = readRowsIn('74.71', [
      ['Kecamatan', 'Kelurahan', 'Potensi', 'Aktif'],
      ['Kendarri', 'Kandai', 9, 3],
    ]).problems
    expect(problem?.candidates?.map(({ code }) => code)).toEqual(['74.71.02'])
  })
})

describe('a figure is suggested', () => {
  const FRACTION: Value[][] = [HEAD, ['Baruga', 15_000, '5,01']]

  test('when the denominator of its row leaves one', () => {
    expect(fixesIn('74.71', FRACTION, 980).suggested).toBe('501')
  })

  test('when there is only one, written like every other count', () => {
    expect(fixesIn('74.71', [HEAD, ['Baruga', 15_000, -4000]]).suggested).toBe('4.000')
  })

  test('not when several are possible', () => {
    expect(fixesIn('74.71', FRACTION, 15_000).suggested).toBeNull()
  })
})

describe('figures of a row that become those of a region above the others', () => {
  const scope = regionOf('74.71')
  test.each([
    ['a region of the file chosen for a kecamatan', '74.71', 'Kendarri', 'kecamatan', true],
    ['a region of the file chosen in a column of any level', '74.71', 'Kendarri', 'wilayah', true],
    ['a row that names the kind of the region', '74.71', 'Kota Kendarri', 'kecamatan', false],
    ['a kecamatan chosen in a column of kelurahan', '74.71.02', 'Kendarri', 'kelurahan', true],
    ['a kecamatan chosen in a column of kecamatan', '74.71.02', 'Kendarri', 'kecamatan', false],
  ] as const)('%s is asked about or not', (_what, code, spelling, field, expected) => {
    expect(isUnnamedParent(regionOf(code), spelling, { scope, field })).toBe(expected)
  })
})
