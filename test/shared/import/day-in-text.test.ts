import { expect, test } from 'vitest'
import { daysInText, onlyDayIn } from '../../../shared/import/day-in-text.ts'

test.each([
  ['CAKUPAN UCJ KOTA BIMA PER 30 OKTOBER 2025', ['2025-10-30']],
  ['kota-bima-2025-10-30.csv', ['2025-10-30']],
  ['UCJ_28_Nov_2025.xlsx', ['2025-11-28']],
  ['posisi 22-SEP-2023', ['2023-09-22']],
  ['data UCJ November 2025', []],
  ['31 Juni 2025', []],
  ['dari 30/10/2025 sampai 28.11.2025', ['2025-10-30', '2025-11-28']],
  ['nomor 500.11.2/9602/2025', []],
])('the days in "%s" are %j', (text, days) => {
  expect(daysInText(text)).toEqual(days)
})

test('several days give none, since the file does not say which one it is', () => {
  expect(onlyDayIn(['per 30 Oktober 2025', 'dicetak 3 November 2025'])).toBeNull()
  expect(onlyDayIn(['per 30 Oktober 2025', 'ucj 2025-10-30.xlsx'])).toBe('2025-10-30')
})
