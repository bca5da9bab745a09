import { type BookType, utils, type WorkSheet, write } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { AppError } from '../../../shared/domain/app-error.ts'
import { errorMessage } from '../../../shared/text/error-messages.ts'

export type Row = readonly (string | number | boolean | null)[]

/** Returns a workbook of one sheet as a spreadsheet program writes it. */
export const workbookBytes = (
  rows: readonly Row[],
  change: (sheet: WorkSheet) => void = () => undefined,
  bookType: BookType = 'xlsx',
): Uint8Array => {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
  change(sheet)
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Data')
  return new Uint8Array(write(book, { type: 'buffer', bookType, compression: true }))
}

/** Returns the workbook with one of its parts rewritten or added, for what no spreadsheet program would write. */
export const withPart = (bytes: Uint8Array, name: string, rewrite: (text: string) => string): Uint8Array => {
  const parts = unzipSync(bytes)
  parts[name] = strToU8(rewrite(strFromU8(parts[name] ?? new Uint8Array())))
  return zipSync(parts)
}

/** Returns the workbook with entries added beside its own. */
export const withEntries = (bytes: Uint8Array, entries: Zippable): Uint8Array =>
  zipSync({ ...unzipSync(bytes), ...entries })

export const SHEET_PART = 'xl/worksheets/sheet1.xml'

export const TABLE: readonly Row[] = [
  ['Wilayah', 'Potensi', 'Aktif'],
  ['Raba', 100, 40],
]

/** Returns the code and the message of a refusal, or what came instead. */
export const refusalOf = async (work: () => unknown): Promise<string> => {
  try {
    return `no error: ${JSON.stringify(await work())}`
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${errorMessage(error.code, error.params)}` : String(error)
  }
}
