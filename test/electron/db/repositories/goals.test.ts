import { describe, expect, test } from 'vitest'
import { categorySchemeFor, replaceCategoryScheme } from '../../../../electron/db/repositories/category-schemes.ts'
import { indicatorByCode, insertIndicator, listIndicators } from '../../../../electron/db/repositories/indicators.ts'
import {
  citedInstruments,
  insertInstrument,
  listInstruments,
  setCited,
} from '../../../../electron/db/repositories/instruments.ts'
import { insertRate, listRates } from '../../../../electron/db/repositories/rates.ts'
import {
  acuanFor,
  insertTarget,
  markAcuan,
  type NewTarget,
  targetById,
  targetsFor,
} from '../../../../electron/db/repositories/targets.ts'
import { openForTest, refusalOf } from '../helpers.ts'

const target = (change: Partial<NewTarget> = {}): NewTarget => ({
  indicator: 'ucj',
  region: '52.72',
  year: 2025,
  goal: { kind: 'percent', hundredths: 4500 },
  instrument: 'RPJMD Kota Bima',
  validFrom: null,
  acuan: true,
  ...change,
})

describe('targets', () => {
  test('come back with their goal in percent or in people', async () => {
    const db = await openForTest()
    const { id } = insertTarget(db, target())
    const people = insertTarget(
      db,
      target({ goal: { kind: 'people', people: 0 }, acuan: false, validFrom: '2025-03-01' }),
    )
    expect(targetById(db, id)).toEqual({ ...target(), id })
    expect(targetById(db, people.id)?.goal).toEqual({ kind: 'people', people: 0 })
    expect(targetById(db, 99)).toBeNull()
  })

  test('one of a year is acuan: a new one takes the mark and names the old one, which stays', async () => {
    const db = await openForTest()
    const first = insertTarget(db, target())
    const second = insertTarget(db, target({ goal: { kind: 'percent', hundredths: 5000 } }))
    expect(first.replaces).toBeNull()
    expect(second.replaces).toBe(first.id)
    expect(acuanFor(db, 'ucj', '52.72', 2025)?.id).toBe(second.id)
    expect(targetsFor(db, { region: '52.72' }).map(({ id, acuan }) => [id, acuan])).toEqual([
      [second.id, true],
      [first.id, false],
    ])
    expect(markAcuan(db, first.id)).toBe(second.id)
    expect(markAcuan(db, first.id)).toBeNull()
    expect(acuanFor(db, 'ucj', '52.72', 2025)?.id).toBe(first.id)
    expect(await refusalOf(() => markAcuan(db, 99))).toBe('database.notFound')
  })

  test('nothing is inherited from another year, region or indicator', async () => {
    const db = await openForTest()
    insertTarget(db, target({ region: '52' }))
    insertTarget(db, target({ year: 2024 }))
    insertTarget(db, target({ indicator: 'ucj.bpu' }))
    expect(acuanFor(db, 'ucj', '52.72', 2025)).toBeNull()
    expect(targetsFor(db, { year: 2025 })).toHaveLength(2)
  })

  test('a region or an indicator that does not exist is refused', async () => {
    const db = await openForTest()
    expect(await refusalOf(() => insertTarget(db, target({ region: '99.99' })))).toBe('database.regionUnknown')
    expect(() => insertTarget(db, target({ indicator: 'tiada' }))).toThrow('database.referenceGone')
    expect(targetsFor(db)).toEqual([])
  })
})

describe('categories', () => {
  const bands = [
    { label: 'sangat rendah', lower: 0 },
    { label: 'rendah', lower: 3000 },
    { label: 'sedang', lower: 4000 },
    { label: 'tinggi', lower: 5500 },
  ]

  test('belong to one year and are replaced as a whole', async () => {
    const db = await openForTest()
    expect(categorySchemeFor(db, 2025)).toBeNull()
    replaceCategoryScheme(db, { year: 2025, source: null, bands })
    expect(categorySchemeFor(db, 2025)).toEqual({ year: 2025, source: null, bands })
    replaceCategoryScheme(db, { year: 2025, source: 'SK', bands: bands.slice(0, 2) })
    expect(categorySchemeFor(db, 2025)).toEqual({ year: 2025, source: 'SK', bands: bands.slice(0, 2) })
    expect(categorySchemeFor(db, 2026)).toBeNull()
  })

  test.each([
    ['none', []],
    ['a first edge above 0', bands.slice(1)],
    ['edges out of order', [bands[0], bands[2], bands[1]]],
    ['an edge twice', [bands[0], bands[1], { label: 'x', lower: 3000 }]],
  ])('%s is refused and the earlier ones stay', async (_, wrong) => {
    const db = await openForTest()
    replaceCategoryScheme(db, { year: 2025, source: null, bands })
    const given = wrong.filter((band) => band !== undefined)
    expect(await refusalOf(() => replaceCategoryScheme(db, { year: 2025, source: null, bands: given }))).toBe(
      'database.bandsInvalid',
    )
    expect(categorySchemeFor(db, 2025)?.bands).toEqual(bands)
  })
})

describe('rates', () => {
  test('start with the lowest contribution of BPU', async () => {
    const db = await openForTest()
    expect(listRates(db)).toEqual([
      {
        payerClass: 'bpu',
        label: 'Bukan Penerima Upah (JKK dan JKM)',
        rupiah: 16_800,
        validFrom: '2015-07-01',
        validTo: null,
        source: 'Peraturan Pemerintah Nomor 44 Tahun 2015',
      },
    ])
  })

  test('of one class never overlap; other classes do not matter', async () => {
    const db = await openForTest()
    const half = {
      payerClass: 'bpu-mandiri',
      label: 'BPU yang membayar sendiri',
      rupiah: 8400,
      validFrom: '2026-04-01',
      validTo: '2026-12-31',
      source: 'Peraturan Pemerintah Nomor 50 Tahun 2025',
    }
    insertRate(db, half)
    insertRate(db, { ...half, rupiah: 16_800, validFrom: '2027-01-01', validTo: null })
    for (const [validFrom, validTo] of [
      ['2026-12-31', '2026-12-31'],
      ['2020-01-01', null],
      ['2030-01-01', '2030-12-31'],
    ] as const) {
      expect(await refusalOf(() => insertRate(db, { ...half, validFrom, validTo })), validFrom).toBe(
        'database.rateOverlaps',
      )
    }
    expect(listRates(db)).toHaveLength(3)
    expect(() => insertRate(db, { ...half, payerClass: 'x', validTo: '2026-01-01' })).toThrow(/CHECK/)
  })
})

describe('instruments', () => {
  test('"Dasar" starts with the six of the report, in order of rank', async () => {
    const db = await openForTest()
    expect(citedInstruments(db).map(({ citation }) => citation)).toEqual([
      'Undang-Undang Nomor 40 Tahun 2004 tentang Sistem Jaminan Sosial Nasional',
      'Undang-Undang Nomor 24 Tahun 2011 tentang Badan Penyelenggara Jaminan Sosial',
      'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
      'Undang-Undang Nomor 59 Tahun 2024 tentang Rencana Pembangunan Jangka Panjang Nasional Tahun 2025–2045',
      'Instruksi Presiden Nomor 2 Tahun 2021 tentang Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan',
      'Surat Edaran Menteri Dalam Negeri Nomor 842.2/5193/SJ',
    ])
    expect(listInstruments(db)).toHaveLength(10)
  })

  test('an office adds its own at the end and chooses what is cited', async () => {
    const db = await openForTest()
    const own = {
      type: 'Perjanjian Kerja Sama',
      number: null,
      title: 'Penyelenggaraan Jaminan Sosial Ketenagakerjaan',
      citation: 'Perjanjian Kerja Sama Pemerintah Kabupaten Banggai dengan BPJS Ketenagakerjaan',
      date: '2024-02-01',
      expiresOn: '2026-02-01',
      cited: false,
    }
    const id = insertInstrument(db, own)
    expect(listInstruments(db).at(-1)).toEqual({ ...own, id })
    expect(citedInstruments(db)).toHaveLength(6)
    setCited(db, id, true)
    expect(citedInstruments(db).at(-1)?.citation).toBe(own.citation)
    expect(await refusalOf(() => insertInstrument(db, own))).toBe('database.duplicate')
    expect(await refusalOf(() => setCited(db, 99, true))).toBe('database.notFound')
  })
})

test('indicators start with UCJ and its four segments; an office adds its own', async () => {
  const db = await openForTest()
  expect(listIndicators(db).map(({ code, partOf }) => [code, partOf])).toEqual([
    ['ucj', null],
    ['ucj.pu', 'ucj'],
    ['ucj.bpu', 'ucj'],
    ['ucj.jakon', 'ucj'],
    ['ucj.pmi', 'ucj'],
    ['non-asn', null],
  ])
  expect(indicatorByCode(db, 'ucj')).toMatchObject({
    eligibleLabel: 'Angkatan kerja di luar ASN, TNI, dan Polri',
    kind: 'coverage',
    placeKind: 'region',
  })
  const own = {
    code: 'miskin',
    label: 'Penduduk miskin terlindungi',
    shortLabel: 'Miskin',
    eligibleLabel: 'Penduduk miskin',
    activeLabel: 'Terlindungi',
    partOf: null,
    placeKind: 'region',
    kind: 'ratio',
  } as const
  insertIndicator(db, own)
  expect(listIndicators(db).at(-1)).toEqual(own)
  expect(await refusalOf(() => insertIndicator(db, own))).toBe('database.duplicate')
  expect(indicatorByCode(db, 'tiada')).toBeNull()
})
