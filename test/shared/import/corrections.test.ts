import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  correctedSheet,
  type ImportCorrections,
  NO_CORRECTIONS,
  readCorrected,
} from '../../../shared/import/corrections.ts'
import { fixesOf } from '../../../shared/import/problem-fixes.ts'
import type { ReadInput } from '../../../shared/import/read-observations.ts'
import { noteMessage } from '../../../shared/text/import-problems.ts'
import { fixLabel, problemText, problemTitle } from '../../../shared/text/import-screen.ts'
import { regionOf, regionsFor } from './region-list.ts'
import { figuresIn, sheetOf, type Value } from './sheet-of.ts'

const HEAD: Value[] = ['Wilayah', 'Potensi', 'Aktif']

const inputOf = (rows: readonly (readonly Value[])[], more: Partial<ReadInput> = {}): ReadInput => ({
  sheets: [sheetOf(rows)],
  sheetName: 'Data',
  scope: regionOf('52.72'),
  regions: regionsFor('52.72'),
  ...more,
})

const read = (rows: readonly (readonly Value[])[], corrections: Partial<ImportCorrections> = {}) =>
  readCorrected(inputOf(rows), { ...NO_CORRECTIONS, ...corrections })

describe('a cell that the user corrected', () => {
  const rows: Value[][] = [HEAD, ['Raba', 100, '4,01'], ['Mpunda', 80, 'n/a'], ['Asakota', null, 7]]

  test('is read with its new text, named with the old one in a note, and the raw sheet stays', () => {
    const input = inputOf(rows)
    const before = structuredClone(input.sheets)
    const result = readCorrected(input, { ...NO_CORRECTIONS, cells: [{ row: 2, column: 3, text: '401' }] })
    expect(result.problems).toEqual([])
    expect(figuresIn(result)[0]).toEqual(['52.72.04', 'ucj', 100, 401])
    expect(result.notes.map(noteMessage)).toContain(
      'Sebanyak 1 sel diganti oleh pengguna: C2 dari “4,01” menjadi “401”.',
    )
    expect(input.sheets).toEqual(before)
  })

  test('is unknown and never 0 when it was emptied', () => {
    const result = read(rows, { cells: [{ row: 2, column: 3, text: '' }] })
    expect(figuresIn(result)[0]).toEqual(['52.72.04', 'ucj', 100, null])
    expect(result.notes.map(noteMessage).join()).toContain('C2 dari “4,01” menjadi kosong')
  })

  test('may stand where the file has none', () => {
    const result = read(rows, {
      cells: [
        { row: 4, column: 2, text: '12' },
        { row: 2, column: 3, text: '4' },
      ],
    })
    expect(figuresIn(result)[2]).toEqual(['52.72.03', 'ucj', 12, 7])
  })

  test('of another sheet changes nothing here', () => {
    const input = { ...inputOf(rows), sheets: [sheetOf(rows), sheetOf([HEAD, ['Raba', 1, 1]], 'Lain')] }
    const result = readCorrected(
      { ...input, sheetName: 'Lain' },
      { ...NO_CORRECTIONS, cells: [{ row: 2, column: 3, text: '0' }] },
    )
    expect(figuresIn(result)).toEqual([['52.72.04', 'ucj', 1, 0]])
  })
})

describe('a row', () => {
  test('of a region that stands twice is left out by choice, counted as skipped and named', () => {
    const rows = [HEAD, ['Raba', 100, 40], ['Raba', 100, 41]]
    const [problem] = read(rows).problems
    if (!problem) throw new Error('no problem')
    expect(fixesOf(problem).fixes).toEqual([
      { kind: 'skip-row', row: 2 },
      { kind: 'skip-row', row: 3 },
    ])
    const result = read(rows, { skippedRows: [2] })
    expect(figuresIn(result)).toEqual([['52.72.04', 'ucj', 100, 41]])
    expect(result.counts).toEqual({ read: 2, accepted: 1, problem: 0, skipped: 1 })
    expect(result.notes.map(noteMessage)).toContain('Sebanyak 1 baris dilewati atas pilihan pengguna: baris 2.')
  })

  test('is the region that the user chose, whatever its name says, and no other row changes', () => {
    const rows = [HEAD, ['Rbaa Baru', 10, 4], ['Entah', 8, 2]]
    const result = read(rows, { places: [{ row: 3, region: '52.72.05', spelling: null }] })
    expect(figuresIn(result)).toEqual([['52.72.05', 'ucj', 8, 2]])
    expect(result.problems.map(({ row, code }) => [row, code])).toEqual([[2, 'place-unknown']])
  })

  test('with a spelling that is taught solves every row of that spelling', () => {
    const rows: Value[][] = [
      ['Kecamatan', 'Kelurahan', 'Potensi', 'Aktif'],
      ['Raba', 'Entah', 8, 2],
    ]
    const input = inputOf([...rows, [null, 'Penaraga', 9, 3]])
    const first = readCorrected(input, NO_CORRECTIONS)
    expect(first.problems.map(({ code }) => code)).toEqual(['place-unknown'])
    const kelurahan = regionsFor('52.72').find(
      (region) => region.code.startsWith('52.72.04.') && region.name !== 'Penaraga',
    )
    if (!kelurahan) throw new Error('no kelurahan')
    const taught = readCorrected(input, {
      ...NO_CORRECTIONS,
      places: [{ row: 2, region: kelurahan.code, spelling: 'Entah' }],
    })
    expect(taught.problems).toEqual([])
  })

  test('cannot be given a region outside the scope', () => {
    const result = read([HEAD, ['Entah', 8, 2]], { places: [{ row: 2, region: '52.06', spelling: null }] })
    expect(result.problems.map(({ code }) => code)).toEqual(['place-outside'])
  })
})

describe('fixes', () => {
  const labels = (cell: Value): readonly string[] => {
    const [problem] = read([HEAD, ['Raba', 100, cell]]).problems
    if (!problem) return []
    const { fixes } = fixesOf(problem)
    return fixes.map((fix) => fixLabel(fix, fixes, (code) => code))
  }

  test.each<[Value, readonly string[]]>([
    [-494, ['Ganti menjadi 494']],
    ['(1.234)', ['Ganti menjadi 1.234']],
    [140.94, ['Ganti menjadi 140.940', 'Ganti menjadi 14.094']],
    [4.01, ['Ganti menjadi 4.010', 'Ganti menjadi 401']],
    ['nihil', ['Ganti menjadi 0']],
    ['3.273 orang', ['Ganti menjadi 3.273']],
    ['sekitar 900 tenaga kerja', ['Ganti menjadi sekitar 900']],
    ['12 orang lagi', []],
    ['12o', []],
  ])('for %j are %j', (cell, expected) => {
    expect(labels(cell)).toEqual(expected)
  })

  test('name the figure first that the denominator of the row allows', () => {
    const [problem] = read([HEAD, ['Raba', 980, '4,01']]).problems
    if (!problem) throw new Error('no problem')
    const texts = fixesOf(problem, 980).fixes.map((fix) => (fix.kind === 'text' ? fix.text : ''))
    expect(texts).toEqual(['401', '4.010'])
  })

  test('for a misspelt kecamatan above kelurahan replace that cell, since the region of the row is another', () => {
    const [problem] = read([
      ['Kecamatan', 'Kelurahan', 'Potensi', 'Aktif'],
      ['Rabaa', null, null, null],
      [null, 'Penaraga', 9, 3],
    ]).problems
    if (!problem) throw new Error('no problem')
    expect(problemTitle(problem)).toBe('A2: “Rabaa” tidak dikenal')
    expect(problem.row).toBe(3)
    expect(fixesOf(problem).fixes).toContainEqual({ kind: 'text', cell: { row: 2, column: 1 }, text: 'Raba' })
  })

  test('every text that is offered for a figure solves its problem', () => {
    fc.assert(
      fc.property(fc.double({ min: -9_999_999, max: 9_999_999, noNaN: true }), (value) => {
        const rows = [HEAD, ['Raba', 10_000_000, value]]
        const [problem] = read(rows).problems
        if (!problem) return
        for (const fix of fixesOf(problem).fixes) {
          if (fix.kind !== 'text' || problem.code === 'count-negative') continue
          expect(read(rows, { cells: [{ ...fix.cell, text: fix.text }] }).problems).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })

  test('for a percentage of open notation ask for the notation and do not speak of the command line', () => {
    const [problem] = read([
      ['Wilayah', 'Aktif', '%'],
      ['Raba', 10, '35,048'],
    ]).problems
    if (!problem) throw new Error('no problem')
    expect(problemText(problem)).not.toContain('--')
    expect(fixesOf(problem).fixes.map(({ kind }) => kind)).toEqual(['notation', 'notation'])
  })
})

test('rows left out, corrected cells and chosen regions never change how many rows were read or their sum', () => {
  const rows: Value[][] = [HEAD, ['Raba', 100, '4,01'], ['Mpunda', 80, 'n/a'], ['x', 1, 1], ['JUMLAH', 181, null]]
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          row: fc.integer({ min: 2, max: 5 }),
          column: fc.integer({ min: 1, max: 4 }),
          text: fc.constantFrom('', '5', 'x'),
        }),
        { maxLength: 4 },
      ),
      fc.uniqueArray(fc.integer({ min: 2, max: 5 }), { maxLength: 2 }),
      (cells, skippedRows) => {
        const { counts } = read(rows, { cells, skippedRows })
        expect(counts.accepted + counts.problem + counts.skipped).toBe(counts.read)
        expect(counts.read).toBe(4)
      },
    ),
    {
      numRuns: 100,
      examples: [
        [
          [
            { row: 3, column: 3, text: '' },
            { row: 3, column: 1, text: '' },
            { row: 3, column: 2, text: 'x' },
          ],
          [2],
        ],
      ],
    },
  )
})

test('a table without headers is read when its columns are told', () => {
  const result = readCorrected(
    inputOf(
      [
        ['Raba', 100, 40],
        ['Mpunda', 80, 20],
      ],
      {
        headerRow: 0,
        mapping: [
          { column: 'A', field: 'wilayah' },
          { column: 'B', field: 'potensi' },
          { column: 'C', field: 'aktif' },
        ],
      },
    ),
    NO_CORRECTIONS,
  )
  expect(figuresIn(result)).toEqual([
    ['52.72.04', 'ucj', 100, 40],
    ['52.72.05', 'ucj', 80, 20],
  ])
  expect(result.counts).toEqual({ read: 2, accepted: 2, problem: 0, skipped: 0 })
})

test('an unchanged sheet stays the same rows', () => {
  const sheet = sheetOf([HEAD, ['Raba', 1, 1]])
  expect(correctedSheet(sheet, NO_CORRECTIONS)).toEqual(sheet)
})
