import { describe, expect, it } from 'vitest'
import {
  formatDay,
  formatDayInWords,
  formatDayNarrow,
  formatDayRange,
  formatDayShort,
  formatDue,
  formatMonth,
  formatTime,
  formatTimeRange,
  weekdayName,
} from '../../../shared/format/date.ts'

describe('days', () => {
  it('are written in full, short and narrow', () => {
    expect(formatDay('2025-10-30')).toBe('30 Oktober 2025')
    expect(formatDay('2025-06-08')).toBe('8 Juni 2025')
    expect(formatDayShort('2025-10-30')).toBe('30 Okt 2025')
    expect(formatDayShort('2025-06-08')).toBe('8 Jun 2025')
    expect(formatDayNarrow('2025-09-30')).toBe('30/09/2025')
    expect(formatMonth('2025-12-31')).toBe('Desember 2025')
  })

  it('use the twelve Indonesian names and their fixed short forms', () => {
    const days = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-01`)
    expect(days.map((day) => formatMonth(day).replace(' 2025', ''))).toEqual(
      'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
    )
    expect(days.map((day) => formatDayShort(day).split(' ')[1])).toEqual(
      'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
    )
  })

  it('know their weekday', () => {
    expect(weekdayName('2025-11-12')).toBe('Rabu')
    expect(weekdayName('2025-11-14')).toBe('Jumat')
    expect(weekdayName('1970-01-01')).toBe('Kamis')
    expect(weekdayName('1969-12-28')).toBe('Minggu')
  })

  it('refuse a day that does not exist', () => {
    for (const format of [formatDay, formatDayShort, formatDayNarrow, formatMonth, weekdayName, formatDayInWords]) {
      expect(() => format('2025-06-31')).toThrow(RangeError)
    }
  })

  it('are written in words for a berita acara', () => {
    expect(formatDayInWords('2025-11-12')).toBe('Rabu, tanggal Dua Belas bulan November tahun Dua Ribu Dua Puluh Lima')
  })
})

describe('formatDayRange', () => {
  it.each([
    ['2025-11-12', '2025-11-16', '12 s.d. 16 November 2025'],
    ['2025-10-30', '2025-11-02', '30 Oktober s.d. 2 November 2025'],
    ['2025-12-30', '2026-01-02', '30 Desember 2025 s.d. 2 Januari 2026'],
    ['2025-11-12', '2025-11-12', '12 November 2025'],
    ['2024-11-12', '2025-11-16', '12 November 2024 s.d. 16 November 2025'],
  ])('from %s to %s is %s', (from, to, printed) => {
    expect(formatDayRange(from, to)).toBe(printed)
  })
})

describe('times', () => {
  it('carry pukul, a full stop and the zone', () => {
    expect(formatTime('09:00', 'WITA')).toBe('pukul 09.00 WITA')
    expect(formatTimeRange('09:00', '11:30', 'WITA')).toBe('pukul 09.00 s.d. 11.30 WITA')
    expect(formatTimeRange('09:00', null, 'WIB')).toBe('pukul 09.00 WIB')
    expect(formatTime('23:59', 'WIT')).toBe('pukul 23.59 WIT')
  })

  it('refuse anything that is no time of day', () => {
    for (const bad of ['24:00', '9:00', '09.00', '09:60', '']) expect(() => formatTime(bad, 'WITA')).toThrow(RangeError)
  })
})

describe('formatDue', () => {
  it('says no more than is known', () => {
    expect(formatDue({ on: '2025-09-30', precision: 'day' }, 'long')).toBe('30 September 2025')
    expect(formatDue({ on: '2025-09-30', precision: 'day' }, 'short')).toBe('30 Sep 2025')
    expect(formatDue({ on: '2025-12-31', precision: 'month' }, 'long')).toBe('Desember 2025')
    expect(formatDue({ on: '2025-12-31', precision: 'month' }, 'short')).toBe('Des 2025')
    expect(formatDue(null, 'long')).toBe('belum ditetapkan')
    expect(formatDue(null, 'short')).toBe('belum ditetapkan')
  })

  it('names the quarter of its last day', () => {
    const quarters = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'].map((on) =>
      formatDue({ on, precision: 'quarter' }, 'long'),
    )
    expect(quarters).toEqual(['triwulan I 2025', 'triwulan II 2025', 'triwulan III 2025', 'triwulan IV 2025'])
    expect(formatDue({ on: '2025-12-31', precision: 'quarter' }, 'short')).toBe('triwulan IV 2025')
  })
})
