import { describe, expect, it } from 'vitest'
import { rational } from '../../../../shared/calc/rational.ts'
import { targetStanding } from '../../../../shared/calc/target-gap.ts'
import { twentyPercentGoals, twentyPercentRule } from '../../../../shared/calc/twenty-percent.ts'
import type { TargetGoal } from '../../../../shared/domain/target.ts'
import {
  contextTargetSentence,
  neededSentence,
  noGrowthSentence,
  noTargetSentence,
  paceNeededSentence,
  projectionSentence,
  targetPassedSentence,
  targetSentence,
  twentyPercentGoalsSentence,
  twentyPercentSentences,
} from '../../../../shared/text/narrative/target.ts'

const GOAL: TargetGoal = { kind: 'percent', hundredths: 4500 }
const PROVINCE_GOAL: TargetGoal = { kind: 'percent', hundredths: 6222 }
const KENDARI = { eligible: 140_940, active: 49_397 }

const said = (active: number, goal: TargetGoal = GOAL): string => {
  const figures = { eligible: 68_412, active }
  return targetSentence({ year: 2025, goal, figures, standing: targetStanding(figures, goal) })
}

describe('sentences on targets', () => {
  it('says what is missing in people and points (22)', () => {
    expect(said(25_963)).toBe(
      'Target tahun 2025 sebesar 45,00 persen belum tercapai; selisihnya 4.823 orang atau 7,05 poin persentase.',
    )
  })

  it('says what is above a reached target (23), and when it is met to the person', () => {
    expect(said(31_001)).toBe(
      'Target tahun 2025 sebesar 45,00 persen tercapai; peserta aktif 31.001 orang, yaitu 215 orang di atas target.',
    )
    expect(said(30_786)).toContain('tepat sebanyak yang diperlukan.')
  })

  it('says that one person is missing although rounding hides it (24)', () => {
    expect(said(30_785)).toBe(
      'Target belum tercapai: masih kurang 1 orang, meskipun cakupan setelah pembulatan 45,00 persen.',
    )
  })

  it('leaves out points that print as 0,00', () => {
    const figures = { eligible: 1_000_000, active: 29_999 }
    const goal: TargetGoal = { kind: 'people', people: 30_000 }
    const standing = targetStanding(figures, goal)
    expect(targetSentence({ year: 2025, goal, figures, standing })).toMatch(/belum tercapai; selisihnya 1 orang\.$/)
    expect(neededSentence('target contoh', goal, 'Kota Bima', standing)).toMatch(/tambahan 1 peserta aktif\.$/)
  })

  it('says a target in people', () => {
    expect(said(25_963, { kind: 'people', people: 30_000 })).toBe(
      'Target tahun 2025 sebanyak 30.000 peserta aktif belum tercapai; selisihnya 4.037 orang atau 5,90 poin persentase.',
    )
  })

  it('says that no target is recorded (25), or belongs to another region (26)', () => {
    expect(noTargetSentence('Kota Bima', 2025)).toBe(
      'Target Kota Bima tahun 2025 belum dicatat sehingga selisih ke target tidak dihitung.',
    )
    expect(contextTargetSentence(PROVINCE_GOAL, 'Provinsi NTB', 2025, 'Kota Bima')).toBe(
      'Target 62,22 persen berlaku bagi Provinsi NTB tahun 2025 dan tidak dipakai untuk menilai Kota Bima.',
    )
  })

  it('says what an example target would need (27)', () => {
    expect(neededSentence('target contoh', PROVINCE_GOAL, 'Kota Kendari', targetStanding(KENDARI, PROVINCE_GOAL))).toBe(
      'Dengan target contoh 62,22 persen, Kota Kendari memerlukan tambahan 38.296 peserta aktif atau 27,17 poin persentase.',
    )
  })

  it('says pace and projection (28), the pace needed (29) and why there is none (30, 31)', () => {
    const pace = rational(1857n * 487n, 122n * 16n)
    expect(projectionSentence(pace, '2025-06-30', '2025-12-31', rational(3933, 10_000))).toBe(
      'Dengan laju rata-rata 463 orang tiap bulan sejak 30 Juni 2025, cakupan per 31 Desember 2025 diproyeksikan sebesar 39,33 persen.',
    )
    expect(paceNeededSentence(2368, '2025-12-31')).toBe(
      'Target akan tercapai apabila peserta aktif bertambah sedikitnya 2.368 orang tiap bulan sampai 31 Desember 2025.',
    )
    expect(noGrowthSentence('2025-06-30')).toBe(
      'Proyeksi tercapainya target tidak dihitung karena peserta aktif tidak bertambah sejak 30 Juni 2025.',
    )
    expect(targetPassedSentence('2025-12-31')).toBe(
      'Batas waktu target, 31 Desember 2025, telah lewat; laju yang diperlukan tidak dihitung.',
    )
  })

  it('prints a pace below one person with decimals instead of 0', () => {
    expect(projectionSentence(rational(1, 4), '2025-06-30', '2025-12-31', rational(1, 2))).toContain('0,25 orang')
  })

  it('judges both readings of the 20 % rule (32)', () => {
    const result = twentyPercentRule({ eligible: 67_120, active: 21_874 }, { eligible: 68_412, active: 25_963 })
    expect(twentyPercentSentences(result)).toEqual([
      'Pertumbuhan peserta aktif dalam setahun sebesar 18,69 persen, di bawah acuan sedikitnya 20 persen apabila acuan dibaca sebagai pertumbuhan jumlah peserta.',
      'Apabila dibaca sebagai poin persentase, kenaikan cakupan 5,36 poin persentase juga di bawah acuan BPJS Ketenagakerjaan itu.',
    ])
    const met = twentyPercentRule({ eligible: 100, active: 50 }, { eligible: 100, active: 60 })
    expect(twentyPercentSentences(met)[0]).toContain('sebesar 20,00 persen, memenuhi acuan')
  })

  it('says what the rule asks for in both readings (33), but never more than everybody', () => {
    const goals = twentyPercentGoals(KENDARI)
    expect(goals && twentyPercentGoalsSentence('Kota Kendari', goals)).toBe(
      'Acuan itu bagi Kota Kendari berarti cakupan 42,06 persen apabila dibaca sebagai pertumbuhan, atau 55,05 persen apabila dibaca sebagai poin persentase.',
    )
    const nearlyAll = twentyPercentGoals({ eligible: 100, active: 90 })
    expect(nearlyAll && twentyPercentGoalsSentence('Kota Kendari', nearlyAll)).toBeNull()
  })
})
