import { z } from 'zod'
import type { ImportTarget, OpenedImportFile, OpenedSheet } from '../../../shared/contract/import-channels.ts'
import type { Payload } from '../../../shared/contract/index.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import type { Region } from '../../../shared/domain/region.ts'
import { COLUMN_FIELDS, type ColumnField } from '../../../shared/import/column-field.ts'
import { IGNORE } from '../../../shared/import/column-mapping.ts'
import { type ImportCorrections, NO_CORRECTIONS } from '../../../shared/import/corrections.ts'
import type { Notation } from '../../../shared/import/percent-value.ts'

/** How one sheet is to be read; corrections of another sheet wait until it is chosen again. */
export interface SheetWork {
  readonly headerRow: number | null
  readonly mapping: readonly { readonly column: number; readonly field: ColumnField | typeof IGNORE }[]
  readonly corrections: ImportCorrections
}

/** Everything that was decided about a file that is not saved yet; kept as a draft, so plain data only. */
export interface ImportWork {
  readonly opened: OpenedImportFile | null
  readonly step: 'columns' | 'check'
  readonly sheet: string
  readonly sheets: Readonly<Record<string, SheetWork>>
  readonly notation: Notation | null
  readonly region: Region
  readonly asOf: DateKey | null
  /** null takes what the newest snapshot says. */
  readonly source: string | null
  readonly eligibleLabel: string | null
  /** A snapshot of the same day is corrected by a new version. */
  readonly correction: boolean
  /** A draft of the same day goes when this one is saved. */
  readonly replaces: boolean
}

const sheetWorkShape = z.object({
  headerRow: z.number().nullable(),
  mapping: z.array(z.object({ column: z.number(), field: z.enum([...COLUMN_FIELDS, IGNORE]) })),
  corrections: z.object({
    cells: z.array(z.object({ row: z.number(), column: z.number(), text: z.string() })),
    places: z.array(z.object({ row: z.number(), region: z.string(), spelling: z.string().nullable() })),
    skippedRows: z.array(z.number()),
  }),
})

const openedSheetShape = z.object({
  name: z.string(),
  hidden: z.boolean(),
  lastRow: z.number(),
  hasTable: z.boolean(),
  day: z.string().nullable(),
  dayFault: z.string().nullable().default(null),
  dayFrom: z.enum(['title', 'sheet', 'file']).nullable().default(null),
})

const workShape = z.object({
  opened: z
    .object({
      file: z.string(),
      fileName: z.string(),
      kind: z.enum(['xlsx', 'ods', 'csv']),
      bytes: z.number(),
      hash: z.string(),
      sheets: z.array(openedSheetShape),
    })
    .nullable(),
  step: z.enum(['columns', 'check']),
  sheet: z.string(),
  sheets: z.record(z.string(), sheetWorkShape),
  notation: z.enum(['id', 'en']).nullable(),
  region: z.object({ code: z.string(), name: z.string() }),
  asOf: z.string().nullable(),
  source: z.string().nullable(),
  eligibleLabel: z.string().nullable(),
  correction: z.boolean(),
  replaces: z.boolean().default(false),
})

/** Returns the work of a stored draft, null when its shape is not known any more. */
export const parseWork = (content: unknown): ImportWork | null => {
  const parsed = workShape.safeParse(content)
  return parsed.success ? parsed.data : null
}

/** Returns the work before a file was chosen, for the region of the office. */
export const emptyWork = (region: Region): ImportWork => ({
  opened: null,
  step: 'columns',
  sheet: '',
  sheets: {},
  notation: null,
  region: { code: region.code, name: region.name },
  asOf: null,
  source: null,
  eligibleLabel: null,
  correction: true,
  replaces: false,
})

const UNTOUCHED: SheetWork = { headerRow: null, mapping: [], corrections: NO_CORRECTIONS }

/** Returns how the chosen sheet is to be read. */
export const sheetWorkOf = (work: ImportWork): SheetWork => work.sheets[work.sheet] ?? UNTOUCHED

/** Returns the corrections of the chosen sheet. */
export const correctionsOf = (work: ImportWork): ImportCorrections => sheetWorkOf(work).corrections

const firstChoice = (sheets: readonly OpenedSheet[]): OpenedSheet | undefined =>
  sheets.find((sheet) => sheet.hasTable && !sheet.hidden) ??
  sheets.find((sheet) => sheet.hasTable) ??
  sheets.find((sheet) => sheet.lastRow > 0) ??
  sheets[0]

/**
 * Returns the work with a file that was just read: everything decided before stays when it is the same file once more,
 * otherwise the first sheet with a table and the day of its title are taken.
 */
export const withOpened = (work: ImportWork, opened: OpenedImportFile): ImportWork => {
  if (work.opened?.hash === opened.hash && opened.sheets.some((sheet) => sheet.name === work.sheet)) {
    return { ...work, opened }
  }
  const sheet = firstChoice(opened.sheets)
  return { ...emptyWork(work.region), opened, sheet: sheet?.name ?? '', asOf: sheet?.day ?? null }
}

const dayOf = (work: ImportWork, name: string): DateKey | null =>
  work.opened?.sheets.find((sheet) => sheet.name === name)?.day ?? null

/** Returns the work on another sheet; the day follows it as long as it came from the sheet itself. */
export const withSheet = (work: ImportWork, name: string): ImportWork => {
  const isOwnDay = work.asOf === null || work.asOf === dayOf(work, work.sheet)
  return { ...work, sheet: name, asOf: isOwnDay ? (dayOf(work, name) ?? work.asOf) : work.asOf }
}

const withSheetWork = (work: ImportWork, change: Partial<SheetWork>): ImportWork => ({
  ...work,
  sheets: { ...work.sheets, [work.sheet]: { ...sheetWorkOf(work), ...change } },
})

/** Returns the work with a column told to hold a field, null to leave it out. */
export const withField = (work: ImportWork, column: number, field: ColumnField | null): ImportWork => {
  const others = sheetWorkOf(work).mapping.filter((own) => own.column !== column)
  return withSheetWork(work, { mapping: [...others, { column, field: field ?? IGNORE }] })
}

/** Returns the work with the row of the headers told, 0 for none, null to look for it. */
export const withHeaderRow = (work: ImportWork, headerRow: number | null): ImportWork =>
  withSheetWork(work, { headerRow })

/** Returns the work with the corrections of the chosen sheet replaced. */
export const withCorrections = (work: ImportWork, corrections: ImportCorrections): ImportWork =>
  withSheetWork(work, { corrections })

/** Returns the version of the draft that goes when the work is saved, null when nothing goes. */
export const replacedVersion = (work: ImportWork, target: ImportTarget | undefined): number | null => {
  const existing = target?.existing ?? null
  return work.replaces && existing?.status === 'draft' ? existing.version : null
}

/** Returns what every question about the chosen sheet carries, null without a file. */
export const choicesOf = (work: ImportWork): Payload<'import.preview'> | null => {
  if (work.opened === null) return null
  const { headerRow, mapping, corrections } = sheetWorkOf(work)
  return {
    file: work.opened.file,
    sheet: work.sheet,
    headerRow,
    notation: work.notation,
    mapping: mapping.map((own) => ({ ...own })),
    region: work.region.code,
    corrections: {
      cells: corrections.cells.map((own) => ({ ...own })),
      places: corrections.places.map((own) => ({ ...own })),
      skippedRows: [...corrections.skippedRows],
    },
  }
}
