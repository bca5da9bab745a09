import { bareSegmentOf, fieldOfHeader, isPlaceField } from './column-field.ts'
import { holdsFigure } from './count-value.ts'
import { personalColumns } from './person-list.ts'
import { isBlank, plainText, type RawCell, type RawRow, type RawSheet } from './raw-cell.ts'
import { isSubHeaderRow } from './row-kind.ts'

/** The headers of a table as they are read, with what the rows below say about them. */
export interface TableHeader {
  /** Under a merged cell with the text of the second header row: "PESERTA AKTIF" over "PU" is "PESERTA AKTIF PU". */
  readonly row: RawRow
  /** Row of the second headers, null when the table has one header row. */
  readonly lower: number | null
  /** Columns that tell of persons. */
  readonly personal: ReadonlySet<number>
  /** Columns whose header is followed by figures without one, with all columns that it may cover: which of them it means nobody can know. */
  readonly spans: ReadonlyMap<number, readonly number[]>
}

const filledCells = (row: RawRow): readonly RawCell[] => row.cells.filter((cell) => !isBlank(cell))

const namesFigures = (header: RawCell): boolean => {
  const field = fieldOfHeader(header.text)
  return field === null ? bareSegmentOf(header.text) !== null : !isPlaceField(field)
}

const namesPlace = (header: RawCell): boolean => {
  const field = fieldOfHeader(header.text)
  return field !== null && isPlaceField(field)
}

/** The second header row with its texts under the header they belong to; null when no header has several of them. */
const groupsBelow = (header: RawRow, below: RawRow | undefined): ReadonlyMap<RawCell, readonly RawCell[]> | null => {
  if (below === undefined) return null
  const upper = filledCells(header)
  const places = new Set(upper.filter(namesPlace).map(({ column }) => column))
  const firstFigure = Math.min(...upper.filter(namesFigures).map(({ column }) => column))
  if (!isSubHeaderRow(below, places, firstFigure)) return null
  const groups = Map.groupBy(filledCells(below), ({ column }) => upper.findLast((own) => own.column <= column))
  const merged = [...groups].flatMap(([own, lower]) => (own && lower.length > 1 ? [[own, lower] as const] : []))
  return merged.length > 0 && !groups.has(undefined) ? new Map(merged) : null
}

const withLower = (header: RawRow, groups: ReadonlyMap<RawCell, readonly RawCell[]>): RawRow => {
  const under = [...groups].flatMap(([upper, lower]) =>
    lower.map((cell): RawCell => ({ ...cell, row: header.row, text: `${upper.text} ${cell.text}` })),
  )
  const replaced = new Set(under.map(({ column }) => column))
  const kept = filledCells(header).filter((cell) => !groups.has(cell) && !replaced.has(cell.column))
  return { ...header, cells: [...kept, ...under].sort((a, b) => a.column - b.column) }
}

/** How many figures stand in each of the columns that may lie under a header of figures to their left. */
const figuresUnder = (headers: readonly RawCell[], rows: readonly RawRow[]): ReadonlyMap<number, number> => {
  const ends = headers.map((own, at) => ({ own, end: headers[at + 1]?.column ?? Number.POSITIVE_INFINITY }))
  const wide = ends.filter(({ own, end }) => namesFigures(own) && end > own.column + 1)
  const figures = new Map<number, number>()
  if (wide.length === 0) return figures
  for (const { cells } of rows) {
    for (const cell of cells) {
      const isUnder = wide.some(({ own, end }) => cell.column >= own.column && cell.column < end)
      if (isUnder && holdsFigure(cell)) figures.set(cell.column, (figures.get(cell.column) ?? 0) + 1)
    }
  }
  return figures
}

/** A stray figure beside the table makes no column: at least half as many as in the column of the header have to stand there. */
const spansIn = (header: RawRow, rows: readonly RawRow[]): ReadonlyMap<number, readonly number[]> => {
  const headers = filledCells(header)
  const named = new Set(headers.map(({ column }) => column))
  const figures = figuresUnder(headers, rows)
  const isCovered = (column: number, own: number): boolean => {
    const count = figures.get(column) ?? 0
    return !named.has(column) && count > 0 && count * 2 >= (figures.get(own) ?? 0)
  }
  const spans = new Map<number, readonly number[]>()
  for (const { column } of headers.filter(namesFigures)) {
    const covered = [column]
    while (isCovered(column + covered.length, column)) covered.push(column + covered.length)
    if (covered.length > 1) spans.set(column, covered)
  }
  return spans
}

/**
 * Returns the headers that stand in a row of a sheet, read with a second header row directly below it. Rows from `firstData` on, which
 * the user corrected, are data whatever they look like.
 */
export const tableHeader = (sheet: RawSheet, header: RawRow, firstData = Number.POSITIVE_INFINITY): TableHeader => {
  const rows = sheet.rows.filter((own) => own.row > header.row && filledCells(own).length > 0)
  const below = rows.find((own) => own.row < firstData)
  const groups = groupsBelow(header, below)
  const row = groups ? withLower(header, groups) : header
  return {
    row,
    lower: groups && below ? below.row : null,
    personal: personalColumns(sheet, row),
    spans: spansIn(row, rows),
  }
}

/** Returns the headers' text in a column, empty without one. */
export const headerText = ({ row }: TableHeader, column: number): string =>
  plainText(row.cells.find((cell) => cell.column === column)?.text ?? '')
