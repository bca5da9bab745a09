import type { Canvas2d } from './canvas-2d.ts'
import { type ChartLook, px } from './chart-look.ts'
import { ascentOf, drawText, lineHeightOf, type Measure } from './chart-text.ts'
import { drawHatched } from './hatch.ts'

/** A word of the legend with its swatch. */
export interface LegendItem {
  readonly text: string
  readonly hatched: boolean
}

/** A legend item with its place: `line` counts from 0. */
export interface PlacedLegendItem extends LegendItem {
  readonly x: number
  readonly line: number
}

const SWATCH = 7
const SWATCH_GAP = 3.5
const ITEM_GAP = 12

/** Returns the items in as few lines as fit, starting under the bars, or at the left edge when that is too narrow. */
export const legendOf = (
  items: readonly LegendItem[],
  look: ChartLook,
  measure: Measure,
  area: { readonly plotLeft: number; readonly width: number },
): readonly PlacedLegendItem[] => {
  const widths = items.map(({ text }) => px(look, SWATCH + SWATCH_GAP) + measure(text, look.text.note))
  const row = widths.reduce((sum, width) => sum + width, 0) + Math.max(0, items.length - 1) * px(look, ITEM_GAP)
  const start = area.plotLeft + row <= area.width ? area.plotLeft : 0
  if (start + row <= area.width) {
    let x = start
    return items.map((item, i) => {
      const placed = { ...item, x, line: 0 }
      x += (widths[i] ?? 0) + px(look, ITEM_GAP)
      return placed
    })
  }
  return items.map((item, line) => ({ ...item, x: 0, line }))
}

/** Returns the height a legend of so many lines takes, with the air above it. */
export const legendHeight = (items: readonly PlacedLegendItem[], look: ChartLook): number => {
  const lines = items.length === 0 ? 0 : Math.max(...items.map(({ line }) => line)) + 1
  return lines === 0 ? 0 : lines * lineHeightOf(look, look.text.note) + px(look, 6)
}

/** Draws a legend whose area begins at `top`. */
export const drawLegend = (ctx: Canvas2d, look: ChartLook, items: readonly PlacedLegendItem[], top: number): void => {
  const style = look.text.note
  const size = px(look, SWATCH)
  for (const { text, hatched, x, line } of items) {
    const baseline = top + px(look, 5) + ascentOf(look, style) + line * lineHeightOf(look, style)
    const swatchTop = baseline - ascentOf(look, style) / 2 - size / 2
    if (hatched) drawHatched(ctx, look, { left: x, right: x + size, top: swatchTop, bottom: swatchTop + size })
    else {
      ctx.save()
      ctx.fillStyle = look.colour.accent
      ctx.fillRect(x, swatchTop, size, size)
      ctx.restore()
    }
    drawText(ctx, look, { text, style, x: x + px(look, SWATCH + SWATCH_GAP), baseline, align: 'left' })
  }
}
