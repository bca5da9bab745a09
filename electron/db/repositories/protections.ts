import type { Protection } from '../../../shared/domain/protection.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

type Row = Omit<Protection, 'approximate'> & { readonly approximate: 0 | 1 }

/** Returns the payers of a protection snapshot in the order they came in. */
export const protectionsOf = (db: ReadableDb, snapshot: number): readonly Protection[] =>
  db.main
    .prepare<[number], Row>(`
      SELECT payer, quota, verified, registered, paid, months, rupiah, approximate, note
      FROM protection WHERE snapshot_id = ? ORDER BY id
    `)
    .all(snapshot)
    .map((row) => ({ ...row, approximate: row.approximate === 1 }))

/** Adds payers to a draft snapshot; one payer may stand in it once. */
export const insertProtections = (db: WritableDb, snapshot: number, protections: readonly Protection[]): void => {
  inTransaction(db, () => {
    const insert = db.main.prepare(`
      INSERT INTO protection (snapshot_id, payer, quota, verified, registered, paid, months, rupiah, approximate, note)
      VALUES (@snapshot, @payer, @quota, @verified, @registered, @paid, @months, @rupiah, @approximate, @note)
    `)
    for (const item of protections) {
      insert.run({
        snapshot,
        payer: item.payer,
        quota: item.quota,
        verified: item.verified,
        registered: item.registered,
        paid: item.paid,
        months: item.months,
        rupiah: item.rupiah,
        approximate: item.approximate ? 1 : 0,
        note: item.note,
      })
    }
  })
}
