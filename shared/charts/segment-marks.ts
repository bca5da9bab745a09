import type { Chart, Plugin } from 'chart.js'
import { barHeightOf, type BarRow, drawBarNames, rowsOf } from './bar-frame.ts'
import type { Canvas2d } from './canvas-2d.ts'
import { type ChartLook, px, type TextStyle } from './chart-look.ts'
import type { SegmentChart } from './chart-model.ts'
import { ascentOf, drawHalo, drawText, lineHeightOf, type Measure, measureWith, type PlacedText } from './chart-text.ts'
import { contextOf } from './frame.ts'

type SegmentBar = SegmentChart['bars'][number]

const LABEL_GAP = 4.5
const WORD_GAP = 5
const LARGEST_PERCENT = 9.75

/** Returns the plugin that draws names, ticks of the previous snapshot and labels of the segments. */
export const segmentMarks = (model: SegmentChart, look: ChartLook): Plugin => ({
  id: 'segment-marks',
  afterDatasetsDraw: (chart) => {
    const ctx = contextOf(chart)
    const rows = rowsOf(chart, model.bars.length)
    const names = model.bars.map(({ name }) => name)
    drawBarNames(chart, look, names)
    model.bars.forEach((bar, i) => {
      const row = rows[i]
      if (!row) return
      drawOverflow(chart, look, bar, row)
      drawPrevious(chart, look, bar, row)
      drawLabel(ctx, look, bar, { row, left: pixelOf(chart, endOf(bar)) })
    })
  },
})

const pixelOf = (chart: Chart, value: number): number => chart.scales.x?.getPixelForValue(value) ?? 0

/** Returns where the longest mark of a segment ends, in people; unknown figures do not count. */
export const endOf = (bar: SegmentBar): number => Math.max(bar.eligible ?? 0, bar.active ?? 0, bar.previousActive ?? 0)

/** Active above eligible: a white line shows where potensi ends inside the solid bar. */
const drawOverflow = (chart: Chart, look: ChartLook, bar: SegmentBar, row: BarRow): void => {
  if (bar.eligible === null || bar.active === null || bar.active <= bar.eligible) return
  const height = barHeightOf(look, row)
  drawRule(contextOf(chart), pixelOf(chart, bar.eligible), row.middle, height, px(look, 1.2), look.colour.halo)
}

const drawPrevious = (chart: Chart, look: ChartLook, bar: SegmentBar, row: BarRow): void => {
  if (bar.previousActive === null) return
  const ctx = contextOf(chart)
  const x = pixelOf(chart, bar.previousActive)
  const width = px(look, look.line.previous)
  const height = barHeightOf(look, row) + px(look, 4)
  drawRule(ctx, x, row.middle, height, 2 * width, look.colour.halo)
  drawRule(ctx, x, row.middle, height, width, look.colour.ink)
}

const drawRule = (ctx: Canvas2d, x: number, middle: number, height: number, width: number, colour: string): void => {
  ctx.save()
  ctx.fillStyle = colour
  ctx.fillRect(x - width / 2, middle - height / 2, width, height)
  ctx.restore()
}

/** How the label of a bar is written: percent in bold and the counts under or beside it. */
export interface BarLabel {
  readonly percent: TextStyle
  readonly count: TextStyle
  /** The counts stand under the percent; otherwise beside it, this far from the left end. */
  readonly isStacked: boolean
  readonly countLeft: number
  /** Width in pixels with the air before it. */
  readonly room: number
}

/** Returns how the label of a segment is written in a row of this height: in two lines if they fit, otherwise in one, shrunk if need be. */
export const barLabelOf = (bar: SegmentBar, look: ChartLook, measure: Measure, rowHeight: number): BarLabel => {
  const { newest, note } = look.text
  const percent = { ...newest, size: Math.min(newest.size, LARGEST_PERCENT) }
  const above = lineHeightOf(look, percent)
  const isStacked = above + lineHeightOf(look, note) <= rowHeight
  const scale = isStacked ? 1 : Math.min(1, rowHeight / above)
  const scaled = (style: TextStyle): TextStyle => ({ ...style, size: style.size * scale })
  const styles = { percent: scaled(percent), count: scaled(note) }
  const percentWidth = measure(bar.percentLabel, styles.percent)
  const countWidth = measure(bar.countLabel, styles.count)
  const countLeft = isStacked ? 0 : percentWidth + px(look, WORD_GAP)
  const room = Math.max(percentWidth, countLeft + countWidth) + px(look, LABEL_GAP + 1)
  return { ...styles, isStacked, countLeft, room }
}

const drawLabel = (
  ctx: Canvas2d,
  look: ChartLook,
  bar: SegmentBar,
  place: { readonly row: BarRow; readonly left: number },
): void => {
  const { middle, height } = place.row
  const { percent, count, isStacked, countLeft } = barLabelOf(bar, look, measureWith(ctx, look), height)
  const write = (text: string, style: TextStyle, x: number, lineMiddle: number): void => {
    const baseline = lineMiddle + ascentOf(look, percent) / 2
    const placed: PlacedText = { text, style, x, baseline, align: 'left' }
    drawHalo(ctx, look, placed)
    drawText(ctx, look, placed)
  }
  const left = place.left + px(look, LABEL_GAP)
  const up = isStacked ? lineHeightOf(look, count) / 2 : 0
  const down = isStacked ? lineHeightOf(look, percent) / 2 : 0
  write(bar.percentLabel, percent, left, middle - up)
  write(bar.countLabel, count, left + countLeft, middle + down)
}
