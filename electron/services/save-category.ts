import type { CategoryScheme } from '../../shared/domain/target.ts'
import type { WritableDb } from '../db/handle.ts'
import { categorySchemeFor, deleteCategoryScheme, replaceCategoryScheme } from '../db/repositories/category-schemes.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'

/** Stores the bands of a year in place of earlier ones; `database.bandsInvalid` unless they start at 0 and ascend. */
export const changeCategories = (db: WritableDb, scheme: CategoryScheme, now: Date): { readonly year: number } =>
  inTransaction(db, () => {
    const before = categorySchemeFor(db, scheme.year)
    replaceCategoryScheme(db, scheme)
    recordChange(db, now, { what: 'category.save', key: String(scheme.year), before, after: scheme })
    return { year: scheme.year }
  })

/** Removes the bands of a year. */
export const removeCategories = (db: WritableDb, year: number, now: Date): { readonly year: number } =>
  inTransaction(db, () => {
    const before = categorySchemeFor(db, year)
    deleteCategoryScheme(db, year)
    recordChange(db, now, { what: 'category.remove', key: String(year), before, after: null })
    return { year }
  })
