import { messageOf } from '../api/call.ts'
import './FormField.css'

/** The refusal of a save, inside the form that was refused; nothing without one. */
export const FormFault = ({ error }: { readonly error: unknown }) =>
  error === null || error === undefined ? null : (
    <p className="form-fault" role="alert">
      {messageOf(error)}
    </p>
  )
