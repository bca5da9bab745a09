import { AppError } from '../domain/app-error.ts'
import { COLUMN_FIELDS, type FigureField, fieldOfHeader, isPlaceField, type PlaceField } from './column-field.ts'
import { type ColumnMapping, columnsOf, headerScore, type ReadColumn } from './column-mapping.ts'
import { joinedList } from './import-problem.ts'
import { columnLetters, isBlank, plainText, type RawRow, type RawSheet } from './raw-cell.ts'
import { headerText, type TableHeader } from './table-header.ts'

/** Returns the place field of a column, null for a figure column or one that is not read. */
export const placeFieldOf = (column: ReadColumn): PlaceField | null =>
  column.field !== null && isPlaceField(column.field) ? column.field : null

/** Returns the figure field of a column, null for a place column or one that is not read. */
export const figureFieldOf = (column: ReadColumn): FigureField | null =>
  column.field !== null && !isPlaceField(column.field) ? column.field : null

/** Returns the first row of a sheet in which at least two cells read as headers, null without one. */
export const headerRowIn = (sheet: RawSheet, mappings: readonly ColumnMapping[]): RawRow | null =>
  sheet.rows.find((row) => headerScore(row, mappings) >= 2) ?? null

const rowAt = (sheet: RawSheet, row: number): RawRow =>
  sheet.rows.find((own) => own.row === row) ?? { row, hidden: false, cells: [] }

const firstTexts = (sheets: readonly RawSheet[]): string => {
  const rows = sheets.flatMap((sheet) => sheet.rows)
  const widest = rows
    .slice(0, 20)
    .reduce<RawRow | null>((best, row) => (best && best.cells.length >= row.cells.length ? best : row), null)
  const texts =
    widest?.cells.filter((cell) => !isBlank(cell)).map((cell) => `“${plainText(cell.text).slice(0, 40)}”`) ?? []
  return joinedList(texts)
}

const namesOf = (sheets: readonly RawSheet[]): string =>
  joinedList(
    sheets.map((sheet) => `“${sheet.name}”`),
    12,
  )

const sameName = (a: string, b: string): boolean => plainText(a).toLowerCase() === plainText(b).toLowerCase()

/**
 * Returns the sheet to read with its header row: the named one, or the only one with a header row. A header row told by its
 * number counts for a named sheet; a row without cells, 0 among them, is a table without headers.
 * Throws AppError `import.no-data` (nothing filled), `import.sheet-unknown`, `import.header-not-found`, `import.several-sheets`.
 */
export const chooseSheet = (
  sheets: readonly RawSheet[],
  sheetName: string | undefined,
  mappings: readonly ColumnMapping[],
  headerRow?: number,
): { readonly sheet: RawSheet; readonly header: RawRow } => {
  const wanted = sheetName === undefined ? sheets : sheets.filter((sheet) => sameName(sheet.name, sheetName))
  if (sheetName !== undefined && wanted.length === 0) {
    throw new AppError('import.sheet-unknown', { sheet: sheetName, sheets: namesOf(sheets) })
  }
  const filled = wanted.filter((sheet) => sheet.rows.some((row) => row.cells.some((cell) => !isBlank(cell))))
  if (filled.length === 0) throw new AppError('import.no-data')
  const tables = filled.flatMap((sheet) => {
    const header =
      sheetName === undefined || headerRow === undefined ? headerRowIn(sheet, mappings) : rowAt(sheet, headerRow)
    return header ? [{ sheet, header }] : []
  })
  const [only] = tables
  if (only === undefined) {
    throw new AppError('import.header-not-found', {
      found: firstTexts(filled),
      expected: COLUMN_FIELDS.slice(0, 11).join(', '),
    })
  }
  if (tables.length > 1)
    throw new AppError('import.several-sheets', { sheets: namesOf(tables.map(({ sheet }) => sheet)) })
  return only
}

/** Returns the columns that tell of persons, for naming: "A (“NIK”)". */
export const personalNames = (header: TableHeader): string =>
  joinedList(
    [...header.personal]
      .sort((a, b) => a - b)
      .map((column) => {
        const text = headerText(header, column)
        return text === '' ? columnLetters(column) : `${columnLetters(column)} (“${text}”)`
      }),
  )

/** Figures of regions are known by their headers: what somebody declares to be one in a list of persons is a wage or an age. */
const refusePersonList = (header: TableHeader): void => {
  if (header.personal.size === 0) return
  const hasFigures = header.row.cells.some((cell) => {
    const field = header.personal.has(cell.column) ? null : fieldOfHeader(cell.text)
    return field !== null && !isPlaceField(field)
  })
  if (!hasFigures) throw new AppError('import.person-list', { columns: personalNames(header) })
}

/**
 * Returns the columns of a header, those of persons without a field; throws AppError `import.person-list` for a list of persons without
 * figures of regions, and `import.header-incomplete` without a place or without a figure column.
 */
export const readHeader = (header: TableHeader, mappings: readonly ColumnMapping[]): readonly ReadColumn[] => {
  refusePersonList(header)
  const columns = columnsOf(header, mappings)
  const lacksPlace = !columns.some((column) => placeFieldOf(column) !== null)
  const lacksFigures = !columns.some((column) => figureFieldOf(column) !== null)
  if (lacksPlace || lacksFigures) {
    const found = joinedList(columns.filter((column) => column.header !== '').map((column) => `“${column.header}”`))
    const missing = lacksPlace ? 'kolom wilayah (kode atau nama)' : 'kolom angka (potensi, aktif)'
    throw new AppError('import.header-incomplete', { row: header.row.row, found, missing })
  }
  return columns
}
