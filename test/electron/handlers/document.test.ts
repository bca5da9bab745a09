import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ComposedDocument, IncompleteDocument } from '../../../shared/contract/document-channels.ts'
import type { Payload } from '../../../shared/contract/index.ts'
import { type TestApplication, testApplication } from '../../helpers/application.ts'
import { openDocx } from '../../helpers/docx.ts'
import { reportText } from '../../helpers/report-text.ts'
import { wordText } from '../../helpers/xml.ts'

const NOVEMBER = 2
const LAPORAN: Payload<'document.compose'> = {
  subject: { kind: 'meeting', meeting: NOVEMBER },
  kind: 'laporan',
  paper: 'A4',
}
const MEMO: Payload<'document.compose'> = { ...LAPORAN, kind: 'nota-dinas' }
const CHANGE = { subject: LAPORAN.subject, kind: 'laporan', block: 'perubahan' } as const
const EDITED = 'Sejak 30 Juni 2025, peserta aktif bertambah 1.875 orang.'

const ready = (document: ComposedDocument | IncompleteDocument): ComposedDocument => {
  if (document.state !== 'ready') throw new Error(`incomplete: ${document.missing}`)
  return document
}
const printed = (bytes: Uint8Array): string =>
  wordText(openDocx(bytes).xml('word/document.xml')).replaceAll('\u00a0', ' ')
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('documents', () => {
  let app: TestApplication
  beforeEach(async () => {
    app = await testApplication()
  })
  afterEach(() => {
    expect(app.unforeseen).toEqual([])
    app.close()
  })

  const compose = async (request = LAPORAN) => ready(await app.ask('document.compose', request))
  const textOf = async (id: string) => (await compose()).texts.find((text) => text.id === id)
  const problems = async (request = LAPORAN) => (await compose(request)).problems.map(({ text }) => text)
  /** Changes the stored data behind the program's back, where its own guards would refuse. */
  const onFile = (work: (db: Database.Database) => void): void => {
    const name = readdirSync(app.dir).find((file) => file.endsWith('.sqlite') && !file.includes('lock')) ?? ''
    const db = new Database(join(app.dir, name))
    try {
      const triggers = db.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all()
      for (const trigger of triggers) db.exec(`DROP TRIGGER "${trigger}"`)
      work(db)
    } finally {
      db.close()
    }
  }

  it('can be made of the meetings and of the days of the region', async () => {
    const { meetings, snapshots, issued } = await app.ask('document.choices', {})
    expect(meetings.map(({ date, asOf }) => `${date} ${asOf}`)).toEqual([
      '2025-11-12 2025-10-30',
      '2025-07-10 2025-06-30',
    ])
    expect(snapshots.map(({ asOf }) => asOf)).toEqual([
      '2025-10-30',
      '2025-06-30',
      '2025-04-30',
      '2025-02-28',
      '2024-10-31',
    ])
    expect(issued).toBe(0)
  })

  it('come with their sections, texts, known figures and the name of the file', async () => {
    const document = await compose()
    expect(document.sections.map(({ key, number }) => `${number ?? ''} ${key}`.trim())).toEqual([
      ...[
        'kop',
        'ringkasan',
        'A pendahuluan',
        'B kegiatan',
        'C hasil',
        'C.1 capaian',
        'C.2 perbandingan',
        'C.3 segmen',
      ],
      ...['C.4 wilayah', 'C.5 pekerja-rentan', 'C.6 mutu-data', 'C.7 rtl-lama', 'C.8 rtl-baru', 'D simpulan'],
      ...['E penutup', 'tanda-tangan', 'matriks', 'rincian-wilayah'],
    ])
    expect(document.texts.find(({ id }) => id === 'perubahan')?.automatic).toContain('bertambah 1.857 orang')
    expect(document.figures).toContain('count:1857')
    expect(document.fileName).toBe('Laporan Monev UCJ Kota Bima 2025-11-12 draf.docx')
    expect(document.version).toBe(1)
    expect(document.layout.pages).toHaveLength(document.model.parts.length)
    expect(document.model.furniture.footerLeft).toContain('Konsep')
    const memo = await compose(MEMO)
    expect(memo.sections.map(({ key }) => key)).toEqual([
      ...['kop', 'angka-kunci', 'disampaikan', 'diputuskan', 'diwaspadai', 'tanda-tangan'],
    ])
  })

  it('without a meeting are made of the figures alone', async () => {
    const subject = { kind: 'snapshot', region: '52.72', asOf: '2025-06-30' } as const
    const document = await compose({ subject, kind: 'laporan', paper: 'F4' })
    expect(document.fileName).toBe('Laporan Monev UCJ Kota Bima 2025-06-30 draf.docx')
    expect(document.model.paper).toBe('F4')
    await app.ask('document.arrange', { subject, kind: 'laporan', hidden: ['segmen'], order: [] })
    const after = await compose({ subject, kind: 'laporan', paper: 'F4' })
    expect(after.sections.find(({ key }) => key === 'segmen')?.shown).toBe(false)
    expect((await compose()).sections.every(({ shown }) => shown)).toBe(true)
  })

  it('that lack their head or their figures say what is missing, and refuse edits', async () => {
    const july = { kind: 'meeting', meeting: 1 } as const
    expect(await app.ask('document.compose', { subject: july, kind: 'nota-dinas', paper: 'A4' })).toEqual({
      state: 'incomplete',
      missing: 'memo',
      path: '/rapat/1',
    })
    onFile((db) => db.prepare("DELETE FROM meeting_snapshot WHERE meeting_id = 1 AND role = 'current'").run())
    const laporan = { subject: july, kind: 'laporan', paper: 'A4' } as const
    expect(await app.ask('document.compose', laporan)).toMatchObject({ missing: 'snapshot', path: '/rapat/1' })
    for (const name of ['document.draft', 'document.issue']) {
      expect((await app.refused(name, laporan)).code).toBe('document.incomplete')
    }
    const edit = { ...CHANGE, subject: july, text: 'x' }
    expect((await app.refused('narrative.save', edit)).code).toBe('document.incomplete')
    const nowhere = { ...LAPORAN, subject: { kind: 'meeting', meeting: 99 } }
    expect((await app.refused('document.compose', nowhere)).code).toBe('document.meeting-missing')
  })

  describe('without a meeting', () => {
    const day = (asOf: string, compared?: string): Payload<'document.compose'> => ({
      subject: { kind: 'snapshot', region: '52.72', asOf, ...(compared === undefined ? {} : { compared }) },
      kind: 'laporan',
      paper: 'A4',
    })
    const OCTOBER = day('2025-10-30')
    const EDIT = { subject: OCTOBER.subject, kind: 'laporan', block: 'perubahan' } as const

    it('keep their edited texts, added paragraphs and reasons for that day alone', async () => {
      const automatic = await compose(OCTOBER)
      await app.ask('narrative.save', { ...EDIT, text: EDITED })
      await app.ask('narrative.save', { ...EDIT, block: 'tambahan.capaian.1', text: 'Catatan tambahan.' })
      expect(await problems(OCTOBER)).toContain('1 angka tidak cocok dengan data')
      await app.ask('narrative.accept', { ...EDIT, figure: 'count:1875', reason: 'Angka lisan' })
      expect(await problems(OCTOBER)).not.toContain('1 angka tidak cocok dengan data')
      const edited = await compose(OCTOBER)
      expect(edited.texts.flatMap(({ id, edited: text }) => (text === null ? [] : [id]))).toEqual([
        'tambahan.capaian.1',
        'perubahan',
      ])
      const text = printed((await app.ask('document.draft', OCTOBER)).bytes)
      expect(text).toContain(EDITED)
      expect(text).toContain('Catatan tambahan.')
      for (const other of [day('2025-06-30'), LAPORAN]) {
        expect((await compose(other)).texts.every(({ edited: own }) => own === null)).toBe(true)
      }
      await app.ask('narrative.reset', EDIT)
      await app.ask('narrative.reset', { ...EDIT, block: 'tambahan.capaian.1' })
      expect((await compose(OCTOBER)).model).toEqual(automatic.model)
      const july = { ...EDIT, block: 'kegiatan', text: 'x' }
      expect((await app.refused('narrative.save', july)).code).toBe('document.text-unknown')
    })

    it('are compared with the day that was chosen, which must be earlier and known', async () => {
      expect(reportText((await compose(OCTOBER)).model)).toContain('Sejak 30 Juni 2025')
      const chosen = reportText((await compose(day('2025-10-30', '2025-02-28'))).model)
      expect(chosen).toContain('Sejak 28 Februari 2025')
      expect(chosen).not.toContain('Sejak 30 Juni 2025')
      const later = await app.refused('document.compose', day('2025-06-30', '2025-10-30'))
      expect(later.code).toBe('document.compared-order')
      expect((await app.refused('document.compose', day('2025-10-30', '2025-03-01'))).code).toBe(
        'service.snapshot-missing',
      )
    })

    it('count their versions by day, remember what they were compared with, and name the version they take the place of', async () => {
      const first = await app.ask('document.issue', OCTOBER)
      const june = await app.ask('document.issue', day('2025-06-30'))
      expect([first.version, june.version]).toEqual([1, 1])
      expect((await compose(OCTOBER)).corrects).toEqual({ id: first.id, version: 1 })
      expect((await compose(LAPORAN)).corrects).toBeNull()
      const second = await app.ask('document.issue', day('2025-10-30', '2025-02-28'))
      expect(second).toMatchObject({
        version: 2,
        meeting: null,
        basis: { region: '52.72', asOf: '2025-10-30', compared: '2025-02-28' },
        supersedes: { id: first.id, version: 1 },
        supersededBy: null,
      })
      const { documents } = await app.ask('document.list', {})
      expect(documents.find(({ id }) => id === first.id)).toMatchObject({
        newest: false,
        basis: { compared: '2025-06-30' },
        supersededBy: { id: second.id, version: 2 },
      })
      expect(documents.find(({ id }) => id === june.id)?.newest).toBe(true)
    })
  })

  describe('with an edited text', () => {
    it('print it in preview and DOCX alike, and go back to the automatic text', async () => {
      const automatic = await compose()
      await app.ask('narrative.save', { ...CHANGE, text: EDITED })
      expect(await textOf('perubahan')).toMatchObject({ edited: EDITED, section: 'perbandingan' })
      expect(reportText((await compose()).model)).toContain(EDITED)
      const { bytes, fileName } = await app.ask('document.draft', LAPORAN)
      expect(fileName).toBe('Laporan Monev UCJ Kota Bima 2025-11-12 draf.docx')
      expect(printed(bytes)).toContain(EDITED)
      await app.ask('narrative.reset', CHANGE)
      expect((await compose()).model).toEqual(automatic.model)
    })

    it('keep no edit that reads like the automatic text', async () => {
      const automatic = (await textOf('ringkasan'))?.automatic ?? ''
      await app.ask('narrative.save', { ...CHANGE, block: 'ringkasan', text: `${automatic}\n` })
      expect((await textOf('ringkasan'))?.edited).toBeNull()
    })

    it('point out figures that the data lack until they are mended or have a reason', async () => {
      await app.ask('narrative.save', { ...CHANGE, text: EDITED })
      expect(await problems()).toContain('1 angka tidak cocok dengan data')
      await app.ask('narrative.accept', { ...CHANGE, figure: 'count:1875', reason: 'Angka lisan dalam rapat' })
      expect(await problems()).not.toContain('1 angka tidak cocok dengan data')
      expect((await textOf('perubahan'))?.reasons).toEqual([
        { figure: 'count:1875', reason: 'Angka lisan dalam rapat' },
      ])
      await app.ask('narrative.accept', { ...CHANGE, figure: 'count:1875', reason: null })
      expect(await problems()).toContain('1 angka tidak cocok dengan data')
      await app.ask('narrative.save', { ...CHANGE, text: EDITED.replace('1.875', '1.857') })
      expect(await problems()).not.toContain('1 angka tidak cocok dengan data')
    })

    it('forget the reason of a figure that is gone', async () => {
      await app.ask('narrative.save', { ...CHANGE, text: EDITED })
      await app.ask('narrative.accept', { ...CHANGE, figure: 'count:1875', reason: 'Angka lisan' })
      await app.ask('narrative.save', { ...CHANGE, text: 'Peserta aktif bertambah.' })
      await app.ask('narrative.save', { ...CHANGE, text: EDITED })
      expect(await problems()).toContain('1 angka tidak cocok dengan data')
    })

    it('do not count a figure in a section that is left out', async () => {
      await app.ask('narrative.save', { ...CHANGE, text: EDITED })
      const { subject, kind } = LAPORAN
      await app.ask('document.arrange', { subject, kind, hidden: ['perbandingan'], order: [] })
      expect(await problems()).not.toContain('1 angka tidak cocok dengan data')
    })

    it('refuse a text that the paper does not have', async () => {
      for (const block of ['disampaikan', 'tambahan.disampaikan.1', 'tambahan.nihil.1', 'capaian-lama']) {
        expect((await app.refused('narrative.save', { ...CHANGE, block, text: 'x' })).code).toBe(
          'document.text-unknown',
        )
      }
      expect((await app.refused('narrative.save', { ...CHANGE, block: 'A B', text: 'x' })).code).toBe(
        'contract.payload',
      )
    })

    it('keep control characters out of the document', async () => {
      await app.ask('narrative.save', { ...CHANGE, text: 'Satu\u0000\u0007 dua\r\ntiga\tempat' })
      expect((await textOf('perubahan'))?.edited).toBe('Satu dua\ntiga empat')
      expect(printed((await app.ask('document.draft', LAPORAN)).bytes)).toContain('Satu dua tiga empat')
    })

    it('take over the texts of the meeting before, section by section', async () => {
      const july = { subject: { kind: 'meeting', meeting: 1 }, kind: 'laporan' } as const
      await app.ask('narrative.save', { ...july, block: 'capaian', text: 'Keadaan per 30 Juni 2025.' })
      await app.ask('narrative.save', { ...july, block: 'tambahan.capaian.1', text: 'Catatan tambahan.' })
      expect((await compose()).sections.filter(({ copyable }) => copyable).map(({ key }) => key)).toEqual(['capaian'])
      const copy = { meeting: NOVEMBER, kind: 'laporan', section: 'capaian' } as const
      expect(await app.ask('narrative.copy', copy)).toEqual({ copied: 2 })
      expect(reportText((await compose()).model)).toContain('Catatan tambahan.')
      expect((await app.refused('narrative.copy', copy)).code).toBe('document.nothing-to-copy')
    })
  })

  it('say what is open before issuing: reports, signatory, number', async () => {
    expect(await problems()).toEqual(['1 RTL baru tanpa batas waktu'])
    onFile((db) => {
      db.prepare(
        "DELETE FROM follow_up_entry WHERE follow_up_id = (SELECT id FROM follow_up WHERE number = '2.3')",
      ).run()
      db.prepare("DELETE FROM setting WHERE key LIKE 'papers.meeting.%'").run()
    })
    expect(await problems()).toEqual([
      '1 RTL lama belum dilaporkan',
      '1 RTL baru tanpa batas waktu',
      'Penandatangan belum ditetapkan',
      'Nomor naskah belum diisi',
    ])
  })

  it('are issued as versions that keep what they say, and download with the bytes that were hashed', async () => {
    await app.ask('narrative.save', { ...CHANGE, text: EDITED })
    const first = await app.ask('document.issue', LAPORAN)
    expect(first).toMatchObject({
      version: 1,
      newest: true,
      verified: true,
      fileName: 'Laporan Monev UCJ Kota Bima 2025-11-12 v1.docx',
      issuedAt: '2025-11-14 09.14 WITA',
    })
    const file = await app.ask('document.download', { id: first.id })
    expect(sha256(file.bytes)).toBe(first.hash)
    expect(printed(file.bytes)).toContain(EDITED)

    await app.ask('narrative.reset', CHANGE)
    const second = await app.ask('document.issue', LAPORAN)
    expect(second.version).toBe(2)
    expect(second.hash).not.toBe(first.hash)
    const opened = await app.ask('document.open', { id: first.id })
    expect(opened.document.newest).toBe(false)
    expect(reportText(opened.model)).toContain(EDITED)
    expect(opened.model.furniture.footerLeft).toContain('Versi 1')
    const letterhead = opened.model.parts[0]?.blocks[0]
    expect(letterhead?.type === 'letterhead' && letterhead.emblem instanceof Uint8Array).toBe(true)
    expect(opened.layout.letterhead?.emblem).not.toBeNull()
    const { documents } = await app.ask('document.list', {})
    expect(documents.map(({ version, newest, verified }) => [version, newest, verified])).toEqual([
      [2, true, true],
      [1, false, true],
    ])
  })

  it('are not issued from a draft snapshot, and say which', async () => {
    onFile((db) => {
      db.prepare(
        "UPDATE snapshot SET status = 'draft', content_hash = NULL WHERE as_of = '2025-06-30' AND dataset = 'ucj'",
      ).run()
    })
    expect((await compose()).problems[0]).toMatchObject({
      severity: 'blocks',
      text: 'Potret data per 30 Juni 2025 masih draf',
    })
    const refusal = await app.refused('document.issue', LAPORAN)
    expect(refusal.code).toBe('document.needs-final')
    expect(refusal.message).toContain('30 Juni 2025')
    expect((await app.ask('document.list', {})).documents).toEqual([])
  })

  it('show a stored document that was changed by others as not verified, and do not hand it out', async () => {
    const { id } = await app.ask('document.issue', MEMO)
    onFile((db) => {
      db.prepare("UPDATE document SET bytes = CAST('lain' AS BLOB) WHERE id = ?").run(id)
    })
    expect((await app.ask('document.list', {})).documents[0]?.verified).toBe(false)
    for (const name of ['document.download', 'document.open']) {
      expect((await app.refused(name, { id })).code).toBe('database.documentTampered')
    }
    expect((await app.refused('document.open', { id: 999 })).code).toBe('document.missing')
  })

  it('take their texts and sections with the meeting when it is deleted', async () => {
    const meeting = 3
    onFile((db) => {
      db.prepare("INSERT INTO meeting (id, date, ordinal, state) VALUES (?, '2025-12-10', 4, 'prepared')").run(meeting)
      db.prepare(
        'INSERT INTO meeting_snapshot SELECT ?, dataset, role, snapshot_id FROM meeting_snapshot WHERE meeting_id = 2',
      ).run(meeting)
    })
    const request = { ...LAPORAN, subject: { kind: 'meeting', meeting } } as const
    await app.ask('narrative.save', { ...CHANGE, subject: request.subject, text: EDITED })
    await app.ask('document.arrange', { subject: request.subject, kind: 'laporan', hidden: ['segmen'], order: [] })
    expect((await compose(request)).texts.filter(({ edited }) => edited !== null)).toHaveLength(1)
    onFile((db) => {
      db.pragma('foreign_keys = ON')
      db.prepare('DELETE FROM meeting WHERE id = ?').run(meeting)
      expect(db.prepare('SELECT count(*) FROM narrative WHERE meeting_id = ?').pluck().get(meeting)).toBe(0)
      expect(db.prepare("SELECT count(*) FROM setting WHERE key LIKE 'papers.changes.%'").pluck().get()).toBe(0)
    })
  })

  it('never leave out what a paper needs, and keep the order of chapter C', async () => {
    const { subject, kind } = LAPORAN
    await app.ask('document.arrange', {
      subject,
      kind,
      hidden: ['kop', 'kegiatan'],
      order: ['wilayah', 'capaian', 'kop'],
    })
    const { sections } = await compose()
    expect(sections.filter(({ shown }) => !shown).map(({ key }) => key)).toEqual(['kegiatan'])
    expect(sections.filter(({ movable }) => movable).map(({ key, number }) => `${number} ${key}`)).toEqual([
      ...['B.1 wilayah', 'B.2 perbandingan', 'B.3 segmen', 'B.4 capaian', 'B.5 pekerja-rentan', 'B.6 mutu-data'],
      ...['B.7 rtl-lama', 'B.8 rtl-baru'],
    ])
  })
})
