import type { Chart, ChartConfiguration, ChartDataset, Scale } from 'chart.js'
import { formatCount } from '../format/number.ts'
import { barShape, nameWidthOf, rowAxis } from './bar-frame.ts'
import { baseOptions, fontSpec } from './base-options.ts'
import { type ChartLook, px } from './chart-look.ts'
import type { SegmentChart } from './chart-model.ts'
import { lineHeightOf, measureWith } from './chart-text.ts'
import { type CountAxis, countAxisOf } from './count-axis.ts'
import { contextOf, framePlugin, headingHeightOf } from './frame.ts'
import { barLabelOf, endOf, segmentMarks } from './segment-marks.ts'

/** Returns the bar chart of active over eligible by segment: light bar, solid bar over it, a black tick for the previous snapshot. */
export const segmentConfig = (model: SegmentChart, look: ChartLook): ChartConfiguration => ({
  type: 'bar',
  data: { labels: model.bars.map(({ name }) => [...name]), datasets: datasetsOf(model, look) },
  options: {
    ...baseOptions(look, {
      axis: 'y',
      applies: (dataset) => dataset === 1,
      title: (_, index) => model.bars[index]?.name.join(' ') ?? '',
      label: (_, index) => [model.bars[index]?.percentLabel, model.bars[index]?.countLabel].join(', '),
    }),
    indexAxis: 'y',
    layout: {
      autoPadding: false,
      padding: ({ chart }) => ({
        left: 0,
        right: sideRoomOf(chart, look),
        top: headingHeightOf(chart, model, look) + px(look, 2),
        bottom: 0,
      }),
    },
    scales: { x: countAxis(model, look), y: rowAxis(look, (chart) => nameRoomOf(chart, model, look)) },
  },
  plugins: [framePlugin(model, look), segmentMarks(model, look)],
})

const datasetsOf = (model: SegmentChart, look: ChartLook): ChartDataset[] => {
  const { colour, line } = look
  return [
    {
      type: 'bar',
      label: 'Potensi',
      data: model.bars.map(({ eligible }) => eligible),
      ...barShape(look),
      backgroundColor: colour.light,
      borderColor: colour.lightEdge,
      borderWidth: px(look, line.outline),
      order: 3,
    },
    {
      type: 'bar',
      label: 'Peserta aktif',
      data: model.bars.map(({ active }) => active),
      ...barShape(look),
      backgroundColor: colour.accent,
      order: 2,
    },
    // Carries the figures; the tick itself is drawn by the marks, chart.js has no such element.
    {
      type: 'line',
      label: 'Peserta aktif sebelumnya',
      data: model.bars.map(({ previousActive }) => previousActive),
      showLine: false,
      pointRadius: 0,
      pointHoverRadius: 0,
      order: 1,
    },
  ]
}

const nameRoomOf = (chart: Chart, model: SegmentChart, look: ChartLook): number =>
  nameWidthOf(
    model.bars.map(({ name }) => name),
    look,
    chart.width,
    measureWith(contextOf(chart), look),
  )

/** Half of the last axis figure, which stands centred at the right end. */
const sideRoomOf = (chart: Chart, look: ChartLook): number =>
  measureWith(contextOf(chart), look)('1.000.000', look.text.axis) / 2

const AXIS_GAP = 3
/** A label ends at least this far from the edge of the picture. */
const EDGE_AIR = 6

/** Height of a row once heading and axis are taken off; the layout has not happened yet when the axis is chosen. */
const rowHeightOf = (chart: Chart, model: SegmentChart, look: ChartLook): number => {
  const taken = headingHeightOf(chart, model, look) + px(look, 2 + AXIS_GAP) + lineHeightOf(look, look.text.axis)
  return (chart.height - taken) / Math.max(1, model.bars.length)
}

const axisOf = (chart: Chart, model: SegmentChart, look: ChartLook): CountAxis => {
  const measure = measureWith(contextOf(chart), look)
  const sideRoom = sideRoomOf(chart, look)
  const plotWidth = chart.width - nameRoomOf(chart, model, look) - sideRoom
  const rowHeight = rowHeightOf(chart, model, look)
  const bars = model.bars.map((bar) => ({ value: endOf(bar), room: barLabelOf(bar, look, measure, rowHeight).room }))
  return countAxisOf(bars, plotWidth, Math.max(0, sideRoom - px(look, EDGE_AIR)))
}

const countAxis = (model: SegmentChart, look: ChartLook) => ({
  type: 'linear' as const,
  bounds: 'data' as const,
  grid: {
    color: look.colour.grid,
    lineWidth: px(look, look.line.grid),
    drawTicks: false,
  },
  border: { display: false },
  ticks: {
    color: look.text.axis.colour,
    font: fontSpec(look, look.text.axis),
    padding: px(look, AXIS_GAP),
    autoSkip: false,
    maxRotation: 0,
    callback: (value: number | string) => formatCount(Number(value)),
  },
  afterDataLimits: (scale: Scale) => {
    scale.min = 0
    scale.max = axisOf(scale.chart, model, look).max
  },
  afterBuildTicks: (scale: Scale) => {
    scale.ticks = axisOf(scale.chart, model, look).ticks.map((value) => ({ value }))
  },
})
