import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TestApplication, testApplication } from '../../helpers/application.ts'

let app: TestApplication

beforeEach(async () => {
  app = await testApplication({ empty: true })
})
afterEach(() => {
  app.close()
  expect(app.unforeseen).toEqual([])
})

const ask: TestApplication['ask'] = (name, payload) => app.ask(name, payload)
const refusal: TestApplication['refused'] = (name, payload) => app.refused(name, payload)
const beginEmpty = () =>
  ask('app.begin', { region: '52.72', officeName: 'Sekretariat Daerah Kota Bima', place: 'Kota Bima' })
const beginSample = () => ask('app.beginSample', {})

const TARGET = {
  id: null,
  indicator: 'ucj',
  region: '52.72',
  year: 2026,
  goal: { kind: 'percent', hundredths: 6494 },
  instrument: 'Keputusan Wali Kota Bima Nomor 12 Tahun 2026',
  validFrom: '2026-01-02',
  acuan: true,
} as const

describe('indicators', () => {
  const entry = {
    code: null,
    label: 'Pekerja rentan (DBHCHT)',
    shortLabel: 'Pekerja rentan',
    eligibleLabel: 'Penduduk miskin',
    activeLabel: 'Terlindungi',
    placeKind: 'region',
    kind: 'ratio',
  } as const

  it('of the office get a code from their label, numbered when it is taken', async () => {
    await beginEmpty()
    expect(await ask('indicator.save', entry)).toEqual({ code: 'pekerja-rentan-dbhcht' })
    expect(await ask('indicator.save', entry)).toEqual({ code: 'pekerja-rentan-dbhcht-2' })
    const { indicators } = await ask('indicator.list', {})
    expect(indicators.at(-1)).toMatchObject({ ...entry, code: 'pekerja-rentan-dbhcht-2', own: true })
  })

  it('that came with the program are neither changed nor removed', async () => {
    await beginEmpty()
    const before = await ask('indicator.list', {})
    const built = { code: 'office.indicator-built-in' }
    expect(await refusal('indicator.save', { ...entry, code: 'ucj' })).toMatchObject(built)
    expect(await refusal('indicator.remove', { code: 'ucj.pmi' })).toMatchObject(built)
    expect(await ask('indicator.list', {})).toEqual(before)
  })

  it('keep their breakdown and stay once a target uses them', async () => {
    await beginEmpty()
    const { code } = await ask('indicator.save', entry)
    await ask('target.save', { ...TARGET, indicator: code })
    expect(await refusal('indicator.save', { ...entry, code, placeKind: 'unit' })).toMatchObject({
      code: 'office.indicator-place-used',
    })
    expect(await refusal('indicator.remove', { code })).toMatchObject({
      code: 'office.record-used',
      message: expect.stringContaining('target 2026'),
    })
    expect(await ask('indicator.save', { ...entry, code, label: 'Pekerja rentan' })).toEqual({ code })
  })
})

describe('targets', () => {
  const marks = async () => {
    const { targets } = await ask('target.list', {})
    return Object.fromEntries(targets.map(({ id, acuan, goalText }) => [id, [acuan, goalText]]))
  }

  it('stand beside each other with one acuan for each indicator, region and year', async () => {
    await beginEmpty()
    const first = await ask('target.save', TARGET)
    const people = { kind: 'people', people: 38_296 } as const
    const second = await ask('target.save', { ...TARGET, goal: people, instrument: 'RPJMD' })
    const province = await ask('target.save', { ...TARGET, region: '52' })
    expect(await marks()).toEqual({
      [first.id]: [false, '64,94%'],
      [second.id]: [true, '38.296 orang'],
      [province.id]: [true, '64,94%'],
    })
    await ask('target.mark', { id: first.id })
    expect(await marks()).toMatchObject({ [first.id]: [true, '64,94%'], [second.id]: [false, '38.296 orang'] })
    await ask('target.save', { ...TARGET, id: second.id })
    expect(await marks()).toMatchObject({ [first.id]: [false, '64,94%'], [second.id]: [true, '64,94%'] })
  })

  it('without an instrument are stored and found by check 12', async () => {
    await beginEmpty()
    await ask('target.save', { ...TARGET, instrument: ' ' })
    expect((await ask('target.list', {})).targets).toMatchObject([
      { incomplete: 'Target belum lengkap: dasar penetapan belum ada', regionName: 'Kota Bima', indicatorLabel: 'UCJ' },
    ])
  })

  it('can be for the office, the regions above it and those right below it', async () => {
    await beginEmpty()
    const names = (await ask('target.list', {})).regions.map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['Kota Bima', 'Nusa Tenggara Barat'])
    expect(names).toEqual(expect.arrayContaining(['Raba', 'Mpunda']))
    expect(names).toHaveLength(7)
  })

  it('refuse a year, a region or an indicator that does not exist, and a percentage above 100', async () => {
    await beginEmpty()
    const over = { goal: { kind: 'percent', hundredths: 10_001 } }
    for (const wrong of [{ year: 1999 }, over, { validFrom: '2026-02-30' }]) {
      expect(await refusal('target.save', { ...TARGET, ...wrong })).toMatchObject({ code: 'contract.payload' })
    }
    expect(await refusal('target.save', { ...TARGET, region: '99' })).toMatchObject({ code: 'service.region-unknown' })
    expect(await refusal('target.save', { ...TARGET, indicator: 'x' })).toMatchObject({ code: 'database.notFound' })
    expect((await ask('target.list', {})).targets).toEqual([])
  })

  it('go and come back with their mark', async () => {
    await beginSample()
    const { targets } = await ask('target.list', {})
    const removed = targets.find(({ acuan }) => acuan)
    if (!removed) throw new Error('the data contoh have no acuan')
    await ask('target.remove', { id: removed.id })
    expect((await ask('target.list', {})).targets).toHaveLength(targets.length - 1)
    const { indicator, region, year, goal, instrument, validFrom, acuan } = removed
    const { id } = await ask('target.save', { id: null, indicator, region, year, goal, instrument, validFrom, acuan })
    const after = (await ask('target.list', {})).targets
    expect(after).toHaveLength(targets.length)
    expect(after).toEqual(
      expect.arrayContaining([{ ...removed, id }, ...targets.filter((target) => target.id !== removed.id)]),
    )
  })
})

describe('rates', () => {
  const rate = {
    id: null,
    payerClass: 'bpu',
    label: 'BPU',
    rupiah: 8400,
    validFrom: '2026-04-01',
    validTo: '2026-12-31',
    source: 'Peraturan Pemerintah Nomor 50 Tahun 2025',
  } as const

  it('of one class never overlap and never end before they begin', async () => {
    await beginEmpty()
    expect(await refusal('rate.save', rate)).toMatchObject({ code: 'database.rateOverlaps' })
    expect(await refusal('rate.save', { ...rate, validTo: '2026-03-31' })).toMatchObject({ code: 'office.rate-period' })
    const [standing] = (await ask('rate.list', {})).rates
    if (!standing) throw new Error('no rate came with the program')
    await ask('rate.save', { ...standing, validTo: '2026-03-31' })
    const { id } = await ask('rate.save', rate)
    expect((await ask('rate.list', {})).rates.map(({ rupiah }) => rupiah)).toEqual([16_800, 8_400])
    await ask('rate.remove', { id })
    expect((await ask('rate.list', {})).rates).toHaveLength(1)
  })
})

describe('categories', () => {
  it('are kept by year, refused when they do not ascend from 0, and removed', async () => {
    await beginEmpty()
    const bands = [
      { label: 'rendah', lower: 0 },
      { label: 'tinggi', lower: 6000 },
    ]
    await ask('category.save', { year: 2025, source: '', bands })
    expect(await refusal('category.save', { year: 2025, source: null, bands: bands.toReversed() })).toMatchObject({
      code: 'database.bandsInvalid',
    })
    expect((await ask('category.list', {})).schemes).toEqual([{ year: 2025, source: null, bands }])
    await ask('category.remove', { year: 2025 })
    expect((await ask('category.list', {})).schemes).toEqual([])
  })
})

describe('the legal basis', () => {
  const listed = async () => (await ask('instrument.list', {})).instruments
  const order = async () => (await listed()).map(({ id }) => id)

  it('is ordered, cited, and gets a removed instrument back in its place', async () => {
    await beginEmpty()
    const [first, second, third, ...rest] = await listed()
    if (!first || !second || !third) throw new Error('no legal basis came with the program')
    const last = rest.map(({ id }) => id)
    await ask('instrument.move', { id: first.id, direction: 'up' })
    await ask('instrument.move', { id: second.id, direction: 'down' })
    expect(await order()).toEqual([first.id, third.id, second.id, ...last])
    await ask('instrument.cite', { id: third.id, cited: false })
    await ask('instrument.remove', { id: third.id })
    const { id: _, ...content } = third
    const { id } = await ask('instrument.save', { id: null, ...content, cited: false, before: second.id })
    expect(await order()).toEqual([first.id, id, second.id, ...last])
    expect((await listed())[1]).toMatchObject({ citation: third.citation, cited: false })
    expect(await refusal('instrument.save', { id: null, ...content, before: null })).toMatchObject({
      code: 'office.instrument-taken',
      message: expect.stringContaining(third.citation),
    })
  })
})
