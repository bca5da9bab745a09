import { describe, expect, it } from 'vitest'
import { rational } from '../../../../shared/calc/rational.ts'
import {
  causeRecordedSentence,
  causeSentence,
  effectsSentence,
  causeWords,
  eligibleSourceSentence,
  fallCauseSentences,
  segmentsSentence,
} from '../../../../shared/text/narrative/cause.ts'

const JUNE = { eligible: 68_412, active: 24_106 }
const OCTOBER = { eligible: 68_412, active: 25_963 }
const YEAR_BEFORE = { eligible: 67_120, active: 21_874 }

const SEGMENTS = [
  { name: 'PU', contribution: rational(131, 68_412) },
  { name: 'BPU', contribution: rational(1923, 68_412) },
  { name: 'Jakon', contribution: rational(-197, 68_412) },
]

describe('change and cause in few words', () => {
  it('name both effects, and the only one where the other count stayed', () => {
    expect(effectsSentence(YEAR_BEFORE, OCTOBER)).toBe(
      'Cakupan naik 5,36 poin: kepesertaan menambah 5,98 poin, kenaikan potensi mengurangi 0,62 poin.',
    )
    expect(effectsSentence(JUNE, OCTOBER)).toBe('Cakupan naik 2,71 poin, seluruhnya karena peserta aktif bertambah.')
    expect(effectsSentence(OCTOBER, { ...OCTOBER, eligible: 68_500 })).toBe(
      'Cakupan turun 0,05 poin, seluruhnya karena potensi bertambah.',
    )
  })

  it('say what rounding hides, and nothing of what is unknown or did not move', () => {
    expect(effectsSentence({ eligible: 1_000_000, active: 500_000 }, { eligible: 1_000_000, active: 500_010 })).toBe(
      'Cakupan setelah pembulatan tetap, meskipun peserta aktif bertambah.',
    )
    expect(effectsSentence({ eligible: 1_000_000, active: 500_000 }, { eligible: 1_000_010, active: 510_000 })).toBe(
      'Cakupan naik 1,00 poin: kepesertaan menambah 1,00 poin, kenaikan potensi setelah pembulatan tidak mengubahnya.',
    )
    expect(effectsSentence(JUNE, JUNE)).toBeNull()
    expect(effectsSentence(JUNE, { ...OCTOBER, active: null })).toBeNull()
  })
})

describe('sentences on causes', () => {
  it('names participants alone while potensi is the same (16)', () => {
    expect(causeSentence(JUNE, OCTOBER, true)).toBe(
      'Kenaikan itu seluruhnya berasal dari bertambahnya peserta aktif; jumlah potensi tidak berubah.',
    )
    expect(causeSentence(OCTOBER, JUNE, true)).toBe(
      'Penurunan itu seluruhnya berasal dari berkurangnya peserta aktif; jumlah potensi tidak berubah.',
    )
  })

  it('sets participants against growing potensi (17)', () => {
    expect(causeSentence(YEAR_BEFORE, OCTOBER, true)).toBe(
      'Bertambahnya 4.089 peserta aktif menaikkan cakupan 5,98 poin persentase, sedangkan bertambahnya potensi dari 67.120 menjadi 68.412 orang menurunkannya 0,62 poin, sehingga cakupan naik 5,36 poin.',
    )
    expect(causeSentence(YEAR_BEFORE, OCTOBER, false)).toMatch(/menurunkannya 0,62 poin\.$/)
  })

  it('says that less potensi raised the coverage of fewer people (18)', () => {
    expect(causeSentence(JUNE, { eligible: 66_412, active: 23_986 }, true)).toBe(
      'Cakupan naik 0,88 poin persentase meskipun peserta aktif berkurang 120 orang, karena potensi berkurang 2.000 orang.',
    )
  })

  it('joins two causes that pull the same way', () => {
    expect(causeSentence(JUNE, { eligible: 70_000, active: 24_000 }, true)).toBe(
      'Berkurangnya 106 peserta aktif menurunkan cakupan 0,15 poin persentase dan bertambahnya potensi dari 68.412 menjadi 70.000 orang menurunkannya 0,80 poin, sehingga cakupan turun 0,95 poin.',
    )
  })

  it('says that printed parts were rounded when they do not add up', () => {
    expect(causeSentence(JUNE, { eligible: 61_570, active: 25_963 }, false)).toMatch(
      /3,92 poin \(angka dibulatkan\)\.$/,
    )
  })

  it('is silent when nothing moved or a figure is unknown', () => {
    expect(causeSentence(JUNE, JUNE, true)).toBeNull()
    expect(causeSentence({ eligible: null, active: 1 }, JUNE, true)).toBeNull()
  })

  it('warns of another source of potensi (19)', () => {
    expect(eligibleSourceSentence()).toBe(
      'Sumber potensi berganti antara kedua tanggal itu sehingga kedua cakupan tidak sepenuhnya sebanding.',
    )
  })

  it('orders what the segments added and took (20)', () => {
    const total = rational(1857, 68_412)
    expect(segmentsSentence({ since: null, segments: SEGMENTS, total, regionWord: 'kota' })).toBe(
      'Segmen BPU menambah cakupan 2,81 poin persentase dan segmen PU 0,19 poin, sedangkan segmen Jakon mengurangi 0,29 poin, sehingga cakupan kota naik 2,71 poin.',
    )
  })

  it('names the cause that was recorded, or that none was (21)', () => {
    expect(causeRecordedSentence(causeWords('projects-ended', null))).toBe(
      'Penyebab yang dicatat ialah berakhirnya proyek.',
    )
    expect(causeRecordedSentence(causeWords(null, null))).toBe('Penyebabnya belum dicatat.')
    expect(causeWords('other', 'Perusahaan pindah ke kabupaten lain.')).toBe('perusahaan pindah ke kabupaten lain')
    expect(causeWords('other', ' ')).toBeNull()
  })

  it('tells recorded causes of several falls apart from open ones', () => {
    expect(fallCauseSentences([{ name: 'Raba', cause: null }])).toEqual(['Penyebab penurunan di Raba belum dicatat.'])
    expect(
      fallCauseSentences([
        { name: 'Raba', cause: 'berakhirnya proyek' },
        { name: 'Asakota', cause: null },
      ]),
    ).toEqual([
      'Penyebab penurunan di Raba yang dicatat ialah berakhirnya proyek.',
      'Penyebab penurunan di Asakota belum dicatat.',
    ])
  })
})
