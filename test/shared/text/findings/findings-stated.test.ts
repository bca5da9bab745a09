import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../../shared/domain/snapshot.ts'
import { percentGoal, row, targetOf } from '../../checks/examples.ts'
import { sentences } from './sentences.ts'

describe('sentences about stated figures', () => {
  const stated = (text: string, active: number, eligible: number, more: Partial<Observation> & { at?: string } = {}) =>
    sentences('3', { rows: [row('ucj', eligible, active, { statedPercent: text, ...more })] })

  test('name the place and the swapped count', () => {
    expect(stated('43,20%', 3781, 8960, { at: '52.72.02' })).toEqual([
      'Di Kecamatan Rasanae Timur, sumber mencantumkan 43,20 persen, sedangkan 3.781 dibagi 8.960 adalah 42,20 persen; peserta aktif kemungkinan 3.871 karena dua angka bertukar tempat. Laporan ini memakai hasil hitung.',
    ])
  })

  test('list several candidates as alternatives', () => {
    expect(stated('12,0%', 21, 100)).toEqual([
      'Sumber mencantumkan 12,0 persen, sedangkan 21 dibagi 100 adalah 21,00 persen. Dua angka kemungkinan bertukar tempat (seharusnya persentase 21,0 atau peserta aktif 12); laporan ini memakai hasil hitung.',
    ])
  })

  test('tell a cut-off percentage, and nothing more where nothing can be guessed', () => {
    expect(stated('37,9%', 25_963, 68_412)[0]).toContain(
      '; angka sumber kemungkinan dipotong, bukan dibulatkan. Laporan',
    )
    expect(stated('40%', 25_963, 68_412)).toEqual([
      'Sumber mencantumkan 40 persen, sedangkan 25.963 dibagi 68.412 adalah 37,95 persen. Laporan ini memakai hasil hitung.',
    ])
  })

  test('quote more than two decimals of the source and print two of their own', () => {
    expect(stated('37,9512%', 25_963, 68_412)).toEqual([
      'Sumber mencantumkan “37,9512 persen”, tidak sama dengan 25.963 dibagi 68.412, yang setelah pembulatan adalah 37,95 persen. Laporan ini memakai hasil hitung.',
    ])
    expect(stated('38,951%', 25_963, 68_412)[0]).toContain(
      'Sumber mencantumkan “38,951 persen”, sedangkan 25.963 dibagi 68.412 adalah 37,95 persen',
    )
  })

  test('belum terlindungi beside the counts, also when it is the distance to the target', () => {
    const rows = [row('ucj', 140_940, 49_397, { statedUncovered: 38_296 })]
    expect(sentences('4', { rows, input: { target: targetOf(percentGoal(6222)) } })).toEqual([
      'Sumber mencantumkan 38.296 orang belum terlindungi, sedangkan potensi dikurangi peserta aktif adalah 91.543 orang. Angka sumber itu sama dengan selisih ke target.',
    ])
    expect(sentences('4', { rows: [row('ucj', 10, 12, { statedUncovered: 2 })] })).toEqual([
      'Sumber mencantumkan 2 orang belum terlindungi, sedangkan peserta aktif melebihi potensi.',
    ])
  })

  test('a stated gap beside the computed one', () => {
    const rows = [row('ucj', 140_940, 49_397, { statedGap: 91_543 })]
    expect(sentences('5', { rows, input: { target: targetOf(percentGoal(6222)) } })).toEqual([
      'Sumber mencantumkan selisih ke target 91.543 orang, sedangkan hasil hitung adalah 38.296 orang. Angka sumber itu sama dengan jumlah yang belum terlindungi.',
    ])
    expect(sentences('5', { rows })).toEqual([
      'Sumber mencantumkan selisih ke target 91.543 orang, sedangkan targetnya untuk tahun 2025 belum dicatat. Angka sumber itu sama dengan jumlah yang belum terlindungi.',
    ])
  })

  test('a stated gap to another target, at a kecamatan, and beside a reached target', () => {
    const other = targetOf(percentGoal(6494), { id: 2, year: 2026 })
    const need = Math.ceil((6494 * 140_940) / 10_000) - 49_397
    const input = { target: targetOf(percentGoal(6222)), otherTargets: [other] }
    expect(sentences('5', { rows: [row('ucj', 140_940, 49_397, { statedGap: need })], input })[0]).toMatch(
      /Angka sumber itu sama dengan selisih ke target lain, yaitu 64,94 persen untuk tahun 2026\.$/,
    )
    const asakota = [row('ucj', 13_588, 4418, { at: '52.72.03', statedGap: 1700 })]
    expect(sentences('5', { rows: asakota, input: { target: targetOf(percentGoal(4500)) } })).toEqual([
      'Di Kecamatan Asakota, sumber mencantumkan selisih ke target 1.700 orang, sedangkan hasil hitung apabila target kota diterapkan sama adalah 1.697 orang.',
    ])
    const reached = [row('ucj', 68_412, 31_001, { statedGap: 7 })]
    expect(sentences('5', { rows: reached, input: { target: targetOf(percentGoal(4500)) } })).toEqual([
      'Sumber mencantumkan selisih ke target 7 orang, sedangkan target tahun 2025 telah tercapai.',
    ])
  })

  test('a percentage above 100', () => {
    expect(sentences('14', { rows: [row('ucj.jakon', null, null, { statedPercent: '104.35%' })] })).toEqual([
      'Pada segmen Jakon, sumber mencantumkan 104,35 persen, melebihi 100 persen; angka itu perlu diperiksa.',
    ])
  })
})
