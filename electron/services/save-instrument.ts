import type { Saved } from '../../shared/contract/office-fields.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import {
  deleteInstrument,
  insertInstrument,
  type ListedInstrument,
  listInstruments,
  orderInstruments,
  setCited,
  updateInstrument,
} from '../db/repositories/instruments.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'
import { forgetForms } from './forget-forms.ts'

/** What the form says; `before` puts a new instrument in front of that one instead of at the end. */
export type InstrumentEntry = Omit<ListedInstrument, 'id'> & {
  readonly id: number | null
  readonly before: number | null
}

/** Stores a new instrument (id null) or changes one; AppError `office.instrument-taken` for a citation that is in the list. */
export const changeInstrument = (db: WritableDb, { before: next, ...entry }: InstrumentEntry, now: Date): Saved =>
  inTransaction(db, () => {
    const isTaken = listInstruments(db).some(({ id, citation }) => id !== entry.id && citation === entry.citation)
    if (isTaken) throw new AppError('office.instrument-taken', { citation: entry.citation })
    const before = entry.id === null ? null : listed(db, entry.id)
    const id = entry.id ?? insertInstrument(db, entry)
    const after = { ...entry, id }
    if (entry.id !== null) updateInstrument(db, after)
    else if (next !== null) orderInstruments(db, orderWith(db, id, next))
    recordChange(db, now, { what: 'instrument.save', key: String(id), before, after })
    return { id }
  })

/** Puts an instrument under "Dasar" or takes it out. */
export const citeInstrument = (db: WritableDb, id: number, cited: boolean, now: Date): Saved =>
  inTransaction(db, () => {
    const before = listed(db, id)
    setCited(db, id, cited)
    recordChange(db, now, { what: 'instrument.save', key: String(id), before, after: { ...before, cited } })
    return { id }
  })

/** Moves an instrument one place; at the end of the list it stays where it is. */
export const moveInstrument = (db: WritableDb, id: number, direction: 'up' | 'down', now: Date): Saved =>
  inTransaction(db, () => {
    listed(db, id)
    const before = listInstruments(db).map((instrument) => instrument.id)
    const from = before.indexOf(id)
    const to = Math.min(before.length - 1, Math.max(0, from + (direction === 'up' ? -1 : 1)))
    const after = before.toSpliced(from, 1).toSpliced(to, 0, id)
    orderInstruments(db, after)
    recordChange(db, now, { what: 'instrument.order', key: String(id), before, after })
    return { id }
  })

/** Removes an instrument; targets that cite it keep its text. */
export const removeInstrument = (db: WritableDb, id: number, now: Date): Saved =>
  inTransaction(db, () => {
    const before = listed(db, id)
    deleteInstrument(db, id)
    forgetForms(db, 'instrument', id)
    recordChange(db, now, { what: 'instrument.remove', key: String(id), before, after: null })
    return { id }
  })

const listed = (db: ReadableDb, id: number): ListedInstrument => {
  const found = listInstruments(db).find((instrument) => instrument.id === id)
  if (!found) throw new AppError('database.notFound', { what: 'Dasar hukum' })
  return found
}

/** All ids with `id` in front of `next`; at the end when `next` is gone. */
const orderWith = (db: ReadableDb, id: number, next: number): readonly number[] => {
  const others = listInstruments(db).flatMap((instrument) => (instrument.id === id ? [] : [instrument.id]))
  const at = others.indexOf(next)
  return others.toSpliced(at < 0 ? others.length : at, 0, id)
}
