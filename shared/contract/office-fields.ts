import { z } from 'zod'
import { idField, optionalText } from './fields.ts'

/** Id of a record that is to be changed; null makes a new one. */
export const newOrIdField = idField.nullable()

/** A text that may be left out: blank counts as not given. */
export const blankField = (max: number) => optionalText(max).transform((text) => (text === '' ? null : text))

/** Names the record that goes. */
export const REMOVAL = z.strictObject({ id: idField })

/** Answer of a change: which record it was. */
export interface Saved {
  readonly id: number
}
