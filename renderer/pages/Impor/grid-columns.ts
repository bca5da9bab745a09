import type { PreviewColumn, SheetLayout } from '../../../shared/contract/import-channels.ts'
import { isPlaceField } from '../../../shared/import/column-field.ts'
import { fieldLabel } from '../../../shared/text/import-fields.ts'
import { columnWidth, filledWidths } from './grid-lines.ts'
import type { GridColumn } from './grid-view.ts'

const HEADER_CHARACTERS = 22
const LABEL_CHARACTER = 7
const LABEL_PADDING = 17
/** Beside a figure stands the number of its problem. */
const MARK = 24

/** Returns the columns of a sheet as they are drawn: wide enough for their texts, with names taking the space that is left. */
export const gridColumns = (
  layout: SheetLayout,
  preview: readonly PreviewColumn[],
  least: number,
  space: number,
): readonly GridColumn[] => {
  const known = new Map(preview.map((column) => [column.column, column]))
  const columns = layout.columns.map(({ column, letters, longest }) => {
    const field = known.get(column)?.field ?? null
    const header = known.get(column)?.header ?? ''
    const isFigure = field !== null && !isPlaceField(field)
    const isName = field !== null && isPlaceField(field) && field !== 'kode'
    const characters = Math.max(longest, Math.min(header.length, HEADER_CHARACTERS))
    return {
      column: { column, letters, header, field, isRight: isFigure },
      isName,
      width: Math.max(
        isFigure ? columnWidth(characters, least - MARK) + MARK : columnWidth(characters, least),
        fieldLabel(field).length * LABEL_CHARACTER + LABEL_PADDING,
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
