import { deflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drawDemoEmblem } from '../../../electron/reports/demo-emblem.ts'
import { type TestApplication, testApplication } from '../../helpers/application.ts'
import { pngChunk, pngOf } from '../../helpers/png-bytes.ts'

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
    expect(await refusal('unit.save', again)).toMatchObject({
      code: 'office.unit-taken',
      message: expect.stringContaining('sudah dipakai oleh Badan Pengelolaan Keuangan dan Aset Daerah'),
    })
    const sameShort = { id: null, name: 'Badan Pengelola Kas', shortName: 'bpkad' }
    expect(await refusal('unit.save', sameShort)).toMatchObject({ code: 'office.unit-taken' })
    await ask('unit.save', { ...used, shortName: 'BPKAD' })
    const { id } = await ask('unit.save', { id: null, name: 'Dinas Sosial', shortName: 'Dinsos' })
    await ask('unit.remove', { id })
    expect(await ask('unit.list', {})).toEqual({ units })
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
