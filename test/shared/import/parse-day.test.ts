import { describe, expect, test } from 'vitest'
import { AppError } from '../../../shared/domain/app-error.ts'
import { parseDay } from '../../../shared/import/parse-day.ts'
import { errorMessage } from '../../../shared/text/error-messages.ts'

const messageFor = (text: string): string => {
  try {
    return `no error: ${parseDay(text)}`
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${errorMessage(error.code, error.params)}` : String(error)
  }
}

describe('a day in words or figures', () => {
  test.each([
    ['2025-10-30', '2025-10-30'],
    ['30-10-2025', '2025-10-30'],
    ['30/10/2025', '2025-10-30'],
    ['1.2.2025', '2025-02-01'],
    ['30 Oktober 2025', '2025-10-30'],
    ['30 Okt 2025', '2025-10-30'],
    [' 8\u00A0juni 2025 ', '2025-06-08'],
    ['22-SEP-2023', '2023-09-22'],
    ['29 Februari 2024', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text)).toBe(day)
  })

  test('31 Juni is refused with the length of June', () => {
    expect(messageFor('31-06-2025')).toContain('Tanggal “31-06-2025” tidak ada: Juni 2025 hanya sampai tanggal 30.')
  })

  test('29 Februari is refused in a year that has none', () => {
    expect(messageFor('29 Februari 2025')).toContain('Februari 2025 hanya sampai tanggal 28')
  })

  test.each(['06-31-2025', '2025-31-06'])('%s is not read with the month first', (text) => {
    expect(messageFor(text)).toMatch(/^import\.impossible-month: .*bulan 31 tidak ada/)
  })

  test.each(['kemarin', '2025', '30 Sembilan 2025', '3010-2025', '', '30-10-25', '30 constructor 2025'])(
    '"%s" is refused as unreadable',
    (text) => {
      expect(messageFor(text)).toMatch(/^import\.unreadable-date: /)
    },
  )
})
