import type { SheetLayout } from '../../../shared/contract/import-channels.ts'

/** One line of the grid: a row of the file, or a stretch of empty rows that is only named. */
export type GridLine =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number }

/** Fewer empty rows than this are drawn one by one, as the file shows them. */
const SHORT_GAP = 3

const gapLines = (from: number, to: number): readonly GridLine[] => {
  if (to < from) return []
  if (to - from + 1 > SHORT_GAP) return [{ kind: 'gap', from, to }]
  return Array.from({ length: to - from + 1 }, (_, at) => ({ kind: 'row', row: from + at }))
}

/** Returns the lines of a sheet from a row on; filled cells a million rows apart cost two lines and a gap. */
export const linesOf = (ranges: SheetLayout['ranges'], firstRow: number): readonly GridLine[] => {
  const lines: GridLine[] = []
  let next = firstRow
  for (const { from, to } of ranges) {
    if (to < firstRow) continue
    for (const line of gapLines(next, from - 1)) lines.push(line)
    for (let row = Math.max(from, firstRow); row <= to; row += 1) lines.push({ kind: 'row', row })
    next = to + 1
  }
  return lines
}

/** Returns lines for some rows of a sheet alone, in their order. */
export const linesOfRows = (rows: readonly number[]): readonly GridLine[] =>
  [...new Set(rows)].sort((a, b) => a - b).map((row) => ({ kind: 'row', row }))

/** Returns the line in which a row stands, -1 when it is not among them. */
export const lineOfRow = (lines: readonly GridLine[], row: number): number =>
  lines.findIndex((line) => line.kind === 'row' && line.row === row)

const CHARACTER = 7.2
const PADDING = 22
const NARROWEST = 66
const WIDEST = 250

/** Returns the width of a column in whole pixels, for its longest text and at least `least`. */
export const columnWidth = (longest: number, least: number = NARROWEST): number =>
  Math.round(Math.min(WIDEST, Math.max(least, longest * CHARACTER + PADDING)))

/** Returns widths that fill the space when the columns leave some; figures stay as narrow as they are, names grow. */
export const filledWidths = (
  widths: readonly number[],
  mayGrow: readonly boolean[],
  space: number,
): readonly number[] => {
  const rest = space - widths.reduce((sum, width) => sum + width, 0)
  const growing = mayGrow.filter(Boolean).length
  if (rest <= 0 || widths.length === 0) return widths
  const each = Math.floor(rest / (growing || widths.length))
  return widths.map((width, at) => (growing === 0 || mayGrow[at] ? width + each : width))
}
