import type { Chart, Plugin } from 'chart.js'
import { barHeightOf, type BarRow, drawBarNames, rowsOf } from './bar-frame.ts'
import type { Canvas2d } from './canvas-2d.ts'
import { type ChartLook, px, type TextStyle } from './chart-look.ts'
import type { RegionChart } from './chart-model.ts'
import { baselinesAround, drawText, lineHeightOf, type Measure, measureWith } from './chart-text.ts'
import { contextOf } from './frame.ts'
import { drawHatched } from './hatch.ts'
import { drawLegend, type LegendItem, legendOf, type PlacedLegendItem } from './legend.ts'

type RegionBar = RegionChart['bars'][number]

const LABEL_GAP = 4
const SHARE_GAP = 5

/** Returns the plugin that draws names, hatching, labels and legend of the regions. */
export const regionMarks = (model: RegionChart, look: ChartLook): Plugin => ({
  id: 'region-marks',
  beforeDatasetsDraw: (chart) => {
    const rows = rowsOf(chart, model.bars.length)
    model.bars.forEach((bar, i) => {
      const row = rows[i]
      if (row && !bar.leading) drawHatchedBar(chart, look, bar, row)
    })
  },
  afterDatasetsDraw: (chart) => {
    const ctx = contextOf(chart)
    const rows = rowsOf(chart, model.bars.length)
    const names = model.bars.map(({ name }) => name)
    drawBarNames(chart, look, names)
    model.bars.forEach((bar, i) => {
      const row = rows[i]
      if (row) drawLabel(ctx, look, bar, { row, left: endOf(chart, bar) })
    })
    const area = { plotLeft: chart.chartArea.left, width: chart.width }
    const legend = legendItemsOf(model, look, measureWith(ctx, look), area)
    drawLegend(ctx, look, legend, chart.chartArea.bottom)
  },
})

const endOf = (chart: Chart, bar: RegionBar): number =>
  chart.scales.x?.getPixelForValue(bar.people) ?? chart.chartArea.left

const drawHatchedBar = (chart: Chart, look: ChartLook, bar: RegionBar, row: BarRow): void => {
  const left = chart.chartArea.left
  const right = Math.max(endOf(chart, bar), left + px(look, 1))
  const half = barHeightOf(look, row) / 2
  drawHatched(contextOf(chart), look, { left, right, top: row.middle - half, bottom: row.middle + half })
}

interface LabelStyles {
  readonly people: TextStyle
  readonly share: TextStyle
}

/** People bold and share beside it, smaller when the row is low. */
const stylesFor = (look: ChartLook, row: BarRow | null): LabelStyles => {
  const { newest, note } = look.text
  const scale = row === null ? 1 : Math.min(1, row.height / lineHeightOf(look, newest))
  return { people: { ...newest, size: newest.size * scale }, share: { ...note, size: note.size * scale } }
}

/** Returns the room in pixels that the widest label needs behind its bar. */
export const labelRoomOf = (model: RegionChart, look: ChartLook, measure: Measure): number => {
  const { people, share } = stylesFor(look, null)
  const widths = model.bars.map((bar) => measure(bar.peopleLabel, people) + measure(bar.shareLabel, share))
  return Math.max(0, ...widths) + px(look, LABEL_GAP + SHARE_GAP + 2)
}

const drawLabel = (
  ctx: Canvas2d,
  look: ChartLook,
  bar: RegionBar,
  place: { readonly row: BarRow; readonly left: number },
): void => {
  const styles = stylesFor(look, place.row)
  const left = place.left + px(look, LABEL_GAP)
  const [baseline = place.row.middle] = baselinesAround(look, styles.people, 1, place.row.middle)
  drawText(ctx, look, { text: bar.peopleLabel, style: styles.people, x: left, baseline, align: 'left' })
  const x = left + measureWith(ctx, look)(bar.peopleLabel, styles.people) + px(look, SHARE_GAP)
  drawText(ctx, look, { text: bar.shareLabel, style: styles.share, x, baseline, align: 'left' })
}

/** Returns the legend with only those words whose bars occur; none when the look leaves the legend to its surroundings. */
export const legendItemsOf = (
  model: RegionChart,
  look: ChartLook,
  measure: Measure,
  area: { readonly plotLeft: number; readonly width: number },
): readonly PlacedLegendItem[] => {
  if (!look.legend) return []
  const items: LegendItem[] = []
  if (model.bars.some(({ leading }) => leading)) items.push({ text: model.leadingLegend, hatched: false })
  if (model.bars.some(({ leading }) => !leading)) items.push({ text: model.otherLegend, hatched: true })
  return legendOf(items, look, measure, area)
}
