import type { IMPORT_CHANNELS } from '../../shared/contract/import-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { liesIn } from '../../shared/domain/region.ts'
import type { ColumnField } from '../../shared/import/column-field.ts'
import type { IGNORE } from '../../shared/import/column-mapping.ts'
import type { ImportCorrections } from '../../shared/import/corrections.ts'
import type { Notation } from '../../shared/import/percent-value.ts'
import { columnLetters } from '../../shared/import/raw-cell.ts'
import { formatCount } from '../../shared/format/number.ts'
import { ancestorsOf, childrenOf, searchByName } from '../db/repositories/regions.ts'
import { readFile } from '../import/read-file.ts'
import type { JobProgress } from '../platform/isolate-message.ts'
import { heldImport, holdImport, openedImportFile, releaseImport, sheetOf } from '../services/opened-imports.ts'
import { previewImport, type SheetChoices } from '../services/preview-import.ts'
import { rawRows, sheetLayout } from '../services/read-import-sheet.ts'
import { importTarget, saveImport } from '../services/save-import.ts'
import { knownRegion } from '../services/known-snapshot.ts'
import type { Handlers } from './handler.ts'

const FOUND_PLACES = 30

const choicesOf = (payload: {
  readonly sheet: string
  readonly headerRow: number | null
  readonly notation: Notation | null
  readonly mapping: readonly { readonly column: number; readonly field: ColumnField | typeof IGNORE }[]
  readonly corrections: ImportCorrections
}): SheetChoices => ({
  sheet: payload.sheet,
  headerRow: payload.headerRow,
  notation: payload.notation,
  mapping: payload.mapping.map(({ column, field }) => ({ column: columnLetters(column), field })),
  corrections: payload.corrections,
})

const kilobytes = (bytes: number): string => `${formatCount(Math.max(1, Math.round(bytes / 1024)))} KB`

const readingWords = (fileName: string, done: number, total: number | null): string => {
  if (done === 0) return total === null ? `Membaca ${fileName}` : `Membaca ${fileName}, ${formatCount(total)} baris`
  const rows = `Membaca baris ${formatCount(done)}`
  return total === null ? rows : `${rows} dari ${formatCount(Math.max(done, total))}`
}

/** Answers the intentions of the import screens. */
export const IMPORT_HANDLERS: Handlers<typeof IMPORT_CHANNELS> = {
  'import.open': async ({ db, signal, report }, { fileName, bytes }) => {
    const size = kilobytes(bytes.byteLength)
    report({ done: 0, total: null, words: `Membaca ${fileName} (${size})` })
    const onProgress = ({ done, total }: JobProgress): void =>
      report({ done, total, words: readingWords(fileName, done, total) })
    const content = await readFile(bytes, fileName, { signal, onProgress })
    // cancelled between the end of the reading and here: nobody would ever let go of the file
    if (signal.aborted) throw new AppError('isolate.cancelled')
    const rows = content.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
    report({ done: rows, total: rows, words: `Mencari tabel dalam ${formatCount(rows)} baris` })
    return openedImportFile(holdImport(db, { fileName, bytes, content }))
  },
  'import.close': ({ db }, { file }) => {
    releaseImport(db, file)
    return {}
  },
  'import.sheet': ({ db }, { file, sheet }) => sheetLayout(sheetOf(heldImport(db, file), sheet)),
  'import.rows': ({ db }, { file, sheet, rows }) => ({ rows: rawRows(sheetOf(heldImport(db, file), sheet), rows) }),
  'import.preview': ({ db, today }, payload) =>
    previewImport(db, heldImport(db, payload.file), knownRegion(db, payload.region), choicesOf(payload), today),
  'import.target': ({ db, today }, { region, asOf }) => importTarget(db, knownRegion(db, region), asOf, today),
  'import.places': ({ db }, { scope, text }) => {
    const found =
      text.trim() === ''
        ? [knownRegion(db, scope), ...childrenOf(db, scope)]
        : searchByName(db, text, { within: scope, limit: FOUND_PLACES })
    return {
      regions: found.map((region) => ({
        ...region,
        within: ancestorsOf(db, region.code).findLast((above) => liesIn(above.code, scope))?.name ?? null,
      })),
    }
  },
  'import.save': ({ db, now, today }, payload) => {
    const { file, region, asOf, source, eligibleLabel, correction, replaces } = payload
    const scope = knownRegion(db, region)
    const request = { choices: choicesOf(payload), scope, asOf, source, eligibleLabel, correction, replaces }
    return saveImport(db, now, today, heldImport(db, file), request)
  },
}
