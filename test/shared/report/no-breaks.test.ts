import { describe, expect, it } from 'vitest'
import { withReportNoBreaks, withWholeDates } from '../../../shared/report/no-breaks.ts'

describe('no-break spaces of a report', () => {
  it('hold numbers to what they count, times to their zone and RTL to their number', () => {
    expect(withReportNoBreaks('5 kecamatan, 41 kelurahan, 7 desa, 31 OPD, 23 paket')).toBe(
      '5\u00a0kecamatan, 41\u00a0kelurahan, 7\u00a0desa, 31\u00a0OPD, 23\u00a0paket',
    )
    expect(withReportNoBreaks('pukul 09.00 s.d. 11.30 WITA')).toBe('pukul 09.00 s.d. 11.30\u00a0WITA')
    expect(withReportNoBreaks('RTL 2.1 pada 30 Juni 2025')).toBe('RTL\u00a02.1 pada 30\u00a0Juni 2025')
    expect(withReportNoBreaks('5 paketan')).toBe('5 paketan')
  })

  it('keep the year of a date off a line of its own at the end of a text only', () => {
    expect(withWholeDates('Per 8 Juni 2025 dan sebelum 8 Mei 2025.')).toBe(
      'Per 8 Juni 2025 dan sebelum 8 Mei\u00a02025.',
    )
    expect(withWholeDates('Tahun 2025.')).toBe('Tahun 2025.')
  })
})
