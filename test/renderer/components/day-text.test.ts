import { expect, test } from 'vitest'
import { dayText, readTypedDay } from '../../../renderer/components/day-text.ts'

test.each(['30/10/2025', '30-10-2025', '30.10.2025', '30 Oktober 2025', ' 30 okt 2025 ', '2025-10-30'])(
  '"%s" is typed for 30 Oktober 2025',
  (typed) => {
    expect(readTypedDay(typed, 'day')).toEqual({ kind: 'day', day: '2025-10-30' })
  },
)

test.each([
  ['31/6/2025', '“31/6/2025” tidak ada: Juni 2025 hanya sampai tanggal 30.'],
  ['29 Februari 2025', '“29 Februari 2025” tidak ada: Februari 2025 hanya sampai tanggal 28.'],
  ['10/31/2025', /^“10\/31\/2025” tidak ada: tidak ada bulan 31\. Tulis hari, bulan, dan tahun/],
  ['30/10/25', /^“30\/10\/25” tidak terbaca sebagai tanggal\. Tulis hari, bulan, dan tahun/],
])('"%s" is refused with words', (typed, words) => {
  expect(readTypedDay(typed, 'day')).toMatchObject({ kind: 'refused', fault: expect.stringMatching(words) })
})

test('a day outside the limits of its field is refused with the nearest one, both limits belonging to it', () => {
  const limits = { min: '2025-01-01', max: '2025-11-14' }
  expect(readTypedDay('1/1/2025', 'day', limits)).toMatchObject({ kind: 'day' })
  expect(readTypedDay('14/11/2025', 'day', limits)).toMatchObject({ kind: 'day' })
  expect(readTypedDay('15/11/2025', 'day', limits)).toEqual({
    kind: 'refused',
    fault: '15 November 2025 terlalu akhir; paling akhir 14 November 2025.',
  })
  expect(readTypedDay('31/12/2024', 'day', limits)).toMatchObject({ fault: expect.stringContaining('paling awal') })
})

test('nothing but spaces is empty, neither a day nor a refusal', () => {
  expect(readTypedDay('  ', 'day')).toEqual({ kind: 'empty' })
})

test('a month and a quarter are read and shown as people write them', () => {
  expect(readTypedDay('Des 2025', 'month')).toEqual({ kind: 'day', day: '2025-12-01' })
  expect(readTypedDay('TW IV 2025', 'quarter')).toEqual({ kind: 'day', day: '2025-10-01' })
  expect(readTypedDay('2025', 'month')).toMatchObject({ fault: expect.stringContaining('misalnya Oktober 2025') })
  expect(dayText('2025-12-31', 'month')).toBe('Desember 2025')
  expect(dayText('2025-12-31', 'quarter')).toBe('triwulan IV 2025')
  expect(dayText('2025-12-31', 'day')).toBe('31 Desember 2025')
  expect(dayText(null, 'day')).toBe('')
})
