import type { Rate } from '../../../shared/domain/target.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

/** Returns all contribution rates by payer class and first day; periods of one class never overlap. */
export const listRates = (db: ReadableDb): readonly Rate[] =>
  db.main
    .prepare<[], Rate>(`
      SELECT payer_class AS payerClass, label, rupiah, valid_from AS validFrom, valid_to AS validTo, source
      FROM rate ORDER BY payer_class, valid_from
    `)
    .all()

/** Stores a rate; `database.rateOverlaps` when the class already has one on a day of the period. */
export const insertRate = (db: WritableDb, rate: Rate): void => {
  inTransaction(db, () => {
    db.main
      .prepare('INSERT INTO rate (payer_class, label, rupiah, valid_from, valid_to, source) VALUES (?, ?, ?, ?, ?, ?)')
      .run(rate.payerClass, rate.label, rate.rupiah, rate.validFrom, rate.validTo, rate.source)
  })
}
