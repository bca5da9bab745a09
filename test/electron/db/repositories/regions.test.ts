import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aliasesIn, aliasFor, rememberAlias } from '../../../../electron/db/repositories/region-aliases.ts'
import {
  ancestorsOf,
  childrenOf,
  descendantsOf,
  regionByCode,
  searchByName,
} from '../../../../electron/db/repositories/regions.ts'
import { fullNameOf, liesIn, type Region } from '../../../../shared/domain/region.ts'
import { regionSearchKey } from '../../../../shared/domain/region-name.ts'
import { openForTest } from '../helpers.ts'

const codes = (regions: readonly Region[]): readonly string[] => regions.map(({ code }) => code)

describe('the tree of regions', () => {
  test('is walked by code', async () => {
    const db = await openForTest()
    expect(regionByCode(db, '52.72')).toEqual({ code: '52.72', name: 'Kota Bima' })
    expect(regionByCode(db, '99')).toBeNull()
    expect(childrenOf(db, null)).toHaveLength(38)
    expect(childrenOf(db, '52.72').map(({ name }) => name)).toEqual([
      'Rasanae Barat',
      'Rasanae Timur',
      'Asakota',
      'Raba',
      'Mpunda',
    ])
    expect(ancestorsOf(db, '52.72.04.1007').map(({ code }) => code)).toEqual(['52', '52.72', '52.72.04'])
    expect(ancestorsOf(db, '52')).toEqual([])
  })

  test('gives everything inside a region, kelurahan after their kecamatan, nothing of its neighbours', async () => {
    const db = await openForTest()
    const inside = descendantsOf(db, '52.72')
    expect(inside).toHaveLength(5 + 41)
    expect(inside.every(({ code }) => liesIn(code, '52.72') && code !== '52.72')).toBe(true)
    expect(codes(inside)).toEqual([...codes(inside)].sort())
    expect(descendantsOf(db, '52.72.04.1007')).toEqual([])
  })
})

describe('searching by name', () => {
  test('finds both regions that share a base name, and only the one whose kind is written', async () => {
    const db = await openForTest()
    expect(codes(searchByName(db, 'Bima')).slice(0, 2)).toEqual(['52.06', '52.72'])
    expect(codes(searchByName(db, ' KAB.  BIMA '))).toEqual(['52.06'])
    expect(codes(searchByName(db, 'kota bima'))).toEqual(['52.72'])
    expect(codes(searchByName(db, 'KOTA ADM. JAKARTA PUSAT'))).toEqual(['31.71'])
    expect(codes(searchByName(db, 'Kab. Kepulauan Seribu'))).toEqual(['31.01'])
  })

  test('keeps to a level that is written or asked for, and to a scope', async () => {
    const db = await openForTest()
    expect(codes(searchByName(db, 'Kec. Raba'))[0]).toBe('52.72.04')
    expect(codes(searchByName(db, 'Kelurahan Kolo', { within: '52.72' }))).toEqual(['52.72.03.1004'])
    expect(codes(searchByName(db, 'raba', { within: '52.72', level: 'district' }))).toEqual(['52.72.04'])
    expect(searchByName(db, 'raba', { within: '53' }).every(({ code }) => liesIn(code, '53'))).toBe(true)
    expect(searchByName(db, 'a', { limit: 3 })).toHaveLength(3)
  })

  test.each(['', ' . ', 'tidak ada wilayah seperti ini', "'; DROP TABLE region; --", '%', '_'])(
    'finds nothing for "%s"',
    async (text) => {
      const db = await openForTest()
      expect(searchByName(db, text)).toEqual([])
    },
  )

  test('finds every region by its own full name in capitals', async () => {
    const db = await openForTest()
    const all = childrenOf(db, null).flatMap((province) => [province, ...descendantsOf(db, province.code)])
    fc.assert(
      fc.property(fc.constantFrom(...all), (region) => {
        const found = searchByName(db, fullNameOf(region).toUpperCase(), { within: region.code })
        expect(codes(found)).toContain(region.code)
      }),
      { numRuns: 200 },
    )
  })

  test('keys are stable: the key of a key is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = regionSearchKey(text)
        expect(regionSearchKey(key)).toBe(key)
      }),
    )
  })
})

test('a learnt spelling answers in its scope before the general one, and the last answer counts', async () => {
  const db = await openForTest()
  const raba = { code: '52.72.04', name: 'Raba' }
  const mpunda = { code: '52.72.05', name: 'Mpunda' }
  rememberAlias(db, { spelling: 'KEC. RABAA', scope: null, region: raba })
  expect(aliasFor(db, 'Kecamatan  Rabaa', '52.72')).toEqual(raba)
  rememberAlias(db, { spelling: 'kec rabaa', scope: '52.72', region: mpunda })
  expect(aliasFor(db, 'KEC. RABAA', '52.72')).toEqual(mpunda)
  expect(aliasFor(db, 'KEC. RABAA', '52.06')).toEqual(raba)
  rememberAlias(db, { spelling: 'kec rabaa', scope: '52.72', region: raba })
  expect(aliasesIn(db, '52.72')).toEqual([
    { spelling: 'kecamatan rabaa', scope: null, region: raba },
    { spelling: 'kecamatan rabaa', scope: '52.72', region: raba },
  ])
  expect(aliasesIn(db, null)).toHaveLength(1)
  expect(aliasFor(db, 'lain', null)).toBeNull()
})
