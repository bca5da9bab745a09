import type { ChartConfiguration, ChartDataset, Scale } from 'chart.js'
import { formatDay } from '../format/date.ts'
import { baseOptions, fontSpec, type TooltipWords } from './base-options.ts'
import { type ChartLook, dashOf, px } from './chart-look.ts'
import type { TrendChart } from './chart-model.ts'
import { measureWith } from './chart-text.ts'
import { dateAxisHeight } from './date-ticks.ts'
import { epochDayOf } from './epoch-day.ts'
import { contextOf, framePlugin, headingHeightOf } from './frame.ts'
import { axisRangeOf, dayRangeOf, percentTicksOf, percentTickText, sideRoomOf } from './trend-frame.ts'
import { trendMarks } from './trend-marks.ts'

/** Returns the line chart of coverage over time; x is epoch days, a null percent stays null and leaves a gap. */
export const trendConfig = (model: TrendChart, look: ChartLook): ChartConfiguration => ({
  type: 'line',
  data: { datasets: datasetsOf(model, look) },
  options: {
    ...baseOptions(look, tooltipWords(model)),
    layout: {
      autoPadding: false,
      padding: ({ chart }) => ({
        left: 0,
        right: px(look, 1),
        top: headingHeightOf(chart, model, look) + px(look, 4),
        bottom: 0,
      }),
    },
    scales: { x: timeAxis(model, look), y: percentAxisOptions(model, look) },
  },
  plugins: [framePlugin(model, look), trendMarks(model, look)],
})

type LineDataset = ChartDataset<'line', { x: number; y: number | null }[]>

const datasetsOf = (model: TrendChart, look: ChartLook): ChartDataset[] => {
  const { colour, line } = look
  const values: LineDataset = {
    label: 'Cakupan',
    data: model.points.map(({ asOf, percent }) => ({ x: epochDayOf(asOf), y: percent })),
    spanGaps: false,
    borderColor: colour.accent,
    borderWidth: px(look, line.series),
    borderJoinStyle: 'round',
    pointBackgroundColor: colour.accent,
    pointBorderColor: colour.halo,
    pointBorderWidth: px(look, line.ring),
    pointRadius: px(look, line.point),
    pointHoverRadius: px(look, line.point + 0.75),
    clip: false,
    order: 1,
  }
  const datasets: LineDataset[] = [values]
  const { target, projection } = model
  if (target) {
    datasets.push({
      label: target.label,
      data: [target.from, target.to].map((day) => ({ x: epochDayOf(day), y: target.percent })),
      borderColor: colour.ink,
      borderWidth: px(look, line.target),
      borderDash: dashOf(look, line.targetDash),
      pointRadius: 0,
      pointHoverRadius: 0,
      order: 3,
    })
  }
  if (projection) {
    const newest = model.points.findLast(({ percent }) => percent !== null)
    const start = projection.start ?? (newest && { day: newest.asOf, percent: newest.percent })
    datasets.push({
      label: 'Proyeksi',
      data: [...(start ? [start] : []).map(({ day, percent }) => ({ x: epochDayOf(day), y: percent }))].concat({
        x: epochDayOf(projection.day),
        y: projection.percent,
      }),
      borderColor: colour.muted,
      borderWidth: px(look, line.projection),
      borderDash: dashOf(look, line.projectionDash),
      pointRadius: start ? [0, px(look, line.point)] : px(look, line.point),
      pointBackgroundColor: colour.halo,
      pointBorderColor: colour.ink,
      pointBorderWidth: px(look, 1.1),
      clip: false,
      order: 2,
    })
  }
  // The library draws a null y as a gap, but its type of a point has no null.
  return datasets as ChartDataset[]
}

const timeAxis = (model: TrendChart, look: ChartLook) => ({
  type: 'linear' as const,
  grid: { display: false },
  ticks: { display: false },
  border: { color: look.colour.ink, width: px(look, look.line.base) },
  afterDataLimits: (scale: Scale) => {
    const measure = measureWith(contextOf(scale.chart), look)
    const days = dayRangeOf(model) ?? { from: 0, to: 0 }
    const plotWidth = scale.chart.width - px(look, 1) - percentAxisWidth(scale, model, look)
    const room = sideRoomOf(model, look, measure, plotWidth)
    const range = axisRangeOf(days, plotWidth, room.left, room.right)
    scale.min = range.from
    scale.max = range.to
  },
  afterBuildTicks: (scale: Scale) => {
    scale.ticks = []
  },
  afterFit: (scale: Scale) => {
    scale.height = dateAxisHeight(look)
  },
})

const AXIS_GAP = 5

const percentAxisWidth = (scale: Scale, model: TrendChart, look: ChartLook): number => {
  const measure = measureWith(contextOf(scale.chart), look)
  const widths = percentTicksOf(model.axis).map((tick) => measure(percentTickText(tick), look.text.axis))
  return Math.max(...widths) + px(look, AXIS_GAP)
}

const percentAxisOptions = (model: TrendChart, look: ChartLook) => ({
  type: 'linear' as const,
  min: model.axis.min,
  max: model.axis.max,
  grid: { color: look.colour.grid, lineWidth: px(look, look.line.grid), drawTicks: false },
  border: { display: false },
  ticks: {
    color: look.text.axis.colour,
    font: fontSpec(look, look.text.axis),
    padding: px(look, AXIS_GAP - 1),
    autoSkip: false,
    callback: (value: number | string) => percentTickText(Number(value)),
  },
  afterBuildTicks: (scale: Scale) => {
    scale.ticks = percentTicksOf(model.axis).map((value) => ({ value }))
  },
  afterFit: (scale: Scale) => {
    scale.width = percentAxisWidth(scale, model, look)
  },
})

const tooltipWords = (model: TrendChart): TooltipWords => {
  const projectionDataset = model.target ? 2 : 1
  const projectionIndex = model.points.some(({ percent }) => percent !== null) ? 1 : 0
  const isProjection = (dataset: number): boolean => model.projection !== null && dataset === projectionDataset
  return {
    axis: 'x',
    applies: (dataset, index) => dataset === 0 || (isProjection(dataset) && index === projectionIndex),
    title: (dataset, index) => {
      const day = isProjection(dataset) ? model.projection?.day : model.points[index]?.asOf
      return day === undefined ? '' : `per ${formatDay(day)}`
    },
    label: (dataset, index) =>
      isProjection(dataset) ? `Proyeksi ${model.projection?.label ?? ''}` : (model.points[index]?.label ?? ''),
  }
}
