import { AppError } from '../domain/app-error.ts'
import { SEGMENT_NAMES, UCJ, UCJ_SEGMENTS } from '../domain/indicator.ts'
import { liesIn, type Region, type RegionCode } from '../domain/region.ts'
import type { Observation } from '../domain/snapshot.ts'
import type { ColumnMapping, ReadColumn } from './column-mapping.ts'
import { chooseSheet, figureFieldOf, personalNames, placeFieldOf, readHeader } from './header-row.ts'
import { fileNotes, RowNotes } from './import-notes.ts'
import type { HeadReason, ImportNote, ImportProblem, RowSkip, SkipReason } from './import-problem.ts'
import type { Notation } from './percent-value.ts'
import { isBlank, type RawRow, type RawSheet } from './raw-cell.ts'
import { buildRegionIndex, type RegionAlias } from './region-index.ts'
import { claimsOf } from './row-claim.ts'
import { type FigureLayout, figureLayout, isAllUnknown } from './row-figures.ts'
import { isNumberingRow, isSubHeaderRow } from './row-kind.ts'
import { placeRows } from './row-place.ts'
import { type ClaimedRow, type PlacedRow, type RowsOutcome, readRows } from './read-rows.ts'
import { type TableHeader, tableHeader } from './table-header.ts'
import { unreadColumns } from './unread-columns.ts'

export interface ReadInput {
  readonly sheets: readonly RawSheet[]
  /** The sheet to read; without it the only sheet that holds a table. */
  readonly sheetName?: string | undefined
  /** Settles percentages such as "35,050"; counts never need it. */
  readonly notation?: Notation | undefined
  readonly mapping?: readonly ColumnMapping[] | undefined
  /** The row of the headers in the named sheet instead of the one found, 0 for a table without headers. */
  readonly headerRow?: number | undefined
  /** Regions that the user chose for rows, by row. */
  readonly chosenPlaces?: ReadonlyMap<number, RegionCode> | undefined
  /** Rows that the user corrected or left out: data, with all below them, whatever they look like now. */
  readonly correctedRows?: readonly number[] | undefined
  readonly scope: Region
  /** The scope and everything below it; with the other kabupaten/kota of its province, a bare "Bima" is known to be ambiguous. */
  readonly regions: readonly Region[]
  readonly aliases?: readonly RegionAlias[] | undefined
}

/** The rows below the headers, to the last filled one: titles and headers are not data. `accepted + problem + skipped = read`. */
export interface RowCounts {
  readonly read: number
  readonly accepted: number
  readonly problem: number
  readonly skipped: number
}

export interface ReadResult {
  readonly sheet: string
  readonly headerRow: number
  readonly columns: readonly ReadColumn[]
  /** In the order of the file, the total of a region before its segments. */
  readonly observations: readonly Observation[]
  readonly problems: readonly ImportProblem[]
  readonly notes: readonly ImportNote[]
  readonly counts: RowCounts
  readonly skipped: Readonly<Record<RowSkip, number>>
  /** Why each filled row is neither accepted nor a problem, by row; titles and headers among them. */
  readonly skippedRows: ReadonlyMap<number, SkipReason>
  /** The accepted row of each region. */
  readonly rowOf: ReadonlyMap<RegionCode, number>
}

const observationsOf = (accepted: readonly PlacedRow[], layout: FigureLayout, notes: RowNotes): Observation[] => {
  const present = [...layout.keys()].filter((indicator) => {
    if (indicator === UCJ) return true
    return accepted.some(({ figures }) => {
      const own = figures.byIndicator.get(indicator)
      return own !== undefined && !isAllUnknown(own)
    })
  })
  for (const segment of UCJ_SEGMENTS) {
    const isEmpty = layout.has(segment) && !present.includes(segment)
    if (isEmpty && accepted.length > 0) notes.add('segment-empty', { segment: SEGMENT_NAMES[segment].short })
  }
  return accepted.flatMap(({ region, figures }) =>
    present.flatMap((indicator): Observation[] => {
      const own = figures.byIndicator.get(indicator)
      if (!own) return []
      return [
        {
          indicator,
          place: { kind: 'region', code: region.code, name: region.name },
          eligible: own.eligible,
          active: own.active,
          statedPercent: own.percent,
          statedUncovered: own.uncovered,
          statedGap: own.gap,
          approximate: own.approximate,
          note: null,
        },
      ]
    }),
  )
}

interface Table {
  /** Rows over the figures, by row. */
  readonly heads: ReadonlyMap<number, HeadReason>
  readonly rows: readonly RawRow[]
}

/** Separates the rows under the header that still belong to it from the rows that carry data. */
const tableOf = (
  sheet: RawSheet,
  header: TableHeader,
  columns: readonly ReadColumn[],
  firstCorrected: number,
): Table => {
  const headerRow = header.row.row
  const placeColumns = new Set(columns.filter((column) => placeFieldOf(column) !== null).map((column) => column.column))
  const firstFigure = Math.min(...columns.filter((own) => figureFieldOf(own) !== null).map((own) => own.column))
  const filled = sheet.rows.filter((row) => !row.cells.every(isBlank))
  const below = filled.filter((row) => row.row > headerRow)
  const isHead = (row: RawRow): boolean =>
    row.row === header.lower ||
    (row.row < firstCorrected && (isNumberingRow(row) || isSubHeaderRow(row, placeColumns, firstFigure)))
  const first = below.findIndex((row) => !isHead(row))
  if (first < 0) throw new AppError('import.no-rows', { row: headerRow })
  const heads = new Map<number, HeadReason>()
  for (const { row } of filled) if (row <= headerRow) heads.set(row, row < headerRow ? 'title' : 'header')
  for (const row of below.slice(0, first)) heads.set(row.row, isNumberingRow(row) ? 'numbering' : 'header')
  return { heads, rows: below.slice(first) }
}

const countsOf = (
  sheet: RawSheet,
  headerRow: number,
  table: Table,
  outcome: RowsOutcome,
): Pick<ReadResult, 'counts' | 'skipped' | 'skippedRows'> => {
  const skipped = { empty: 0, text: 0, heading: 0, rest: 0 }
  for (const why of outcome.skipped.values()) skipped[why] += 1
  const read = (sheet.rows.at(-1)?.row ?? 0) - Math.max(headerRow, ...table.heads.keys())
  const accepted = outcome.accepted.length
  const problem = outcome.rejectedRows.size
  const filled = accepted + problem + Object.values(skipped).reduce((sum, count) => sum + count, 0)
  skipped.empty = read - filled
  const skippedRows = new Map<number, SkipReason>([...table.heads, ...outcome.skipped])
  return { skippedRows, skipped, counts: { read, accepted, problem, skipped: read - accepted - problem } }
}

const placedRows = (
  rows: readonly RawRow[],
  columns: readonly ReadColumn[],
  input: ReadInput,
): readonly ClaimedRow[] => {
  const province = input.scope.code.slice(0, 2)
  const regions = input.regions.filter((region) => liesIn(region.code, province))
  const index = buildRegionIndex(input.scope, regions, input.aliases ?? [])
  const claims = claimsOf(rows, columns, placeFieldOf)
  const placements = placeRows(claims, index, input.chosenPlaces)
  return rows.flatMap((row, at) => {
    const claim = claims[at]
    const placement = placements[at]
    return claim && placement ? [{ row, claim, placement }] : []
  })
}

/**
 * Returns the figures of a spreadsheet as observations, with every row below the headers accounted for: accepted, a problem, or skipped for a
 * named reason. Nothing is guessed: an unknown figure is null, a doubtful one is a problem with row, column and value.
 * Segments whose columns hold no figure at all give no rows (domain 2).
 * Throws AppError for what concerns the whole file: no table, several tables, wrong headers, wrong corrections.
 */
export const readObservations = (input: ReadInput): ReadResult => {
  const mapping = input.mapping ?? []
  const { sheet, header: found } = chooseSheet(input.sheets, input.sheetName, mapping, input.headerRow)
  const firstCorrected = Math.min(...(input.correctedRows ?? []).filter((row) => row > found.row))
  const header = tableHeader(sheet, found, firstCorrected)
  const { personal } = header
  const columns = readHeader(header, mapping)
  const table = tableOf(sheet, header, columns, firstCorrected)
  const notes = new RowNotes()
  if (personal.size > 0) notes.add('persons-unread', { columns: personalNames(header) })
  const layout = figureLayout(columns.filter((column) => figureFieldOf(column) !== null))
  const rows = placedRows(table.rows, columns, input)
  const outcome = readRows(rows, { columns, layout, notation: input.notation ?? null }, notes)
  const observations = observationsOf(outcome.accepted, layout, notes)
  const unread = unreadColumns(table.rows, columns, personal)
  return {
    sheet: sheet.name,
    headerRow: found.row,
    columns,
    observations,
    problems: outcome.problems,
    notes: [...fileNotes(sheet, input.sheets, columns, unread), ...notes.list()],
    ...countsOf(sheet, found.row, table, outcome),
    rowOf: new Map(outcome.accepted.map(({ region, row }) => [region.code, row.row])),
  }
}
