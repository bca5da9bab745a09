import type { PreviewColumn, SheetLayout } from '../../../shared/contract/import-channels.ts'
import { isPlaceField } from '../../../shared/import/column-field.ts'
import { fieldLabel } from '../../../shared/text/import-fields.ts'
import { columnWidth, filledWidths } from './grid-lines.ts'
import type { GridColumn } from './grid-view.ts'

/** Longer headers of the file are cut under the field and told whole in their title. */
const HEADER_CHARACTERS = 14
const LABEL_CHARACTER = 7
/** Beside a figure stands the number of its problem. */
const MARK = 24

/** What the columns have to fit. */
export interface GridSpace {
  readonly least: number
  readonly headPadding: number
  /** The headers of the file stand among the texts. */
  readonly hasHeaders: boolean
  readonly space: number
}

/** Returns the columns of a sheet as they are drawn: wide enough for their texts and for their fields with `headPadding` around, with names taking the space that is left. */
export const gridColumns = (
  layout: SheetLayout,
  preview: readonly PreviewColumn[],
  { least, headPadding, hasHeaders, space }: GridSpace,
): readonly GridColumn[] => {
  const known = new Map(preview.map((column) => [column.column, column]))
  const placeColumn = preview.findLast(({ field }) => field !== null && field !== 'kode' && isPlaceField(field))?.column
  const columns = layout.columns.map(({ column, letters, longest, longestFigure }) => {
    const field = known.get(column)?.field ?? null
    const header = known.get(column)?.header ?? ''
    const isFigure = field !== null && !isPlaceField(field)
    const isPersonal = known.get(column)?.isPersonal ?? false
    const isName = field !== null && isPlaceField(field) && field !== 'kode'
    const heading = Math.max(fieldLabel(field).length, Math.min(header.length, HEADER_CHARACTERS))
    return {
      column: { column, letters, header, field, isRight: isFigure, isPlace: column === placeColumn, isPersonal },
      isName,
      width: Math.max(
        isFigure
          ? Math.max(least, columnWidth(hasHeaders ? longest : longestFigure, 0) + MARK)
          : columnWidth(longest, least),
        heading * LABEL_CHARACTER + headPadding,
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
