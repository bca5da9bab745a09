import { expect, test } from 'vitest'
import { parseMonth, parseQuarter } from '../../../shared/import/parse-period.ts'

test.each([
  ['Desember 2025', '2025-12-01'],
  ['des 2025', '2025-12-01'],
  ['12/2025', '2025-12-01'],
  ['1-2026', '2026-01-01'],
  [' Agustus\u00A02025 ', '2025-08-01'],
  ['13/2025', null],
  ['0/2025', null],
  ['Desember', null],
  ['Desember 25', null],
  ['bulan 2025', null],
  ['', null],
])('the month of "%s" is %s', (text, day) => {
  expect(parseMonth(text)).toBe(day)
})

test.each([
  ['triwulan IV 2025', '2025-10-01'],
  ['Triwulan I 2026', '2026-01-01'],
  ['TW 3 2025', '2025-07-01'],
  ['Q2 2025', '2025-04-01'],
  ['4/2025', '2025-10-01'],
  ['ii 2025', '2025-04-01'],
  ['triwulan V 2025', null],
  ['triwulan 5 2025', null],
  ['IIII 2025', null],
  ['triwulan IV', null],
  ['', null],
])('the quarter of "%s" is %s', (text, day) => {
  expect(parseQuarter(text)).toBe(day)
})
