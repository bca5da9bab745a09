/** Bounds and step of an axis in percent. */
export interface PercentAxis {
  readonly min: number
  readonly max: number
  readonly step: number
}

const STEPS = [0.5, 1, 2, 2.5, 5, 10, 20, 25, 50, 100, 200, 500, 1000] as const
const MOST_INTERVALS = 5
/** A lone value still gets an axis this many percent high. */
const SMALLEST_RANGE = 5
/** Part of the range kept free above and below, so that labels have room. */
const MARGIN = 0.08

/** The multiple of a step as the decimal it is meant to be: three times 0,1 is 0,3. */
const multiple = (whole: number, step: number): number => Number((whole * step).toFixed(4))

// A quotient may be rounded to the whole number that the value itself has just passed.
const floorTo = (value: number, step: number): number => {
  const whole = Math.floor(value / step)
  return multiple(multiple(whole, step) > value ? whole - 1 : whole, step)
}

const ceilTo = (value: number, step: number): number => {
  const whole = Math.ceil(value / step)
  return multiple(multiple(whole, step) < value ? whole + 1 : whole, step)
}

/**
 * Returns a percent axis that holds all values with round ends and at most five intervals. It starts above 0 only when the values are
 * close together (their range is under three fifths of the largest), and then leaves room below the smallest. Without values: 0 to 100.
 * Example: 32,59 … 37,95 with target 45 gives 30 to 50 in steps of 5.
 */
export const percentAxis = (values: readonly number[]): PercentAxis => {
  if (values.length === 0) return { min: 0, max: 100, step: 20 }
  const smallest = Math.min(...values)
  const largest = Math.max(...values)
  const startsAtZero = largest - smallest >= 0.6 * largest
  const margin = MARGIN * Math.max(SMALLEST_RANGE, largest - smallest)
  // An axis of percentages ends at 100 unless a value lies above it.
  const high = largest <= 100 ? Math.min(100, largest + margin) : largest + margin
  const low = startsAtZero ? 0 : Math.max(0, Math.min(smallest - margin, high - SMALLEST_RANGE))
  for (const step of STEPS) {
    const min = floorTo(low, step)
    const max = ceilTo(high, step)
    if (max - min <= MOST_INTERVALS * step) return { min, max, step }
  }
  const step = ceilTo(Math.ceil(high) / MOST_INTERVALS, 1000)
  return { min: 0, max: step * MOST_INTERVALS, step }
}

const FINE_STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, ...STEPS.slice(1)] as const
const FEWEST_HUNDREDTHS = 0.1

/**
 * Returns an axis in percent close around the values, for differences that a common axis would hide; it does not start at 0, so only
 * floating bars may stand on it. Round ends, at most four intervals. Example: 53,51 … 54,60 gives 53,5 to 55 in steps of 0,5.
 */
export const closeAxis = (values: readonly number[]): PercentAxis => {
  if (values.length === 0) return { min: 0, max: 100, step: 25 }
  const low = Math.min(...values)
  const high = Math.max(Math.max(...values), low + FEWEST_HUNDREDTHS)
  for (const step of FINE_STEPS) {
    const min = floorTo(low, step)
    const max = ceilTo(high, step)
    if (max - min <= 4.0001 * step) return { min, max, step }
  }
  const min = Math.floor(low)
  const step = Math.ceil((Math.ceil(high) - min) / 4)
  return { min, max: min + 4 * step, step }
}
