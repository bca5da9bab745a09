import { assertNever } from '../../shared/domain/assert-never.ts'
import type { RawFile } from '../../shared/import/raw-cell.ts'
import { fileKindOf } from './file-kind.ts'
import type { RowProgress } from './raw-sheet.ts'
import { readCsv } from './read-csv.ts'
import { readOds, readXlsx } from './read-workbook.ts'

/**
 * Returns the filled cells of every sheet of a file as they stand, without interpretation; sheets and rows that the file
 * hides are read too, and `report` is told how many rows are read. Foreign bytes: call it inside `isolate`. Throws AppError for what breaks a guard or cannot be read.
 */
export const readSheets = (bytes: Uint8Array, file: string, report?: RowProgress): RawFile => {
  const kind = fileKindOf(bytes, file)
  switch (kind) {
    case 'xlsx':
      return { kind, sheets: readXlsx(bytes, file, report) }
    case 'ods':
      return { kind, sheets: readOds(bytes, file, report) }
    case 'csv':
      return { kind, sheets: readCsv(bytes, report) }
    default:
      return assertNever(kind)
  }
}
