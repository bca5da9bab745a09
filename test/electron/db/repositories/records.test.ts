import { describe, expect, test } from 'vitest'
import { appendAudit, listAudit } from '../../../../electron/db/repositories/audit.ts'
import {
  issueDocument,
  listDocuments,
  type NewDocument,
  readDocument,
} from '../../../../electron/db/repositories/documents.ts'
import { findingNotesOf, saveFindingNote } from '../../../../electron/db/repositories/finding-notes.ts'
import { insertMeeting } from '../../../../electron/db/repositories/meetings.ts'
import { readOffice, saveOffice } from '../../../../electron/db/repositories/office.ts'
import {
  insertOfficial,
  listOfficials,
  officialById,
  updateOfficial,
} from '../../../../electron/db/repositories/officials.ts'
import { readSetting, writeSetting } from '../../../../electron/db/repositories/settings.ts'
import { finaliseSnapshot, insertSnapshot, readSnapshot } from '../../../../electron/db/repositories/snapshots.ts'
import { ensureUnit, insertUnit, listUnits, unitById, unitByName } from '../../../../electron/db/repositories/units.ts'
import { kotaBima, openForTest, refusalOf } from '../helpers.ts'

test('the office comes back as it was saved, emblem included, and there is one', async () => {
  const db = await openForTest()
  expect(readOffice(db)).toBeNull()
  const office = {
    region: '52.72',
    regionName: 'Kota Bima',
    government: 'PEMERINTAH KOTA BIMA',
    name: 'SEKRETARIAT DAERAH',
    address: ['Jalan Soekarno-Hatta Nomor 1', 'Kota Bima 84111'],
    place: 'Kota Bima',
    zone: 'WITA',
    emblem: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
  } as const
  saveOffice(db, office)
  expect(readOffice(db)).toEqual(office)
  saveOffice(db, { ...office, place: 'Bima', emblem: null, address: [] })
  expect(readOffice(db)).toEqual({ ...office, place: 'Bima', emblem: null, address: [] })
  expect(db.main.prepare('SELECT count(*) FROM office').pluck().get()).toBe(1)
})

test('officials are stored with titles as written, and may lack a NIP', async () => {
  const db = await openForTest()
  const official = { name: 'Drs. H. Nama, M.Si.', position: 'Sekretaris Daerah', prefix: 'Pj.', rank: null, nip: null }
  const id = insertOfficial(db, official)
  expect(officialById(db, id)).toEqual({ ...official, id })
  updateOfficial(db, { ...official, id, nip: '197001011995031001', prefix: null })
  expect(listOfficials(db)).toEqual([{ ...official, id, nip: '197001011995031001', prefix: null }])
  expect(await refusalOf(() => updateOfficial(db, { ...official, id: 99 }))).toBe('database.notFound')
  expect(officialById(db, 99)).toBeNull()
})

test('units are found by full or short name in any case and stored once', async () => {
  const db = await openForTest()
  const id = insertUnit(db, { name: 'Badan Pengelola Keuangan dan Aset Daerah', shortName: 'BPKAD' })
  expect(unitByName(db, ' bpkad ')?.id).toBe(id)
  expect(ensureUnit(db, 'BADAN PENGELOLA KEUANGAN DAN ASET DAERAH')).toBe(id)
  const other = ensureUnit(db, 'Bappeda')
  expect(ensureUnit(db, 'bappeda')).toBe(other)
  expect(unitById(db, other)).toEqual({ id: other, name: 'Bappeda', shortName: null })
  expect(listUnits(db)).toHaveLength(2)
  expect(await refusalOf(() => insertUnit(db, { name: 'BAPPEDA', shortName: null }))).toBe('database.duplicate')
})

test('settings keep any JSON value, absent ones are undefined', async () => {
  const db = await openForTest()
  expect(readSetting(db, 'paper')).toBeUndefined()
  for (const value of [null, 0, '', { size: 'F4', margins: [25, 20] }]) {
    writeSetting(db, 'paper', value)
    expect(readSetting(db, 'paper')).toEqual(value)
  }
  expect(() => writeSetting(db, 'paper', undefined)).toThrow(TypeError)
})

test('a finding keeps one note, which an empty one takes away, also after the snapshot is final', async () => {
  const db = await openForTest()
  const id = insertSnapshot(db, kotaBima())
  finaliseSnapshot(db, id)
  const fall = { code: '8', place: 'r:52.72.03', indicator: 'ucj', cause: 'projects-ended', explanation: null } as const
  const whole = { code: '18', place: null, indicator: null, cause: null, explanation: 'Sumber berganti.' } as const
  saveFindingNote(db, id, fall)
  saveFindingNote(db, id, whole)
  saveFindingNote(db, id, { ...whole, explanation: 'Sumber berganti ke BPS.' })
  expect(findingNotesOf(db, id)).toEqual([fall, { ...whole, explanation: 'Sumber berganti ke BPS.' }])
  saveFindingNote(db, id, { ...fall, cause: null })
  expect(findingNotesOf(db, id)).toHaveLength(1)
  expect(readSnapshot(db, id)?.status).toBe('final')
})

test('the trail is read newest first, by record', async () => {
  const db = await openForTest()
  const entry = { at: '2025-11-12T01:00:00.000Z', osUser: 'siti', what: 'target.set', key: 'target:1' }
  appendAudit(db, { ...entry, before: null, after: { hundredths: 4500 } })
  appendAudit(db, { ...entry, key: 'target:2', before: { hundredths: 4500 }, after: null })
  expect(listAudit(db).map(({ key }) => key)).toEqual(['target:2', 'target:1'])
  expect(listAudit(db, { key: 'target:1' })).toEqual([{ ...entry, before: null, after: { hundredths: 4500 } }])
  expect(listAudit(db, { limit: 1 })).toHaveLength(1)
})

describe('issued papers', () => {
  const paper = (meeting: number | null, change: Partial<NewDocument> = {}): NewDocument => ({
    meeting,
    kind: 'laporan',
    paper: 'A4',
    number: '000.0/000/2025',
    fileName: 'Laporan.docx',
    model: { title: 'Laporan', rows: [1, null, 'x'] },
    bytes: Uint8Array.from([0x50, 0x4b, 0, 255]),
    issuedAt: '2025-11-14T02:00:00.000Z',
    ...change,
  })

  test('come back as issued, and a later one is a new version that names the old', async () => {
    const db = await openForTest()
    const meeting = insertMeeting(db, {
      date: '2025-11-12',
      start: null,
      end: null,
      place: null,
      agenda: null,
      chair: null,
      state: 'held',
    })
    const first = issueDocument(db, paper(meeting))
    const second = issueDocument(db, paper(meeting, { bytes: Uint8Array.from([1]) }))
    const folio = issueDocument(db, paper(meeting, { paper: 'F4' }))
    const loose = issueDocument(db, paper(null))
    expect(readDocument(db, first.id)).toEqual({ ...paper(meeting), ...first })
    expect(first).toMatchObject({ version: 1, supersedes: null })
    expect(first.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(second).toMatchObject({ version: 2, supersedes: first.id })
    expect([folio.version, loose.version]).toEqual([1, 1])
    expect(listDocuments(db, { meeting }).map(({ id }) => id)).toEqual([second.id, first.id, folio.id])
    expect(listDocuments(db)).toHaveLength(4)
    expect(readDocument(db, 99)).toBeNull()
  })

  test.each(["bytes = x'00'", "model = '{}'", `hash = '${'0'.repeat(64)}'`, `model_hash = '${'0'.repeat(64)}'`])(
    'are not opened when the file was changed behind them: %s',
    async (change) => {
      const db = await openForTest()
      const { id } = issueDocument(db, paper(null))
      db.main.exec(`DROP TRIGGER document_not_changed; UPDATE document SET ${change}`)
      expect(await refusalOf(() => readDocument(db, id))).toBe('database.documentTampered')
    },
  )
})
