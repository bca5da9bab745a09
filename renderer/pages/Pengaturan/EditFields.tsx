import { Input } from 'antd'
import type { ReactNode } from 'react'
import { DayField } from '../../components/DayField.tsx'
import { FormField } from '../../components/FormField.tsx'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
  readonly optional?: boolean
  readonly remark?: ReactNode
  readonly fault?: string | null
}

interface LineProps extends FieldProps {
  readonly max: number
  readonly disabled?: boolean
  /** Called when the field is left. */
  readonly leave?: () => void
}

/** A line of words. */
export const TextField = ({ max, leave, ...props }: LineProps) => (
  <Labelled {...props}>
    {(control) => (
      <Input
        {...control}
        maxLength={max}
        disabled={props.disabled ?? false}
        onChange={(event) => props.change(event.target.value)}
        {...(leave ? { onBlur: leave } : {})}
      />
    )}
  </Labelled>
)

/** A figure, right-aligned, with its unit beside it; what was typed stays text until the form reads it. */
export const FigureField = ({
  max,
  before,
  after,
  ...props
}: LineProps & { readonly before?: string; readonly after?: string }) => (
  <Labelled {...props}>
    {(control) => (
      <Input
        {...control}
        className="edit-figure"
        status={props.fault ? 'error' : ''}
        maxLength={max}
        inputMode="decimal"
        disabled={props.disabled ?? false}
        prefix={before}
        suffix={after}
        onChange={(event) => props.change(event.target.value)}
      />
    )}
  </Labelled>
)

/** Words that may take several lines. */
export const LinesField = ({ max, rows, ...props }: LineProps & { readonly rows: number }) => (
  <Labelled {...props}>
    {(control) => (
      <Input.TextArea
        {...control}
        maxLength={max}
        autoSize={{ minRows: 2, maxRows: rows }}
        onChange={(event) => props.change(event.target.value)}
      />
    )}
  </Labelled>
)

/** A day; no day is the empty text, so that a form is a record of texts. */
export const DayTextField = (props: FieldProps) => (
  <Labelled {...props}>
    {({ value, 'aria-invalid': _isDayRefused, ...control }) => (
      <DayField {...control} value={value === '' ? null : value} onChange={(day) => props.change(day ?? '')} />
    )}
  </Labelled>
)

interface Control {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': boolean
  readonly value: string
}

const Labelled = ({
  label,
  value,
  optional = false,
  remark,
  fault = null,
  children,
}: FieldProps & { readonly children: (control: Control) => ReactNode }) => (
  <FormField label={label} optional={optional} remark={remark} fault={fault}>
    {(control) => children({ ...control, 'aria-invalid': fault !== null, value })}
  </FormField>
)
