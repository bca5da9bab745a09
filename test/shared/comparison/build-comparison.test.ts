import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildComparison } from '../../../shared/comparison/build-comparison.ts'
import type { KeyFigure } from '../../../shared/comparison/comparison-view.ts'
import { comparisonInput, targetWith, withFigures, withoutRows } from '../../helpers/comparison-input.ts'
import { potensiAsActive } from '../../helpers/potensi-as-active.ts'

const keyOf = (figures: readonly KeyFigure[], key: KeyFigure['key']): KeyFigure => {
  const found = figures.find((figure) => figure.key === key)
  if (found === undefined) throw new Error(`no figure ${key}`)
  return found
}

const said = ({ value, unit, change }: KeyFigure): string =>
  `${value} ${unit} | ${change.direction} ${change.tone} ${change.text} ${change.reference}`.trim()

describe('the five figures', () => {
  test('carry value, unit, change and what it is compared with', () => {
    const { key, days } = buildComparison(comparisonInput())
    expect(days).toBe(122)
    expect(key.map(said)).toEqual([
      '37,95 % | up good 2,71 poin dari 35,24%',
      '25.963 orang | up good 1.857 (7,70%) dari 24.106',
      '68.412 orang | same neutral tetap',
      '42.449 orang | down good 1.857 dari 44.306',
      '4.823 orang, 7,05 poin | down good 1.857 dari 6.680',
    ])
  })

  test('colour a rise of people without protection as bad and a change of potensi not at all', () => {
    const { from, to } = comparisonInput()
    const { key } = buildComparison(comparisonInput({ to: withFigures(to, '52.72', { eligible: 72_000 }), from }))
    expect(said(keyOf(key, 'uncovered'))).toBe('46.037 orang | up bad 1.731 dari 44.306')
    expect(keyOf(key, 'eligible').change).toMatchObject({ direction: 'up', tone: 'neutral', text: '3.588' })
  })

  test('never show a negative distance: a reached target says by how much', () => {
    const { key } = buildComparison(comparisonInput(targetWith({ kind: 'percent', hundredths: 3700 })))
    expect(said(keyOf(key, 'gap'))).toBe('✓ tercapai lebih 650 orang | up good  dari kurang 1.207 orang')
  })

  test('name the day instead of the earlier figure where the printed ones would disagree in the last digit', () => {
    // 49,585… to 45,304…: printed 49,59 and 45,30, but the difference is 4,28
    const input = comparisonInput()
    const from = withFigures(input.from, '52.72', { eligible: 193_000, active: 95_700 })
    const to = withFigures(input.to, '52.72', { eligible: 193_000, active: 87_437 })
    const { change } = keyOf(buildComparison({ ...input, from, to }).key, 'coverage')
    expect(change).toMatchObject({ direction: 'down', tone: 'bad', text: '4,28 poin', reference: 'sejak 30 Jun' })
    const back = buildComparison({ ...input, from: to, to: from }).key
    expect(keyOf(back, 'coverage').change.reference).toBe('dibanding 30 Okt')
  })

  test('keep unknown figures unknown', () => {
    const input = comparisonInput()
    const { key, figures, why } = buildComparison({ ...input, to: withFigures(input.to, '52.72', { active: null }) })
    expect(key.map(({ value }) => value)).toEqual(['–', '–', '68.412', '–', '–'])
    expect(figures.change).toMatchObject({ active: null, points: null, growth: null })
    expect(why.chart).toBeNull()
    expect(why.sentence).toBe(
      'Jumlah peserta aktif Kota Bima per 30 Oktober 2025 tidak diketahui sehingga cakupannya tidak dihitung.',
    )
  })

  test('say which target is missing', () => {
    const { key } = buildComparison(comparisonInput({ target: null, targetOwner: null }))
    expect(keyOf(key, 'gap')).toMatchObject({ value: '–', change: { text: 'target 2025 belum dicatat' } })
  })
})

describe('a sum of the regions below', () => {
  test('stands for the region when all are known, and says of how many', () => {
    const input = comparisonInput()
    const { figures, places } = buildComparison({ ...input, to: withoutRows(input.to, ['52.72']) })
    expect(figures.to).toMatchObject({ active: 25_963, sumOf: 5, missing: null })
    expect(places?.total.to.sumOf).toBe(5)
  })

  test('is partial when one is missing: it names it, and has neither coverage nor change', () => {
    const input = comparisonInput()
    const raba = input.grandchildren.filter(({ code }) => code.startsWith('52.72.04')).map(({ code }) => code)
    const to = withoutRows(input.to, ['52.72', '52.72.04', ...raba])
    const { key, figures, places } = buildComparison({ ...input, to })
    expect(keyOf(key, 'active')).toMatchObject({ value: '19.358', partial: 'sebagian, tanpa Raba' })
    expect(figures.to).toMatchObject({ active: 19_358, coverage: null, uncovered: null, missing: ['Raba'] })
    expect(figures.change.active).toBeNull()
    expect(places?.notes[0]).toBe(
      'Data Kecamatan Raba belum diterima; jumlah empat kecamatan lainnya, 19.358 orang, bukan angka kota.',
    )
    expect(places?.rows.at(-1)).toMatchObject({ name: 'Raba', standing: { kind: 'unknown' }, bar: 0 })
  })
})

describe('why the coverage moved', () => {
  test('starts at the old coverage, ends at the new one, and says it in one sentence', () => {
    const input = comparisonInput()
    const from = withFigures(input.from, '52.72', { eligible: 67_120, active: 21_874 })
    const { why } = buildComparison({ ...input, from })
    expect(why.sentence).toBe(
      'Bertambahnya 4.089 peserta aktif menaikkan cakupan 5,98 poin persentase, sedangkan bertambahnya potensi dari 67.120 menjadi 68.412 orang menurunkannya 0,62 poin, sehingga cakupan naik 5,36 poin.',
    )
    expect(why.chart?.effects.map(({ name, label }) => [name, label])).toEqual([
      ['Kepesertaan', '+5,98 poin'],
      ['Perubahan potensi', '−0,62 poin'],
    ])
    expect([why.chart?.before.label, why.chart?.after.label]).toEqual(['32,59%', '37,95%'])
  })

  test('joins before, effects and after without a jump, whatever the figures', () => {
    const count = fc.integer({ min: 1, max: 5_000_000 })
    const figures = fc.record({ eligible: count, active: fc.integer({ min: 0, max: 5_000_000 }) })
    fc.assert(
      fc.property(figures, figures, (before, after) => {
        const input = comparisonInput()
        const { why } = buildComparison({
          ...input,
          from: withFigures(input.from, '52.72', before),
          to: withFigures(input.to, '52.72', after),
        })
        const { chart } = why
        if (chart === null) throw new Error('no picture')
        const [participation, base] = chart.effects
        expect(participation?.from).toBe(chart.before.percent)
        expect(base?.from).toBe(participation?.to)
        expect(base?.to).toBe(chart.after.percent)
        for (const value of [chart.before.percent, chart.after.percent, participation?.to ?? 0]) {
          expect(value).toBeGreaterThanOrEqual(chart.axis.min)
          expect(value).toBeLessThanOrEqual(chart.axis.max)
        }
      }),
      {
        numRuns: 60,
        examples: [
          [
            { eligible: 21_410, active: 94_204 },
            { eligible: 1, active: 0 },
          ],
        ],
      },
    )
  })
})

describe('the contributions of the segments', () => {
  test('add up to the effect of participation', () => {
    const { segments } = buildComparison(comparisonInput())
    expect(segments.rows.map(({ name, change, contribution }) => [name, change.active, contribution?.text])).toEqual([
      ['Penerima Upah', 131, '+0,19'],
      ['Bukan Penerima Upah', 1_923, '+2,81'],
      ['Jasa Konstruksi', -197, '−0,29'],
    ])
    expect(segments.total).toMatchObject({ from: 24_106, to: 25_963, active: 1_857, effect: { text: '+2,71' } })
    expect(segments.rounding).toBeNull()
    expect(segments.notes).toEqual(['Penyebab penurunan segmen Jakon: berakhirnya proyek.'])
  })

  test('say so when the printed parts do not add up', () => {
    const input = comparisonInput()
    const shift = (snapshot: typeof input.to, pu: number, bpu: number) =>
      withFigures(withFigures(snapshot, '52.72', { active: pu }, 'ucj.pu'), '52.72', { active: bpu }, 'ucj.bpu')
    // +137 and +1.917 of 68.412 print 0,20 and 2,80; −197 prints −0,29: 2,71, as the whole
    expect(buildComparison({ ...input, to: shift(input.to, 15_748, 8_131) }).segments.rounding).toBeNull()
    // +134 and +1.920 print 0,20 and 2,81: 2,72 beside 2,71
    expect(buildComparison({ ...input, to: shift(input.to, 15_745, 8_134) }).segments.rounding).toBe(
      'Bila andil dijumlah tampak +2,72; bedanya karena pembulatan.',
    )
  })

  test('are left out when the segments do not add up to the whole; an earlier day is named', () => {
    const input = comparisonInput()
    const to = withFigures(input.to, '52.72', { active: 15_000 }, 'ucj.pu')
    const differing = buildComparison({ ...input, to }).segments
    expect(differing.rows.map(({ contribution }) => contribution)).toEqual([null, null, null])
    expect(differing.notes[0]).toMatch(/^Jumlah peserta aktif menurut segmen \(25\.221 orang\) tidak sama/)
    const from = withFigures(input.from, '52.72', { active: 15_000 }, 'ucj.pu')
    expect(buildComparison({ ...input, from }).segments.notes[0]).toMatch(
      /^Jumlah peserta aktif menurut segmen per 30 Juni 2025 \(23\.495 orang\) tidak sama/,
    )
  })

  test.each(['from', 'to'] as const)(
    'are left out, and so are changes and falls, when the segments of %s look like potensi',
    (day) => {
      const input = comparisonInput()
      const doubted = { ...input, [day]: potensiAsActive(input[day]) }
      const { rows, total, notes } = buildComparison(doubted).segments
      expect(rows.map(({ contribution, change }) => [contribution, change.active])).toEqual(
        Array.from({ length: 3 }, () => [null, null]),
      )
      expect(total).toMatchObject({ [day]: null, active: null, effect: null })
      expect(notes).toEqual([
        `Andil tidak dihitung karena jumlah angka segmen per ${day === 'from' ? '30 Juni' : '30 Oktober'} 2025 sama dengan jumlah potensi; angkanya tampak seperti potensi, bukan peserta aktif.`,
        '– belum diketahui (bukan nol).',
      ])
      const indicator = { ...input.indicator, code: 'ucj.pu', shortLabel: 'PU' }
      expect(buildComparison({ ...doubted, indicator }).figures.change.active).toBeNull()
    },
  )

  test('are left out for no other reason when the segments of both days look like potensi', () => {
    const input = comparisonInput()
    const both = { ...input, from: potensiAsActive(input.from), to: potensiAsActive(input.to) }
    expect(buildComparison(both).segments).toMatchObject({
      hasActive: false,
      notes: [expect.stringContaining('per 30 Oktober 2025 dan 30 Juni 2025 sama dengan jumlah potensi')],
    })
  })

  test('are one sentence when nobody is known to take part in any segment', () => {
    const input = comparisonInput()
    const without = (snapshot: typeof input.to) =>
      ['ucj.pu', 'ucj.bpu', 'ucj.jakon'].reduce(
        (changed, segment) => withFigures(changed, '52.72', { active: null }, segment),
        snapshot,
      )
    const { hasActive, notes } = buildComparison({
      ...input,
      from: without(input.from),
      to: without(input.to),
    }).segments
    expect(hasActive).toBe(false)
    expect(notes).toEqual([
      'Peserta aktif tiap segmen Kota Bima belum diketahui pada kedua potret ini sehingga andil segmen tidak dihitung.',
    ])
    // one known day is worth a table
    expect(buildComparison({ ...input, from: without(input.from) }).segments.hasActive).toBe(true)
  })

  test('leave causes of falls out when another snapshot lies between', () => {
    const { segments, places } = buildComparison(comparisonInput({ notes: null }))
    expect(segments.notes).toEqual([])
    expect(places?.notes.join(' ')).not.toContain('Penyebab')
  })
})

describe('warnings', () => {
  test('name drafts, a changed source of potensi, and a comparison that runs backwards', () => {
    const input = comparisonInput()
    expect(buildComparison(input).warnings).toEqual([])
    const to = { ...input.to, status: 'draft' as const, source: 'BPS Kota Bima' }
    expect(buildComparison({ ...input, to }).warnings).toEqual([
      'Potret 30 Oktober 2025 masih draf; angkanya dapat berubah sampai difinalkan.',
      'Sumber potensi berganti antara kedua tanggal itu sehingga kedua cakupan tidak sepenuhnya sebanding. Per 30 Juni 2025: BPJS Ketenagakerjaan Cabang Kota Bima. Per 30 Oktober 2025: BPS Kota Bima.',
    ])
    const back = buildComparison({ ...input, from: input.to, to: input.from })
    expect(back.days).toBe(-122)
    expect(back.warnings[0]).toContain('dihitung mundur')
    expect(back.why.sentence).not.toContain('Sejak')
  })
})
