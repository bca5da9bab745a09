import { describe, expect, test } from 'vitest'
import { AppError } from '../../../shared/domain/app-error.ts'
import { parseMapping } from '../../../shared/import/column-mapping.ts'
import { errorMessage } from '../../../shared/text/error-messages.ts'
import { noteMessage, problemMessage } from '../../../shared/text/import-problems.ts'
import { figuresIn, readRowsIn, type Value } from './sheet-of.ts'

const refusal = (work: () => unknown): string => {
  try {
    work()
    return 'no error'
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${errorMessage(error.code, error.params)}` : String(error)
  }
}

const maps = (...texts: string[]) => ({ mapping: texts.map(parseMapping) })

describe('a table as offices send it', () => {
  const rows: Value[][] = [
    ['CAKUPAN UCJ KOTA BIMA'],
    [],
    ['No', 'Nama Wilayah', 'Angkatan Kerja', 'Peserta Aktif', '%', 'Belum menjadi peserta', 'Selisih'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
    [1, 'KEC. RASANAE BARAT', '14.000', '5,000', '35,71%', '9.000', '1.300'],
    [2, 'Asakota', '-', 'n/a', null, null, null],
    [],
    ['JUMLAH', null, 68_412, 25_963, '37,59%', null, null],
    ['*) data sementara'],
  ]
  const result = readRowsIn('52.72', rows)

  test('gives its figures with the percentage, the uncovered and the gap that it states', () => {
    expect(result.observations[0]).toEqual({
      indicator: 'ucj',
      place: { kind: 'region', code: '52.72.01', name: 'Rasanae Barat' },
      eligible: 14_000,
      active: 5000,
      statedPercent: '35,71%',
      statedUncovered: 9000,
      statedGap: 1300,
      approximate: false,
      note: null,
    })
    expect(figuresIn(result).slice(1)).toEqual([
      ['52.72.03', 'ucj', null, null],
      ['52.72', 'ucj', 68_412, 25_963],
    ])
  })

  test('accounts for every row below its headers', () => {
    expect(result.headerRow).toBe(3)
    expect(result.counts).toEqual({ read: 5, accepted: 3, problem: 0, skipped: 2 })
    expect(result.skipped).toEqual({ empty: 1, text: 1, heading: 0, rest: 0 })
    expect([...result.skippedRows]).toEqual([
      [1, 'title'],
      [3, 'header'],
      [4, 'numbering'],
      [9, 'text'],
    ])
  })

  test('names the footnote, the ignored column and the unknown values in notes', () => {
    const notes = result.notes.map(noteMessage).join('\n')
    expect(notes).toContain('Baris 9 dilewati karena tidak memuat angka: “*) data sementara”.')
    expect(notes).toContain('Kolom yang tidak dibaca: A (“No”).')
    expect(notes).toContain('baris 6')
    expect(notes).toContain('Baris 8 (jumlah) dibaca sebagai angka Kota Bima.')
  })
})

describe('segments', () => {
  const HEAD = ['wilayah', 'potensi', 'aktif', 'potensi_pu', 'aktif_pu', 'potensi_pmi', 'aktif_pmi']

  test('stand beside the total, a blank cell is unknown, and columns without any figure give no segment', () => {
    const result = readRowsIn('52.72', [HEAD, ['Raba', 10, 5, 6, 4, null, '-'], ['Mpunda', 8, 4, 5, null, null, null]])
    expect(figuresIn(result)).toEqual([
      ['52.72.04', 'ucj', 10, 5],
      ['52.72.04', 'ucj.pu', 6, 4],
      ['52.72.05', 'ucj', 8, 4],
      ['52.72.05', 'ucj.pu', 5, null],
    ])
    expect(result.notes).toContainEqual({ code: 'segment-empty', params: { segment: 'PMI' } })
  })

  test('stand alone in a file without a total', () => {
    const result = readRowsIn('52.72', [
      ['wilayah', 'aktif_bpu'],
      ['Raba', 3],
    ])
    expect(figuresIn(result)).toEqual([['52.72.04', 'ucj.bpu', null, 3]])
  })
})

describe('a file for one region', () => {
  test('is one row', () => {
    const result = readRowsIn('74.71', [
      ['Wilayah', 'Eligible', 'Peserta Aktif', 'Belum Terlindungi'],
      ['Kota Kendari', '140.940', '49.397', '91.543'],
    ])
    expect(result.observations).toMatchObject([
      { place: { code: '74.71', name: 'Kota Kendari' }, eligible: 140_940, active: 49_397, statedUncovered: 91_543 },
    ])
  })
})

describe('a bad cell', () => {
  const problemIn = (row: Value[]): string => {
    const [problem] = readRowsIn('52.72', [['Wilayah', 'Potensi', 'Aktif', '%'], row]).problems
    return problem ? problemMessage(problem) : 'no problem'
  }

  test.each<[string, Value[], string[]]>([
    ['a negative count', ['Raba', 100, -12, null], ['Baris 2, kolom C (Aktif), nilai "-12"', 'tidak dapat negatif']],
    ['a text in a number', ['Raba', '12o', 5, null], ['Baris 2, kolom B (Potensi), nilai "12o"', 'bukan angka']],
    [
      'a lost thousand',
      ['Raba', 140.94, 5, null],
      ['Baris 2, kolom B (Potensi), nilai "140,94"', '140.940 atau 14.094'],
    ],
    ['a truth value', ['Raba', 10, true, null], ['Baris 2, kolom C (Aktif), nilai "BENAR"', 'benar/salah']],
    [
      'a formula error',
      ['Raba', { kind: 'error', text: '#REF!' }, 5, null],
      ['Baris 2, kolom B (Potensi), nilai "#REF!"', 'galat rumus'],
    ],
    [
      'a formula without a stored result',
      ['Raba', { kind: 'empty', text: '', uncachedFormula: true }, 5, null],
      ['Baris 2, kolom B (Potensi)', 'rumus tanpa hasil'],
    ],
    [
      'an ambiguous percentage',
      ['Raba', 10, null, '35,048'],
      ['Baris 2, kolom D (%), nilai "35,048"', '--notation id', '--notation en'],
    ],
    ['figures without a region', [null, 10, 5, null], ['Baris 2:', 'tidak menyebut wilayah']],
  ])('%s is named with row, column and value', (_what, row, parts) => {
    for (const part of parts) expect(problemIn(row)).toContain(part)
  })

  test('refuses its whole row and no other', () => {
    const result = readRowsIn('52.72', [
      ['Wilayah', 'Potensi', 'Aktif'],
      ['Raba', 100, -12],
      ['Mpunda', 8, 4],
    ])
    expect(figuresIn(result)).toEqual([['52.72.05', 'ucj', 8, 4]])
    expect(result.counts).toEqual({ read: 2, accepted: 1, problem: 1, skipped: 0 })
  })

  test('comes in reading order among others, row by row from left to right', () => {
    const { problems } = readRowsIn('52.72', [
      ['Wilayah', 'Potensi', '%', 'Aktif'],
      ['Raba', '1o', 'x1', -3],
      ['Rabaa', 10, null, 'y1'],
    ])
    expect(problems.map(({ row, column }) => `${column}${row}`)).toEqual(['B2', 'C2', 'D2', 'A3', 'D3'])
  })

  test('is none in the signature under a table, which stands over the figures', () => {
    const result = readRowsIn('52.72', [
      ['Wilayah', 'Potensi', 'Aktif'],
      ['Raba', 100, 12],
      [null, null, 'Kota Bima, 5 November 2025'],
      ['Mengetahui,', null, '5 November 2025'],
      [null, null, 'Kepala KCP,'],
    ])
    expect(result.problems).toEqual([])
    expect(result.counts).toEqual({ read: 4, accepted: 1, problem: 0, skipped: 3 })
    expect(result.notes.map(noteMessage).join()).toContain(
      'Baris 3 dilewati karena tidak memuat angka: “Kota Bima, 5 November 2025”.',
    )
  })

  test('is one in words beside a region, and without one as soon as a figure stands there', () => {
    const result = readRowsIn('52.72', [
      ['Wilayah', 'Potensi', 'Aktif'],
      ['Raba', 'menyusul', 'menyusul'],
      ['JUMLAH', 'menyusul', null],
      [null, '3.273 orang', 'sementara'],
    ])
    expect(result.problems.map(({ code, row }) => `${code} ${row}`)).toEqual([
      'count-text 2',
      'count-text 2',
      'count-text 3',
      'place-missing 4',
      'count-text 4',
      'count-text 4',
    ])
  })

  test('with a declared notation is read', () => {
    const result = readRowsIn(
      '52.72',
      [
        ['Wilayah', 'Potensi', '%'],
        ['Raba', 10, '35,048'],
      ],
      { notation: 'id' },
    )
    expect(result.observations[0]?.statedPercent).toBe('35,048')
  })
})

describe('headers', () => {
  test('that are wrong are listed beside what is expected', () => {
    const text = refusal(() =>
      readRowsIn('52.72', [
        ['Judul', 'Isi', 'Lain'],
        ['Raba', 10, 5],
      ]),
    )
    expect(text).toMatch(/^import\.header-not-found: /)
    expect(text).toContain('“Judul”, “Isi”, “Lain”')
    expect(text).toContain('potensi')
    expect(text).toContain('--map')
  })

  test('of figures without a region are incomplete, and the other way round', () => {
    expect(
      refusal(() =>
        readRowsIn('52.72', [
          ['Potensi', 'Aktif'],
          [10, 5],
        ]),
      ),
    ).toContain('kolom wilayah')
    expect(
      refusal(() =>
        readRowsIn('52.72', [
          ['Kode', 'Wilayah'],
          ['52.72', 'Kota Bima'],
        ]),
      ),
    ).toContain('kolom angka')
  })

  test('that mean the same twice are refused by both names', () => {
    const text = refusal(() =>
      readRowsIn('52.72', [
        ['Wilayah', 'Aktif', 'Peserta'],
        ['Raba', 10, 5],
      ]),
    )
    expect(text).toContain('aktif: B (“Aktif”) dan C (“Peserta”)')
  })

  test('are corrected by text and by letter', () => {
    const rows = [
      ['Wilayah', 'Jml Pekerja', 'Aktif', 'Peserta'],
      ['Raba', 10, 5, 7],
    ]
    const result = readRowsIn('52.72', rows, maps('jml pekerja=POTENSI', 'D=abaikan'))
    expect(figuresIn(result)).toEqual([['52.72.04', 'ucj', 10, 5]])
  })

  test('are found by corrections alone, over a second header row that is no data either', () => {
    const rows = [
      ['Nama', 'PU', null, 'BPU', null],
      [null, 'Potensi', 'Aktif', 'Potensi', 'Aktif'],
      ['Raba', 10, 5, 8, 3],
    ]
    const result = readRowsIn('52.72', rows, maps('B=potensi_pu', 'C=aktif_pu', 'D=potensi_bpu', 'E=aktif_bpu'))
    expect(figuresIn(result)).toEqual([
      ['52.72.04', 'ucj.pu', 10, 5],
      ['52.72.04', 'ucj.bpu', 8, 3],
    ])
    expect([...result.skippedRows.values()]).toEqual(['header', 'header'])
    expect(result.counts.read).toBe(1)
  })

  test.each([
    ['Potensi', /^import\.map-malformed/],
    ['=potensi', /^import\.map-malformed/],
    ['B=jumlah', /^import\.map-unknown-field: .*“jumlah”.*potensi, aktif/],
    ['Tidak Ada=potensi', /^import\.map-unknown-column: .*“Wilayah”, “Potensi”, “Aktif”/],
    ['B=aktif', /^import\.column-twice/],
  ])('are not corrected by "%s"', (text, expected) => {
    const rows = [
      ['Wilayah', 'Potensi', 'Aktif'],
      ['Raba', 10, 5],
    ]
    expect(refusal(() => readRowsIn('52.72', rows, maps(text)))).toMatch(expected)
  })

  test('refuse two corrections of one column', () => {
    const rows = [
      ['Wilayah', 'Potensi', 'Aktif'],
      ['Raba', 10, 5],
    ]
    expect(refusal(() => readRowsIn('52.72', rows, maps('B=potensi', 'Potensi=abaikan')))).toMatch(/^import\.map-twice/)
  })

  test('named like parts of an object are ordinary ignored columns', () => {
    const head = ['Wilayah', 'Potensi', 'Aktif', '__proto__', 'constructor', 'hasOwnProperty']
    const result = readRowsIn('52.72', [head, ['Raba', 10, 5, 1, 2, 3]])
    expect(figuresIn(result)).toEqual([['52.72.04', 'ucj', 10, 5]])
    expect(result.columns.map(({ field }) => field)).toEqual(['wilayah', 'potensi', 'aktif', null, null, null])
    expect(Object.hasOwn(Object.prototype, 'Raba')).toBe(false)
  })
})
