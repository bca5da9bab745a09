import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderChartPng } from '../../../electron/reports/chart-png.ts'
import { buildComparison } from '../../../shared/comparison/build-comparison.ts'
import { chartConfig } from '../../../shared/charts/chart-config.ts'
import { paperLook, screenLook } from '../../../shared/charts/chart-look.ts'
import type { EffectsChart, PairsChart } from '../../../shared/charts/chart-model.ts'
import { closeAxis } from '../../../shared/charts/percent-axis.ts'
import { comparisonInput } from '../../helpers/comparison-input.ts'

const SIZE = { widthMm: 160, heightMm: 60 }

const charts = (): { readonly effects: EffectsChart; readonly pairs: PairsChart } => {
  const { why, places } = buildComparison(comparisonInput())
  if (why.chart === null || places === null) throw new Error('the sample has both pictures')
  return { effects: why.chart, pairs: places.chart }
}

describe('the picture of why the coverage moved', () => {
  test('carries the ends of each effect and no bar for the diamonds', () => {
    const { effects } = charts()
    const [dataset] = chartConfig(effects, screenLook('Arial')).data.datasets
    const [participation, base] = effects.effects
    expect(dataset?.data).toEqual([null, [participation?.from, participation?.to], [base?.from, base?.to], null])
  })

  test('leaves the hatched bar of a fall to the marks', () => {
    const { effects } = charts()
    const fall = { name: 'Kepesertaan', from: 38, to: 36, label: '−2,00 poin' }
    const [dataset] = chartConfig({ ...effects, effects: [fall] }, paperLook('Arimo', 1)).data.datasets
    expect(dataset?.backgroundColor).toEqual(['#0B5351', 'transparent', '#0B5351'])
  })

  test('draws another picture when an effect is another', () => {
    const { effects } = charts()
    const other = { ...effects, effects: effects.effects.map((effect) => ({ ...effect, to: effect.from - 1 })) }
    expect(Buffer.from(renderChartPng(effects, SIZE)).equals(renderChartPng(effects, SIZE))).toBe(true)
    expect(Buffer.from(renderChartPng(effects, SIZE)).equals(renderChartPng(other, SIZE))).toBe(false)
  })
})

describe('the picture of the regions, now over before', () => {
  test('carries exactly the percentages of the model, unknown ones as gaps', () => {
    const { pairs } = charts()
    const [first, ...rest] = pairs.bars
    if (!first) throw new Error('no bars')
    const model = { ...pairs, bars: [{ ...first, now: null }, ...rest] }
    const [now, before] = chartConfig(model, screenLook('Arial')).data.datasets
    expect(now?.data).toEqual([null, ...rest.map((bar) => bar.now)])
    expect(before?.data).toEqual(pairs.bars.map((bar) => bar.before))
  })

  test('is drawn with and without target, and with one or forty regions', () => {
    const { pairs } = charts()
    const [first] = pairs.bars
    if (!first) throw new Error('no bars')
    const pictures = [pairs, { ...pairs, target: null }, { ...pairs, bars: [first] }].map((model) =>
      Buffer.from(renderChartPng(model, SIZE)).toString('base64'),
    )
    expect(new Set(pictures).size).toBe(3)
    const forty = { ...pairs, bars: Array.from({ length: 40 }, () => first) }
    expect(renderChartPng(forty, { widthMm: 100, heightMm: 60 }).byteLength).toBeGreaterThan(1000)
  })

  test('starts at 0 and reaches past the largest value and the target', () => {
    const { pairs } = charts()
    const largest = Math.max(45, ...pairs.bars.flatMap(({ now, before }) => [now ?? 0, before ?? 0]))
    expect(pairs.axis.max).toBeGreaterThan(largest)
    expect(pairs.axis.max).toBeLessThanOrEqual(largest * 1.05)
  })
})

describe('the close axis', () => {
  test('takes the finest round step that needs at most four intervals', () => {
    expect(closeAxis([53.51, 54.6, 54.32])).toEqual({ min: 53.5, max: 55, step: 0.5 })
    expect(closeAxis([35.24, 37.95])).toEqual({ min: 35, max: 38, step: 1 })
    expect(closeAxis([])).toEqual({ min: 0, max: 100, step: 25 })
  })

  test('holds every value in at most four intervals, also when all are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 4 }), (values) => {
        const { min, max, step } = closeAxis(values)
        expect(min).toBeLessThanOrEqual(Math.min(...values))
        expect(max).toBeGreaterThanOrEqual(Math.max(...values))
        expect((max - min) / step).toBeLessThanOrEqual(4.001)
        expect(max).toBeGreaterThan(min)
      }),
    )
  })
})
