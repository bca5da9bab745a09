import type { PreviewColumn, SheetLayout } from '../../../shared/contract/import-channels.ts'
import { isPlaceField } from '../../../shared/import/column-field.ts'
import { fieldLabel } from '../../../shared/text/import-fields.ts'
import { columnWidth, filledWidths } from './grid-lines.ts'
import type { GridColumn } from './grid-view.ts'

const HEADER_CHARACTERS = 22
const LABEL_CHARACTER = 7
/** Beside a figure stands the number of its problem. */
const MARK = 24
/** A name and what became of its row, "JUMLAH  dilewati, bukan wilayah", are read whole. */
const WORDS = 232

/** Returns the columns of a sheet as they are drawn: wide enough for their texts and for their fields with `headPadding` around, with names taking the space that is left. */
export const gridColumns = (
  layout: SheetLayout,
  preview: readonly PreviewColumn[],
  least: number,
  headPadding: number,
  space: number,
): readonly GridColumn[] => {
  const known = new Map(preview.map((column) => [column.column, column]))
  const placeColumn = preview.findLast(({ field }) => field !== null && field !== 'kode' && isPlaceField(field))?.column
  const columns = layout.columns.map(({ column, letters, longest }) => {
    const field = known.get(column)?.field ?? null
    const header = known.get(column)?.header ?? ''
    const isFigure = field !== null && !isPlaceField(field)
    const isPersonal = known.get(column)?.isPersonal ?? false
    const isName = field !== null && isPlaceField(field) && field !== 'kode'
    const characters = Math.max(longest, Math.min(header.length, HEADER_CHARACTERS))
    return {
      column: { column, letters, header, field, isRight: isFigure, isPlace: column === placeColumn, isPersonal },
      isName,
      width: Math.max(
        isFigure ? columnWidth(characters, least - MARK) + MARK : columnWidth(characters, least),
        fieldLabel(field).length * LABEL_CHARACTER + headPadding,
        column === placeColumn ? WORDS : 0,
      ),
    }
  })
  const widths = filledWidths(
    columns.map(({ width }) => width),
    columns.map(({ isName }) => isName),
    space,
  )
  return columns.map(({ column, width }, at) => ({ ...column, width: widths[at] ?? width }))
}
