import { AppError } from '../domain/app-error.ts'
import { COLUMN_FIELDS, type ColumnField, fieldOfHeader, plainHeader } from './column-field.ts'
import { joinedList } from './import-problem.ts'
import { isPersonHeader } from './person-list.ts'
import { columnLetters, columnNumber, plainText, type RawCell, type RawRow } from './raw-cell.ts'

/** The word that leaves a column out. */
export const IGNORE = 'abaikan'

/** A correction by the user: a column, by header text or letters, and the field it holds. */
export interface ColumnMapping {
  readonly column: string
  readonly field: ColumnField | typeof IGNORE
}

/** One column of the header row; `field` is null for a column that is not read. */
export interface ReadColumn {
  readonly column: number
  readonly letters: string
  readonly header: string
  readonly field: ColumnField | null
}

/**
 * Returns the correction written as `COLUMN=FIELD`, cut at the last equals sign: `Jml Pekerja=potensi`, `D=abaikan`.
 * Throws AppError `import.map-malformed` without both sides, `import.map-unknown-field` for a field that does not exist.
 */
export const parseMapping = (text: string): ColumnMapping => {
  const cut = text.lastIndexOf('=')
  const column = plainText(text.slice(0, Math.max(cut, 0)))
  const word = plainText(text.slice(cut + 1))
  if (cut < 0 || column === '' || word === '') throw new AppError('import.map-malformed', { text: plainText(text) })
  const wanted = plainHeader(word).replaceAll(' ', '_')
  const field = COLUMN_FIELDS.find((known) => known === wanted) ?? (wanted === IGNORE ? IGNORE : null)
  if (field === null) throw new AppError('import.map-unknown-field', { field: word, fields: COLUMN_FIELDS.join(', ') })
  return { column, field }
}

const isHeaderText = (cell: RawCell): boolean => cell.kind === 'text' && plainHeader(cell.text) !== ''

const headerMatches = (cell: RawCell, mapping: ColumnMapping): boolean =>
  isHeaderText(cell) && plainHeader(cell.text) === plainHeader(mapping.column)

/** Returns how many cells of a row read as headers, counting those that the user mapped to a field and the NIK of a BNBA list. */
export const headerScore = (row: RawRow, mappings: readonly ColumnMapping[]): number =>
  row.cells.filter((cell) => {
    if (!isHeaderText(cell)) return false
    if (fieldOfHeader(cell.text) !== null || isPersonHeader(cell)) return true
    return mappings.some((mapping) => headerMatches(cell, mapping) || columnNumber(mapping.column) === cell.column)
  }).length

const mappedColumn = (row: RawRow, mapping: ColumnMapping): number => {
  const byText = row.cells.filter((cell) => headerMatches(cell, mapping))
  if (byText.length > 1) {
    const columns = byText.map((cell) => columnLetters(cell.column)).join(', ')
    throw new AppError('import.map-ambiguous-column', { column: mapping.column, columns })
  }
  const column = byText[0]?.column ?? columnNumber(mapping.column)
  if (column === null) {
    const headers = joinedList(row.cells.filter(isHeaderText).map((cell) => `“${plainText(cell.text)}”`))
    throw new AppError('import.map-unknown-column', { column: mapping.column, headers })
  }
  return column
}

const refuseTwice = (columns: readonly ReadColumn[]): void => {
  const seen = new Map<ColumnField, ReadColumn>()
  for (const column of columns) {
    if (column.field === null) continue
    const first = seen.get(column.field)
    if (first) {
      throw new AppError('import.column-twice', {
        field: column.field,
        first: `${first.letters} (“${first.header}”)`,
        second: `${column.letters} (“${column.header}”)`,
      })
    }
    seen.set(column.field, column)
  }
}

/**
 * Returns every column of a header row with the field it holds, corrections before recognition; `personal` ones hold none.
 * Throws AppError `import.map-unknown-column`, `import.map-ambiguous-column`, `import.map-twice` (one column, two corrections)
 * and `import.column-twice` (two columns, one field).
 */
export const columnsOf = (
  row: RawRow,
  mappings: readonly ColumnMapping[],
  personal: ReadonlySet<number> = new Set(),
): readonly ReadColumn[] => {
  const corrected = new Map<number, ColumnMapping>()
  for (const mapping of mappings) {
    const column = mappedColumn(row, mapping)
    if (corrected.has(column)) throw new AppError('import.map-twice', { column: mapping.column })
    corrected.set(column, mapping)
  }
  const texts = new Map(row.cells.map((cell) => [cell.column, plainText(cell.text)]))
  const numbers = [...new Set([...texts.keys(), ...corrected.keys()])].sort((a, b) => a - b)
  const columns = numbers.map((column): ReadColumn => {
    const header = texts.get(column) ?? ''
    if (personal.has(column)) return { column, letters: columnLetters(column), header, field: null }
    const correction = corrected.get(column)?.field
    const field = correction === undefined ? fieldOfHeader(header) : correction === IGNORE ? null : correction
    return { column, letters: columnLetters(column), header, field }
  })
  refuseTwice(columns)
  return columns
}
