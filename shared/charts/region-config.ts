import type { Chart, ChartConfiguration, Scale } from 'chart.js'
import { barShape, nameWidthOf, rowAxis } from './bar-frame.ts'
import { baseOptions } from './base-options.ts'
import { type ChartLook, px } from './chart-look.ts'
import type { RegionChart } from './chart-model.ts'
import { measureWith } from './chart-text.ts'
import { contextOf, framePlugin, headingHeightOf } from './frame.ts'
import { legendHeight } from './legend.ts'
import { labelRoomOf, legendItemsOf, regionMarks } from './region-marks.ts'

/** Returns the bar chart of gaps by region, in the order given: solid bars lead, the others are hatched. */
export const regionConfig = (model: RegionChart, look: ChartLook): ChartConfiguration => ({
  type: 'bar',
  data: {
    labels: model.bars.map(({ name }) => name),
    datasets: [
      {
        type: 'bar',
        label: 'Selisih ke target',
        data: model.bars.map(({ people }) => people),
        ...barShape(look),
        minBarLength: px(look, SHORTEST_BAR),
        // The marks draw the hatched bars; only the solid ones come from here.
        backgroundColor: model.bars.map(({ leading }) => (leading ? look.colour.accent : 'transparent')),
      },
    ],
  },
  options: {
    ...baseOptions(look, {
      axis: 'y',
      applies: () => true,
      title: (_, index) => model.bars[index]?.name ?? '',
      label: (_, index) => [model.bars[index]?.peopleLabel, model.bars[index]?.shareLabel].join(' orang, '),
    }),
    indexAxis: 'y',
    layout: {
      autoPadding: false,
      padding: ({ chart }) => ({
        left: 0,
        right: labelRoomOf(model, look, measureWith(contextOf(chart), look)),
        top: headingHeightOf(chart, model, look),
        bottom: legendRoomOf(chart, model, look) + px(look, 1),
      }),
    },
    scales: { x: peopleAxis(model), y: rowAxis(look, (chart) => nameRoomOf(chart, model, look)) },
  },
  plugins: [framePlugin(model, look), regionMarks(model, look)],
})

/** A gap of one person beside one of thousands still shows as a line, in points. */
const SHORTEST_BAR = 1

const nameRoomOf = (chart: Chart, model: RegionChart, look: ChartLook): number =>
  nameWidthOf(
    model.bars.map(({ name }) => name),
    look,
    chart.width,
    measureWith(contextOf(chart), look),
  )

const legendRoomOf = (chart: Chart, model: RegionChart, look: ChartLook): number => {
  const area = { plotLeft: nameRoomOf(chart, model, look), width: chart.width }
  return legendHeight(legendItemsOf(model, look, measureWith(contextOf(chart), look), area), look)
}

const peopleAxis = (model: RegionChart) => ({
  type: 'linear' as const,
  display: false,
  bounds: 'data' as const,
  afterDataLimits: (scale: Scale) => {
    scale.min = 0
    scale.max = Math.max(1, ...model.bars.map(({ people }) => people))
  },
  afterBuildTicks: (scale: Scale) => {
    scale.ticks = []
  },
})
