/** Returns the round step (1, 2, 2,5 or 5 times a power of ten, never below 1) that divides `largest` into at most `intervals` parts. */
export const countStep = (largest: number, intervals: number): number => {
  const wanted = Math.max(1, largest / intervals)
  const power = 10 ** Math.floor(Math.log10(wanted))
  const factor = [1, 2, 2.5, 5, 10].find(
    (candidate) => candidate * power >= wanted && Number.isInteger(candidate * power),
  )
  return (factor ?? 10) * power
}

/** A bar with the room its label needs behind it, in pixels. */
export interface LabelledBar {
  readonly value: number
  readonly room: number
}

/** Labels never take more than this part of the plot from the bars. */
const MOST_ROOM = 0.7

/** An axis of counts from 0. */
export interface CountAxis {
  readonly max: number
  readonly ticks: readonly number[]
}

/**
 * Returns an axis from 0 to a whole step on which every bar leaves room for its label. Bars and labels share `plotWidth` pixels, labels
 * may also use `sideRoom` pixels to the right of it. Without a value above 0 the axis shows only 0.
 * Example: 36.942 with a label of 100 px in 500 px and no side room needs 46.177,5, so it ends at 50.000 with ticks at 0, 10.000 … 50.000.
 */
export const countAxisOf = (bars: readonly LabelledBar[], plotWidth: number, sideRoom: number): CountAxis => {
  const width = Math.max(1, plotWidth)
  const needed = Math.max(
    0,
    ...bars.map(({ value, room }) => value / (1 - Math.min(MOST_ROOM, Math.max(0, room - sideRoom) / width))),
  )
  if (needed === 0) return { max: 1, ticks: [0] }
  const step = countStep(needed, 5)
  const intervals = Math.ceil(needed / step)
  return { max: intervals * step, ticks: Array.from({ length: intervals + 1 }, (_, i) => i * step) }
}
