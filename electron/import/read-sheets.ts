import { assertNever } from '../../shared/domain/assert-never.ts'
import type { RawFile } from '../../shared/import/raw-cell.ts'
import { fileKindOf } from './file-kind.ts'
import { readCsv } from './read-csv.ts'
import { readOds, readXlsx } from './read-workbook.ts'

/**
 * Returns the filled cells of every sheet of a file as they stand, without interpretation; sheets and rows that the file
 * hides are read too. Foreign bytes: call it inside `isolate`. Throws AppError for what breaks a guard or cannot be read.
 */
export const readSheets = (bytes: Uint8Array, file: string): RawFile => {
  const kind = fileKindOf(bytes, file)
  switch (kind) {
    case 'xlsx':
      return { kind, sheets: readXlsx(bytes, file) }
    case 'ods':
      return { kind, sheets: readOds(bytes, file) }
    case 'csv':
      return { kind, sheets: readCsv(bytes) }
    default:
      return assertNever(kind)
  }
}
