import { z } from 'zod'
import type { DateKey } from '../domain/date-key.ts'
import type { Region } from '../domain/region.ts'
import { COLUMN_FIELDS, type ColumnField } from '../import/column-field.ts'
import { IGNORE } from '../import/column-mapping.ts'
import type { CellPlace, SkipReason } from '../import/import-problem.ts'
import type { ImportFix } from '../import/problem-fixes.ts'
import { channel } from './channel.ts'
import { bytesField, dayField, regionField, textField } from './fields.ts'
import type { FiguresOutput } from './figures-output.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import type { SnapshotReference } from './responses.ts'
import type { Failure } from './result.ts'

/** One sheet of a file that was opened, before anything is decided about it. */
export interface OpenedSheet {
  readonly name: string
  readonly hidden: boolean
  /** Number of the last filled row, 0 for an empty sheet. */
  readonly lastRow: number
  /** A row of known column headers was found. */
  readonly hasTable: boolean
  /** The one day that titles, sheet or file name mention. */
  readonly day: DateKey | null
  /** Why a day that they mention is none, when no day was found: "31-06-2025". */
  readonly dayFault: string | null
  /** Where the day stands, null without one. */
  readonly dayFrom: 'title' | 'sheet' | 'file' | null
}

/** A file that the application keeps in memory until it is saved or closed. */
export interface OpenedImportFile {
  readonly file: string
  readonly fileName: string
  readonly kind: 'xlsx' | 'ods' | 'csv'
  readonly bytes: number
  readonly hash: string
  readonly sheets: readonly OpenedSheet[]
}

export interface SheetColumn {
  readonly column: number
  readonly letters: string
  /** Characters of the longest text among the first rows. */
  readonly longest: number
  /** Characters of the longest one with a digit, a figure rather than a header; 0 without one. */
  readonly longestFigure: number
}

/** Where a sheet has filled rows, as ranges, and its filled columns. */
export interface SheetLayout {
  readonly ranges: readonly { readonly from: number; readonly to: number }[]
  readonly columns: readonly SheetColumn[]
}

export interface RawRowOutput {
  readonly row: number
  readonly hidden: boolean
  readonly cells: readonly { readonly column: number; readonly text: string; readonly isNumber: boolean }[]
}

/** A reason why a row cannot be accepted, with what can be done about it. */
export interface ImportProblemView {
  /** Code, row and column: equal as long as the problem is the same. */
  readonly key: string
  readonly row: number
  readonly cell: CellPlace | null
  /** Every cell that it is marked in: its own, or the names of the rows that are about one region. */
  readonly cells: readonly CellPlace[]
  readonly value: string
  readonly title: string
  /** Field and place that the cell belongs to: "Peserta aktif, Dodu". */
  readonly context: string
  readonly text: string
  readonly fixes: readonly (ImportFix & { readonly label: string })[]
  /** Which of `fixes` can be taken without looking further, null when several compete. */
  readonly suggested: number | null
  readonly edit: CellPlace | null
  readonly canEmpty: boolean
  readonly place: { readonly row: number; readonly spelling: string | null } | null
  /** Rows that one solution solves: a merged cell names the place of several. */
  readonly rows: number
  /** Key in `alike` of the reading when other cells have the same problem and the same value. */
  readonly alike: string | null
}

/** Cells with the same problem and the same value. */
export interface AlikeCells {
  readonly key: string
  readonly count: number
  /** The first 5.000 of them. */
  readonly cells: readonly CellPlace[]
}

export interface ImportNoteView {
  readonly code: string
  readonly text: string
  readonly cells: readonly CellPlace[]
}

export interface PreviewColumn {
  readonly column: number
  readonly header: string
  readonly field: ColumnField | null
  /** Tells of one person, as in a BNBA list: such a column is never read. */
  readonly isPersonal: boolean
  /** How a column is named that is not read although it has a header or figures: "A (“No”)"; null for every other. */
  readonly unreadAs: string | null
}

/** What reading a sheet with these choices would give; nothing is stored. */
export interface ImportPreview {
  readonly sheet: string
  /** Row of the headers, 0 without headers, null when none was found. */
  readonly headerRow: number | null
  readonly columns: readonly PreviewColumn[]
  /** Why the sheet cannot be read as a whole; then `reading` is null. */
  readonly blocked: Failure | null
  readonly reading: ImportReading | null
}

export interface ImportReading {
  /** Rows below the headers: read = accepted + problems + skipped. */
  readonly rows: {
    readonly read: number
    readonly accepted: number
    readonly problems: number
    readonly skipped: number
  }
  readonly skippedRows: readonly { readonly from: number; readonly to: number; readonly why: SkipReason | 'chosen' }[]
  readonly skippedCounts: readonly { readonly words: string; readonly count: number }[]
  /** Problems to solve; one may concern several rows. */
  readonly problemCount: number
  /** The first 300 problems, in the order of the file. */
  readonly problems: readonly ImportProblemView[]
  readonly alike: readonly AlikeCells[]
  readonly notes: readonly ImportNoteView[]
  /** Regions that the user chose, by row. */
  readonly places: readonly { readonly row: number; readonly region: Region }[]
  /** Figures that would stand for the region, null while it has none. */
  readonly total: FiguresOutput | null
  /** How many regions and how many figures of segments would be stored. */
  readonly regions: number
  readonly segments: readonly string[]
}

/** What is known about a region and day before a file is saved there. */
export interface ImportTarget {
  readonly existing: (SnapshotReference & { readonly regions: number }) | null
  readonly isFuture: boolean
  /** Source and meaning of potensi of the newest snapshot, else the defaults. */
  readonly source: string | null
  readonly eligibleLabel: string
}

export interface ImportSaved {
  readonly snapshot: SnapshotReference
  readonly rows: ImportReading['rows']
  readonly regions: number
  readonly notes: readonly string[]
  readonly findings: { readonly blocking: number; readonly others: number }
}

const MAX_ROW = 1_048_576
const MAX_CORRECTIONS = 20_000

const rowField = z.number().int().min(1).max(MAX_ROW)
const columnField = z.number().int().min(1).max(16_384)
const fileField = z.uuid()
const sheetField = z.string().max(255)

const correctionsField = z.strictObject({
  cells: z
    .array(z.strictObject({ row: rowField, column: columnField, text: z.string().max(200) }))
    .max(MAX_CORRECTIONS),
  places: z
    .array(
      z.strictObject({ row: rowField, region: regionField, spelling: z.string().trim().min(1).max(80).nullable() }),
    )
    .max(MAX_CORRECTIONS),
  skippedRows: z.array(rowField).max(MAX_CORRECTIONS),
})

/** How a sheet is read; the page keeps these and sends them with every question. */
const choices = {
  file: fileField,
  sheet: sheetField,
  headerRow: z.number().int().min(0).max(MAX_ROW).nullable(),
  notation: z.enum(['id', 'en']).nullable(),
  mapping: z.array(z.strictObject({ column: columnField, field: z.enum([...COLUMN_FIELDS, IGNORE]) })).max(256),
  region: regionField,
  corrections: correctionsField,
}

export const IMPORT_CHANNELS = {
  /** Reads a spreadsheet apart from this process and keeps its cells in memory; run it as a job. */
  'import.open': channel<OpenedImportFile>()(
    'read',
    z.strictObject({ fileName: textField(255), bytes: bytesField(MAX_FILE_BYTES) }),
  ),
  /** Lets go of a file that is not needed any more; nothing happens when it is gone already. */
  'import.close': channel<Record<string, never>>()('read', z.strictObject({ file: fileField })),
  'import.sheet': channel<SheetLayout>()('read', z.strictObject({ file: fileField, sheet: sheetField })),
  /** The raw text of rows as the file holds it; rows without filled cells are left out. */
  'import.rows': channel<{ readonly rows: readonly RawRowOutput[] }>()(
    'read',
    z.strictObject({ file: fileField, sheet: sheetField, rows: z.array(rowField).max(500) }),
  ),
  'import.preview': channel<ImportPreview>()('read', z.strictObject(choices)),
  'import.target': channel<ImportTarget>()('read', z.strictObject({ region: regionField, asOf: dayField.nullable() })),
  /** Regions inside a scope by name, for a row whose own name is not known. */
  'import.places': channel<{ readonly regions: readonly (Region & { readonly within: string | null })[] }>()(
    'read',
    z.strictObject({ scope: regionField, text: z.string().max(80) }),
  ),
  /** Saves what the choices read as a draft, all or nothing. */
  'import.save': channel<ImportSaved>()(
    'write',
    z.strictObject({
      ...choices,
      asOf: dayField,
      source: z.string().trim().max(200).nullable(),
      eligibleLabel: textField(120),
      /** A snapshot of that day is corrected by a new version instead of standing beside it. */
      correction: z.boolean(),
      /** Version of a draft of that day that goes when this one is stored, null when all stay. */
      replaces: z.number().int().min(1).nullable().default(null),
    }),
  ),
}
