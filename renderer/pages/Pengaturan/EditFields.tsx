import { Input } from 'antd'
import { DayField } from '../../components/DayField.tsx'
import { FormField } from '../../components/FormField.tsx'
import type { TextFieldProps } from '../../components/TextField.tsx'

/** A figure, right-aligned, with its unit beside it; what was typed stays text until the form reads it. */
export const FigureField = ({
  label,
  value,
  change,
  max,
  remark,
  fault = null,
  disabled = false,
  before,
  after,
}: Omit<TextFieldProps, 'optional' | 'autoFocus' | 'leave'> & {
  readonly before?: string
  readonly after?: string
}) => (
  <FormField label={label} remark={remark} fault={fault}>
    {(control) => (
      <Input
        {...control}
        aria-invalid={fault !== null}
        className="edit-figure"
        status={fault === null ? '' : 'error'}
        maxLength={max}
        inputMode="decimal"
        disabled={disabled}
        prefix={before}
        suffix={after}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    )}
  </FormField>
)

/** A day; no day is the empty text, so that a form is a record of texts. */
export const DayTextField = ({
  label,
  value,
  change,
  optional = false,
  remark,
}: Pick<TextFieldProps, 'label' | 'value' | 'change' | 'optional' | 'remark'>) => (
  <FormField label={label} optional={optional} remark={remark}>
    {(control) => <DayField {...control} value={value === '' ? null : value} onChange={(day) => change(day ?? '')} />}
  </FormField>
)
