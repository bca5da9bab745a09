import { describe, expect, test } from 'vitest'
import { readCount } from '../../../shared/import/count-value.ts'
import type { RawCell } from '../../../shared/import/raw-cell.ts'

const text = (value: string): RawCell => ({ row: 2, column: 3, kind: 'text', text: value })
const number = (value: number): RawCell => ({ row: 2, column: 3, kind: 'number', text: String(value), number: value })
const countOf = (cell: RawCell) => {
  const reading = readCount(cell)
  return reading.ok ? reading.count : reading.problem.code
}

describe('a count cell', () => {
  test.each([
    ['140.940', 140_940],
    ['140,940', 140_940],
    ['140 940', 140_940],
    ['140\u00A0940', 140_940],
    ['\u00A049.397 ', 49_397],
    ["'49397", 49_397],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['446,819,131.00', 446_819_131],
    ['446.819.131,00', 446_819_131],
    ['140940,00', 140_940],
    ['0', 0],
  ])('reads %s as one integer in either notation', (value, count) => {
    expect(countOf(text(value))).toBe(count)
  })

  test.each(['', ' ', '-', '–', '—', 'n/a', 'N/A', 'tidak ada data', 'Belum tersedia'])(
    'knows nothing from "%s"',
    (value) => {
      expect(countOf(text(value))).toBeNull()
    },
  )

  test('that is not there is unknown and not 0', () => {
    expect(readCount(undefined)).toEqual({ ok: true, count: null, approximate: false })
  })

  test.each([
    ['-12', 'count-negative'],
    ['−12', 'count-negative'],
    ['(1.200)', 'count-negative'],
    ['12a', 'count-text'],
    ['1.23.456', 'count-text'],
    ['1.234,567', 'count-fraction'],
    ['1.4E+05', 'count-text'],
    ['35%', 'count-text'],
    ['140,94', 'count-fraction'],
    ['nihil', 'count-nihil'],
    ['99999999999999999999', 'count-too-large'],
  ])('refuses the text %s as %s', (value, code) => {
    expect(countOf(text(value))).toBe(code)
  })

  test('with the number 140.94 has probably lost a thousand and names both candidates', () => {
    expect(readCount(number(140.94))).toEqual({
      ok: false,
      problem: { code: 'count-fraction', params: { candidates: '140.940 atau 14.094' } },
    })
  })

  test.each([
    [140_940, 140_940],
    [49397.00000000001, 49_397],
    [0, 0],
    [-5, 'count-negative'],
    [1.5, 'count-fraction'],
    [0.3505, 'count-fraction'],
    [1e300, 'count-too-large'],
  ])('with the number %s gives %s', (value, expected) => {
    expect(countOf(number(value))).toBe(expected)
  })

  test('with a formula that has no stored result is a problem, not a zero', () => {
    expect(countOf({ ...text(''), kind: 'empty', uncachedFormula: true })).toBe('formula-without-value')
  })

  test('formatted as a date is refused', () => {
    expect(countOf({ ...number(45_838), date: '2025-06-30' })).toBe('count-date')
  })

  test('keeps the word sekitar as a mark and reads the figure', () => {
    expect(readCount(text('sekitar 3.200'))).toEqual({ ok: true, count: 3200, approximate: true })
  })
})
