import type { Chart, ChartConfiguration, Scale } from 'chart.js'
import { barShape, nameWidthOf, rowAxis } from './bar-frame.ts'
import { baseOptions, fontSpec } from './base-options.ts'
import { type ChartLook, px } from './chart-look.ts'
import type { EffectsChart } from './chart-model.ts'
import { measureWith } from './chart-text.ts'
import { effectRowsOf, effectsMarks, LABEL_GAP } from './effects-marks.ts'
import { contextOf, framePlugin, headingHeightOf } from './frame.ts'
import { percentTicksOf, percentTickText } from './trend-frame.ts'

/** Returns the chart of why a percentage moved: floating bars between two diamonds; the axis is close around them. */
export const effectsConfig = (model: EffectsChart, look: ChartLook): ChartConfiguration => ({
  type: 'bar',
  data: {
    labels: effectRowsOf(model).map(({ name }) => name),
    datasets: [
      {
        type: 'bar',
        label: 'Pengaruh',
        // the diamonds at both ends are drawn by the marks
        data: [null, ...model.effects.map(({ from, to }): [number, number] => [from, to]), null],
        ...barShape(look),
        minBarLength: px(look, 1),
        backgroundColor: effectRowsOf(model).map(({ isHatched }) => (isHatched ? 'transparent' : look.colour.accent)),
      },
    ],
  },
  options: {
    ...baseOptions(look, {
      axis: 'y',
      applies: () => true,
      title: (_, index) => effectRowsOf(model)[index]?.name ?? '',
      label: (_, index) => effectRowsOf(model)[index]?.label ?? '',
    }),
    indexAxis: 'y',
    layout: {
      autoPadding: false,
      padding: ({ chart }) => ({
        left: 0,
        right: labelRoomOf(chart, model, look),
        top: headingHeightOf(chart, model, look),
        bottom: 0,
      }),
    },
    scales: {
      x: closePercentAxis(model, look),
      y: { ...rowAxis(look, (chart) => nameRoomOf(chart, model, look)), border: { display: false } },
    },
  },
  plugins: [framePlugin(model, look), effectsMarks(model, look)],
})

const nameRoomOf = (chart: Chart, model: EffectsChart, look: ChartLook): number =>
  nameWidthOf(
    effectRowsOf(model).map(({ name }) => name),
    look,
    chart.width,
    measureWith(contextOf(chart), look),
  ) + px(look, 8)

const labelRoomOf = (chart: Chart, model: EffectsChart, look: ChartLook): number => {
  const measure = measureWith(contextOf(chart), look)
  const widths = effectRowsOf(model).map(({ label }) => measure(label, look.text.newest))
  return Math.max(...widths) + px(look, LABEL_GAP + 2)
}

const closePercentAxis = ({ axis }: EffectsChart, look: ChartLook) => ({
  type: 'linear' as const,
  min: axis.min,
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
    scale.ticks = percentTicksOf(axis).map((value) => ({ value }))
  },
})
