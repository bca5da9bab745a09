import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../shared/report/build-report.ts'
import { checkFigures } from '../../../shared/report/figure-check.ts'
import { figurePool } from '../../../shared/report/figure-pool.ts'
import { figuresIn } from '../../../shared/report/figures-in-text.ts'
import { suggestedFigure } from '../../../shared/report/suggested-figure.ts'
import type { ReportModel } from '../../../shared/report/model.ts'
import { editableText } from '../../../shared/report/with-narrative.ts'
import { kotaBimaInput } from '../../helpers/kota-bima.ts'
import { REPORT_VARIANTS } from '../../helpers/report-variants.ts'

const NAMES = ['Teluk Dalam', 'Simuk', 'Gomo', 'Bukan Penerima Upah', 'BPU', 'PU']

/** What stands for the figure `written` of an edited text. */
const meant = (written: string, edited: string, automatic: string): string | null => {
  const figure = figuresIn(edited).find(({ text }) => text === written)
  if (figure === undefined) throw new Error(`${written} is not in the text`)
  return suggestedFigure(figure, edited, automatic, NAMES)?.text ?? null
}

const textsOf = ({ parts }: ReportModel): readonly string[] =>
  parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'paragraph' || block.type === 'list' ? [editableText(block)] : []))

describe('the figure that was probably meant', () => {
  const change =
    'Peserta aktif bertambah 782 orang menjadi 38.913 orang, terutama dari BPU sebanyak 706 orang (0,81 poin).'

  it('is the one of its sense that the edited text lost', () => {
    const edited = 'Peserta aktif bertambah 782 orang menjadi 38.913 orang, terutama BPU sebanyak 760 orang.'
    expect(meant('760', edited, change)).toBe('706')
    expect(meant('38.931', change.replace('38.913', '38.931'), change)).toBe('38.913')
    expect(meant('1 Mei 2025', 'Per 1 Mei 2025', 'Per 30 Mei 2025 atau 31 Juli 2025')).toBe('30 Mei 2025')
  })

  it('is none of another kind, unit or sense, and none that the text still has', () => {
    expect(meant('700', `${change} Hadir 700 undangan.`, change)).toBeNull()
    expect(meant('1 Mei 2025', '1 Mei 2025', change)).toBeNull()
    expect(meant('12', 'Terlambat 12 hari.', change)).toBeNull()
  })

  describe('after a correction of the data', () => {
    const automatic =
      'Sejak 31 Oktober 2025, peserta aktif bertambah 2.918 orang. Selisih ke target terbesar terdapat di Simuk (2.048 orang), Gomo (1.903 orang), dan Teluk Dalam (1.486 orang). Peserta aktif berkurang 12 orang di Gomo.'

    it('is the change where a change is told, never the distance of a region', () => {
      expect(meant('2.118', 'Sejak 31 Oktober 2025, peserta aktif bertambah 2.118 orang.', automatic)).toBe('2.918')
      expect(meant('743', 'Peserta aktif di Teluk Dalam turun 743 orang.', automatic)).toBeNull()
      expect(meant('13', 'Peserta aktif di Gomo turun 13 orang.', automatic)).toBe('12')
    })

    it('is the figure of the same region', () => {
      const edited = 'Selisih ke target terbesar terdapat di Teluk Dalam (2.286 orang).'
      expect(meant('2.286', edited, automatic)).toBe('1.486')
      expect(meant('2.286', edited, automatic.replace(', dan Teluk Dalam (1.486 orang)', ''))).toBeNull()
    })

    it('is none since another day', () => {
      expect(meant('2.118', 'Sejak 31 Oktober 2024, peserta aktif bertambah 2.118 orang.', automatic)).toBeNull()
    })
  })
})

describe('a percentage that only the source states', () => {
  const pool = figurePool(buildReport(kotaBimaInput()))
  const doubts = (text: string) =>
    checkFigures(text, pool).flatMap(({ text: figure, doubt }) => (doubt ? [[figure, doubt.kind]] : []))

  it('does not vouch for the coverage', () => {
    expect(doubts('Cakupan UCJ Kota Bima sebesar 37,59 persen.')).toEqual([['37,59', 'stated']])
    const automatic = 'Per 30 Oktober 2025, cakupan UCJ Kota Bima sebesar 37,95 persen.'
    expect(meant('37,59', automatic.replace('37,95', '37,59'), automatic)).toBe('37,95')
  })

  it('stands where the text says whose it is', () => {
    expect(doubts('Sumber mencantumkan 37,59 persen, sedangkan hasil hitung 37,95 persen.')).toEqual([])
    expect(doubts('Angka 37,59 persen yang dicantumkan sumber perlu dijelaskan.')).toEqual([])
    expect(doubts('Sumber mencantumkan 37,95 persen, sedangkan hasil hitung 37,59 persen.')).toEqual([
      ['37,59', 'stated'],
    ])
  })
})

describe('the names that a report lists', () => {
  it('are those of its regions and segments, without the region that it is about', () => {
    const { names } = figurePool(buildReport(kotaBimaInput()))
    for (const name of ['BPU', 'Jasa Konstruksi', 'Asakota', 'Rasanae Timur', 'Jatibaru Timur'])
      expect(names).toContain(name)
    for (const name of ['Kota Bima', 'Jumlah', '']) expect(names).not.toContain(name)
  })
})

describe('a text in which every figure was changed', () => {
  const UNIT = /^ (?:orang|persen|poin)(?!\p{L})/u

  it.each(Object.entries(REPORT_VARIANTS))('is given back its own figures: %s', (_name, make) => {
    const report = buildReport(make())
    const { names } = figurePool(report)
    for (const automatic of textsOf(report)) {
      let edited = ''
      let from = 0
      const changed = figuresIn(automatic)
        .filter(({ end }) => UNIT.test(automatic.slice(end)))
        .map(({ start, end, text }) => {
          edited += automatic.slice(from, start)
          from = end
          const place = edited.length
          edited += text.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 3) % 10))
          return { place, text }
        })
      edited += automatic.slice(from)
      const kept = new Set(figuresIn(edited).map(({ key }) => key))
      for (const figure of figuresIn(edited)) {
        const own = changed.find(({ place }) => place === figure.start)?.text
        const isKept = figuresIn(`${own ?? ''} orang`).some(({ key }) => kept.has(key))
        if (own === undefined || isKept) continue
        expect([own, null]).toContain(suggestedFigure(figure, edited, automatic, names)?.text ?? null)
      }
    }
  })
})
