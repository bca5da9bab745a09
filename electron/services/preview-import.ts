import { officialFigure, segmentsOf } from '../../shared/calc/official-figure.ts'
import { figuresOutput } from '../../shared/contract/figures-output.ts'
import type { ImportPreview, ImportReading, PreviewColumn } from '../../shared/contract/import-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { SEGMENT_NAMES, UCJ } from '../../shared/domain/indicator.ts'
import { fullNameOf, type Region, type RegionCode } from '../../shared/domain/region.ts'
import type { Figures } from '../../shared/domain/snapshot.ts'
import { guessedColumns, type ReadColumn } from '../../shared/import/column-mapping.ts'
import type { ImportCorrections } from '../../shared/import/corrections.ts'
import { headerRowIn } from '../../shared/import/header-row.ts'
import type { CellPlace, ImportNote, RowSkip, SkipReason } from '../../shared/import/import-problem.ts'
import { cellAddress, plainText, type RawSheet } from '../../shared/import/raw-cell.ts'
import type { ReadResult } from '../../shared/import/read-observations.ts'
import { isNumberingRow } from '../../shared/import/row-kind.ts'
import { type TableHeader, tableHeader } from '../../shared/import/table-header.ts'
import { unreadColumnName, unreadColumns } from '../../shared/import/unread-columns.ts'
import { noteMessage } from '../../shared/text/import-problems.ts'
import { blockedText, skipWords, unknownCellsText } from '../../shared/text/import-screen.ts'
import type { ReadableDb } from '../db/handle.ts'
import { childrenOf, regionByCode } from '../db/repositories/regions.ts'
import { problemViews } from './import-problem-views.ts'
import { sumNotes } from './import-sums.ts'
import { type OpenedImport, sheetOf } from './opened-imports.ts'
import { aliasesFor, type ReadingChoices, readImport, regionCount } from './read-import.ts'

/** How one named sheet of an opened file is read. */
export type SheetChoices = ReadingChoices & { readonly sheet: string }

/**
 * Returns what saving with these choices would store, with every problem and what can be done about it. A sheet that cannot be
 * read as a whole is an answer too: its columns are shown so that they can be corrected.
 */
export const previewImport = (
  db: ReadableDb,
  opened: OpenedImport,
  scope: Region,
  choices: SheetChoices,
  today: DateKey,
): ImportPreview => {
  const sheet = sheetOf(opened, choices.sheet)
  try {
    const result = readImport(db, opened.content.sheets, scope, aliasesFor(db, scope.code), choices)
    return {
      sheet: sheet.name,
      headerRow: result.headerRow,
      columns: columnsOf(sheet, headerOf(sheet, result.headerRow), result.columns),
      blocked: null,
      reading: readingOf(db, sheet, scope, result, choices.corrections, today),
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const headerRow = choices.headerRow ?? headerRowIn(sheet, choices.mapping)?.row ?? null
    const header = headerOf(sheet, headerRow)
    return {
      sheet: sheet.name,
      headerRow,
      columns: columnsOf(sheet, header, guessedColumns(header, choices.mapping)),
      blocked: { code: error.code, params: error.params, message: blockedText(error) },
      reading: null,
    }
  }
}

const headerOf = (sheet: RawSheet, headerRow: number | null): TableHeader => {
  const row = sheet.rows.find((own) => own.row === headerRow)
  return tableHeader(sheet, row ?? { row: headerRow ?? 0, hidden: false, cells: [] })
}

const columnsOf = (sheet: RawSheet, header: TableHeader, known: readonly ReadColumn[]): readonly PreviewColumn[] => {
  const { row, lower, personal } = header
  const filled = new Set(sheet.rows.flatMap((own) => own.cells.map((cell) => cell.column)))
  const below = sheet.rows.filter((own) => own.row > (lower ?? row.row) && !isNumberingRow(own))
  const unread = new Map(unreadColumns(below, known, personal).map((own) => [own.column, own]))
  const read = new Map(known.map((own) => [own.column, own]))
  return [...filled]
    .sort((a, b) => a - b)
    .map((column) => {
      const own = read.get(column)
      const name = unread.get(column)
      return {
        column,
        header: own?.header ?? '',
        field: own?.field ?? null,
        isPersonal: personal.has(column),
        unreadAs: name ? unreadColumnName(name) : null,
      }
    })
}

const readingOf = (
  db: ReadableDb,
  sheet: RawSheet,
  scope: Region,
  result: ReadResult,
  corrections: ImportCorrections,
  today: DateKey,
): ImportReading => {
  const chosen = corrections.skippedRows
  const corrected = new Map(corrections.cells.map((cell) => [cellAddress(cell), cell.text]))
  const texts = (cell: CellPlace): string => corrected.get(cellAddress(cell)) ?? cellText(sheet, cell)
  const nameOf = (code: RegionCode): string => {
    const region = regionByCode(db, code)
    return region ? fullNameOf(region) : code
  }
  const { read, accepted, problem, skipped } = result.counts
  return {
    rows: { read, accepted, problems: problem, skipped },
    skippedRows: skippedRanges(result.skippedRows, chosen),
    skippedCounts: skippedCounts(result, chosen.length),
    ...problemViews(sheet, result, nameOf),
    notes: [
      // an unread row is missing from every sum
      ...(result.problems.length > 0 ? [] : sumNotes(db, scope, today, result)),
      ...result.notes.map((note) => ({ code: note.code, text: noteText(note, texts), cells: note.cells ?? [] })),
    ],
    places: corrections.places.map(({ row, region }) => ({
      row,
      region: regionByCode(db, region) ?? { code: region, name: region },
    })),
    total: totalOf(db, scope, result),
    regions: regionCount(result.observations),
    segments: segmentsOf(result).map((segment) => SEGMENT_NAMES[segment].short),
  }
}

const cellText = (sheet: RawSheet, { row, column }: CellPlace): string =>
  sheet.rows.find((own) => own.row === row)?.cells.find((cell) => cell.column === column)?.text ?? ''

/** Marks of the unknown are told by their cells and words, so that a wrong one is seen at once. */
const noteText = (note: ImportNote, textOf: (cell: CellPlace) => string): string => {
  if (note.code !== 'values-unknown' || note.cells === undefined) return noteMessage(note)
  return unknownCellsText(note.cells, (cell) => plainText(textOf(cell)))
}

const totalOf = (db: ReadableDb, scope: Region, result: ReadResult): ImportReading['total'] => {
  const official = officialFigure(result, UCJ, scope.code, childrenOf(db, scope.code))
  const figures: Figures | null = official.kind === 'own' || official.kind === 'sum' ? official.figures : null
  return figures && figuresOutput(figures)
}

type SkippedRange = ImportReading['skippedRows'][number]

const skippedRanges = (
  skipped: ReadonlyMap<number, SkipReason>,
  chosen: readonly number[],
): readonly SkippedRange[] => {
  const reasons = new Map<number, SkippedRange['why']>([
    ...skipped,
    ...chosen.map((row): [number, 'chosen'] => [row, 'chosen']),
  ])
  const ranges: { from: number; to: number; why: SkippedRange['why'] }[] = []
  for (const [row, why] of [...reasons].sort(([a], [b]) => a - b)) {
    const last = ranges.at(-1)
    if (last && last.to === row - 1 && last.why === why) last.to = row
    else ranges.push({ from: row, to: row, why })
  }
  return ranges
}

const skippedCounts = (result: ReadResult, chosen: number): ImportReading['skippedCounts'] => {
  const reasons: readonly RowSkip[] = ['heading', 'rest', 'text', 'empty']
  const counted = reasons.map((reason) => {
    const count = result.skipped[reason]
    // rows that the user leaves out are read as blank ones
    return { words: skipWords(reason), count: reason === 'empty' ? Math.max(0, count - chosen) : count }
  })
  return [...counted, { words: 'atas pilihan', count: chosen }].filter(({ count }) => count > 0)
}
