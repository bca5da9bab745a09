import type { IndicatorCode } from '../domain/indicator.ts'
import type { Count } from '../domain/snapshot.ts'
import { type FigureField, figureOf, type Measure } from './column-field.ts'
import type { ReadColumn } from './column-mapping.ts'
import { type CellProblem, readCount } from './count-value.ts'
import { figureFieldOf } from './header-row.ts'
import type { ImportProblem } from './import-problem.ts'
import { type Notation, readPercent } from './percent-value.ts'
import { plainText, type RawCell, type RawRow } from './raw-cell.ts'

/** What one row states about one indicator. */
export interface IndicatorFigures {
  readonly eligible: Count
  readonly active: Count
  readonly percent: string | null
  readonly uncovered: Count
  readonly gap: Count
  readonly approximate: boolean
}

export interface RowFigures {
  readonly byIndicator: ReadonlyMap<IndicatorCode, IndicatorFigures>
  readonly problems: readonly ImportProblem[]
  /** Columns of cells such as "-" and "n/a" that say that a figure is not known. */
  readonly unknownColumns: readonly number[]
  /** Columns of percent cells that held a share of one. */
  readonly shareColumns: readonly number[]
  /** Columns of cells that say "sekitar". */
  readonly approximateColumns: readonly number[]
}

interface FigureColumn {
  readonly column: ReadColumn
  readonly measure: Measure
}

/** The figure columns of a file, by indicator. */
export type FigureLayout = ReadonlyMap<IndicatorCode, readonly FigureColumn[]>

/** Returns the figure columns of a header row by indicator, the total first. */
export const figureLayout = (columns: readonly ReadColumn[]): FigureLayout => {
  const layout = new Map<IndicatorCode, FigureColumn[]>()
  const fields = columns.flatMap((column) => {
    const field: FigureField | null = figureFieldOf(column)
    return field ? [{ column, ...figureOf(field) }] : []
  })
  for (const indicator of ['ucj', 'ucj.pu', 'ucj.bpu', 'ucj.jakon', 'ucj.pmi']) {
    const own = fields.filter((field) => field.indicator === indicator)
    if (own.length > 0) layout.set(indicator, own)
  }
  return layout
}

/** Returns a cell's value as a message shows it: the stored number rather than its display, at most 60 characters. */
export const shownValue = (cell: RawCell): string => {
  const isPlain = cell.number !== undefined && cell.percentFormat !== true && cell.date === undefined
  const text = isPlain ? String(cell.number).replace('.', ',') : plainText(cell.text)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

const problemAt = (row: number, column: ReadColumn, cell: RawCell | undefined, found: CellProblem): ImportProblem => ({
  ...found,
  row,
  column: column.letters,
  header: column.header,
  value: cell ? shownValue(cell) : '',
})

/** Returns the figures of one row, each doubtful cell as a problem; a missing cell is unknown, never 0. */
export const readRowFigures = (row: RawRow, layout: FigureLayout, notation: Notation | null): RowFigures => {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]))
  const problems: ImportProblem[] = []
  const byIndicator = new Map<IndicatorCode, IndicatorFigures>()
  const unknownColumns: number[] = []
  const shareColumns: number[] = []
  const approximateColumns: number[] = []
  for (const [indicator, columns] of layout) {
    const counts = new Map<Measure, Count>()
    let approximate = false
    for (const { column, measure } of columns) {
      if (measure === 'persen') continue
      const cell = cells.get(column.column)
      const reading = readCount(cell)
      if (!reading.ok) {
        problems.push(problemAt(row.row, column, cell, reading.problem))
        continue
      }
      if (reading.count === null && cell && plainText(cell.text) !== '') unknownColumns.push(column.column)
      counts.set(measure, reading.count)
      if (reading.approximate) approximateColumns.push(column.column)
      approximate ||= reading.approximate
    }
    const eligible = counts.get('potensi') ?? null
    const active = counts.get('aktif') ?? null
    const percentColumn = columns.find(({ measure }) => measure === 'persen')?.column
    const percentCell = percentColumn && cells.get(percentColumn.column)
    const percent = readPercent(percentCell, notation, { eligible, active })
    if (percent.ok && percent.fromShare && percentColumn) shareColumns.push(percentColumn.column)
    if (!percent.ok && percentColumn) problems.push(problemAt(row.row, percentColumn, percentCell, percent.problem))
    byIndicator.set(indicator, {
      eligible,
      active,
      percent: percent.ok ? percent.percent : null,
      uncovered: counts.get('belum') ?? null,
      gap: counts.get('selisih') ?? null,
      approximate,
    })
  }
  return { byIndicator, problems, unknownColumns, shareColumns, approximateColumns }
}

/** Returns whether nothing at all is known in these figures. */
export const isAllUnknown = (figures: IndicatorFigures): boolean =>
  figures.eligible === null &&
  figures.active === null &&
  figures.percent === null &&
  figures.uncovered === null &&
  figures.gap === null
