import { describe, expect, it } from 'vitest'
import { rational } from '../../../../shared/calc/rational.ts'
import {
  categoryNote,
  categorySentence,
  concentrationSentence,
  directionSentence,
  type GapDifference,
  gapSumSentence,
  missingRegionsSentence,
  rankingSentence,
  reachedRegionsSentence,
  summaryRegionsSentence,
} from '../../../../shared/text/narrative/regions.ts'
import {
  partialSumNote,
  unknownActiveSentence,
  unknownEligibleSentence,
} from '../../../../shared/text/narrative/regions-unknown.ts'
import { wordCount } from '../../../../shared/text/narrative/sentence.ts'

const WORDS = { region: 'kota', child: 'kecamatan', childTitle: 'Kecamatan' }
const GAPS = [
  { name: 'Asakota', people: 1697 },
  { name: 'Rasanae Timur', people: 1534 },
  { name: 'Raba', people: 919 },
]
const LEADING = { count: 3, share: rational(4150, 4824), known: null }
const RANGES = [
  { label: 'sangat rendah', lower: 0 },
  { label: 'rendah', lower: 3000 },
  { label: 'sedang', lower: 4500 },
  { label: 'tinggi', lower: 6222 },
] as const
const SCHEME = { year: 2025, source: null, bands: RANGES }

describe('sentences on regions', () => {
  it('ranks by distance to the target (34) and says what the named ones hold (35)', () => {
    expect(rankingSentence(WORDS, GAPS)).toBe(
      'Apabila target kota diterapkan sama pada setiap kecamatan, selisih terbesar terdapat di Asakota, yaitu 1.697 orang, disusul Rasanae Timur 1.534 orang dan Raba 919 orang.',
    )
    expect(concentrationSentence(WORDS, ['Asakota', 'Rasanae Timur', 'Raba'], LEADING)).toBe(
      'Ketiganya memuat 86,03 persen dari jumlah selisih ke target.',
    )
    expect(concentrationSentence(WORDS, ['Asakota'], { ...LEADING, count: 1 })).toBe(
      'Asakota memuat 86,03 persen dari jumlah selisih ke target.',
    )
    expect(concentrationSentence(WORDS, ['Asakota', 'Raba'], { ...LEADING, count: 2, known: 4 })).toBe(
      'Keduanya memuat 86,03 persen dari jumlah selisih ke target empat kecamatan yang diketahui.',
    )
    expect(concentrationSentence(WORDS, ['a', 'b', 'c'], { ...LEADING, count: 7 })).toBe(
      'Tujuh kecamatan dengan selisih terbesar memuat 86,03 persen dari jumlah selisih ke target.',
    )
    expect(concentrationSentence(WORDS, ['a', 'b', 'c'], { ...LEADING, count: 22 })).toMatch(/^Sebanyak 22 kecamatan /)
    expect(rankingSentence(WORDS, [])).toBeNull()
  })

  it('says the direction everywhere (36)', () => {
    const up = (name: string) => ({ name, people: 10 })
    const asakota = { name: 'Asakota', people: -34 }
    expect(directionSentence(WORDS, [up('a'), up('b'), up('c'), up('d'), asakota], 5)).toBe(
      'Peserta aktif bertambah di empat kecamatan dan berkurang 34 orang di Asakota.',
    )
    expect(directionSentence(WORDS, [up('a'), up('b')], 2)).toBe('Peserta aktif bertambah di semua kecamatan.')
    expect(directionSentence(WORDS, [up('a'), up('b')], 3)).toBe(
      'Peserta aktif bertambah di semua kecamatan yang perubahannya diketahui.',
    )
    expect(directionSentence(WORDS, [{ name: 'a', people: 0 }], 1)).toBe('Peserta aktif tetap di semua kecamatan.')
    const down = (name: string, people: number) => ({ name, people })
    const all = [down('a', -1), down('b', -9), down('c', -3), down('d', -2)]
    expect(directionSentence(WORDS, all, 4)).toBe(
      'Peserta aktif berkurang di semua kecamatan, terbanyak di b (9 orang).',
    )
    expect(directionSentence(WORDS, all.slice(0, 2), 4)).toBe(
      'Peserta aktif berkurang di semua kecamatan yang perubahannya diketahui, yaitu b (9 orang) dan a (1 orang).',
    )
    expect(directionSentence(WORDS, [...all, up('e')], 5)).toContain('berkurang di empat kecamatan')
    expect(directionSentence(WORDS, [up('a'), asakota, { name: 'Raba', people: -50 }], 3)).toBe(
      'Peserta aktif bertambah di satu kecamatan dan berkurang di dua kecamatan, yaitu Raba (50 orang) dan Asakota (34 orang).',
    )
  })

  it('names what is missing and that the rest is not the figure of the whole (37)', () => {
    expect(missingRegionsSentence(WORDS, ['Raba'], 4, 19_358)).toBe(
      'Data Kecamatan Raba belum diterima; jumlah empat kecamatan lainnya, 19.358 orang, bukan angka kota.',
    )
    expect(missingRegionsSentence(WORDS, ['Raba'], 0, null)).toBe('Data Kecamatan Raba belum diterima.')
    const many = Array.from({ length: 14 }, (_, index) => `Nama Panjang ${index}`)
    expect(missingRegionsSentence(WORDS, many, 4, 19_358)).toMatch(/^Data empat belas kecamatan belum diterima; /)
  })

  it('tells absent regions from those with one unknown figure, and names each of them once (4 and 37)', () => {
    const province = { region: 'provinsi', child: 'kabupaten/kota', childTitle: '' }
    const unknown = { absent: [], noActive: [], noEligible: [], total: 10, knownCount: 8, knownActive: 519_000 }
    const both = { ...unknown, absent: ['Kabupaten Lombok Barat'], noActive: ['Kabupaten Dompu'] }
    expect(unknownActiveSentence(province, both)).toBe(
      'Data Kabupaten Lombok Barat belum diterima dan jumlah peserta aktif Kabupaten Dompu tidak diketahui; jumlah delapan kabupaten/kota lainnya, 519.000 orang, bukan angka provinsi.',
    )
    expect(unknownActiveSentence(WORDS, { ...unknown, noActive: ['Raba'], total: 5, knownCount: 4 })).toBe(
      'Jumlah peserta aktif Kecamatan Raba tidak diketahui sehingga cakupannya tidak dihitung; jumlah empat kecamatan lainnya, 519.000 orang, bukan angka kota.',
    )
    expect(unknownEligibleSentence(WORDS, { ...unknown, noEligible: ['Raba', 'Asakota'] })).toBe(
      'Jumlah potensi Kecamatan Raba dan Asakota tidak diketahui sehingga cakupannya tidak dihitung.',
    )
    expect(unknownEligibleSentence(WORDS, { ...unknown, noEligible: ['Raba', 'Asakota'], total: 2 })).toBe(
      'Jumlah potensi semua kecamatan tidak diketahui sehingga cakupannya tidak dihitung.',
    )
    expect([unknownActiveSentence(WORDS, unknown), unknownEligibleSentence(WORDS, unknown)]).toEqual([null, null])
    expect(partialSumNote(province, both, [])).toBe(
      'Tanpa Kabupaten Lombok Barat, yang datanya belum diterima. Peserta aktif Kabupaten Dompu tidak diketahui.',
    )
  })

  it('says a category with the bounds of its band (38)', () => {
    expect(categorySentence(SCHEME, RANGES[0], 'Kecamatan Rasanae Timur', rational(2487, 8934))).toBe(
      'Menurut kategori yang diatur pengguna, Kecamatan Rasanae Timur termasuk sangat rendah (27,84 persen; batasnya di bawah 30 persen).',
    )
    expect(categoryNote(SCHEME)).toBe(
      'Kategori menurut pengaturan pengguna: sangat rendah di bawah 30%; rendah 30% sampai kurang dari 45%; sedang 45% sampai kurang dari 62,22%; tinggi 62,22% atau lebih.',
    )
    expect(categoryNote({ ...SCHEME, source: 'Keputusan Wali Kota Nomor 1' })).toMatch(/^Kategori menurut Keputusan/)
  })

  it('explains distances that are left although the whole reached its target', () => {
    const above = { kind: 'known', above: ['Purwaharja'], beyond: null, isRounded: false } as const
    expect(gapSumSentence(WORDS, 1, 1, 0, above)).toBe(
      'Kota telah mencapai target, sedangkan selisih satu kecamatan berjumlah 1 orang karena Purwaharja melebihi target.',
    )
    expect(gapSumSentence(WORDS, 1, 1, 0, { kind: 'missing', names: ['Raba'] })).toBeNull()
  })

  it('says of a target that is met to the person no "lebih 0 orang"', () => {
    expect(
      reachedRegionsSentence([
        { name: 'Banjar', people: 0 },
        { name: 'Purwaharja', people: 1 },
      ]),
    ).toBe('Tercapai: Banjar, tepat sebanyak yang diperlukan; Purwaharja, lebih 1 orang.')
  })

  it('explains why distances do not add up (39)', () => {
    const plain = { kind: 'known', above: [], beyond: null, isRounded: true } as const
    expect(gapSumSentence(WORDS, 5, 4824, 4823, plain)).toBe(
      'Jumlah selisih lima kecamatan (4.824 orang) berbeda 1 orang dari selisih kota (4.823 orang) karena pembulatan ke atas di setiap kecamatan.',
    )
    const causes = (reason: Partial<Extract<GapDifference, { kind: 'known' }>>): string =>
      (gapSumSentence(WORDS, 4, 6188, 5423, { ...plain, ...reason }) ?? '').replace(/^.*karena /, '')
    expect(causes({ above: ['Mpunda'] })).toBe('Mpunda melebihi target dan pembulatan ke atas di setiap kecamatan.')
    expect(causes({ above: ['Mpunda'], beyond: { eligible: 120, active: 13 }, isRounded: false })).toBe(
      'Mpunda melebihi target serta 120 potensi dan 13 peserta aktif belum terpetakan.',
    )
    expect(causes({ above: ['Mpunda', 'Raba'], beyond: { eligible: -2, active: 13 } })).toBe(
      'Mpunda dan Raba melebihi target, jumlah angka kecamatan tidak sama dengan angka kota, serta pembulatan ke atas di setiap kecamatan.',
    )
    expect(causes({ above: ['A', 'B', 'C', 'D', 'E', 'F', 'G'], isRounded: false })).toBe(
      'tujuh kecamatan melebihi target.',
    )
  })

  it('shortens the summary before it gets too long to read aloud', () => {
    const long = GAPS.map((gap) => ({ ...gap, name: `Kabupaten Kepulauan Nama Yang Panjang ${gap.name}` }))
    const said = summaryRegionsSentence({ ...WORDS, childTitle: '' }, long, LEADING) ?? ''
    expect(said).not.toContain('memuat')
    expect(wordCount(said)).toBeLessThanOrEqual(30)
  })

  it('counts in the summary all that the chart marks when more than three do', () => {
    expect(summaryRegionsSentence(WORDS, GAPS, { ...LEADING, count: 4 })).toBe(
      'Selisih ke target terbesar terdapat di Kecamatan Asakota (1.697 orang), Rasanae Timur (1.534 orang), dan Raba (919 orang); empat kecamatan dengan selisih terbesar memuat 86,03 persen dari jumlah selisih.',
    )
    expect(summaryRegionsSentence(WORDS, GAPS.slice(0, 2), { ...LEADING, count: 2, known: 4 })).toMatch(
      /, yang bersama-sama memuat 86,03 persen dari jumlah selisih empat kecamatan yang diketahui\.$/,
    )
  })
})
