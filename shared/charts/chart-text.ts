import type { Canvas2d } from './canvas-2d.ts'
import { type ChartLook, px, type TextStyle } from './chart-look.ts'

/** Width in pixels of a text in one style. */
export type Measure = (text: string, style: TextStyle) => number

// Arial and Plex agree closely enough: digits and capitals reach 0,73 of the size above the line, descenders 0,22 below it.
const ASCENT = 0.73
const DESCENT = 0.22
const LINE_HEIGHT = 1.18

/** Returns a function that measures texts with this canvas and look. */
export const measureWith =
  (ctx: Canvas2d, look: ChartLook): Measure =>
  (text, style) => {
    ctx.font = fontOf(look, style)
    return ctx.measureText(text).width
  }

const fontOf = (look: ChartLook, style: TextStyle): string =>
  `${style.weight} ${px(look, style.size)}px ${look.fontFamily}`

/** Returns the distance in pixels between the base lines of two lines of text. */
export const lineHeightOf = (look: ChartLook, style: TextStyle): number => px(look, style.size) * LINE_HEIGHT

/** Returns how far letters reach above their base line, in pixels. */
export const ascentOf = (look: ChartLook, style: TextStyle): number => px(look, style.size) * ASCENT

/** Returns how far letters reach below their base line, in pixels. */
export const descentOf = (look: ChartLook, style: TextStyle): number => px(look, style.size) * DESCENT

/** A text with its place: `x` is the left end, the middle or the right end as `align` says, `baseline` the line it stands on. */
export interface PlacedText {
  readonly text: string
  readonly style: TextStyle
  readonly x: number
  readonly baseline: number
  readonly align: 'left' | 'center' | 'right'
}

/** Draws a text. */
export const drawText = (ctx: Canvas2d, look: ChartLook, placed: PlacedText): void => {
  ctx.save()
  prepare(ctx, look, placed)
  ctx.fillStyle = placed.style.colour
  ctx.fillText(placed.text, placed.x, placed.baseline)
  ctx.restore()
}

/** Draws only the white edge of a text, which keeps it readable over lines drawn before. */
export const drawHalo = (ctx: Canvas2d, look: ChartLook, placed: PlacedText): void => {
  ctx.save()
  prepare(ctx, look, placed)
  ctx.lineJoin = 'round'
  ctx.lineWidth = 2 * px(look, look.line.halo)
  ctx.strokeStyle = look.colour.halo
  ctx.strokeText(placed.text, placed.x, placed.baseline)
  ctx.restore()
}

const prepare = (ctx: Canvas2d, look: ChartLook, placed: PlacedText): void => {
  ctx.font = fontOf(look, placed.style)
  ctx.textAlign = placed.align
  ctx.textBaseline = 'alphabetic'
}

/** Returns the base lines of lines of text that are centred together around `middle`. */
export const baselinesAround = (
  look: ChartLook,
  style: TextStyle,
  count: number,
  middle: number,
): readonly number[] => {
  const step = lineHeightOf(look, style)
  // Capitals and digits are what the eye centres, so descenders do not count.
  const first = middle - ((count - 1) * step) / 2 + ascentOf(look, style) / 2
  return Array.from({ length: count }, (_, index) => first + index * step)
}
