import type { Saved } from '../../shared/contract/office-fields.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { Official } from '../../shared/domain/office.ts'
import type { WritableDb } from '../db/handle.ts'
import { deleteOfficial, insertOfficial, officialById, updateOfficial } from '../db/repositories/officials.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'
import { refuseUsed, wordedOfficialUses } from './record-uses.ts'
import { forgetForms } from './forget-forms.ts'

export type OfficialEntry = Omit<Official, 'id'> & { readonly id: number | null }

/** Stores a new official (id null) or changes one; the form of a NIP is never a reason to refuse. */
export const changeOfficial = (db: WritableDb, entry: OfficialEntry, now: Date): Saved =>
  inTransaction(db, () => {
    const before = entry.id === null ? null : officialById(db, entry.id)
    const id = entry.id ?? insertOfficial(db, entry)
    const after = { ...entry, id }
    if (entry.id !== null) updateOfficial(db, after)
    recordChange(db, now, { what: 'official.save', key: String(id), before, after })
    return { id }
  })

/** Removes an official nobody refers to; AppError `office.record-used` names the meetings and papers that do. */
export const removeOfficial = (db: WritableDb, id: number, now: Date): Saved =>
  inTransaction(db, () => {
    const before = officialById(db, id)
    if (before === null) throw new AppError('database.notFound', { what: 'Pejabat' })
    refuseUsed(before.name, wordedOfficialUses(db, id))
    deleteOfficial(db, id)
    forgetForms(db, 'official', id)
    recordChange(db, now, { what: 'official.remove', key: String(id), before, after: null })
    return { id }
  })
