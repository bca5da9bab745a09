import type { Saved } from '../../shared/contract/office-fields.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { Rate } from '../../shared/domain/target.ts'
import type { WritableDb } from '../db/handle.ts'
import { deleteRate, saveRate, storedRates } from '../db/repositories/rates.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'
import { forgetForms } from './forget-forms.ts'

export type RateEntry = Rate & { readonly id: number | null }

/** Stores a new rate (id null) or changes one; refused when it is nothing, ends before it begins or overlaps another of its class. */
export const changeRate = (db: WritableDb, entry: RateEntry, now: Date): Saved => {
  if (entry.validTo !== null && entry.validTo < entry.validFrom) throw new AppError('office.rate-period')
  if (entry.rupiah === 0) throw new AppError('office.rate-zero')
  return inTransaction(db, () => {
    const before = storedRates(db).find(({ id }) => id === entry.id) ?? null
    const id = saveRate(db, entry)
    recordChange(db, now, { what: 'rate.save', key: String(id), before, after: { ...entry, id } })
    return { id }
  })
}

/** Removes a rate. */
export const removeRate = (db: WritableDb, id: number, now: Date): Saved =>
  inTransaction(db, () => {
    const before = storedRates(db).find((rate) => rate.id === id) ?? null
    deleteRate(db, id)
    forgetForms(db, 'rate', id)
    recordChange(db, now, { what: 'rate.remove', key: String(id), before, after: null })
    return { id }
  })
