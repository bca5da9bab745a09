import { describe, expect, it } from 'vitest'
import { buildMemo } from '../../../shared/report/build-memo.ts'
import { buildReport } from '../../../shared/report/build-report.ts'
import { checkFigures, figureKeysIn } from '../../../shared/report/figure-check.ts'
import { figurePool } from '../../../shared/report/figure-pool.ts'
import type { ReportModel } from '../../../shared/report/model.ts'
import { editableText } from '../../../shared/report/with-narrative.ts'
import { kotaBimaInput } from '../../helpers/kota-bima.ts'
import { REPORT_VARIANTS } from '../../helpers/report-variants.ts'

const texts = (model: ReportModel): readonly { readonly id: string; readonly text: string }[] =>
  model.parts
    .flatMap((part) => part.blocks)
    .flatMap((block) =>
      block.type === 'paragraph' || block.type === 'list' ? [{ id: block.id, text: editableText(block) }] : [],
    )

const report = buildReport(kotaBimaInput())
const pool = figurePool(report)
const automatic = (id: string): string => texts(report).find((block) => block.id === id)?.text ?? ''

/** What is doubted in an edited text, with what the data say instead. */
const doubts = (text: string, id = 'perubahan'): readonly string[] =>
  checkFigures(text, pool, automatic(id)).flatMap(({ text: figure, doubt }) =>
    doubt === null ? [] : [doubt.kind === 'contradicts' ? `${figure}: ${doubt.words}` : `${figure}: tidak ada`],
  )

/** The text after all that the doubts offer was put right, the last place first. */
const mended = (text: string, id = 'perubahan'): string =>
  checkFigures(text, pool, automatic(id)).reduceRight((result, { doubt }) => {
    if (doubt?.kind !== 'contradicts' || doubt.fix === null) return result
    return `${result.slice(0, doubt.fix.start)}${doubt.fix.text}${result.slice(doubt.fix.end)}`
  }, text)

describe('a figure that the report has in another sense', () => {
  it.each(Object.entries(REPORT_VARIANTS))('is in no generated text: %s', (_name, make) => {
    const input = make()
    for (const model of [buildReport(input), ...(input.memo === null ? [] : [buildMemo(input)])]) {
      const known = figurePool(model)
      for (const { text } of texts(model)) {
        for (const own of [text, '']) {
          expect(checkFigures(text, known, own).filter(({ found }) => !found)).toEqual([])
        }
      }
    }
  })

  it('is doubted when people fell who rose, or stayed', () => {
    expect(doubts('Sejak 30 Juni 2025, peserta aktif berkurang 1.857 orang.')).toEqual(['1.857: bertambah'])
    expect(doubts('Peserta aktif tetap 25.963 orang.')).toEqual(['25.963: tidak tetap'])
    expect(doubts('Penurunan sejak 31 Oktober 2024 sebesar 5,36 poin.')).toEqual(['5,36: kenaikan'])
    expect(mended('Peserta aktif berkurang 1.857 orang.')).toBe('Peserta aktif bertambah 1.857 orang.')
  })

  it('is doubted when a state is told as a change', () => {
    expect(doubts('Sejak 30 Juni 2025, peserta aktif bertambah 42.449 orang.')).toEqual(['42.449: bukan perubahan'])
    expect(doubts('Cakupan naik 37,95 persen.')).toEqual(['37,95: bukan perubahan'])
    expect(doubts('Cakupan naik menjadi 37,95 persen.')).toEqual([])
  })

  it('is doubted when its unit is another: a coverage never rises by percent', () => {
    expect(doubts('Cakupan naik 2,71 persen sejak 30 Juni 2025.')).toEqual(['2,71: 2,71 poin persentase'])
    expect(mended('Cakupan naik 2,71% sejak 30 Juni 2025.')).toBe(
      'Cakupan naik 2,71 poin persentase sejak 30 Juni 2025.',
    )
    expect(doubts('Selisihnya 1.857 hari.')).toEqual(['1.857: 1.857 orang'])
    expect(doubts('Cakupan naik 2,71 poin.')).toEqual([])
  })

  it('stands where it is true of whom the sentence is about, in other words too', () => {
    for (const text of [
      'Orang yang belum terlindungi berkurang 1.857 orang.',
      'Peserta aktif meningkat 1.857 orang (7,70 persen), cakupan meningkat 2,71 poin.',
      'Potensi tetap 68.412 orang.',
      'Segmen Jakon turun 197 orang.',
      'Untuk mencapai target, peserta aktif perlu bertambah 4.823 orang.',
    ]) {
      expect(doubts(text)).toEqual([])
    }
  })

  it('is doubted as a word where the sentence of the data counts otherwise', () => {
    const four = automatic('rtl-lama').replace('dua di antaranya melewati', 'empat di antaranya melewati')
    expect(doubts(four, 'rtl-lama')).toEqual(['empat: dua melewati tenggat'])
    expect(mended(four, 'rtl-lama')).toBe(automatic('rtl-lama'))
    expect(doubts('Tidak satu pun melewati tenggat.', 'rtl-lama')).toEqual(['Tidak satu pun: dua melewati tenggat'])
    expect(doubts('Sebanyak 4 di antaranya terlambat.', 'rtl-lama')).toEqual(['4: dua melewati tenggat'])
    expect(doubts('Lima RTL dibahas, tiga selesai.', 'rtl-lama')).toEqual(['Lima: empat RTL', 'tiga: dua selesai'])
    expect(doubts('Tiga RTL dihentikan.', 'rtl-lama')).toEqual(['Tiga: tidak ada'])
  })

  it('is no figure where a word counts nothing of the report', () => {
    for (const text of [
      'Salah satu RTL dibahas dalam dua kali pertemuan.',
      'Dua hal perlu dijaga.',
      'Untuk dua RTL itu.',
    ]) {
      expect(doubts(text, 'rtl-lama')).toEqual([])
    }
    expect(doubts('Tidak satu pun dihentikan.', 'rtl-lama')).toEqual([])
  })

  it('has a key by which its reason is kept', () => {
    expect([...figureKeysIn('Empat di antaranya melewati tenggat, 25 orang.')]).toEqual(['count:25', 'word:4'])
  })
})
