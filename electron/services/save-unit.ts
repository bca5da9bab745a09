import type { Saved } from '../../shared/contract/office-fields.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { deleteUnit, insertUnit, type Unit, unitById, unitByName, updateUnit } from '../db/repositories/units.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'
import { refuseUsed, wordedUnitUses } from './record-uses.ts'
import { forgetForms } from './forget-forms.ts'

export type UnitEntry = Omit<Unit, 'id'> & { readonly id: number | null }

/** Stores a new office (id null) or renames one; AppError `office.unit-taken` for a full or short name that another one has. */
export const changeUnit = (db: WritableDb, entry: UnitEntry, now: Date): Saved =>
  inTransaction(db, () => {
    refuseTaken(db, entry)
    const before = entry.id === null ? null : unitById(db, entry.id)
    const id = entry.id ?? insertUnit(db, entry)
    const after = { ...entry, id }
    if (entry.id !== null) updateUnit(db, after)
    recordChange(db, now, { what: 'unit.save', key: String(id), before, after })
    return { id }
  })

/** An RTL names an office by either name, so that both must lead to one. */
const refuseTaken = (db: ReadableDb, { id, name, shortName }: UnitEntry): void => {
  for (const wanted of [name, shortName]) {
    const holder = wanted === null ? null : unitByName(db, wanted)
    if (wanted !== null && holder !== null && holder.id !== id) {
      throw new AppError('office.unit-taken', { name: wanted, holder: holder.name })
    }
  }
}

/** Removes an office that no RTL, meeting or figure names; AppError `office.record-used` says which do. */
export const removeUnit = (db: WritableDb, id: number, now: Date): Saved =>
  inTransaction(db, () => {
    const before = unitById(db, id)
    if (before === null) throw new AppError('database.notFound', { what: 'Perangkat daerah' })
    refuseUsed(before.name, wordedUnitUses(db, id))
    deleteUnit(db, id)
    forgetForms(db, 'unit', id)
    recordChange(db, now, { what: 'unit.remove', key: String(id), before, after: null })
    return { id }
  })
