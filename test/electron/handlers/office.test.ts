import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Application, openApplication } from '../../../electron/application.ts'
import { drawDemoEmblem } from '../../../electron/reports/demo-emblem.ts'
import type { ChannelName, Payload, Response } from '../../../shared/contract/index.ts'
import { pngChunk, pngOf } from '../../helpers/png-bytes.ts'

const REGIONS = fileURLToPath(new URL('../../../out/regions.sqlite', import.meta.url))

let dir = ''
let application: Application

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'monev-office-'))
  application = await openApplication({
    dir,
    regionsFile: REGIONS,
    who: 'uji',
    version: '0.0.0',
    capabilities: { saveAs: false, openFile: false, chooseFolder: false },
    clock: () => new Date('2025-11-14T01:14:00Z'),
    log: (error) => {
      throw error
    },
  })
})

afterEach(() => {
  application.close()
  rmSync(dir, { recursive: true, force: true })
})

const ask = async <Name extends ChannelName>(name: Name, payload: Payload<Name>): Promise<Response<Name>> => {
  const result = await application.call(name, payload)
  if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message}`)
  return result.value as Response<Name>
}

const refusal = async (name: ChannelName, payload: unknown) => {
  const result = await application.call(name, payload)
  if (result.ok) throw new Error(`${name} was not refused`)
  return result.error
}

const beginEmpty = () =>
  ask('app.begin', { region: '52.72', officeName: 'Sekretariat Daerah Kota Bima', place: 'Kota Bima' })
const beginSample = () => ask('app.beginSample', {})

const ENTRY = {
  region: '52.72',
  government: 'PEMERINTAH KOTA BIMA',
  name: 'SEKRETARIAT DAERAH',
  address: ['Jalan Soekarno-Hatta Nomor 1'],
  place: 'Kota Bima',
  zone: 'WITA',
} as const

describe('the office', () => {
  it('keeps the letterhead that was entered and shows its name in the frame', async () => {
    await beginEmpty()
    const { office } = await ask('office.save', { ...ENTRY, address: [...ENTRY.address], zone: 'WIB' })
    expect(office).toMatchObject({ ...ENTRY, zone: 'WIB', regionName: 'Kota Bima', emblem: null })
    expect(await ask('app.read', {})).toMatchObject({ office: { name: 'SEKRETARIAT DAERAH', zone: 'WIB' } })
  })

  it('can move to another region while there are no figures', async () => {
    await beginEmpty()
    expect(await ask('office.save', { ...ENTRY, address: [], region: '52.06' })).toMatchObject({
      office: { region: '52.06', regionName: 'Kabupaten Bima' },
      regionFixed: false,
    })
  })

  it('stays in its region once figures are stored, and refuses a kecamatan or an unknown code', async () => {
    await beginSample()
    expect(await refusal('office.save', { ...ENTRY, region: '52.06' })).toMatchObject({ code: 'office.region-used' })
    expect(await refusal('office.save', { ...ENTRY, region: '52.72.04' })).toMatchObject({
      code: 'office.region-level',
    })
    expect(await refusal('office.save', { ...ENTRY, region: '52.99' })).toMatchObject({
      code: 'service.region-unknown',
    })
    expect(await ask('office.read', {})).toMatchObject({ region: { code: '52.72' }, regionFixed: true })
  })

  it('refuses fields it does not know and lines that are blank', async () => {
    await beginEmpty()
    expect(await refusal('office.save', { ...ENTRY, path: '/etc' })).toMatchObject({ code: 'contract.payload' })
    expect(await refusal('office.save', { ...ENTRY, name: '   ' })).toMatchObject({ code: 'contract.payload' })
  })
})

const tinyPng = (): Uint8Array => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(1, 0)
  header.writeUInt32BE(1, 4)
  header.writeUInt8(8, 8)
  return pngOf([
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

describe('the emblem', () => {
  it('is stored as it was sent and goes again', async () => {
    await beginEmpty()
    const bytes = new Uint8Array(drawDemoEmblem())
    const { office } = await ask('office.setEmblem', { bytes })
    expect(Buffer.from(office.emblem ?? []).equals(Buffer.from(bytes))).toBe(true)
    expect((await ask('office.removeEmblem', {})).office.emblem).toBeNull()
  })

  it.each([
    ['a JPEG', new Uint8Array([255, 216, 255, 224, 0, 16]), 'office.emblem-not-png'],
    ['a PNG that was cut off', drawDemoEmblem().slice(0, 400), 'office.emblem-damaged'],
    [
      'a PNG with a changed byte',
      drawDemoEmblem().map((byte, index) => (index === 60 ? byte ^ 1 : byte)),
      'office.emblem-damaged',
    ],
    [
      'a PNG without a picture',
      pngOf([pngChunk('IHDR', Buffer.alloc(13)), pngChunk('IEND', Buffer.alloc(0))]),
      'office.emblem-damaged',
    ],
    ['a PNG of one pixel', tinyPng(), 'office.emblem-extent'],
    ['a PNG over one megabyte', pngOf([pngChunk('IDAT', Buffer.alloc(1_200_000))]), 'office.emblem-too-large'],
  ])('is refused for %s, and the stored one stays', async (_what, bytes, code) => {
    await beginEmpty()
    await ask('office.setEmblem', { bytes: new Uint8Array(drawDemoEmblem()) })
    const error = await refusal('office.setEmblem', { bytes })
    expect(error.code).toBe(code)
    expect(error.message).toContain('Logo yang tersimpan tidak berubah')
    expect((await ask('office.read', {})).office.emblem).not.toBeNull()
  })
})

describe('officials', () => {
  const official = { name: 'Siti Aminah, S.Sos.', position: 'Sekretaris Daerah', rank: null, nip: '123' }

  it('are stored with a NIP of any form, changed, and removed', async () => {
    await beginEmpty()
    const { id } = await ask('official.save', { id: null, ...official, prefix: '' })
    expect((await ask('official.list', {})).officials).toEqual([{ ...official, id, prefix: null }])
    await ask('official.save', { id, ...official, prefix: 'Plt.' })
    expect((await ask('official.list', {})).officials).toEqual([{ ...official, id, prefix: 'Plt.' }])
    await ask('official.remove', { id })
    expect((await ask('official.list', {})).officials).toEqual([])
    expect(await refusal('official.remove', { id })).toMatchObject({ code: 'database.notFound' })
  })

  it('stay while a meeting or its papers name them, and the message says where', async () => {
    await beginSample()
    const before = await ask('official.list', {})
    expect(before.officials.length).toBeGreaterThan(0)
    for (const { id } of before.officials) {
      const error = await refusal('official.remove', { id })
      expect(error.code).toBe('office.record-used')
      expect(error.message).toMatch(/(ketua|penandatangan laporan|pengirim nota dinas) rapat \d+ \w+ 2025/)
    }
    expect(await ask('official.list', {})).toEqual(before)
  })
})

describe('perangkat daerah', () => {
  it('are refused twice by one name and while an RTL names them', async () => {
    await beginSample()
    const { units } = await ask('unit.list', {})
    const used = units.find(({ shortName }) => shortName === 'BPKAD')
    if (!used) throw new Error('the data contoh have no BPKAD')
    expect(await refusal('unit.remove', { id: used.id })).toMatchObject({
      code: 'office.record-used',
      message: expect.stringMatching(/RTL \d+\.\d+/),
    })
    const again = { id: null, name: used.name.toUpperCase(), shortName: null }
    expect(await refusal('unit.save', again)).toMatchObject({ code: 'database.duplicate' })
    const { id } = await ask('unit.save', { id: null, name: 'Dinas Sosial', shortName: 'Dinsos' })
    await ask('unit.remove', { id })
    expect(await ask('unit.list', {})).toEqual({ units })
  })
})

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
      code: 'database.duplicate',
    })
  })
})

describe('about', () => {
  it('names the source and licence of the region list', async () => {
    await beginEmpty()
    expect(await ask('about.read', {})).toMatchObject({
      sqlite: expect.stringMatching(/^3\.\d+/),
      regions: { attribution: expect.stringContaining('idn-area-data'), licence: expect.stringContaining('ODbL') },
    })
  })
})
