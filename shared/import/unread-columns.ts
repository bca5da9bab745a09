import type { ReadColumn } from './column-mapping.ts'
import { holdsFigure } from './count-value.ts'
import { columnLetters, plainText, type RawRow } from './raw-cell.ts'

/** A column that is not read although it has a header or holds figures. */
export interface UnreadColumn {
  readonly column: number
  readonly header: string
  /** Its first figures where it has no header to know it by. */
  readonly figures: readonly string[]
}

const NAMED_FIGURES = 2

/** Returns the columns that are not read, `rows` being those below the headers; columns of persons are told apart and not among them. */
export const unreadColumns = (
  rows: readonly RawRow[],
  columns: readonly ReadColumn[],
  personal: ReadonlySet<number>,
): readonly UnreadColumn[] => {
  const known = new Set(
    columns.filter(({ header, field }) => header !== '' || field !== null).map(({ column }) => column),
  )
  const figures = new Map<number, string[]>()
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (known.has(cell.column) || personal.has(cell.column) || !holdsFigure(cell)) continue
      const own = figures.get(cell.column) ?? []
      if (own.length < NAMED_FIGURES) figures.set(cell.column, [...own, plainText(cell.text)])
    }
  }
  const named = columns.filter(({ column, header, field }) => field === null && header !== '' && !personal.has(column))
  return [
    ...named.map(({ column, header }) => ({ column, header, figures: [] })),
    ...[...figures].map(([column, own]) => ({ column, header: '', figures: own })),
  ].sort((a, b) => a.column - b.column)
}

/** Returns the name of a column that is not read: "A (“No”)", "E (tanpa judul, berisi 351, 530)". */
export const unreadColumnName = ({ column, header, figures }: UnreadColumn): string =>
  `${columnLetters(column)} (${header === '' ? `tanpa judul, berisi ${figures.join(', ')}` : `“${header}”`})`
