import { type DateKey, daysBetween } from '../domain/date-key.ts'
import { type ChartLook, px, type TextStyle } from './chart-look.ts'
import type { TrendChart } from './chart-model.ts'
import type { Measure } from './chart-text.ts'
import { type DayTick, dateLines } from './date-ticks.ts'
import { epochDayOf } from './epoch-day.ts'
import { PROJECTION_GAP, projectionLines } from './trend-labels.ts'

/** First and last day a trend shows, as epoch days. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

/**
 * Returns the days the picture spans: all as-of days and the projection, and the target's year up to its end. The start of that year is
 * added only when fewer than two snapshots would leave the target without a length.
 */
export const dayRangeOf = (model: TrendChart): DayRange | null => {
  const days = model.points.map(({ asOf }) => epochDayOf(asOf))
  if (model.projection) days.push(epochDayOf(model.projection.day))
  if (model.target) {
    const from = epochDayOf(model.target.from)
    const to = epochDayOf(model.target.to)
    if (days.length > 0 && Math.max(...days) < to) days.push(to)
    if (model.points.length < 2 || Math.max(...days) <= from || Math.min(...days) > to) days.push(from, to)
  }
  return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) }
}

/** Returns the range of the time axis in days, widened so that labels at both ends stay inside a plot of this many pixels. */
export const axisRangeOf = (range: DayRange, plotWidth: number, left: number, right: number): DayRange => {
  const days = range.to - range.from
  if (days === 0) return { from: range.from - 1, to: range.to + 1 }
  const perPixel = days / Math.max(1, plotWidth - left - right)
  return { from: range.from - left * perPixel, to: range.to + right * perPixel }
}

/**
 * Returns the room in pixels that labels need left of the first and right of the last day. A projection close to the newest value gets
 * room for its label to the right of its point.
 */
export const sideRoomOf = (
  model: TrendChart,
  look: ChartLook,
  measure: Measure,
  plotWidth: number,
): { readonly left: number; readonly right: number } => {
  const { value, newest, axis } = look.text
  const half = (day: DateKey, label: string | null, style: TextStyle): number => {
    const dates = dateLines(day).map((line) => measure(line, axis))
    return Math.max(...dates, label ? measure(label, style) : 0) / 2
  }
  const first = model.points[0]
  const last = model.points.at(-1)
  const end = model.projection
  const lastRoom = last ? half(last.asOf, last.label, newest) : 0
  const endRoom = end ? Math.max(half(end.day, end.label, value), besideRoom(model, look, measure, plotWidth)) : 0
  return {
    left: (first ? half(first.asOf, first.label, value) : 0) + px(look, 3),
    right: (end ? endRoom : lastRoom) + px(look, 2),
  }
}

const besideRoom = (model: TrendChart, look: ChartLook, measure: Measure, plotWidth: number): number => {
  const range = dayRangeOf(model)
  const last = model.points.at(-1)
  const end = model.projection
  if (!range || !last || !end) return 0
  const lines = projectionLines(end.label, look)
  const width = Math.max(...lines.map(({ text, style }) => measure(text, style)))
  const distance = (daysBetween(last.asOf, end.day) / Math.max(1, range.to - range.from)) * plotWidth
  return distance > 1.25 * width ? 0 : width + px(look, look.line.point + look.line.ring + PROJECTION_GAP)
}

/** Returns the figures of the vertical axis: from its lowest to its highest value in even steps. */
export const percentTicksOf = (axis: TrendChart['axis']): readonly number[] => {
  const count = Math.max(1, Math.round((axis.max - axis.min) / axis.step))
  return Array.from({ length: count + 1 }, (_, i) => Number((axis.min + i * axis.step).toFixed(4)))
}

/** Returns an axis figure as text, "37,5%". */
export const percentTickText = (percent: number): string => `${String(percent).replace('.', ',')}%`

/** Returns the days that get a tick: every as-of day and the day of the projection; newest known, projection and first rank highest. */
export const dayTicksOf = (model: TrendChart, pixelOf: (epochDay: number) => number): readonly DayTick[] => {
  const newest = model.points.findLastIndex(({ percent }) => percent !== null)
  const ticks = model.points.map(({ asOf }, i) => ({
    day: asOf,
    x: pixelOf(epochDayOf(asOf)),
    rank: i === newest ? 4 : i === 0 ? 2 : 1,
  }))
  const projection = model.projection
  if (projection && projection.day !== model.points.at(-1)?.asOf) {
    ticks.push({ day: projection.day, x: pixelOf(epochDayOf(projection.day)), rank: 3 })
  }
  return ticks
}
