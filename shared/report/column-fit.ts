import type { HeaderCell, TableBlock, TableCell, TableColumn, TableRow } from './model.ts'
import { widthInEm } from './text-measure.ts'

const SIZES_PT: Readonly<Record<TableBlock['size'], number>> = { body: 9.5, attachment: 9 }
const TWIPS_PER_PT = 20
/** Cell padding left and right, and what rounding takes. */
const PADDING = 2 * 85 + 10
/** Width of the mark of a note behind a word. */
const MARK_EM = 0.4
/** A name still reads in this width. */
const LEAST_TEXT = 1200

const isNumber = (cell: TableCell): boolean => cell.value.kind === 'count' || cell.value.kind === 'share'

const neededFor = (cell: TableCell, sizePt: number): number => {
  const [runs = []] = cell.runs
  const em = runs.reduce(
    (sum, run) => sum + widthInEm(run.text, run.bold ?? false) + (run.note === undefined ? 0 : MARK_EM),
    0,
  )
  return Math.ceil(em * sizePt * TWIPS_PER_PT) + PADDING
}

/** Numbers must not break, nor should words of a column of their own ("sangat rendah"). */
const widestValue = (rows: readonly TableRow[], columns: readonly TableColumn[], column: number, sizePt: number) =>
  columns[column]?.align === 'left'
    ? widestCell(rows, column, sizePt)
    : widestCell(rows, column, sizePt, (cell) => isNumber(cell))

const wholeRows = (rows: readonly TableRow[]): readonly TableRow[] =>
  rows.filter((row) => row.cells.every(({ colSpan }) => colSpan === undefined))

const widestCell = (
  rows: readonly TableRow[],
  column: number,
  sizePt: number,
  counts: (cell: TableCell) => boolean = () => true,
): number =>
  wholeRows(rows).reduce((widest, row) => {
    const cell = row.cells[column]
    if (cell === undefined || !counts(cell)) return widest
    const indent = cell.indent ? sizePt * TWIPS_PER_PT : 0
    return Math.max(widest, neededFor(cell, sizePt) + indent)
  }, 0)

/**
 * Returns a bold name that, where it is too long for a column of this width in twips, breaks behind its kind: "Kabupaten" over "Lampung
 * Tengah". A name whose rest does not fit is returned as it is.
 */
export const nameBySense = (name: string, width: number, size: TableBlock['size']): string => {
  const [kind = '', ...rest] = name.split(' ')
  const whole = rest.join('\u00a0')
  return neededFor(boldText(whole), SIZES_PT[size]) <= width ? `${kind} ${whole}` : name
}

const boldText = (text: string): TableCell => ({ runs: [[{ text, bold: true }]], value: { kind: 'text' } })

/** A header cell with the columns it covers. */
interface Covering {
  readonly cell: HeaderCell
  readonly first: number
  readonly count: number
}

const coveringCells = (header: Header): readonly Covering[] => {
  const taken = new Set<string>()
  return header.flatMap((cells, line) => {
    let column = 0
    return cells.map((cell) => {
      while (taken.has(`${line}.${column}`)) column += 1
      const first = column
      const count = cell.colSpan ?? 1
      for (let below = 1; below < (cell.rowSpan ?? 1); below += 1) taken.add(`${line + below}.${column}`)
      column += count
      return { cell, first, count }
    })
  })
}

/** Width of the longest word of a header, for each column; a cell over several columns asks for nothing. */
const headerWords = (cells: readonly Covering[], columns: number, sizePt: number): readonly number[] =>
  Array.from({ length: columns }, (_, column) =>
    Math.max(
      0,
      ...cells.flatMap(({ cell, first, count }) =>
        count === 1 && first === column ? [longestWord(cell, sizePt)] : [],
      ),
    ),
  )

const longestWord = ({ text, note }: HeaderCell, sizePt: number): number => {
  const words = text.split(/[ \n]/u)
  const ems = words.map(
    (word, position) => widthInEm(word, true) + (note !== undefined && position === words.length - 1 ? MARK_EM : 0),
  )
  return Math.ceil(Math.max(0, ...ems) * sizePt * TWIPS_PER_PT) + PADDING
}

type Header = readonly (readonly HeaderCell[])[]

/** Takes what the longest name that can be made to fit lacks from the other columns, from each the same part of its room. */
const withWholeNames = (
  columns: readonly TableColumn[],
  header: Header,
  rows: readonly TableRow[],
  sizePt: number,
): readonly TableColumn[] => {
  const first = columns[0]?.width ?? 0
  const cells = coveringCells(header)
  const words = headerWords(cells, columns.length, sizePt)
  const spare = columns.map(({ width }, column) =>
    column === 0 ? 0 : Math.max(0, width - Math.max(words[column] ?? 0, widestCell(rows, column, sizePt))),
  )
  const room = spare.reduce((sum, part) => sum + part, 0)
  const names = wholeRows(rows).map((row) => widestCell([row], 0, sizePt))
  const lacking = Math.max(0, ...names.filter((width) => width <= first + room)) - first
  if (lacking <= 0) return columns
  let given = 0
  return columns
    .map((column, position): TableColumn => {
      if (position === 0) return column
      const taken = Math.min(lacking - given, Math.ceil(((spare[position] ?? 0) * lacking) / room))
      given += taken
      return { ...column, width: column.width - taken }
    })
    .map((column, position) => (position === 0 ? { ...column, width: first + given } : column))
}

/**
 * Returns the columns with those widened in which a number would break (a province has millions of people), the first column, the text,
 * giving the width as far as it can; and then with the first column widened for the longest name ("Kabupaten Lampung Tengah"), the others
 * giving what neither their numbers nor the words of their headers need.
 */
export const wideEnough = (
  columns: readonly TableColumn[],
  header: Header,
  rows: readonly TableRow[],
  size: TableBlock['size'],
): readonly TableColumn[] => {
  const sizePt = SIZES_PT[size]
  const widths = columns.map(({ width }, position) =>
    position === 0 ? width : Math.max(width, widestValue(rows, columns, position, sizePt)),
  )
  const first = columns[0]?.width ?? 0
  const before = columns.reduce((sum, { width }) => sum + width, 0)
  const extra = widths.reduce((sum, width) => sum + width, 0) - before
  const isEnough = extra > 0 && first - extra >= LEAST_TEXT
  const withNumbers = isEnough
    ? columns.map((column, position) => ({
        ...column,
        width: position === 0 ? first - extra : (widths[position] ?? column.width),
      }))
    : columns
  return withWholeNames(withNumbers, header, rows, sizePt)
}
