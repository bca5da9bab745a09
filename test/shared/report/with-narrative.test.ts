import { describe, expect, it } from 'vitest'
import { buildMemo } from '../../../shared/report/build-memo.ts'
import { buildReport } from '../../../shared/report/build-report.ts'
import type { Block, ReportModel } from '../../../shared/report/model.ts'
import { type SectionKey, sectionOfBlock, sectionsOf } from '../../../shared/report/paper-sections.ts'
import {
  addedId,
  editableText,
  type NarrativeEdits,
  withNarrative,
  withReadableReferences,
  withStableReferences,
} from '../../../shared/report/with-narrative.ts'
import { kotaBimaInput } from '../../helpers/kota-bima.ts'
import { reportText } from '../../helpers/report-text.ts'
import { REPORT_VARIANTS } from '../../helpers/report-variants.ts'

const NONE: NarrativeEdits = new Map()
const report = buildReport(kotaBimaInput())
const changed = (edits: NarrativeEdits, hidden: readonly SectionKey[] = [], order: readonly SectionKey[] = []) =>
  withNarrative(report, edits, { hidden, order })
const blocksOf = (model: ReportModel): readonly Block[] => model.parts.flatMap((part) => part.blocks)
const headings = (model: ReportModel) =>
  blocksOf(model).flatMap((block) => (block.type === 'heading' ? [`${block.number ?? ''} ${block.text}`.trim()] : []))
const tables = (model: ReportModel) =>
  blocksOf(model).flatMap((block) =>
    block.type === 'table' && block.label !== null ? [`${block.label} ${block.id}`.replace('\u00a0', ' ')] : [],
  )
const plain = (model: ReportModel) => reportText(model)
const tableRows = (model: ReportModel) =>
  blocksOf(model).flatMap((block) => (block.type === 'table' ? [JSON.stringify(block.rows)] : []))

describe('the sections of a paper', () => {
  it('hold every block once, in order', () => {
    for (const model of [report, buildMemo(kotaBimaInput())]) {
      expect(sectionsOf(model).flatMap(({ blocks }) => blocks)).toEqual(blocksOf(model))
    }
  })

  it('are those of a full laporan', () => {
    expect(sectionsOf(report).map(({ key }) => key)).toEqual([
      ...['kop', 'ringkasan', 'pendahuluan', 'kegiatan', 'hasil', 'capaian', 'perbandingan', 'segmen', 'wilayah'],
      ...['pekerja-rentan', 'mutu-data', 'rtl-lama', 'rtl-baru', 'simpulan', 'penutup', 'tanda-tangan'],
      ...['matriks', 'rincian-wilayah'],
    ])
  })

  it('are known in every kind of report', () => {
    for (const input of Object.values(REPORT_VARIANTS)) {
      const model = buildReport(input())
      const keys = sectionsOf(model).map(({ key }) => key)
      const ids = blocksOf(model).flatMap((block) => ('id' in block ? [block.id] : []))
      expect(ids.filter((id) => sectionOfBlock(id) === null)).toEqual([])
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})

describe('a paper without edits', () => {
  it('is the automatic one', () => {
    expect(changed(NONE)).toBe(report)
    expect(withNarrative(report, new Map([['disampaikan', 'x']]), { hidden: ['diwaspadai'], order: [] })).toBe(report)
  })

  it('is the same again when its sections are named in their own order', () => {
    const order = sectionsOf(report).map(({ key }) => key)
    expect(changed(NONE, [], order)).toEqual(report)
  })
})

describe('an edited text', () => {
  it('replaces a paragraph and keeps its no-break spaces, and nothing else', () => {
    const model = changed(new Map([['perubahan', 'Sejak 30 Juni 2025 ada 1.857 orang.']]))
    const before = plain(report).split('\n')
    const after = plain(model).split('\n')
    expect(after.filter((line) => !before.includes(line))).toEqual(['Sejak 30 Juni 2025 ada 1.857 orang.'])
    expect(JSON.stringify(model)).toContain('Sejak 30\u00a0Juni 2025 ada 1.857\u00a0orang.')
  })

  it('of a list has one item on a line, and blank lines are none', () => {
    const model = changed(new Map([['saran', 'Satu.\n\n  Dua. \n']]))
    const list = blocksOf(model).find((block) => block.type === 'list' && block.id === 'saran')
    expect(list?.type === 'list' ? editableText(list) : '').toBe('Satu.\n\nDua.')
    expect(list?.type === 'list' && list.keepWithNext).toBe(true)
  })

  it('that is empty leaves the block out', () => {
    const ids = blocksOf(changed(new Map([['acuan-20', ' ']]))).flatMap((block) => ('id' in block ? [block.id] : []))
    expect(ids).not.toContain('acuan-20')
  })

  it('can be added at the end of a section, but never between Penutup and signature', () => {
    const model = changed(
      new Map([
        [addedId('segmen', 2), 'Kedua.'],
        [addedId('segmen', 1), 'Pertama.'],
        [addedId('penutup', 1), 'Ucapan.'],
      ]),
    )
    const order = plain(model).split('\n')
    expect(order.indexOf('Kedua.')).toBe(order.indexOf('Pertama.') + 1)
    expect(order[order.indexOf('Kedua.') + 2]).toContain('Capaian menurut Wilayah')
    const kinds = blocksOf(model).map((block) => ('id' in block ? block.id : block.type))
    expect(kinds[kinds.indexOf('signature') - 1]).toBe('penutup')
    expect(kinds[kinds.indexOf('signature') - 2]).toBe('tambahan.penutup.1')
  })

  it('keeps pointing to its table when another table before it goes', () => {
    const stored = withStableReferences('Lihat Tabel 4 dan Tabel 40.', report)
    const model = changed(new Map([['segmen', stored]]), ['perbandingan'])
    expect(plain(model)).toContain('Lihat Tabel 3 dan Tabel 40.')
    expect(withReadableReferences(stored, model)).toBe('Lihat Tabel 3 dan Tabel 40.')
    expect(plain(changed(new Map([['capaian', stored]]), ['segmen']))).toContain('Lihat tabel yang tidak dimuat')
  })
})

describe('a section left out', () => {
  it('closes up the numbers of headings, tables and pictures', () => {
    const model = changed(NONE, ['perbandingan', 'kegiatan'])
    expect(headings(model)).toContain('B. Hasil yang Dicapai')
    expect(headings(model)).toContain('2. Capaian menurut Segmen')
    expect(tables(model).slice(0, 3)).toEqual(['Tabel 1. capaian', 'Tabel 2. kedudukan', 'Tabel 3. segmen'])
  })

  it('takes the clauses with it that point to its table or attachment', () => {
    const text = plain(changed(NONE, ['perbandingan', 'matriks']))
    expect(text).not.toMatch(/pengaruh kepesertaan pada/u)
    expect(text).toContain('Sumbangan = perubahan peserta aktif segmen dibagi potensi seluruh segmen.')
    expect(text).toContain('Rapat menyepakati tiga RTL.')
    expect(text).toMatch(/Lampiran 1 Laporan .*\n.*CAKUPAN UCJ MENURUT KECAMATAN/u)
    expect(text).not.toContain('Lampiran 2')
  })

  it('is never one that a paper needs', () => {
    expect(changed(NONE, ['kop', 'hasil', 'penutup', 'tanda-tangan'])).toBe(report)
  })

  it('takes the heading of chapter C with it when it was the last one there', () => {
    const model = changed(NONE, [
      ...(['capaian', 'perbandingan', 'segmen', 'wilayah', 'pekerja-rentan', 'mutu-data'] as const),
      ...(['rtl-lama', 'rtl-baru'] as const),
    ])
    expect(headings(model)).not.toContain('C. Hasil yang Dicapai')
    expect(headings(model)).toContain('C. Simpulan dan Saran')
  })
})

describe('the order of chapter C', () => {
  it('follows the choice and numbers anew; the chapters stay', () => {
    const model = changed(NONE, [], ['wilayah', 'segmen', 'simpulan'])
    const from = headings(model).indexOf('C. Hasil yang Dicapai')
    expect(headings(model).slice(from + 1, from + 10)).toEqual([
      ...['1. Capaian dan Target', '2. Perbandingan Periode', '3. Capaian menurut Wilayah'],
      ...['4. Capaian menurut Segmen', '5. Perlindungan Pekerja Rentan', '6. Catatan Mutu Data'],
      ...['7. Tindak Lanjut Rapat Sebelumnya', '8. Rencana Tindak Lanjut Baru', 'D. Simpulan dan Saran'],
    ])
    expect(tables(model).slice(3, 5)).toEqual(['Tabel 4. wilayah', 'Tabel 5. segmen'])
    expect(new Set(tableRows(model))).toEqual(new Set(tableRows(report)))
  })
})
