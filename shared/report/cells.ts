import type { Rational } from '../calc/rational.ts'
import type { Count } from '../domain/snapshot.ts'
import { formatCount, formatPercent, formatPercentSigned, formatSignedCount } from '../format/number.ts'
import type { Run, TableCell, TableValue } from './model.ts'

const UNKNOWN: TableValue = { kind: 'unknown' }

const shareOf = (value: Rational | null): TableValue =>
  value === null ? UNKNOWN : { kind: 'share', numerator: value.num.toString(), denominator: value.den.toString() }

const countOf = (count: Count): TableValue => (count === null ? UNKNOWN : { kind: 'count', count })

const oneLine = (text: string, value: TableValue): TableCell => ({ runs: [[{ text }]], value })

/** Returns a cell with a count, unknown as –. */
export const countCell = (count: Count): TableCell => oneLine(formatCount(count), countOf(count))

/** Returns a cell with a change in people, with its sign. */
export const signedCountCell = (count: Count): TableCell => oneLine(formatSignedCount(count), countOf(count))

/** Returns a cell with a share in percent digits, unknown as –. */
export const shareCell = (share: Rational | null): TableCell => oneLine(formatPercent(share), shareOf(share))

/** Returns a cell with a change in points, with its sign. */
export const signedShareCell = (points: Rational | null): TableCell =>
  oneLine(formatPercentSigned(points), shareOf(points))

/** Returns a text cell; `note` hangs the mark of a note on its end. */
export const textCell = (text: string, note?: string): TableCell => ({
  runs: [[note === undefined ? { text } : { text, note }]],
  value: { kind: 'text' },
})

/** Returns a text cell of several paragraphs, each of runs. */
export const richCell = (paragraphs: readonly (readonly Run[])[]): TableCell => ({
  runs: paragraphs,
  value: { kind: 'text' },
})

/** Returns an empty cell: not applicable here, which is neither unknown nor nil. */
export const emptyCell = (): TableCell => ({ runs: [[]], value: { kind: 'text' } })

/** Returns the cell with all its text bold. */
export const bold = (cell: TableCell): TableCell => ({
  ...cell,
  runs: cell.runs.map((runs) => runs.map((run) => ({ ...run, bold: true }))),
})

/** Returns the cell indented, as a kelurahan under its kecamatan. */
export const indented = (cell: TableCell): TableCell => ({ ...cell, indent: true })
