import { describe, expect, test } from 'vitest'
import { AppError } from '../../../shared/domain/app-error.ts'
import { maskedCell, maskedText, personalColumns } from '../../../shared/import/person-list.ts'
import { figuresIn, readRowsIn, sheetOf, type Value } from './sheet-of.ts'

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
  return 'none'
}

describe('a number of a person', () => {
  test.each([
    ['7471010101900001', '7471••••••••••••'],
    ['NIK: 7471014101900001.', 'NIK: 7471••••••••••••.'],
    ["'5272045502850003", "'5272••••••••••••"],
  ])('"%s" is shown as %s', (text, shown) => {
    expect(maskedText(text)).toBe(shown)
  })

  test.each([
    '0,5310050102012345',
    '0.5310050102012345',
    '5272041001',
    '140.940',
    '9007199254740993',
    '74710101019000011',
    '1234567890123456',
  ])('"%s" is none and stays', (text) => {
    expect(maskedText(text)).toBe(text)
  })

  test('in a number cell loses its value too', () => {
    const cell = maskedCell({ row: 2, column: 1, kind: 'number', text: '7,47101E+15', number: 7471010101900001 })
    expect(cell).toEqual({ row: 2, column: 1, kind: 'text', text: '7471••••••••••••' })
  })

  test('is never a calculated share, whose sixteen decimals may look like one', () => {
    const share = { row: 2, column: 4, kind: 'number', text: '53,10%', number: 0.5310800310800311 } as const
    expect(maskedCell(share)).toBe(share)
  })
})

const LIST: Value[][] = [
  ['NIK', 'Nama', 'Kecamatan', 'Upah'],
  ['7471••••••••••••', 'Budi', 'Mandonga', '2000000'],
  ['7471••••••••••••', 'Sari', 'Baruga', '2100000'],
]

describe('a list of persons', () => {
  test('is told by its columns, the names beside the numbers among them', () => {
    const sheet = sheetOf(LIST)
    const [header] = sheet.rows
    expect(header && [...personalColumns(sheet, header)].sort()).toEqual([1, 2, 4])
  })

  test('is told by its numbers when nothing stands above them', () => {
    const sheet = sheetOf(LIST.slice(1))
    expect([...personalColumns(sheet, { row: 0, hidden: false, cells: [] })]).toEqual([1])
  })

  test('is refused as such, also when a wage is declared to be a figure', () => {
    expect(codeOf(() => readRowsIn('74.71', LIST))).toBe('import.person-list')
    const mapping = [{ column: 'D', field: 'potensi' as const }]
    expect(codeOf(() => readRowsIn('74.71', LIST, { mapping }))).toBe('import.person-list')
  })

  test('beside figures of regions is not read, and said', () => {
    const result = readRowsIn(
      '74.71',
      [
        ['NIK petugas', 'Nama', 'Kecamatan', 'Potensi', 'Aktif'],
        ['7471••••••••••••', 'Budi', 'Mandonga', 20, 7],
      ],
      { mapping: [{ column: 'B', field: 'wilayah' }] },
    )
    expect(figuresIn(result)).toEqual([['74.71.01', 'ucj', 20, 7]])
    expect(result.notes).toContainEqual({
      code: 'persons-unread',
      params: { columns: 'A (“NIK petugas”), B (“Nama”)' },
    })
  })

  test('is none without numbers of persons: "Nama" then names a region', () => {
    const result = readRowsIn('74.71', [
      ['Nama', 'Potensi', 'Aktif'],
      ['Mandonga', 20, 7],
    ])
    expect(figuresIn(result)).toEqual([['74.71.01', 'ucj', 20, 7]])
  })
})
