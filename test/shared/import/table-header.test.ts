import { describe, expect, test } from 'vitest'
import { parseMapping } from '../../../shared/import/column-mapping.ts'
import { correctedSheet, NO_CORRECTIONS } from '../../../shared/import/corrections.ts'
import type { ReadResult } from '../../../shared/import/read-observations.ts'
import { readObservations } from '../../../shared/import/read-observations.ts'
import { noteMessage } from '../../../shared/text/import-problems.ts'
import { regionOf, regionsFor } from './region-list.ts'
import { figuresIn, readRowsIn, sheetOf, type Value } from './sheet-of.ts'

const fieldsOf = ({ columns }: ReadResult) => Object.fromEntries(columns.map(({ letters, field }) => [letters, field]))
const notesOf = ({ notes }: ReadResult): string => notes.map(noteMessage).join('\n')
const maps = (...texts: string[]) => ({ mapping: texts.map(parseMapping) })

const MERGED: Value[][] = [
  ['REKAPITULASI KEPESERTAAN'],
  [
    'NO',
    'KECAMATAN',
    'POTENSI PEKERJA',
    'PESERTA AKTIF',
    null,
    null,
    null,
    '% CAKUPAN',
    'SISA BELUM TERLINDUNGI',
    'KET',
  ],
  [null, null, null, 'PU', 'BPU', 'JAKON', 'JUMLAH'],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
  [1, 'RABA', 1512, 395, 351, 132, 878, '58,07%', 634],
  [2, 'MPUNDA', 2574, 596, 530, 198, 1324, '51,44%', 1250],
  [null, 'JUMLAH', 4086, 991, 881, 330, 2202, '53,89%', 1884],
]

describe('a header merged over a second header row', () => {
  const result = readRowsIn('52.72', MERGED)

  test('is read by the lower row, JUMLAH as the total and not as the first column', () => {
    expect(fieldsOf(result)).toEqual({
      A: null,
      B: 'kecamatan',
      C: 'potensi',
      D: 'aktif_pu',
      E: 'aktif_bpu',
      F: 'aktif_jakon',
      G: 'aktif',
      H: 'persen',
      I: 'belum',
      J: null,
    })
    expect(figuresIn(result).slice(0, 4)).toEqual([
      ['52.72.04', 'ucj', 1512, 878],
      ['52.72.04', 'ucj.pu', null, 395],
      ['52.72.04', 'ucj.bpu', null, 351],
      ['52.72.04', 'ucj.jakon', null, 132],
    ])
  })

  test('makes neither problems nor data of the lower row and of the numbers under it', () => {
    expect(result.problems).toEqual([])
    expect(result.counts).toEqual({ read: 3, accepted: 3, problem: 0, skipped: 0 })
    expect([...result.skippedRows.values()]).toEqual(['title', 'header', 'header', 'numbering'])
    expect(notesOf(result)).toContain('Kolom yang tidak dibaca: A (“NO”), J (“KET”).')
  })

  test('is corrected by both texts together', () => {
    const corrected = readRowsIn('52.72', MERGED, maps('peserta aktif jakon=abaikan'))
    expect(fieldsOf(corrected)).toMatchObject({ E: 'aktif_bpu', F: null, G: 'aktif' })
  })

  test('is found by segments alone when the figures are named in the lower row', () => {
    const read = readRowsIn('52.72', [
      ['Kecamatan', 'PU', null, 'BPU', null, 'Jumlah', null],
      [null, 'Potensi', 'Aktif', 'Potensi', 'Aktif', 'Potensi', 'Aktif'],
      ['Raba', 10, 5, 8, 3, 18, 8],
    ])
    expect(fieldsOf(read)).toEqual({
      A: 'kecamatan',
      B: 'potensi_pu',
      C: 'aktif_pu',
      D: 'potensi_bpu',
      E: 'aktif_bpu',
      F: 'potensi',
      G: 'aktif',
    })
  })

  test('leaves what the lower row means otherwise unread and named', () => {
    const read = readRowsIn('52.72', [
      ['Kecamatan', 'Potensi', 'Peserta aktif', null],
      [null, null, 'Bulan lalu', 'Bulan ini'],
      ['Raba', 10, 5, 6],
    ])
    expect(fieldsOf(read)).toEqual({ A: 'kecamatan', B: 'potensi', C: null, D: null })
    expect(notesOf(read)).toContain('C (“Peserta aktif Bulan lalu”), D (“Peserta aktif Bulan ini”)')
  })

  test('does not take units under single headers, or a row that was corrected, for second headers', () => {
    const units: Value[][] = [
      ['Kecamatan', 'Potensi', 'Aktif'],
      [null, 'orang', 'orang'],
      ['Raba', 10, 5],
    ]
    expect(readRowsIn('52.72', units).columns.map(({ header }) => header)).toEqual(['Kecamatan', 'Potensi', 'Aktif'])
    const cells = [{ row: 3, column: 2, text: 'RABA' }]
    const sheet = correctedSheet(sheetOf(MERGED), { ...NO_CORRECTIONS, cells })
    const scope = { scope: regionOf('52.72'), regions: regionsFor('52.72') }
    const read = readObservations({ sheets: [sheet], ...scope, correctedRows: [3] })
    expect(fieldsOf(read)).toMatchObject({ D: null })
    expect(read.skippedRows.get(3)).toBe('text')
  })
})

describe('a header that may cover several columns of figures', () => {
  const ROWS: Value[][] = [
    ['Kecamatan', 'Potensi', 'Peserta Aktif', null, null, 'Keterangan'],
    ['Raba', 2574, 596, 530, 1126],
    ['Mpunda', 3177, 788, 701, 1489, 'sementara'],
  ]

  test('is never taken for the first of them: none is read, and all are named with their figures', () => {
    const result = readRowsIn('52.72', ROWS)
    expect(fieldsOf(result)).toMatchObject({ B: 'potensi', C: null })
    expect(figuresIn(result)).toEqual([
      ['52.72.04', 'ucj', 2574, null],
      ['52.72.05', 'ucj', 3177, null],
    ])
    const notes = notesOf(result)
    expect(notes).toContain('Judul “Peserta Aktif” di kolom C dapat menaungi kolom C, D, E; tidak satu pun dibaca')
    expect(notes).toContain('D (tanpa judul, berisi 530, 701), E (tanpa judul, berisi 1126, 1489), F (“Keterangan”)')
  })

  test('is read as the user says, and is doubted no more', () => {
    const result = readRowsIn('52.72', ROWS, maps('E=aktif'))
    expect(figuresIn(result)[0]).toEqual(['52.72.04', 'ucj', 2574, 1126])
    expect(notesOf(result)).not.toContain('menaungi')
    expect(notesOf(result)).toContain('C (“Peserta Aktif”), D (tanpa judul, berisi 530, 701)')
  })

  test('is certain beside a stray figure, which is named', () => {
    const result = readRowsIn('52.72', [
      ['Kecamatan', 'Potensi', 'Aktif'],
      ['Raba', 2574, 596, 17],
      ['Mpunda', 3177, 788],
      ['Asakota', 1000, 300],
    ])
    expect(fieldsOf(result)).toMatchObject({ C: 'aktif' })
    expect(notesOf(result)).toContain('Kolom yang tidak dibaca: D (tanpa judul, berisi 17).')
  })
})

describe('segments that are named alone', () => {
  const fields = (...header: string[]) =>
    fieldsOf(readRowsIn('52.72', [header, ['Raba', ...header.slice(1).map((_, at) => 100 - at)]]))

  test.each([
    [['Kecamatan', 'Potensi', 'Aktif', 'PU', 'BPU', 'Jakon', 'PMI']],
    [['Kecamatan', 'Potensi', 'Aktif', 'Penerima Upah (PU)', 'Bukan Penerima Upah', 'Jasa Konstruksi', 'Segmen PMI']],
  ])('after peserta aktif are its segments: %s', (header) => {
    expect(fields(...header)).toMatchObject({ D: 'aktif_pu', E: 'aktif_bpu', F: 'aktif_jakon', G: 'aktif_pmi' })
  })

  test('are the active ones beside percentages and gaps too, and this is said', () => {
    const result = readRowsIn('52.72', [
      ['Kecamatan', 'Angkatan Kerja', 'Peserta Aktif', 'PU', 'BPU', 'Cakupan (%)', 'Gap'],
      ['Raba', 1000, 584, 399, 185, '58,4%', 416],
    ])
    expect(fieldsOf(result)).toMatchObject({ D: 'aktif_pu', E: 'aktif_bpu', F: 'persen', G: 'selisih' })
    expect(notesOf(result)).toContain(
      'Kolom D (“PU”), E (“BPU”) dibaca sebagai peserta aktif segmen itu; ubah isi kolomnya bila yang dimaksud potensi.',
    )
  })

  test.each([
    ['potensi stands left of them', ['Kecamatan', 'Potensi', 'PU', 'BPU', 'Aktif'], { C: null, D: null }],
    ['there is no peserta aktif', ['Kecamatan', 'Potensi', 'PU', 'BPU'], { C: null, D: null }],
    ['percentages stand left of them', ['Kecamatan', 'Potensi', 'Aktif', '%', 'PU'], { E: null }],
    ['another column tells of segments', ['Kecamatan', 'Potensi', 'Potensi PU', 'Aktif', 'PU'], { E: null }],
  ] as const)('are not read when %s', (_why, header, expected) => {
    expect(fields(...header)).toMatchObject(expected)
  })

  test('are read as the user says', () => {
    const result = readRowsIn(
      '52.72',
      [
        ['Kecamatan', 'Potensi', 'Aktif', 'PU', 'BPU'],
        ['Raba', 100, 40, 60, 40],
      ],
      maps('PU=potensi_pu', 'E=potensi_bpu'),
    )
    expect(fieldsOf(result)).toMatchObject({ D: 'potensi_pu', E: 'potensi_bpu' })
    expect(notesOf(result)).not.toContain('dibaca sebagai')
  })
})
