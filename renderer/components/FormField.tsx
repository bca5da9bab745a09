import { type ReactNode, useId } from 'react'
import './FormField.css'

/** A label above its control, which gets the id it names, with a grey remark or the fault below. */
export const FormField = ({
  label,
  remark,
  fault = null,
  optional = false,
  children,
}: {
  readonly label: string
  readonly remark?: ReactNode
  /** What must be put right, shown in place of the remark. */
  readonly fault?: string | null
  readonly optional?: boolean
  readonly children: (control: { readonly id: string; readonly 'aria-describedby': string }) => ReactNode
}) => {
  const id = useId()
  const noteId = `${id}-note`
  return (
    <div className="form-field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="form-field-optional"> (boleh kosong)</span>}
      </label>
      {children({ id, 'aria-describedby': noteId })}
      <div id={noteId} className={fault === null ? 'form-field-remark' : 'form-field-fault'}>
        {fault ?? remark}
      </div>
    </div>
  )
}
