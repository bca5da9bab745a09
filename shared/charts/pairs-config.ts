import type { Chart, ChartConfiguration, Scale } from 'chart.js'
import { nameWidthOf, rowAxis } from './bar-frame.ts'
import { baseOptions, fontSpec } from './base-options.ts'
import { type ChartLook, px } from './chart-look.ts'
import type { PairsChart } from './chart-model.ts'
import { lineHeightOf, measureWith } from './chart-text.ts'
import { contextOf, framePlugin, headingHeightOf } from './frame.ts'
import { ONE_OF_PAIR, PAIR_SHARE, pairsMarks, TALLEST_OF_PAIR, valueRoomOf } from './pairs-marks.ts'
import { percentTickText } from './trend-frame.ts'

/** Returns the bar chart of a percentage by region, now over before, with the target as a dashed line. */
export const pairsConfig = (model: PairsChart, look: ChartLook): ChartConfiguration => ({
  type: 'bar',
  data: {
    labels: model.bars.map(({ name }) => name),
    datasets: [
      {
        type: 'bar',
        label: model.nowName,
        data: model.bars.map(({ now }) => now),
        ...pairShape(look),
        backgroundColor: look.colour.accent,
      },
      {
        type: 'bar',
        label: model.beforeName,
        data: model.bars.map(({ before }) => before),
        ...pairShape(look),
        // the marks draw the hatched bars
        backgroundColor: 'transparent',
      },
    ],
  },
  options: {
    ...baseOptions(look, {
      axis: 'y',
      applies: () => true,
      title: (_, index) => model.bars[index]?.name ?? '',
      label: (dataset, index) => {
        const bar = model.bars[index]
        return dataset === 0
          ? `${model.nowName}: ${bar?.nowLabel ?? ''} persen`
          : `${model.beforeName}: ${bar?.beforeLabel ?? ''} persen`
      },
    }),
    indexAxis: 'y',
    layout: {
      autoPadding: false,
      padding: ({ chart }) => ({
        left: 0,
        right: valueRoomOf(model, look, measureWith(contextOf(chart), look)),
        top: headingHeightOf(chart, model, look) + (model.target ? lineHeightOf(look, look.text.target) : 0),
        bottom: 0,
      }),
    },
    scales: {
      x: percentFromZero(model, look),
      y: {
        ...rowAxis(look, (chart) => nameRoomOf(chart, model, look)),
        border: { color: look.colour.lightEdge, width: px(look, look.line.base) },
      },
    },
  },
  plugins: [framePlugin(model, look), pairsMarks(model, look)],
})

const pairShape = (look: ChartLook) => ({
  categoryPercentage: PAIR_SHARE,
  barPercentage: ONE_OF_PAIR,
  maxBarThickness: px(look, TALLEST_OF_PAIR),
  borderSkipped: false as const,
})

const nameRoomOf = (chart: Chart, model: PairsChart, look: ChartLook): number =>
  nameWidthOf(
    model.bars.map(({ name }) => name),
    look,
    chart.width,
    measureWith(contextOf(chart), look),
  ) + px(look, 4)

const percentFromZero = ({ axis }: PairsChart, look: ChartLook) => ({
  type: 'linear' as const,
  min: 0,
  max: axis.max,
  grid: { color: look.colour.grid, lineWidth: px(look, look.line.grid), drawTicks: false },
  border: { display: false },
  ticks: {
    color: look.text.axis.colour,
    font: fontSpec(look, look.text.axis),
    padding: px(look, 3),
    autoSkip: false,
    maxRotation: 0,
    callback: (value: number | string) => percentTickText(Number(value)),
  },
  afterBuildTicks: (scale: Scale) => {
    const count = Math.floor(axis.max / axis.step + 1e-9)
    scale.ticks = Array.from({ length: count + 1 }, (_, i) => ({ value: i * axis.step }))
  },
})
