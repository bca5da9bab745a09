import type { RegionLevel } from '../domain/region.ts'
import type { PlaceField } from './column-field.ts'
import type { ReadColumn } from './column-mapping.ts'
import { isWords } from './count-value.ts'
import { isBlank, plainText, type RawCell, type RawRow } from './raw-cell.ts'
import { type RowWord, rowWordIn } from './region-name.ts'

/** Columns that name a place at one level, highest first. */
const LEVEL_FIELDS: readonly (readonly [PlaceField, RegionLevel])[] = [
  ['provinsi', 'province'],
  ['kabupaten', 'regency'],
  ['kecamatan', 'district'],
  ['kelurahan', 'village'],
]

/** A place above the row's own one, as a column of the file names it. */
export interface UpperPlace {
  readonly cell: RawCell
  readonly level: RegionLevel
}

/** What a row says about its place, before regions are looked up. */
export interface RowClaim {
  readonly row: number
  /** The cell with the code, undefined when it is blank or there is no such column. */
  readonly code: RawCell | undefined
  /** The cell with the name, or with a word such as JUMLAH. */
  readonly label: RawCell | undefined
  /** The level of the column that the name stands in, null in a column for any level. */
  readonly level: RegionLevel | null
  readonly word: { readonly word: RowWord; readonly name: string } | null
  /**
   * Highest first; merged cells above are carried down to the rows they cover. A JUMLAH row has them when it adds up one of the
   * groups that the upper columns make, and none when it adds up everything.
   */
  readonly upper: readonly UpperPlace[]
  readonly hasFigures: boolean
}

interface Layout {
  readonly fieldOf: ReadonlyMap<number, PlaceField>
  readonly figureColumns: ReadonlySet<number>
  readonly firstFigure: number
}

const layoutOf = (columns: readonly ReadColumn[], isPlace: (column: ReadColumn) => PlaceField | null): Layout => {
  const fieldOf = new Map<number, PlaceField>()
  const figureColumns = new Set<number>()
  for (const column of columns) {
    if (column.field === null) continue
    const place = isPlace(column)
    if (place) fieldOf.set(column.column, place)
    else figureColumns.add(column.column)
  }
  return { fieldOf, figureColumns, firstFigure: Math.min(...figureColumns) }
}

const wordCellOf = (row: RawRow, layout: Layout): RawCell | undefined =>
  row.cells.find(
    (cell) =>
      cell.column < layout.firstFigure && cell.kind === 'text' && !isBlank(cell) && rowWordIn(cell.text) !== null,
  )

const samePlace = (a: RawCell | undefined, b: RawCell): boolean =>
  a !== undefined && plainText(a.text) === plainText(b.text)

/** Remembers the last place of each level column, since merged cells fill only their first row. */
class CarriedPlaces {
  private readonly last = new Map<PlaceField, RawCell>()

  /** Returns the cell of each level column for this row, carried down from above where a deeper column is filled. */
  fill(cells: ReadonlyMap<PlaceField, RawCell>): ReadonlyMap<PlaceField, RawCell> {
    const deepest = LEVEL_FIELDS.reduce((found, [field], at) => (cells.has(field) ? at : found), -1)
    const reach = cells.has('wilayah') ? LEVEL_FIELDS.length : deepest
    const filled = new Map<PlaceField, RawCell>()
    for (const [at, [field]] of LEVEL_FIELDS.entries()) {
      const cell = cells.get(field)
      if (cell) {
        if (!samePlace(this.last.get(field), cell))
          for (const [deeper] of LEVEL_FIELDS.slice(at + 1)) this.last.delete(deeper)
        this.last.set(field, cell)
      }
      const carried = cell ?? (at < reach ? this.last.get(field) : undefined)
      if (carried) filled.set(field, carried)
    }
    return filled
  }

  /** Returns the last place of each level column above the deepest one that the table has. */
  groups(fields: ReadonlySet<PlaceField>): readonly UpperPlace[] {
    const deepest = LEVEL_FIELDS.findLastIndex(([field]) => fields.has(field))
    return LEVEL_FIELDS.slice(0, Math.max(0, deepest)).flatMap(([field, level]) => {
      const cell = this.last.get(field)
      return cell ? [{ cell, level }] : []
    })
  }
}

const claimOf = (row: RawRow, layout: Layout, carried: CarriedPlaces): RowClaim => {
  const filledCells = row.cells.filter((cell) => !isBlank(cell))
  const figureCells = filledCells.filter((cell) => layout.figureColumns.has(cell.column))
  const wordCell = wordCellOf(row, layout)
  // the signature under a table stands over its figures and is none; what JUMLAH says in words is looked at
  const hasFigures = figureCells.length > 0 && (wordCell !== undefined || !figureCells.every(isWords))
  const cells = new Map<PlaceField, RawCell>()
  for (const cell of filledCells) {
    const field = layout.fieldOf.get(cell.column)
    if (field) cells.set(field, cell)
  }
  const codeCell = cells.get('kode')
  const code = codeCell === wordCell ? undefined : codeCell
  if (wordCell) {
    const word = rowWordIn(wordCell.text)
    const isBareTotal = word?.word === 'total' && word.name === ''
    if (isBareTotal) carried.fill(new Map([...cells].filter(([, cell]) => cell !== wordCell)))
    const upper = isBareTotal && hasFigures ? carried.groups(new Set(layout.fieldOf.values())) : []
    return { row: row.row, code, label: wordCell, level: null, word, upper, hasFigures }
  }
  const filled = carried.fill(cells)
  const own = LEVEL_FIELDS.findLast(([field]) => filled.has(field))
  const wilayah = cells.get('wilayah')
  const label = wilayah ?? (own ? filled.get(own[0]) : undefined)
  const upper = LEVEL_FIELDS.flatMap(([field, level]) => {
    const cell = filled.get(field)
    return cell && cell !== label ? [{ cell, level }] : []
  })
  return { row: row.row, code, label, level: wilayah ? null : (own?.[1] ?? null), word: null, upper, hasFigures }
}

/** The cell that names the innermost group a row stands in, undefined outside any. */
const groupOf = ({ upper }: RowClaim): RawCell | undefined => upper.at(-1)?.cell

/**
 * A JUMLAH row in a table of groups adds up its group when it names it, or when the table has such rows before another group
 * begins; a second one at the end of the last group, or the only one of the table, adds up everything.
 */
const withoutGrandTotals = (claims: readonly RowClaim[]): readonly RowClaim[] => {
  const totals = new Set(claims.filter(({ word, upper }) => word?.word === 'total' && upper.length > 0))
  const last = claims.findLast(({ word, upper, hasFigures }) => word === null && hasFigures && upper.length > 0)
  const lastGroup = last && groupOf(last)
  const hasSubtotals = [...totals].some((total) => groupOf(total) !== lastGroup)
  const seen = new Set<RawCell | undefined>()
  return claims.map((claim) => {
    if (!totals.has(claim)) return claim
    const group = groupOf(claim)
    const isOwn = group?.row === claim.row || (hasSubtotals && !seen.has(group))
    seen.add(group)
    return isOwn ? claim : { ...claim, upper: [] }
  })
}

/** Returns what each row says about its place, in the order of the file. */
export const claimsOf = (
  rows: readonly RawRow[],
  columns: readonly ReadColumn[],
  placeFieldOf: (column: ReadColumn) => PlaceField | null,
): readonly RowClaim[] => {
  const layout = layoutOf(columns, placeFieldOf)
  const carried = new CarriedPlaces()
  return withoutGrandTotals(rows.map((row) => claimOf(row, layout, carried)))
}
