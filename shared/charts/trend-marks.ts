import type { Chart, Plugin } from 'chart.js'
import type { Canvas2d } from './canvas-2d.ts'
import { type ChartLook, px } from './chart-look.ts'
import type { TrendChart } from './chart-model.ts'
import { ascentOf, drawHalo, drawText, measureWith } from './chart-text.ts'
import { dateLabels, drawDateTicks } from './date-ticks.ts'
import { epochDayOf } from './epoch-day.ts'
import { contextOf } from './frame.ts'
import { dayTicksOf } from './trend-frame.ts'
import { type TrendGeometry, trendTexts } from './trend-labels.ts'

/** Returns the plugin that draws what chart.js has no element for: dates, changed denominators, the gap arrow and all labels of a trend. */
export const trendMarks = (model: TrendChart, look: ChartLook): Plugin => ({
  id: 'trend-marks',
  beforeDatasetsDraw: (chart) => {
    const ctx = contextOf(chart)
    const geometry = geometryOf(model, look, chart)
    drawBreaks(ctx, look, geometry.breaks, chart)
    // Under the lines the white edge clears the grid only; a text that has to cross a line gets its edge above it.
    const texts = trendTexts(geometry, look, measureWith(ctx, look))
    for (const text of texts) if (text.isFree) drawHalo(ctx, look, text)
  },
  afterDatasetsDraw: (chart) => {
    const ctx = contextOf(chart)
    const measure = measureWith(ctx, look)
    const ticks = dayTicksOf(model, pixelOfDay(chart))
    drawDateTicks(ctx, look, chart.chartArea.bottom, ticks, dateLabels(ticks, look, measure, 0, chart.width))
    const geometry = geometryOf(model, look, chart)
    if (geometry.gap?.hasArrow) drawArrow(ctx, look, geometry.gap)
    const texts = trendTexts(geometry, look, measure)
    for (const text of texts) if (!text.isFree) drawHalo(ctx, look, text)
    for (const text of texts) drawText(ctx, look, text)
  },
})

const pixelOfDay =
  (chart: Chart) =>
  (epochDay: number): number =>
    chart.scales.x?.getPixelForValue(epochDay) ?? 0

const pixelOfPercent = (chart: Chart, percent: number): number => chart.scales.y?.getPixelForValue(percent) ?? 0

const geometryOf = (model: TrendChart, look: ChartLook, chart: Chart): TrendGeometry => {
  const { left, right, top, bottom } = chart.chartArea
  const xOf = pixelOfDay(chart)
  const points = model.points.flatMap(({ asOf, percent, label }, i) => {
    if (percent === null) return []
    const joined = (model.points[i - 1]?.percent ?? null) !== null
    return [{ x: xOf(epochDayOf(asOf)), y: pixelOfPercent(chart, percent), label: label ?? '', joined }]
  })
  const target = model.target && {
    left: Math.max(left, xOf(epochDayOf(model.target.from))),
    right: Math.min(right, xOf(epochDayOf(model.target.to))),
    y: pixelOfPercent(chart, model.target.percent),
    label: model.target.label,
  }
  const start = model.projection?.start
  const projection = model.projection && {
    x: xOf(epochDayOf(model.projection.day)),
    y: pixelOfPercent(chart, model.projection.percent),
    label: model.projection.label,
    start: start ? { x: xOf(epochDayOf(start.day)), y: pixelOfPercent(chart, start.percent) } : null,
  }
  const over = ascentOf(look, look.text.target) * 0.75
  return {
    bounds: { left: left + px(look, 1), right: chart.width, top: top - over, bottom: bottom - px(look, 1.2) },
    points,
    unknown: model.points.flatMap(({ asOf, percent }) => (percent === null ? [xOf(epochDayOf(asOf))] : [])),
    target,
    gap: gapOf(model, look, points.at(-1), target),
    projection,
    breaks: model.points.flatMap(({ asOf, eligibleChanged }) => (eligibleChanged ? [xOf(epochDayOf(asOf))] : [])),
  }
}

/** Shorter arrows than this, in points, would be nothing but a head. */
const SHORTEST_ARROW = 6

/** The arrow stands at the newest snapshot only while its value is known and below the target. */
const gapOf = (
  model: TrendChart,
  look: ChartLook,
  newest: { readonly x: number; readonly y: number } | undefined,
  target: TrendGeometry['target'],
): TrendGeometry['gap'] => {
  const last = model.points.at(-1)
  if (model.gapLabel === null || !model.target || !target || !newest) return null
  if (!last || last.percent === null || last.percent >= model.target.percent) return null
  const reach = px(look, look.line.point + look.line.ring)
  const bottom = newest.y - reach - px(look, 1.5)
  const top = target.y + px(look, 1)
  return { x: newest.x, bottom, top, label: model.gapLabel, hasArrow: bottom - top >= px(look, SHORTEST_ARROW) }
}

const drawBreaks = (ctx: Canvas2d, look: ChartLook, breaks: readonly number[], chart: Chart): void => {
  const { top, bottom } = chart.chartArea
  ctx.save()
  ctx.strokeStyle = look.colour.lightEdge
  ctx.lineWidth = px(look, 0.75)
  ctx.beginPath()
  for (const x of breaks) {
    ctx.moveTo(x, top)
    ctx.lineTo(x, bottom)
  }
  ctx.stroke()
  ctx.restore()
}

const drawArrow = (ctx: Canvas2d, look: ChartLook, gap: NonNullable<TrendGeometry['gap']>): void => {
  const head = px(look, 2.4)
  ctx.save()
  ctx.strokeStyle = look.colour.muted
  ctx.lineWidth = px(look, 0.9)
  ctx.lineJoin = 'miter'
  ctx.beginPath()
  ctx.moveTo(gap.x, gap.bottom)
  ctx.lineTo(gap.x, gap.top)
  ctx.moveTo(gap.x - head, gap.top + head * 1.3)
  ctx.lineTo(gap.x, gap.top)
  ctx.lineTo(gap.x + head, gap.top + head * 1.3)
  ctx.stroke()
  ctx.restore()
}
