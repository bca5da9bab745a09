import { describe, expect, it } from 'vitest'
import {
  aboveFullSentence,
  coverageSentence,
  dataAgeSentence,
  noEligibleSentence,
  uncoveredSentence,
} from '../../../../shared/text/narrative/coverage.ts'

const LABEL = 'Angkatan kerja di luar ASN, TNI, dan Polri'
const KENDARI = {
  region: 'Kota Kendari',
  asOf: '2025-06-08',
  figures: { eligible: 140_940, active: 49_397 },
  eligibleLabel: LABEL,
}

describe('sentences on coverage', () => {
  it('says coverage, people and potensi (1)', () => {
    expect(coverageSentence(KENDARI)).toBe(
      'Per 8 Juni 2025, cakupan UCJ Kota Kendari sebesar 35,05 persen, yaitu 49.397 peserta aktif dari 140.940 orang potensi di luar ASN, TNI, dan Polri.',
    )
  })

  it('leaves the qualifier out when the label of potensi has none', () => {
    expect(coverageSentence({ ...KENDARI, eligibleLabel: 'Angkatan kerja' })).toContain('dari 140.940 orang potensi.')
  })

  it('says who is not protected (2), also when nobody or everybody is', () => {
    expect(uncoveredSentence('Kota Kendari', KENDARI.figures)).toBe(
      'Sebanyak 91.543 orang di Kota Kendari belum terlindungi.',
    )
    expect(uncoveredSentence('Kota Kendari', { eligible: 10, active: 10 })).toBe(
      'Seluruh potensi di Kota Kendari telah terlindungi.',
    )
    expect(uncoveredSentence('Kota Kendari', { eligible: null, active: 10 })).toBeNull()
  })

  it('says that potensi is unknown (3)', () => {
    const text = { ...KENDARI, asOf: '2025-02-28', figures: { eligible: null, active: 22_418 } }
    expect(coverageSentence(text)).toBe(
      'Per 28 Februari 2025 terdapat 22.418 peserta aktif; cakupan tidak dihitung karena jumlah potensi tidak diketahui.',
    )
  })

  it('says that the active people are unknown (4)', () => {
    const text = { ...KENDARI, region: 'Kecamatan Raba', asOf: '2025-06-30', figures: { eligible: 5, active: null } }
    expect(coverageSentence(text)).toBe(
      'Jumlah peserta aktif Kecamatan Raba per 30 Juni 2025 tidak diketahui sehingga cakupannya tidak dihitung.',
    )
  })

  it('says that nothing is known, and never calls it nil', () => {
    const said = coverageSentence({ ...KENDARI, figures: { eligible: null, active: null } })
    expect(said).toBe(
      'Jumlah potensi dan peserta aktif Kota Kendari per 8 Juni 2025 tidak diketahui sehingga cakupannya tidak dihitung.',
    )
  })

  it('says that a segment has no potensi (5)', () => {
    expect(noEligibleSentence('Kelurahan Kolo', 'Jakon')).toBe(
      'Kelurahan Kolo tidak memiliki potensi pada segmen Jakon sehingga cakupannya tidak dihitung.',
    )
  })

  it('says that more are active than eligible (6), and nothing when exactly all are', () => {
    expect(aboveFullSentence('Cakupan segmen Jakon', { eligible: 4600, active: 4800 })).toBe(
      'Cakupan segmen Jakon sebesar 104,35 persen karena peserta aktif (4.800 orang) melebihi potensi (4.600 orang); data potensi perlu diperiksa.',
    )
    expect(aboveFullSentence('Cakupan segmen Jakon', { eligible: 4600, active: 4600 })).toBeNull()
  })

  it('says how old data were at the meeting (7)', () => {
    expect(dataAgeSentence('2025-09-07', 66)).toBe(
      'Data per 7 September 2025 telah berumur 66 hari pada tanggal rapat.',
    )
  })
})
