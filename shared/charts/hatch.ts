import type { Canvas2d } from './canvas-2d.ts'
import { type ChartLook, px } from './chart-look.ts'
import type { Box } from './label-placement.ts'

/**
 * Draws 45° hatching on a white ground inside a box, with an edge. Lines are drawn, not tiled, so they stay sharp at every pixel ratio;
 * they start from the box, so the same box always looks the same.
 */
export const drawHatched = (ctx: Canvas2d, look: ChartLook, box: Box): void => {
  const { left, top, right, bottom } = box
  const width = right - left
  const height = bottom - top
  ctx.save()
  ctx.fillStyle = look.colour.halo
  ctx.fillRect(left, top, width, height)
  ctx.beginPath()
  ctx.rect(left, top, width, height)
  ctx.clip()
  ctx.strokeStyle = look.colour.hatchLine
  ctx.lineWidth = px(look, look.line.hatch)
  ctx.beginPath()
  const step = px(look, look.line.hatchStep) * Math.SQRT2
  for (let offset = step / 2; offset < width + height; offset += step) {
    ctx.moveTo(left + offset - height, bottom)
    ctx.lineTo(left + offset, top)
  }
  ctx.stroke()
  ctx.restore()
  drawEdge(ctx, look, box)
}

const drawEdge = (ctx: Canvas2d, look: ChartLook, { left, top, right, bottom }: Box): void => {
  const line = Math.min(px(look, look.line.outline), right - left)
  ctx.save()
  ctx.strokeStyle = look.colour.hatchEdge
  ctx.lineWidth = line
  ctx.strokeRect(left + line / 2, top + line / 2, Math.max(0, right - left - line), bottom - top - line)
  ctx.restore()
}
