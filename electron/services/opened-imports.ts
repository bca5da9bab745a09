import { createHash, randomUUID } from 'node:crypto'
import type { OpenedImportFile, OpenedSheet } from '../../shared/contract/import-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { impossibleDayIn, onlyDayIn } from '../../shared/import/day-in-text.ts'
import { headerRowIn } from '../../shared/import/header-row.ts'
import type { RawFile, RawSheet } from '../../shared/import/raw-cell.ts'
import { dayFaultText } from '../../shared/text/import-screen.ts'
import type { ReadableDb } from '../db/handle.ts'

/** A spreadsheet whose cells are kept in memory between looking at it and saving it. */
export interface OpenedImport {
  readonly id: string
  readonly fileName: string
  readonly bytes: number
  readonly hash: string
  readonly content: RawFile
}

/** Files belong to the data that were open when they came, and go with them. */
const held = new WeakMap<ReadableDb, Map<string, OpenedImport>>()

/** A window imports one file at a time; older ones make room. */
const MAX_HELD = 3

const filesOf = (db: ReadableDb): Map<string, OpenedImport> => {
  const known = held.get(db) ?? new Map<string, OpenedImport>()
  held.set(db, known)
  return known
}

/** Keeps a file that was read and returns it with its id. */
export const holdImport = (
  db: ReadableDb,
  { fileName, bytes, content }: { readonly fileName: string; readonly bytes: Uint8Array; readonly content: RawFile },
): OpenedImport => {
  const files = filesOf(db)
  const opened: OpenedImport = {
    id: randomUUID(),
    fileName,
    bytes: bytes.byteLength,
    hash: createHash('sha256').update(bytes).digest('hex'),
    content,
  }
  files.set(opened.id, opened)
  for (const id of [...files.keys()].slice(0, -MAX_HELD)) files.delete(id)
  return opened
}

/** Returns a file that is kept; AppError `import.gone` when it made room or the program was restarted. */
export const heldImport = (db: ReadableDb, id: string): OpenedImport => {
  const opened = filesOf(db).get(id)
  if (!opened) throw new AppError('import.gone')
  return opened
}

/** Lets go of a file; nothing happens when it is gone already. */
export const releaseImport = (db: ReadableDb, id: string): void => {
  filesOf(db).delete(id)
}

/** Returns a sheet of a file by its name; AppError `import.sheet-unknown` when it has none of that name. */
export const sheetOf = ({ content }: OpenedImport, name: string): RawSheet => {
  const sheet = content.sheets.find((own) => own.name === name)
  if (sheet) return sheet
  throw new AppError('import.sheet-unknown', { sheet: name, sheets: content.sheets.map((own) => own.name).join(', ') })
}

const TITLE_ROWS = 12

const titleTexts = (sheet: RawSheet): readonly string[] => {
  const header = headerRowIn(sheet, [])
  const titles = sheet.rows.filter((row) => (header ? row.row < header.row : true)).slice(0, TITLE_ROWS)
  return titles.flatMap((row) => row.cells.map((cell) => cell.text))
}

const dayOf = (sheet: RawSheet, fileName: string): Pick<OpenedSheet, 'day' | 'dayFault' | 'dayFrom'> => {
  const titles = titleTexts(sheet)
  const places = [
    { dayFrom: 'title', texts: titles },
    { dayFrom: 'sheet', texts: [sheet.name] },
    { dayFrom: 'file', texts: [fileName] },
  ] as const
  for (const { dayFrom, texts } of places) {
    const day = onlyDayIn(texts)
    if (day !== null) return { day, dayFault: null, dayFrom }
  }
  const fault = impossibleDayIn([...titles, sheet.name, fileName])
  return { day: null, dayFault: fault && dayFaultText(fault), dayFrom: null }
}

/** Returns a file as the page gets it: its sheets, which of them hold a table, and the day that their titles mention. */
export const openedImportFile = ({ id, fileName, bytes, hash, content }: OpenedImport): OpenedImportFile => ({
  file: id,
  fileName,
  kind: content.kind,
  bytes,
  hash,
  sheets: content.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    lastRow: sheet.rows.at(-1)?.row ?? 0,
    hasTable: headerRowIn(sheet, []) !== null,
    ...dayOf(sheet, fileName),
  })),
})
