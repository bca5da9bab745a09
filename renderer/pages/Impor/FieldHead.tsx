import { DownOutlined } from '@ant-design/icons'
import { COLUMN_FIELDS, type ColumnField } from '../../../shared/import/column-field.ts'
import { fieldLabel } from '../../../shared/text/import-fields.ts'
import type { GridColumn } from './grid-view.ts'

const fieldIn = (value: string): ColumnField | null => COLUMN_FIELDS.find((field) => field === value) ?? null

/** The field of a column, to be corrected; a column that is not needed is left out. */
export const FieldSelect = ({
  column,
  onField,
}: {
  readonly column: GridColumn
  readonly onField: (field: ColumnField | null) => void
}) =>
  column.isPersonal ? (
    <span className="file-field-personal">Data orang, tidak dibaca</span>
  ) : (
    <span className="file-field-choice">
      <select
        className={column.field === null ? 'file-field-select file-field-select-unread' : 'file-field-select'}
        aria-label={`Isi kolom ${column.letters}${column.header === '' ? '' : ` (${column.header})`}`}
        value={column.field ?? ''}
        onChange={(event) => onField(fieldIn(event.target.value))}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <option value="">{fieldLabel(null)}</option>
        {COLUMN_FIELDS.map((field) => (
          <option key={field} value={field}>
            {fieldLabel(field)}
          </option>
        ))}
      </select>
      <DownOutlined className="file-field-arrow" aria-hidden="true" />
    </span>
  )

/** The field of a column above the header that the file itself gives it. */
export const FieldName = ({ column }: { readonly column: GridColumn }) => (
  <>
    <span className={column.field === null ? 'file-field-name file-field-name-unread' : 'file-field-name'}>
      {fieldLabel(column.field)}
    </span>
    <span className="file-field-own" title={column.header}>
      {column.header === '' ? '–' : column.header}
    </span>
  </>
)
