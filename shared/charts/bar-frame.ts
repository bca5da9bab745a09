import type { Chart, Scale } from 'chart.js'
import type { Canvas2d } from './canvas-2d.ts'
import { type ChartLook, px, type TextStyle } from './chart-look.ts'
import { baselinesAround, drawText, lineHeightOf, type Measure, measureWith } from './chart-text.ts'
import { contextOf } from './frame.ts'
import { fitText, wrapText } from './text-fit.ts'

/** Names take at most this part of the width of a picture. */
const WIDEST_NAMES = 0.36
const NAME_GAP = 5

/** A name as wanted: one text that may wrap, or lines broken by sense. */
export type BarName = string | readonly string[]

const linesOf = (name: BarName): readonly string[] => (typeof name === 'string' ? [name] : name)

/** Returns the width in pixels that names at the left need: the longest line, or the widest column allowed when names must wrap. */
export const nameWidthOf = (names: readonly BarName[], look: ChartLook, width: number, measure: Measure): number => {
  const widest = WIDEST_NAMES * width - px(look, NAME_GAP)
  const widthOf = (text: string): number => measure(text, look.text.name)
  const lines = names.flatMap((name) => linesOf(name)).flatMap((line) => wrapText(line, widest, widthOf))
  return Math.min(widest, Math.max(0, ...lines.map(widthOf))) + px(look, NAME_GAP + 0.75)
}

/** Draws the names beside the rows; a name that is too long wraps and shrinks inside its row, nothing is cut. */
export const drawBarNames = (
  chart: Chart,
  look: ChartLook,
  names: readonly BarName[],
  align: 'left' | 'right' = 'right',
): void => {
  const ctx = contextOf(chart)
  const measure = measureWith(ctx, look)
  const style = look.text.name
  const right = chart.chartArea.left - px(look, NAME_GAP)
  const rows = rowsOf(chart, names.length)
  names.forEach((name, i) => {
    const row = rows[i]
    if (row) drawName(ctx, look, { name, style, right, row, align }, measure)
  })
}

interface NameToDraw {
  readonly name: BarName
  readonly style: TextStyle
  readonly right: number
  readonly row: BarRow
  readonly align: 'left' | 'right'
}

const drawName = (ctx: Canvas2d, look: ChartLook, wish: NameToDraw, measure: Measure): void => {
  const { name, style, right, row, align } = wish
  const widthOf = (text: string): number => measure(text, style)
  const wanted = linesOf(name)
  const area = { width: right, height: row.height, lineHeight: lineHeightOf(look, style) }
  const isAsWanted = wanted.length * area.lineHeight <= area.height && wanted.every((line) => widthOf(line) <= right)
  const fitted = isAsWanted ? { lines: wanted, scale: 1 } : fitText(wanted.join(' '), area, widthOf)
  const drawn = { ...style, size: style.size * fitted.scale }
  const baselines = baselinesAround(look, drawn, fitted.lines.length, row.middle)
  fitted.lines.forEach((text, i) => {
    const x = align === 'left' ? 0 : right
    drawText(ctx, look, { text, style: drawn, x, baseline: baselines[i] ?? row.middle, align })
  })
}

/** A row of a bar chart in pixels. */
export interface BarRow {
  readonly middle: number
  readonly height: number
}

/** Returns the rows of a bar chart that has been laid out, top to bottom. */
export const rowsOf = (chart: Chart, count: number): readonly BarRow[] => {
  const { top, bottom } = chart.chartArea
  const height = (bottom - top) / Math.max(1, count)
  return Array.from({ length: count }, (_, i) => ({ middle: top + (i + 0.5) * height, height }))
}

/** Part of a row that its bar fills, and the most it may be high, in points. */
export const BAR_SHARE = 0.62
export const TALLEST_BAR = 20

/** Returns the height in pixels of the bar in a row, the same that chart.js computes from `barShape`. */
export const barHeightOf = (look: ChartLook, row: BarRow): number =>
  Math.min(row.height * BAR_SHARE, px(look, TALLEST_BAR))

/** Returns the settings of a bar dataset that lies over its siblings in the same row. */
export const barShape = (look: ChartLook) => ({
  grouped: false,
  categoryPercentage: 1,
  barPercentage: BAR_SHARE,
  maxBarThickness: px(look, TALLEST_BAR),
  borderSkipped: false as const,
})

/** Returns the vertical axis of a bar chart: one row per name, a dark line at 0; names are drawn by `drawBarNames`. */
export const rowAxis = (look: ChartLook, nameWidth: (chart: Chart) => number) => ({
  type: 'category' as const,
  offset: true,
  grid: { display: false },
  ticks: { display: false, autoSkip: false },
  border: { color: look.colour.ink, width: px(look, look.line.base) },
  afterFit: (scale: Scale) => {
    scale.width = nameWidth(scale.chart)
  },
})
