import type { Rate } from '../../../shared/domain/target.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { expectOneChange, inTransaction } from '../transaction.ts'

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

/** A rate as it is stored, so that it can be changed. */
export type StoredRate = Rate & { readonly id: number }

/** Returns all rates with their ids, in the order of `listRates`. */
export const storedRates = (db: ReadableDb): readonly StoredRate[] =>
  db.main
    .prepare<[], StoredRate>(`
      SELECT id, payer_class AS payerClass, label, rupiah, valid_from AS validFrom, valid_to AS validTo, source
      FROM rate ORDER BY payer_class, valid_from
    `)
    .all()

/** Stores a new rate (id null) or changes one, and returns its id; `database.rateOverlaps` as in `insertRate`. */
export const saveRate = (db: WritableDb, { id, ...rate }: Rate & { readonly id: number | null }): number =>
  inTransaction(db, () => {
    if (id === null) {
      insertRate(db, rate)
      return storedRateId(db, rate)
    }
    const { changes } = db.main
      .prepare(`
        UPDATE rate SET payer_class = ?, label = ?, rupiah = ?, valid_from = ?, valid_to = ?, source = ? WHERE id = ?
      `)
      .run(rate.payerClass, rate.label, rate.rupiah, rate.validFrom, rate.validTo, rate.source, id)
    expectOneChange(changes, 'Tarif iuran')
    return id
  })

const storedRateId = (db: ReadableDb, rate: Rate): number => {
  const id = db.main
    .prepare<[string, string], number>('SELECT id FROM rate WHERE payer_class = ? AND valid_from = ?')
    .pluck()
    .get(rate.payerClass, rate.validFrom)
  if (id === undefined) throw new Error('a rate vanished while it was stored')
  return id
}

/** Deletes a rate. */
export const deleteRate = (db: WritableDb, id: number): void => {
  inTransaction(db, () => {
    expectOneChange(db.main.prepare('DELETE FROM rate WHERE id = ?').run(id).changes, 'Tarif iuran')
  })
}
