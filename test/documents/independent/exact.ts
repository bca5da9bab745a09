/** A whole number as stored, null when unknown. */
export type Known = bigint | null

/** An exact fraction of its own kind: nothing here comes from the program under test. `under` is above 0. */
export interface Share {
  readonly over: bigint
  readonly under: bigint
}

/** Returns over ÷ under; null when a part is unknown or the divisor is 0. */
export function shareOf(over: Known, under: Known): Share | null {
  if (over === null || under === null || under === 0n) return null
  return under < 0n ? { over: -over, under: -under } : { over, under }
}

/** Returns a − b of two shares, null when one is unknown. */
export function minus(a: Share | null, b: Share | null): Share | null {
  if (a === null || b === null) return null
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under }
}

/** Returns a − b of two counts, null when one is unknown. */
export function less(a: Known, b: Known): Known {
  return a === null || b === null ? null : a - b
}

/** Returns the size of a share without its sign. */
export function sizeOf(share: Share | null): Share | null {
  return share === null || share.over >= 0n ? share : { over: -share.over, under: share.under }
}

/** Returns a negative, zero or positive number as a is below, equal to or above b. */
export function order(a: Share, b: Share): number {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Returns the sum of counts: `all` is null when one is unknown, `known` adds up those that are known (null when none is). */
export function sums(counts: readonly Known[]): { readonly all: Known; readonly known: Known } {
  let known: Known = null
  let complete = counts.length > 0
  for (const count of counts) {
    if (count === null) complete = false
    else known = (known ?? 0n) + count
  }
  return { all: complete ? known : null, known }
}

/** Returns over ÷ under as a whole number, halves away from 0. */
export function nearest({ over, under }: Share): bigint {
  const size = over < 0n ? -over : over
  const floor = size / under
  const rounded = (size - floor * under) * 2n >= under ? floor + 1n : floor
  return over < 0n ? -rounded : rounded
}

/** Returns over ÷ under as the next whole number that is not below it, for sizes that are not negative. */
export function upwards({ over, under }: Share): bigint {
  return over % under === 0n ? over / under : over / under + 1n
}

/** Returns hundredths of a percent of a share, halves away from 0. */
export function hundredths({ over, under }: Share): bigint {
  return nearest({ over: over * 10_000n, under })
}

function dotted(size: bigint): string {
  let text = String(size)
  let grouped = ''
  while (text.length > 3) {
    grouped = `.${text.slice(-3)}${grouped}`
    text = text.slice(0, -3)
  }
  return text + grouped
}

const signed = (value: bigint, plus: boolean, size: string): string => {
  if (value < 0n) return `−${size}`
  return plus && value > 0n ? `+${size}` : size
}

/** Returns a count as printed, `1.234`, unknown `–`. */
export function people(count: Known): string {
  return count === null ? '–' : signed(count, false, dotted(count < 0n ? -count : count))
}

/** Returns a change of a count as printed, `+1.234`, `−71`, `0`, unknown `–`. */
export function movedPeople(count: Known): string {
  return count === null ? '–' : signed(count, true, dotted(count < 0n ? -count : count))
}

function twoDecimals(value: bigint, plus: boolean): string {
  const size = value < 0n ? -value : value
  return signed(value, plus, `${dotted(size / 100n)},${String(size % 100n).padStart(2, '0')}`)
}

/** Returns a share in percent as printed, `35,05`, unknown `–`. */
export function percent(share: Share | null): string {
  return share === null ? '–' : twoDecimals(hundredths(share), false)
}

/** Returns a change of a share in points as printed, `+2,71`, `0,00`, unknown `–`. */
export function movedPercent(share: Share | null): string {
  return share === null ? '–' : twoDecimals(hundredths(share), true)
}
