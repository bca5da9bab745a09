import { read } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from '../../../shared/contract/index.ts'
import { type TestApplication, testApplication } from '../../helpers/application.ts'

const CHOICE: Payload<'comparison.read'> = {
  from: '2025-06-30',
  to: '2025-10-30',
  region: null,
  indicator: 'ucj',
  level: 'children',
}

const { level: _level, ...BARE } = CHOICE
const TREND: Payload<'comparison.trend'> = { ...BARE, method: 'last-two' }

describe('the comparison on data contoh', () => {
  let app: TestApplication
  beforeAll(async () => {
    app = await testApplication()
  })
  afterAll(() => app.close())

  it('offers the days newest first and proposes the two newest', async () => {
    const { days, pair, indicators } = await app.ask('comparison.choices', {})
    expect(days.map(({ asOf, coverage }) => [asOf, coverage?.text])).toEqual([
      ['2025-10-30', '37,95%'],
      ['2025-06-30', '35,24%'],
      ['2025-04-30', '34,25%'],
      ['2025-02-28', '33,40%'],
      ['2024-10-31', '32,59%'],
    ])
    expect(pair).toEqual({ from: '2025-06-30', to: '2025-10-30' })
    expect(indicators.map(({ name }) => name)).toEqual(['Cakupan UCJ', 'Cakupan PU', 'Cakupan BPU', 'Cakupan Jakon'])
  })

  it('compares the region of the office, its segments and its kecamatan', async () => {
    const view = await app.ask('comparison.read', CHOICE)
    expect(view).toMatchObject({ regionName: 'Kota Bima', days: 122, sample: true, warnings: [] })
    expect(view.key.map(({ value }) => value)).toEqual(['37,95', '25.963', '68.412', '42.449', '4.823'])
    expect(view.segments.total.effect?.text).toBe('+2,71')
    expect(view.places?.rows.map(({ name }) => name)).toEqual([
      'Asakota',
      'Rasanae Timur',
      'Raba',
      'Rasanae Barat',
      'Mpunda',
    ])
    expect(view.segments.notes).toEqual(['Penyebab penurunan segmen Jakon: berakhirnya proyek.'])
  })

  it('goes down to a kecamatan and a kelurahan, judged by the target of the kota, which is named', async () => {
    const raba = await app.ask('comparison.read', { ...CHOICE, region: '52.72.04' })
    expect(raba.path.map(({ name }) => name)).toEqual(['Kota Bima', 'Raba'])
    expect(raba.target).toMatchObject({ goal: '45,00%', owner: 'Kota Bima', to: { kind: 'short', people: 919 } })
    expect(raba.places?.word).toBe('kelurahan')
    expect(raba.segments.rows).toEqual([])
    const first = raba.places?.rows[0]?.code ?? ''
    const kelurahan = await app.ask('comparison.read', { ...CHOICE, region: first })
    expect(kelurahan.path).toHaveLength(3)
    expect(kelurahan.places).toBeNull()
  })

  it('compares a segment, for which no target is recorded, without judging it', async () => {
    const view = await app.ask('comparison.read', { ...CHOICE, indicator: 'ucj.bpu' })
    expect(view.key[0]).toMatchObject({ label: 'Cakupan BPU', value: '22,03' })
    expect([view.target, view.places]).toEqual([null, null])
  })

  it('tells causes of falls only for the snapshot just before', async () => {
    const view = await app.ask('comparison.read', { ...CHOICE, from: '2025-04-30' })
    expect(view.segments.rows.some(({ change }) => (change.active ?? 0) < 0)).toBe(true)
    expect(view.segments.notes).toEqual([])
  })

  it('draws the course up to the current day only, with the year before of that day', async () => {
    const now = await app.ask('comparison.trend', TREND)
    expect(now.points).toHaveLength(5)
    expect(now.rule.since).toBe('2024-10-31')
    const june = await app.ask('comparison.trend', { ...TREND, from: '2025-02-28', to: '2025-06-30' })
    expect(june.points.map(({ asOf }) => asOf)).toEqual(['2024-10-31', '2025-02-28', '2025-04-30', '2025-06-30'])
    expect(june.rule).toMatchObject({ since: null, readings: [{ met: null }, { met: null }] })
  })

  it('exports a workbook with the same figures, named after region and days', async () => {
    const file = await app.ask('comparison.export', { ...CHOICE, method: 'last-two' })
    expect(file.name).toBe('contoh-perbandingan-kota-bima-2025-06-30-2025-10-30.xlsx')
    const book = read(file.bytes, { type: 'array' })
    expect(book.SheetNames).toEqual(['Perbandingan', 'Wilayah', 'Segmen', 'Tren'])
    expect(book.Sheets.Wilayah?.A1?.v).toBe('DATA CONTOH')
  })

  it('refuses the same day, a day without figures, a region outside the office and an unknown indicator', async () => {
    const refusal = async (change: Partial<Payload<'comparison.read'>>) =>
      (await app.refused('comparison.read', { ...CHOICE, ...change })).code
    expect(await refusal({ from: '2025-10-30' })).toBe('service.same-day')
    expect(await refusal({ from: '2025-01-01' })).toBe('service.snapshot-missing')
    expect(await refusal({ region: '52.06' })).toBe('service.region-outside')
    expect(await refusal({ region: '52.72.99' })).toBe('service.region-unknown')
    expect(await refusal({ indicator: 'tidak-ada' })).toBe('database.notFound')
  })

  it('refuses payloads it does not know', async () => {
    for (const payload of [
      {},
      { ...CHOICE, sql: 'x' },
      { ...CHOICE, from: '2025-06-31' },
      { ...CHOICE, level: 'all' },
      { ...CHOICE, region: '../52' },
    ]) {
      expect((await app.refused('comparison.read', payload)).code).toBe('contract.payload')
    }
    expect(app.unforeseen).toEqual([])
  })
})

describe('without two snapshots', () => {
  it('offers no pair', async () => {
    const app = await testApplication({ empty: true })
    try {
      await app.ask('app.begin', { region: '52.72', officeName: 'Setda Kota Bima', place: 'Kota Bima' })
      expect(await app.ask('comparison.choices', {})).toEqual({ days: [], indicators: [], pair: null })
    } finally {
      app.close()
    }
  })
})
