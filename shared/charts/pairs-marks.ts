import type { Chart, Plugin } from 'chart.js'
import { type BarRow, drawBarNames, rowsOf } from './bar-frame.ts'
import { type ChartLook, dashOf, px } from './chart-look.ts'
import type { PairsChart } from './chart-model.ts'
import {
  baselinesAround,
  descentOf,
  drawHalo,
  drawText,
  lineHeightOf,
  type Measure,
  measureWith,
} from './chart-text.ts'
import { contextOf } from './frame.ts'
import { drawHatched } from './hatch.ts'

const VALUE_GAP = 8

/** Returns the room in pixels of the column of values at the right edge. */
export const valueRoomOf = (model: PairsChart, look: ChartLook, measure: Measure): number => {
  const widths = model.bars.flatMap(({ nowLabel, beforeLabel }) => [
    measure(nowLabel, look.text.newest),
    measure(beforeLabel, look.text.value),
  ])
  return Math.max(0, ...widths) + px(look, VALUE_GAP)
}

/** Part of a row for both bars, part of its half for one bar, and the most one may be high, in points. */
export const PAIR_SHARE = 0.72
export const ONE_OF_PAIR = 0.9
export const TALLEST_OF_PAIR = 10

/** Returns the height in pixels of one bar of a pair, the same that chart.js computes. */
const pairHeightOf = (look: ChartLook, row: BarRow): number =>
  Math.min((row.height * PAIR_SHARE * ONE_OF_PAIR) / 2, px(look, TALLEST_OF_PAIR))

/** Returns the plugin that draws names, hatched bars, the column of values and the target. */
export const pairsMarks = (model: PairsChart, look: ChartLook): Plugin => ({
  id: 'pairs-marks',
  beforeDatasetsDraw: (chart) => drawBefore(chart, model, look),
  afterDatasetsDraw: (chart) => {
    drawBarNames(
      chart,
      look,
      model.bars.map(({ name }) => name),
      'left',
    )
    if (model.target) drawTarget(chart, look, model.target)
    drawValues(chart, model, look)
  },
})

const drawBefore = (chart: Chart, model: PairsChart, look: ChartLook): void => {
  const left = chart.chartArea.left
  const rows = rowsOf(chart, model.bars.length)
  chart.getDatasetMeta(1).data.forEach((element, i) => {
    const row = rows[i]
    const percent = model.bars[i]?.before ?? null
    const { y } = element.getProps(['y'], true)
    if (!row || percent === null || percent <= 0 || y === null) return
    const right = chart.scales.x?.getPixelForValue(percent) ?? left
    const half = pairHeightOf(look, row) / 2
    drawHatched(contextOf(chart), look, { left, right, top: y - half, bottom: y + half })
  })
}

const drawTarget = (chart: Chart, look: ChartLook, target: NonNullable<PairsChart['target']>): void => {
  const ctx = contextOf(chart)
  const { top, bottom } = chart.chartArea
  const x = chart.scales.x?.getPixelForValue(target.percent) ?? 0
  ctx.save()
  // a white ground keeps the dashes apart from the bars they cross
  for (const [colour, width, dash] of [
    [look.colour.halo, look.line.target + look.line.halo, []],
    [look.colour.ink, look.line.target, dashOf(look, look.line.targetDash)],
  ] as const) {
    ctx.strokeStyle = colour
    ctx.lineWidth = px(look, width)
    ctx.setLineDash([...dash])
    ctx.beginPath()
    ctx.moveTo(x, top)
    ctx.lineTo(x, bottom)
    ctx.stroke()
  }
  ctx.restore()
  const style = look.text.target
  const half = measureWith(ctx, look)(target.label, style) / 2
  const middle = Math.min(Math.max(x, half), chart.width - half)
  const baseline = top - descentOf(look, style) - px(look, 1)
  drawText(ctx, look, { text: target.label, style, x: middle, baseline, align: 'center' })
}

const drawValues = (chart: Chart, model: PairsChart, look: ChartLook): void => {
  const ctx = contextOf(chart)
  const { newest, value } = look.text
  const rows = rowsOf(chart, model.bars.length)
  model.bars.forEach((bar, i) => {
    const row = rows[i]
    if (!row) return
    const isDouble = row.height >= 2 * lineHeightOf(look, newest)
    const size = Math.min(1, row.height / lineHeightOf(look, newest))
    const first = { ...newest, size: newest.size * size }
    const [upper = row.middle, lower = row.middle] = baselinesAround(look, first, isDouble ? 2 : 1, row.middle)
    const write = (text: string, style: typeof newest, baseline: number): void => {
      const placed = { text, style, x: chart.width, baseline, align: 'right' } as const
      drawHalo(ctx, look, placed)
      drawText(ctx, look, placed)
    }
    write(bar.nowLabel, first, upper)
    if (isDouble) write(bar.beforeLabel, value, lower)
  })
}
