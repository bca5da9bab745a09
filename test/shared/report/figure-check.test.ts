import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCount, formatHundredths, formatRupiah } from '../../../shared/format/number.ts'
import { buildMemo } from '../../../shared/report/build-memo.ts'
import { buildReport } from '../../../shared/report/build-report.ts'
import { checkFigures } from '../../../shared/report/figure-check.ts'
import { type FigurePool, figurePool, poolOf } from '../../../shared/report/figure-pool.ts'
import { figuresIn } from '../../../shared/report/figures-in-text.ts'
import { unitBehind } from '../../../shared/report/suggested-figure.ts'
import { kotaBimaInput } from '../../helpers/kota-bima.ts'
import { proseIn } from '../../helpers/sentences.ts'

const keysIn = (text: string) => figuresIn(text).map(({ key }) => key)
const missing = (text: string, pool: FigurePool) =>
  checkFigures(text, pool)
    .filter(({ found }) => !found)
    .map((figure) => figure.text)

describe('figures in a sentence', () => {
  it.each([
    ['cakupan sebesar 37,95 persen', ['share:37.95']],
    ['45 persen dan 45,00%', ['share:45', 'share:45']],
    ['naik 2,71 poin persentase', ['share:2.71']],
    ['25.963 dari 68412 orang', ['count:25963', 'count:68412']],
    ['senilai Rp199.012.800; tarif Rp 16.800', ['rupiah:199012800', 'rupiah:16800']],
    ['sekitar Rp1,5 juta atau 2 ribu orang', ['rupiah:1500000', 'count:2000']],
    ['per 30 Oktober 2025 dan 30 Okt 2025', ['day:2025-10-30', 'day:2025-10-30']],
    ['sejak 30\u00a0Juni 2025, pada 12 November', ['day:2025-06-30', 'day:11-12']],
    ['12 s.d. 16 November 2025', ['day:2025-11-16']],
    ['paling lambat Desember 2025', ['month:2025-12']],
    ['Kades 2025', ['count:2025']],
    ['pukul 09.00 s.d. 11.30 WITA', ['time:09.00', 'time:11.30']],
    ['RTL 2.4. Pada Tabel 3 dan Lampiran 1', ['label:2.4', 'reference:tabel 3', 'reference:lampiran 1']],
    ['Nomor 842.2/5193/SJ', ['label:842.2/5193/sj']],
    ['tanpa angka: dua RTL, non-ASN, dan/atau', []],
    ['', []],
  ])('reads "%s"', (text, keys) => {
    expect(keysIn(text)).toEqual(keys)
  })

  it('gives the place of each figure without its unit', () => {
    const [figure] = figuresIn('Ada 1.857 orang')
    expect(figure).toMatchObject({ start: 4, end: 9, text: '1.857', value: 1857 })
    expect(figure && unitBehind(figure, 'Ada 1.857 orang')).toBe('orang')
  })

  it('finds every number again that the formats write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (n) => {
        const pool = poolOf([`a ${formatCount(n)} b`, `c ${formatHundredths(n)} persen`, formatRupiah(n)])
        expect(missing(`${formatCount(n)} orang, ${formatHundredths(n)}%, ${formatRupiah(n)}`, pool)).toEqual([])
        expect(missing(`${formatCount(n + 1)} orang`, pool)).toEqual([formatCount(n + 1)])
      }),
    )
  })
})

describe('the figures of a report', () => {
  const report = buildReport(kotaBimaInput())
  const pool = figurePool(report)

  it('knows every figure of its own sentences, and those of the nota dinas beside it', () => {
    for (const text of proseIn(report)) expect(missing(text, pool)).toEqual([])
    const memo = buildMemo(kotaBimaInput())
    for (const text of proseIn(memo)) expect(missing(text, figurePool(memo))).toEqual([])
  })

  it('points out figures that no table, chart or sentence has', () => {
    const text =
      'Per 29 Oktober 2025 cakupan 38,95 persen: 25.936 orang, Rp16.900, RTL 2.7, Tabel 9; 37,95 persen per 30 Oktober 2025 pada tahun 2025.'
    expect(missing(text, pool)).toEqual(['29 Oktober 2025', '38,95', '25.936', 'Rp16.900', '2.7', 'Tabel 9'])
  })

  it('does not take people for percent: 45 orang is not the target of 45,00 persen', () => {
    expect(missing('target 45 persen', pool)).toEqual([])
    expect(missing('hanya 6846 orang', pool)).toEqual(['6846'])
    expect(checkFigures('45,00 persen', poolOf(['45 orang'])).map(({ found }) => found)).toEqual([false])
  })

  it('takes a small count as a digit where the report writes the word', () => {
    expect(missing('Rapat menyepakati 3 RTL', poolOf(['Rapat menyepakati tiga RTL']))).toEqual([])
  })
})
