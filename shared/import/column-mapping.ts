import { AppError } from '../domain/app-error.ts'
import {
  bareSegmentOf,
  COLUMN_FIELDS,
  type ColumnField,
  fieldOfHeader,
  figureOf,
  isPlaceField,
  plainHeader,
} from './column-field.ts'
import { joinedList } from './import-problem.ts'
import { isPersonHeader } from './person-list.ts'
import { columnLetters, columnNumber, plainText, type RawCell, type RawRow } from './raw-cell.ts'
import type { TableHeader } from './table-header.ts'

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
  /** The header names a segment alone, and the figures beside it say that the active ones of it are meant. */
  readonly isAssumed?: true
  /** Columns that the header may cover, itself among them: none of them is read unless the user says which one it means. */
  readonly covers?: readonly number[]
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
    if (fieldOfHeader(cell.text) !== null || bareSegmentOf(cell.text) !== null || isPersonHeader(cell)) return true
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
 * Segments named alone are taken for the active ones when no other column tells of segments and the figures to their left, or those of the
 * whole table, are peserta aktif: "Potensi, Aktif, PU, BPU". After potensi ("Potensi, PU, BPU, Aktif") they may be its parts.
 */
const assumedFields = (columns: readonly ReadColumn[]): ReadonlyMap<number, ColumnField> => {
  const figures = columns.flatMap(({ column, field }) =>
    field === null || isPlaceField(field) ? [] : [{ column, ...figureOf(field) }],
  )
  const isTold = figures.some(({ indicator }) => indicator !== 'ucj')
  if (isTold || !figures.some(({ measure }) => measure === 'aktif')) return new Map()
  const assumed = new Map<number, ColumnField>()
  for (const { column, header, field, covers } of columns) {
    const segment = field === null && covers === undefined ? bareSegmentOf(header) : null
    const left = figures.findLast((own) => own.column < column)
    if (segment !== null && (left === undefined || left.measure === 'aktif')) assumed.set(column, `aktif_${segment}`)
  }
  return assumed
}

const recognisedColumns = ({ row, personal, spans }: TableHeader): readonly ReadColumn[] => {
  const columns = row.cells.map((cell): ReadColumn => {
    const { column } = cell
    const header = plainText(cell.text)
    const covers = personal.has(column) ? undefined : spans.get(column)
    const field = personal.has(column) || covers ? null : fieldOfHeader(header)
    return { column, letters: columnLetters(column), header, field, ...(covers ? { covers } : {}) }
  })
  const assumed = assumedFields(columns.filter(({ column }) => !personal.has(column)))
  return columns.map((column) => {
    const field = assumed.get(column.column)
    return field === undefined ? column : { ...column, field, isAssumed: true }
  })
}

const withCorrections = (
  header: TableHeader,
  corrected: ReadonlyMap<number, ColumnMapping['field']>,
): readonly ReadColumn[] => {
  const known = new Map(recognisedColumns(header).map((column) => [column.column, column]))
  const numbers = [...new Set([...known.keys(), ...corrected.keys()])].sort((a, b) => a - b)
  return numbers.map((column): ReadColumn => {
    const own = known.get(column) ?? { column, letters: columnLetters(column), header: '', field: null }
    const field = corrected.get(column)
    if (field === undefined || header.personal.has(column)) return own
    return { column, letters: own.letters, header: own.header, field: field === IGNORE ? null : field }
  })
}

/** Returns the columns of a header as far as they are known, corrections before recognition, also where they contradict each other. */
export const guessedColumns = (header: TableHeader, mappings: readonly ColumnMapping[]): readonly ReadColumn[] => {
  const told = mappings.flatMap(({ column, field }) => {
    const number = columnNumber(column)
    return number === null ? [] : [[number, field] as const]
  })
  return withCorrections(header, new Map(told))
}

/**
 * Returns every column of a header with the field it holds, corrections before recognition; those of persons hold none.
 * Throws AppError `import.map-unknown-column`, `import.map-ambiguous-column`, `import.map-twice` (one column, two corrections)
 * and `import.column-twice` (two columns, one field).
 */
export const columnsOf = (header: TableHeader, mappings: readonly ColumnMapping[]): readonly ReadColumn[] => {
  const corrected = new Map<number, ColumnMapping['field']>()
  for (const mapping of mappings) {
    const column = mappedColumn(header.row, mapping)
    if (corrected.has(column)) throw new AppError('import.map-twice', { column: mapping.column })
    corrected.set(column, mapping.field)
  }
  const columns = withCorrections(header, corrected)
  refuseTwice(columns)
  return columns
}
