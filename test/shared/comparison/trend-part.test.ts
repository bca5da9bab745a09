import { describe, expect, test } from 'vitest'
import { type TrendInput, trendPart } from '../../../shared/comparison/trend-part.ts'
import { comparisonInput, targetWith, withFigures } from '../../helpers/comparison-input.ts'
import { KOTA_BIMA_SNAPSHOTS } from '../../helpers/kota-bima.ts'

const trendInput = (change: Partial<TrendInput> = {}): TrendInput => ({
  ...comparisonInput(),
  history: KOTA_BIMA_SNAPSHOTS,
  yearBefore: KOTA_BIMA_SNAPSHOTS[0] ?? null,
  method: 'last-two',
  ...change,
})

describe('pace and projection', () => {
  test('follow the two compared snapshots', () => {
    const { chart, pace, sentences, finding } = trendPart(trendInput())
    expect(pace.map(({ label, value }) => [label, value])).toEqual([
      ['Laju sejak 30 Juni 2025', '463 orang tiap bulan'],
      ['Laju yang diperlukan', '2.368 orang tiap bulan'],
      ['Proyeksi 31 Desember 2025', '39,33%'],
      ['Target diproyeksikan tercapai', '12 September 2026'],
    ])
    expect(sentences).toHaveLength(3)
    expect(chart?.projection).toMatchObject({ day: '2025-12-31', label: '39,33%' })
    expect(chart?.target).toMatchObject({ label: 'Target 2025: 45,00%', percent: 45 })
    expect(chart?.unitLine).toBe('persen, sumbu mulai 30%')
    expect(finding).toBe('Cakupan naik pada setiap potret data, tetapi masih 7,05 poin di bawah target.')
  })

  test('can follow the line through all snapshots, and need three for it', () => {
    const all = trendPart(trendInput({ method: 'least-squares' }))
    expect(all.canFit).toBe(true)
    expect(all.pace[0]).toEqual({
      label: 'Garis kecenderungan',
      value: '350 orang tiap bulan',
      note: 'melalui lima potret sejak 31 Oktober 2024',
    })
    const two = trendPart(trendInput({ method: 'least-squares', history: KOTA_BIMA_SNAPSHOTS.slice(-2) }))
    expect(two.canFit).toBe(false)
    expect(two.pace[0]?.value).toBe('–')
    expect(two.chart?.projection).toBeNull()
  })

  test('of the line through all snapshots name the line and start on it, not at the last snapshot', () => {
    const { sentences, pace, chart } = trendPart(trendInput({ method: 'least-squares' }))
    expect(sentences[0]).toBe(
      'Menurut garis kecenderungan lima potret sejak 31 Oktober 2024 (350 orang tiap bulan), cakupan per 31 Desember 2025 diproyeksikan sebesar 38,49 persen.',
    )
    expect([...sentences, ...pace.flatMap(({ label, note }) => [label, note])].join(' ')).not.toMatch(
      /rata-rata|laju itu/i,
    )
    const start = chart?.projection?.start
    expect(start?.day).toBe('2025-10-30')
    // 62 days at 350 people a month lead from the start to the end that is told
    const people = (((chart?.projection?.percent ?? 0) - (start?.percent ?? 0)) / 100) * 68_412
    expect(people / (62 / 30.4375)).toBeCloseTo(350, 0)
    expect(trendPart(trendInput()).chart?.projection).not.toHaveProperty('start')
  })

  test('of a line that does not rise say so', () => {
    const falling = [...KOTA_BIMA_SNAPSHOTS].map((snapshot, position) =>
      withFigures(snapshot, '52.72', { active: 30_000 - 1000 * position }),
    )
    const { sentences, chart } = trendPart(
      trendInput({ method: 'least-squares', history: falling, to: falling.at(-1) ?? comparisonInput().to }),
    )
    expect(sentences[0]).toBe(
      'Proyeksi tercapainya target tidak dihitung karena garis kecenderungan lima potret sejak 31 Oktober 2024 tidak naik.',
    )
    expect(chart?.projection).toBeNull()
  })

  test('are left out without growth, and the sentence says why', () => {
    const input = comparisonInput()
    const { pace, sentences, chart } = trendPart(trendInput({ to: withFigures(input.to, '52.72', { active: 24_000 }) }))
    expect(pace.map(({ label }) => label)).toEqual(['Laju sejak 30 Juni 2025', 'Laju yang diperlukan'])
    expect(sentences[0]).toBe(
      'Proyeksi tercapainya target tidak dihitung karena peserta aktif tidak bertambah sejak 30 Juni 2025.',
    )
    expect(chart?.projection).toBeNull()
  })

  test('are not computed backwards, from days too close together, or after the target day', () => {
    const input = comparisonInput()
    const back = trendPart(trendInput({ from: input.to, to: input.from, history: KOTA_BIMA_SNAPSHOTS.slice(0, 4) }))
    expect(back.pace[0]).toMatchObject({ value: '–', note: 'perbandingan mundur' })
    const close = trendPart(trendInput({ from: { ...input.from, asOf: '2025-10-10' } }))
    expect(close.pace[0]).toMatchObject({ value: '–', note: 'kedua potret terlalu berdekatan' })
    expect(close.sentences[0]).toContain('hanya berjarak 20 hari')
    const target = input.target && { ...input.target, year: 2024 }
    expect(trendPart(trendInput({ target })).sentences).toContain(
      'Batas waktu target, 31 Desember 2024, telah lewat; laju yang diperlukan tidak dihitung.',
    )
  })

  test('draw nothing with one known coverage, and say so', () => {
    const { chart, finding } = trendPart(trendInput({ history: KOTA_BIMA_SNAPSHOTS.slice(-1) }))
    expect(chart).toBeNull()
    expect(finding).toContain('baru diketahui pada satu potret')
  })

  test('say when the target is reached, without a pace needed', () => {
    const { pace, finding } = trendPart(trendInput(targetWith({ kind: 'percent', hundredths: 3500 })))
    expect(finding).toContain('target telah tercapai')
    expect(pace.map(({ label }) => label)).toEqual(['Laju sejak 30 Juni 2025', 'Proyeksi 31 Desember 2025'])
  })
})

describe('the rule of 20 percent a year', () => {
  test('is shown in both readings, with what each asks for next year', () => {
    const { rule } = trendPart(trendInput())
    expect(rule).toMatchObject({ since: '2024-10-31', days: 364 })
    expect(rule.readings).toEqual([
      { reading: 'Pertumbuhan peserta aktif', value: '+18,69%', goal: '31.156 orang', met: false },
      { reading: 'Kenaikan cakupan', value: '+5,36 poin', goal: '57,95%', met: false },
    ])
    expect(rule.sentences.at(-1)).toContain('cakupan 45,54 persen apabila dibaca sebagai pertumbuhan')
  })

  test('cannot be judged without a snapshot of about a year before, but its goals can', () => {
    const { rule } = trendPart(trendInput({ yearBefore: null }))
    expect(rule.readings.map(({ value, met, goal }) => [value, met, goal])).toEqual([
      ['–', null, '31.156 orang'],
      ['–', null, '57,95%'],
    ])
    expect(rule.sentences[0]).toContain('belum dapat dinilai')
  })
})
