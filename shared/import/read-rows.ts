import { fullNameOf, parentOf, type Region, type RegionCode } from '../domain/region.ts'
import type { ReadColumn } from './column-mapping.ts'
import type { RowNotes } from './import-notes.ts'
import { type ImportProblem, joinedList, type RowSkip } from './import-problem.ts'
import type { Notation } from './percent-value.ts'
import { columnLetters, columnNumber, isBlank, plainText, type RawCell, type RawRow } from './raw-cell.ts'
import type { RowClaim } from './row-claim.ts'
import { type FigureLayout, type RowFigures, readRowFigures, shownValue } from './row-figures.ts'
import { addressesOutside, quotedRow } from './row-kind.ts'
import type { Placement } from './row-place.ts'

/** A row whose region and figures are known. */
export interface PlacedRow {
  readonly row: RawRow
  readonly region: Region
  readonly hasFigures: boolean
  readonly figures: RowFigures
}

/** What became of every filled row under the header. */
export interface RowsOutcome {
  readonly accepted: readonly PlacedRow[]
  readonly problems: readonly ImportProblem[]
  readonly rejectedRows: ReadonlySet<number>
  readonly skipped: ReadonlyMap<number, RowSkip>
}

const problemOfPlace = (row: number, placement: Placement, columns: readonly ReadColumn[]): ImportProblem[] => {
  if (placement.kind !== 'problem') return []
  const { code, cell, params, candidates, isUpper } = placement.problem
  const header = columns.find((column) => column.column === cell?.column)?.header ?? null
  const column = cell ? columnLetters(cell.column) : null
  return [
    {
      code,
      row,
      column,
      header,
      value: cell ? shownValue(cell) : '',
      params,
      ...(cell && cell.row !== row ? { valueRow: cell.row } : {}),
      ...(isUpper ? { isUpperPlace: true } : {}),
      ...(candidates.length > 0 ? { candidates } : {}),
    },
  ]
}

const notePlacement = (placement: Placement, row: number, notes: RowNotes): void => {
  if (placement.kind !== 'place') return
  if (placement.means === 'total') notes.add('total-row', { row, place: fullNameOf(placement.region) })
  if (placement.means === 'chosen') notes.gather('place-chosen', row)
  if (placement.means === 'alias') notes.gather('alias-used', row)
  if (placement.means === 'context') notes.gather('context-used', row)
  if (placement.means === 'code-despite-spelling') notes.gather('spelling-differs', row)
}

const noteFigures = (placed: PlacedRow, notes: RowNotes): void => {
  const { row, figures } = placed
  const { unknownColumns, shareColumns, approximateColumns } = figures
  if (unknownColumns.length > 0) notes.gather('values-unknown', row.row, unknownColumns)
  if (shareColumns.length > 0) notes.gather('share-as-percent', row.row, shareColumns)
  if (approximateColumns.length > 0) notes.gather('approximate', row.row, approximateColumns)
}

const duplicatesAmong = (rows: readonly PlacedRow[]): ReadonlyMap<RegionCode, readonly PlacedRow[]> => {
  const byRegion = Map.groupBy(rows, (placed) => placed.region.code)
  return new Map([...byRegion].filter(([, same]) => same.length > 1))
}

const duplicateProblem = (same: readonly PlacedRow[]): ImportProblem[] => {
  const last = same.at(-1)
  if (!last) return []
  const rows = same.map((placed) => placed.row.row)
  const value = fullNameOf(last.region)
  const params = { place: value, rows: joinedList(rows) }
  return [{ code: 'place-duplicate', row: last.row.row, column: null, header: null, value, params, rows }]
}

/** A region named without figures is a heading when its parts follow, and a repetition when its figures stand elsewhere. */
const skippedBlankRows = (
  blank: readonly PlacedRow[],
  filled: readonly PlacedRow[],
  notes: RowNotes,
): ReadonlyMap<number, RowSkip> => {
  const covered = new Set<RegionCode>()
  for (const { region } of [...filled, ...blank]) {
    for (let at = parentOf(region.code); at !== null; at = parentOf(at)) covered.add(at)
  }
  const named = new Set(filled.map((placed) => placed.region.code))
  const skipped = new Map<number, RowSkip>()
  for (const { row, region } of blank) {
    if (covered.has(region.code)) {
      skipped.set(row.row, 'heading')
      notes.gather('heading-row', row.row)
    } else if (named.has(region.code)) {
      skipped.set(row.row, 'text')
      notes.add('text-row', { row: row.row, text: quotedRow(row) })
    } else {
      notes.gather('blank-figures', row.row)
    }
  }
  return skipped
}

/** A row below the header with what it says about its place and where that leads. */
export interface ClaimedRow {
  readonly row: RawRow
  readonly claim: RowClaim
  readonly placement: Placement
}

interface Table {
  readonly columns: readonly ReadColumn[]
  readonly layout: FigureLayout
  readonly notation: Notation | null
}

/** No official table is longer or wider: a cell beyond was left there by mistake, and what it means nobody can know. */
const LAST_ROW = 200_000
const LAST_COLUMN = 256

const farCell = (row: RawRow, headed: ReadonlySet<number>): RawCell | null =>
  row.cells.find(
    (cell) => !isBlank(cell) && !headed.has(cell.column) && (row.row > LAST_ROW || cell.column > LAST_COLUMN),
  ) ?? null

/** Returns why a row has no figures to read, with its note, null for a row that is read. */
const reasonToSkip = (
  { row, claim, placement }: ClaimedRow,
  headed: ReadonlySet<number>,
  notes: RowNotes,
): RowSkip | null => {
  if (row.cells.every(isBlank)) return 'empty'
  const outside = addressesOutside(row, headed)
  if (!claim.hasFigures && !claim.label && !claim.code && outside.length > 0) {
    notes.add('outside-columns', { row: row.row, cells: joinedList(outside), text: quotedRow(row) })
    return 'text'
  }
  if (!claim.hasFigures && (placement.kind !== 'place' || claim.word !== null)) {
    notes.add('text-row', { row: row.row, text: quotedRow(row) })
    return 'text'
  }
  if (placement.kind !== 'skip') return null
  notes.add(placement.word === 'rest' ? 'rest-row' : 'average-row', { row: row.row, text: quotedRow(row) })
  return 'rest'
}

const columnOf = ({ column }: ImportProblem): number => (column === null ? 0 : (columnNumber(column) ?? 0))

/** As a page is read: row by row, from left to right. */
const inReadingOrder = (a: ImportProblem, b: ImportProblem): number => a.row - b.row || columnOf(a) - columnOf(b)

/** Returns what became of each row: accepted with its figures, rejected with at least one problem, or skipped for a reason. */
export const readRows = (rows: readonly ClaimedRow[], table: Table, notes: RowNotes): RowsOutcome => {
  const headed = new Set(table.columns.map((column) => column.column))
  const problems: ImportProblem[] = []
  const rejectedRows = new Set<number>()
  const skipped = new Map<number, RowSkip>()
  const placed: PlacedRow[] = []
  for (const claimed of rows) {
    const { row, claim, placement } = claimed
    const far = farCell(row, headed)
    if (far) {
      problems.push({
        code: 'cell-far',
        row: row.row,
        column: columnLetters(far.column),
        header: null,
        value: plainText(far.text),
        params: {},
      })
      rejectedRows.add(row.row)
      continue
    }
    const reason = reasonToSkip(claimed, headed, notes)
    if (reason) {
      skipped.set(row.row, reason)
      continue
    }
    const figures = readRowFigures(row, table.layout, table.notation)
    const found = [...problemOfPlace(row.row, placement, table.columns), ...figures.problems]
    if (found.length > 0 || placement.kind !== 'place') {
      problems.push(...found)
      rejectedRows.add(row.row)
      continue
    }
    notePlacement(placement, row.row, notes)
    placed.push({ row, region: placement.region, hasFigures: claim.hasFigures, figures })
  }
  const filled = placed.filter((one) => one.hasFigures)
  const blank = placed.filter((one) => !one.hasFigures)
  for (const [row, reason] of skippedBlankRows(blank, filled, notes)) skipped.set(row, reason)
  const usable = placed.filter((one) => !skipped.has(one.row.row))
  const duplicates = duplicatesAmong(usable)
  for (const same of duplicates.values()) {
    problems.push(...duplicateProblem(same))
    for (const one of same) rejectedRows.add(one.row.row)
  }
  const accepted = usable.filter((one) => !duplicates.has(one.region.code))
  for (const one of accepted) noteFigures(one, notes)
  return { accepted, problems: problems.sort(inReadingOrder), rejectedRows, skipped }
}
