import { formatDayShort } from '../format/date.ts'
import type { DateKey } from '../domain/date-key.ts'
import type { Canvas2d } from './canvas-2d.ts'
import { type ChartLook, px } from './chart-look.ts'
import { ascentOf, drawText, lineHeightOf, type Measure } from './chart-text.ts'
import { spread } from './spread.ts'

/** A day on the time axis, with its place in pixels; those with a higher rank keep their label when there is no room for all. */
export interface DayTick {
  readonly day: DateKey
  readonly x: number
  readonly rank: number
}

/** The label of a day in two lines; its middle may lie beside the tick when neighbours are close. */
export interface DateLabel {
  readonly lines: readonly [string, string]
  readonly tickX: number
  readonly x: number
}

/** Days of this rank keep their label even when it has to move. */
const ALWAYS = 2
const TICK = 3
const SLANT = 4
/** A label that moved less than this still stands under its tick. */
const LEAST_SLANT = 3

/** Returns a day as two lines, "30 Okt" and "2025". */
export const dateLines = (day: DateKey): readonly [string, string] => {
  const [date = '', month = '', year = ''] = formatDayShort(day).split(' ')
  return [`${date} ${month}`, year]
}

/** Returns the height the axis needs for ticks and two lines. */
export const dateAxisHeight = (look: ChartLook): number =>
  px(look, TICK + SLANT) + ascentOf(look, look.text.axis) + lineHeightOf(look, look.text.axis) + px(look, 2)

/**
 * Returns the labels that fit between `from` and `to` without touching, in order of time. Days of rank 2 and more (first, newest,
 * projection) always keep theirs; the others only when none of them has to move further than a third of its width.
 */
export const dateLabels = (
  ticks: readonly DayTick[],
  look: ChartLook,
  measure: Measure,
  from: number,
  to: number,
): readonly DateLabel[] => {
  const gap = px(look, 3.5)
  const all = ticks.map((tick) => {
    const lines = dateLines(tick.day)
    const width = Math.max(...lines.map((line) => measure(line, look.text.axis)))
    return { tick, lines, width }
  })
  const arrange = (chosen: typeof all): readonly number[] =>
    spread(
      chosen.map(({ tick, width }) => ({ at: tick.x, width: width + gap })),
      from - gap / 2,
      to + gap / 2,
    )
  let kept: typeof all = []
  for (const candidate of [...all].sort((a, b) => b.tick.rank - a.tick.rank || b.tick.x - a.tick.x)) {
    const next = [...kept, candidate].sort((a, b) => a.tick.x - b.tick.x)
    const places = arrange(next)
    const fits = next.every(
      ({ tick, width }, i) => tick.rank >= ALWAYS || Math.abs((places[i] ?? tick.x) - tick.x) <= width / 3,
    )
    if (candidate.tick.rank >= ALWAYS || fits) kept = next
  }
  const places = arrange(kept)
  return kept.map(({ tick, lines }, i) => ({ lines, tickX: tick.x, x: places[i] ?? tick.x }))
}

/** Draws a tick for every day below the axis at `y`, and the labels with a slanted tick where one had to move. */
export const drawDateTicks = (
  ctx: Canvas2d,
  look: ChartLook,
  y: number,
  ticks: readonly DayTick[],
  labels: readonly DateLabel[],
): void => {
  const style = look.text.axis
  ctx.save()
  ctx.strokeStyle = look.colour.muted
  ctx.lineWidth = px(look, 0.75)
  ctx.beginPath()
  for (const { x } of ticks) {
    ctx.moveTo(x, y)
    ctx.lineTo(x, y + px(look, TICK))
  }
  for (const { tickX, x } of labels) {
    if (Math.abs(tickX - x) < px(look, LEAST_SLANT)) continue
    ctx.moveTo(tickX, y + px(look, TICK))
    ctx.lineTo(x, y + px(look, TICK + SLANT - 0.5))
  }
  ctx.stroke()
  ctx.restore()
  const first = y + px(look, TICK + SLANT) + ascentOf(look, style)
  for (const { lines, x } of labels) {
    drawText(ctx, look, { text: lines[0], style, x, baseline: first, align: 'center' })
    const second = first + lineHeightOf(look, style)
    drawText(ctx, look, { text: lines[1], style, x, baseline: second, align: 'center' })
  }
}
