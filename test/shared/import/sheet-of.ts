import type { RawCell, RawSheet } from '../../../shared/import/raw-cell.ts'
import { type ReadInput, type ReadResult, readObservations } from '../../../shared/import/read-observations.ts'
import { regionOf, regionsFor } from './region-list.ts'

export type Value = string | number | boolean | null | Omit<RawCell, 'row' | 'column'>

const cellOf = (value: Exclude<Value, null>, row: number, column: number): RawCell => {
  if (typeof value === 'string') return { row, column, kind: 'text', text: value }
  if (typeof value === 'boolean') return { row, column, kind: 'boolean', text: value ? 'BENAR' : 'SALAH' }
  if (typeof value === 'object') return { ...value, row, column }
  return { row, column, kind: 'number', text: String(value).replace('.', ','), number: value }
}

/** Returns rows of values as a sheet that starts at A1; null is a cell that is not there. */
export const sheetOf = (rows: readonly (readonly Value[])[], name = 'Data'): RawSheet => ({
  name,
  hidden: false,
  rows: rows.flatMap((values, at) => {
    const row = at + 1
    const cells = values.flatMap((value, index) => (value === null ? [] : [cellOf(value, row, index + 1)]))
    return cells.length === 0 ? [] : [{ row, hidden: false, cells }]
  }),
})

/** Returns what is read from one sheet of values in a scope. */
export const readRowsIn = (
  scope: string,
  rows: readonly (readonly Value[])[],
  options: Partial<Pick<ReadInput, 'notation' | 'mapping' | 'aliases' | 'sheetName'>> = {},
): ReadResult =>
  readObservations({ sheets: [sheetOf(rows)], scope: regionOf(scope), regions: regionsFor(scope), ...options })

/** Returns observations as short rows: code, indicator, eligible, active. */
export const figuresIn = (result: ReadResult): readonly (readonly unknown[])[] =>
  result.observations.map(({ place, indicator, eligible, active }) => [
    place.kind === 'region' ? place.code : place.id,
    indicator,
    eligible,
    active,
  ])
