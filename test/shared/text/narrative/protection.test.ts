import { describe, expect, it } from 'vitest'
import type { Protection } from '../../../../shared/domain/protection.ts'
import { NO_FINDINGS } from '../../../../shared/text/findings.ts'
import { budgetSentence, paidSentence, unpaidSentence } from '../../../../shared/text/narrative/protection.ts'
import { kotaBimaInput } from '../../../helpers/kota-bima.ts'

const rows = kotaBimaInput().protection?.rows ?? []

const nothingKnown: Protection = {
  payer: 'Baznas',
  quota: null,
  verified: null,
  registered: null,
  paid: null,
  months: null,
  rupiah: null,
  approximate: false,
  note: null,
}

describe('sentences on vulnerable workers and data', () => {
  it('says what was paid, what is unpaid and who is missing (51)', () => {
    expect(paidSentence(rows)).toBe(
      'Iuran bagi 2.453 pekerja rentan telah dibayar senilai Rp199.012.800; data Baznas belum diterima.',
    )
    expect(unpaidSentence(rows)).toBe('Iuran 287 pekerja yang terdaftar melalui DBHCHT belum dibayar.')
  })

  it('keeps unknown and nil apart', () => {
    expect(paidSentence([nothingKnown])).toContain('tidak diketahui')
    expect(paidSentence([{ ...nothingKnown, paid: 0, rupiah: 0 }])).toContain('nihil')
    expect(unpaidSentence([{ ...nothingKnown, registered: 5 }])).toBeNull()
  })

  it('says what a year would cost (52)', () => {
    expect(budgetSentence(91_543, 'Kota Kendari', 16_800, 12)).toBe(
      'Iuran dua belas bulan bagi 91.543 orang yang belum terlindungi di Kota Kendari memerlukan Rp18.455.068.800, dengan Rp16.800 tiap orang tiap bulan.',
    )
    expect(budgetSentence(0, 'Kota Kendari', 16_800, 12)).toBeNull()
  })

  it('says that the checks found nothing (44)', () => {
    expect(NO_FINDINGS).toBe('Pemeriksaan data tidak menemukan ketidaksesuaian.')
  })
})
