import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TestApplication, testApplication } from '../../helpers/application.ts'
import { reportText } from '../../helpers/report-text.ts'
import { CHANGE, EDITED, LAPORAN, MEMO, ofDay, onFile, printed, ready } from './document-papers.ts'

const NOVEMBER = 2

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

  it('can be made of the meetings and of the days of the region', async () => {
    const { meetings, snapshots, currentDay, issued } = await app.ask('document.choices', {})
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
    expect(currentDay).toBe('2025-10-30')
    const { id } = await app.ask('snapshot.create', { asOf: '2025-11-13', source: '', copyEligible: true })
    expect((await app.ask('document.choices', {})).currentDay).toBe('2025-10-30')
    await app.ask('snapshot.remove', { id })
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
    expect(document.figures.figures['count:1857']).toContainEqual({
      unit: 'people',
      change: 'up',
      about: 'active',
      stated: false,
    })
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
    onFile(app.dir, (db) => db.prepare("DELETE FROM meeting_snapshot WHERE meeting_id = 1 AND role = 'current'").run())
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
    const OCTOBER = ofDay('2025-10-30')
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
      for (const other of [ofDay('2025-06-30'), LAPORAN]) {
        expect((await compose(other)).texts.every(({ edited: own }) => own === null)).toBe(true)
      }
      await app.ask('narrative.reset', EDIT)
      await app.ask('narrative.reset', { ...EDIT, block: 'tambahan.capaian.1' })
      expect((await compose(OCTOBER)).model).toEqual(automatic.model)
      const july = { ...EDIT, block: 'kegiatan', text: 'x' }
      expect((await app.refused('narrative.save', july)).code).toBe('document.text-unknown')
    })

    it('are numbered, signed and dated for that day', async () => {
      const number = '000.9/012/2025'
      expect(await problems(OCTOBER)).toEqual(['Penandatangan belum ditetapkan', 'Nomor naskah belum diisi'])
      await app.ask('document.setHead', { subject: OCTOBER.subject, number, signatory: 1, signedOn: '2025-11-03' })
      expect(await problems(OCTOBER)).toEqual([])
      const { model, head } = await compose(OCTOBER)
      expect(head).toEqual({ number, signatory: 1, signedOn: '2025-11-03' })
      expect(reportText(model)).toContain(`Nomor ${number}`)
      expect(reportText(model)).toContain('pada tanggal 3 November 2025')
      expect(reportText(model)).toContain('NIP 1970')
      expect((await compose(ofDay('2025-06-30'))).head).toEqual({ number: null, signatory: null, signedOn: null })
      expect((await compose()).head).toBeNull()
      expect((await app.refused('official.remove', { id: 1 })).code).toBe('office.record-used')
      const gone = { subject: OCTOBER.subject, number: null, signatory: 99, signedOn: null }
      expect((await app.refused('document.setHead', gone)).code).toBe('document.signatory-missing')
      await app.ask('document.setHead', { ...gone, number: '', signatory: null })
      expect((await compose(OCTOBER)).head).toEqual({ number: null, signatory: null, signedOn: null })
    })

    it('are compared with the day that was chosen, which must be earlier and known', async () => {
      expect(reportText((await compose(OCTOBER)).model)).toContain('Sejak 30 Juni 2025')
      const chosen = reportText((await compose(ofDay('2025-10-30', '2025-02-28'))).model)
      expect(chosen).toContain('Sejak 28 Februari 2025')
      expect(chosen).not.toContain('Sejak 30 Juni 2025')
      const later = await app.refused('document.compose', ofDay('2025-06-30', '2025-10-30'))
      expect(later.code).toBe('document.compared-order')
      expect((await app.refused('document.compose', ofDay('2025-10-30', '2025-03-01'))).code).toBe(
        'service.snapshot-missing',
      )
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
    onFile(app.dir, (db) => {
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

  it('leave a moved section where it was put when it is left out and taken in again', async () => {
    const { subject, kind } = LAPORAN
    const order = ['wilayah', 'capaian', 'perbandingan', 'segmen'] as const
    const movable = async () =>
      (await compose()).sections
        .filter((section) => section.movable)
        .map(({ key, shown }) => (shown ? key : `(${key})`))
    await app.ask('document.arrange', { subject, kind, hidden: ['wilayah'], order: [...order] })
    expect((await movable()).slice(0, 4)).toEqual(['(wilayah)', 'capaian', 'perbandingan', 'segmen'])
    await app.ask('document.arrange', { subject, kind, hidden: [], order: [...order] })
    expect((await movable()).slice(0, 4)).toEqual([...order])
  })

  it('made before their meeting are material for it, and judge delays on the day they are made', async () => {
    const meeting = 3
    onFile(app.dir, (db) => {
      db.prepare("INSERT INTO meeting (id, date, ordinal, state) VALUES (?, '2025-11-20', 4, 'prepared')").run(meeting)
      db.prepare(
        'INSERT INTO meeting_snapshot SELECT ?, dataset, role, snapshot_id FROM meeting_snapshot WHERE meeting_id = 2',
      ).run(meeting)
    })
    const request = { ...LAPORAN, subject: { kind: 'meeting', meeting } } as const
    const said = reportText((await compose(request)).model)
    expect(said).toContain('sebagai bahan rapat monitoring dan evaluasi (Monev) tanggal 20 November 2025')
    expect(said).toContain('Status per 14 Nov 2025')
    expect(said).toContain('terlambat 45 hari')
    expect(said).not.toContain('terlambat 51 hari')
    expect((await compose(request)).problems).toContainEqual({
      severity: 'informs',
      text: 'Rapat 20 November 2025 belum dilaksanakan',
      section: 'kegiatan',
      path: null,
    })
  })

  it('take their texts and sections with the meeting when it is deleted', async () => {
    const meeting = 3
    onFile(app.dir, (db) => {
      db.prepare("INSERT INTO meeting (id, date, ordinal, state) VALUES (?, '2025-12-10', 4, 'prepared')").run(meeting)
      db.prepare(
        'INSERT INTO meeting_snapshot SELECT ?, dataset, role, snapshot_id FROM meeting_snapshot WHERE meeting_id = 2',
      ).run(meeting)
    })
    const request = { ...LAPORAN, subject: { kind: 'meeting', meeting } } as const
    await app.ask('narrative.save', { ...CHANGE, subject: request.subject, text: EDITED })
    await app.ask('document.arrange', { subject: request.subject, kind: 'laporan', hidden: ['segmen'], order: [] })
    expect((await compose(request)).texts.filter(({ edited }) => edited !== null)).toHaveLength(1)
    onFile(app.dir, (db) => {
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
