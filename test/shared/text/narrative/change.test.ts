import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeSentence,
  fromNilSentence,
  noComparisonSentence,
  summaryChangeSentence,
  unknownChangeSentence,
  yearSentence,
} from '../../../../shared/text/narrative/change.ts'
import { rational, subtract } from '../../../../shared/calc/rational.ts'

const JUNE = { eligible: 68_412, active: 24_106 }
const OCTOBER = { eligible: 68_412, active: 25_963 }
const YEAR_BEFORE = { eligible: 67_120, active: 21_874 }
const yearPoints = subtract(rational(25_963, 68_412), rational(21_874, 67_120))

const since = '2025-06-30'

describe('sentences on change', () => {
  it('says a rise (8)', () => {
    expect(changeSentence({ since, subject: null, from: JUNE, to: OCTOBER })).toBe(
      'Sejak 30 Juni 2025, peserta aktif bertambah 1.857 orang (7,70 persen) dan cakupan naik 2,71 poin persentase menjadi 37,95 persen.',
    )
  })

  it('says a fall of a segment with difference and end value only (9)', () => {
    const from = { eligible: 4600, active: 2281 }
    const to = { eligible: 4600, active: 2084 }
    expect(changeSentence({ since, subject: 'segmen Jakon', from, to })).toBe(
      'Sejak 30 Juni 2025, peserta aktif segmen Jakon berkurang 197 orang (8,64 persen) dan cakupannya turun 4,28 poin persentase menjadi 45,30 persen.',
    )
  })

  it('says that nothing changed (10)', () => {
    expect(changeSentence({ since, subject: null, from: OCTOBER, to: OCTOBER })).toBe(
      'Sejak 30 Juni 2025, peserta aktif tetap 25.963 orang dan cakupan tetap 37,95 persen.',
    )
  })

  it('says that coverage is equal only after rounding (11)', () => {
    const from = { eligible: 68_412, active: 25_961 }
    expect(changeSentence({ since: null, subject: null, from, to: OCTOBER })).toBe(
      'Peserta aktif bertambah 2 orang; cakupan setelah pembulatan tetap 37,95 persen.',
    )
  })

  it('joins opposite directions with "tetapi"', () => {
    const to = { eligible: 80_000, active: 24_200 }
    expect(changeSentence({ since, subject: null, from: JUNE, to })).toBe(
      'Sejak 30 Juni 2025, peserta aktif bertambah 94 orang (0,39 persen), tetapi cakupan turun 4,99 poin persentase menjadi 30,25 persen.',
    )
  })

  it('says only the people when potensi is unknown or nil', () => {
    const unknown = { eligible: null, active: 25_963 }
    expect(changeSentence({ since, subject: null, from: JUNE, to: unknown })).toBe(
      'Sejak 30 Juni 2025, peserta aktif bertambah 1.857 orang (7,70 persen); perubahan cakupan tidak dihitung karena jumlah potensi tidak diketahui.',
    )
    expect(changeSentence({ since, subject: null, from: JUNE, to: { eligible: 0, active: 0 } })).toContain(
      'karena potensinya nihil.',
    )
  })

  it('says that there is no earlier snapshot (12)', () => {
    expect(noComparisonSentence('2025-10-30')).toBe(
      'Perubahan belum dapat disajikan karena belum ada potret data sebelum 30 Oktober 2025.',
    )
  })

  it('says why a change is unknown (13)', () => {
    const from = { eligible: 67_120, active: null }
    expect(unknownChangeSentence('2024-10-31', from, '2025-10-30', OCTOBER)).toBe(
      'Perubahan sejak 31 Oktober 2024 tidak diketahui karena jumlah peserta aktif pada tanggal itu tidak tersedia.',
    )
    expect(unknownChangeSentence('2024-10-31', JUNE, '2025-10-30', OCTOBER)).toBeNull()
  })

  it('gives no percentage for a growth from nil (14)', () => {
    expect(fromNilSentence('Kelurahan Kolo', '2024-10-31', '2025-10-30', 853)).toBe(
      'Per 31 Oktober 2024 peserta aktif Kelurahan Kolo nihil; per 30 Oktober 2025 terdapat 853 orang sehingga pertumbuhan dalam persen tidak dihitung.',
    )
  })

  it('says the change in a year with the exact distance (15)', () => {
    expect(yearSentence('2024-10-31', 364, yearPoints)).toBe(
      'Dibandingkan dengan keadaan per 31 Oktober 2024 (364 hari sebelumnya), cakupan naik 5,36 poin persentase.',
    )
  })

  it('puts both changes into one sentence of the summary', () => {
    expect(summaryChangeSentence(since, JUNE, OCTOBER, { since: '2024-10-31', points: yearPoints })).toBe(
      'Sejak 30 Juni 2025, peserta aktif bertambah 1.857 orang dan cakupan naik 2,71 poin persentase; kenaikan sejak 31 Oktober 2024 sebesar 5,36 poin persentase.',
    )
    expect(summaryChangeSentence(since, YEAR_BEFORE, { eligible: 1, active: null }, null)).toBeNull()
  })

  it('never prints a change of 0,00 and never calls one up or down', () => {
    const count = fc.integer({ min: 1, max: 200_000 })
    fc.assert(
      fc.property(count, count, count, count, (e0, a0, e1, a1) => {
        const said = changeSentence({
          since,
          subject: null,
          from: { eligible: e0, active: a0 },
          to: { eligible: e1, active: a1 },
        })
        expect(said).not.toMatch(/(?:naik|turun) 0,00|(?:bertambah|berkurang) 0 /)
      }),
    )
  })
})
