import { Input } from 'antd'
import type { ReactNode } from 'react'
import { FormField } from './FormField.tsx'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
  /** Most characters. */
  readonly max: number
  readonly optional?: boolean
  readonly remark?: ReactNode
  readonly fault?: string | null
  readonly disabled?: boolean
  readonly autoFocus?: boolean
  /** Called when the field is left. */
  readonly leave?: () => void
}

/** A line of words under its label. */
export const TextField = ({
  label,
  value,
  change,
  max,
  optional = false,
  remark,
  fault = null,
  disabled = false,
  autoFocus = false,
  leave,
}: TextFieldProps) => (
  <FormField label={label} optional={optional} remark={remark} fault={fault}>
    {(control) => (
      <Input
        {...control}
        aria-invalid={fault !== null}
        autoFocus={autoFocus}
        maxLength={max}
        disabled={disabled}
        value={value}
        onChange={(event) => change(event.target.value)}
        {...(leave ? { onBlur: leave } : {})}
      />
    )}
  </FormField>
)

/** Words that may take several lines: the field grows from `least` to `rows` lines. */
export const LinesField = ({
  label,
  value,
  change,
  max,
  rows,
  least = 2,
  optional = false,
  remark,
}: Pick<TextFieldProps, 'label' | 'value' | 'change' | 'max' | 'optional' | 'remark'> & {
  readonly rows: number
  readonly least?: number
}) => (
  <FormField label={label} optional={optional} remark={remark}>
    {(control) => (
      <Input.TextArea
        {...control}
        maxLength={max}
        autoSize={{ minRows: least, maxRows: rows }}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    )}
  </FormField>
)
