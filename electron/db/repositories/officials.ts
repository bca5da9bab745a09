import type { Official } from '../../../shared/domain/office.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { deleteUnreferenced, expectOneChange, inTransaction } from '../transaction.ts'

const COLUMNS = 'id, name, position, prefix, rank, nip'

/** Returns all officials by id. */
export const listOfficials = (db: ReadableDb): readonly Official[] =>
  db.main.prepare<[], Official>(`SELECT ${COLUMNS} FROM official ORDER BY id`).all()

/** Returns the official with that id, null when there is none. */
export const officialById = (db: ReadableDb, id: number): Official | null =>
  db.main.prepare<[number], Official>(`SELECT ${COLUMNS} FROM official WHERE id = ?`).get(id) ?? null

/** Stores an official and returns the id. */
export const insertOfficial = (db: WritableDb, official: Omit<Official, 'id'>): number =>
  inTransaction(db, () => {
    const { lastInsertRowid } = db.main
      .prepare('INSERT INTO official (name, position, prefix, rank, nip) VALUES (?, ?, ?, ?, ?)')
      .run(official.name, official.position, official.prefix, official.rank, official.nip)
    return Number(lastInsertRowid)
  })

/** Changes an official; papers already issued keep what they say. */
export const updateOfficial = (db: WritableDb, official: Official): void => {
  inTransaction(db, () => {
    const { changes } = db.main
      .prepare('UPDATE official SET name = ?, position = ?, prefix = ?, rank = ?, nip = ? WHERE id = ?')
      .run(official.name, official.position, official.prefix, official.rank, official.nip, official.id)
    expectOneChange(changes, 'Pejabat')
  })
}

/** Deletes an official; one that a meeting names is refused with `database.stillReferenced`. */
export const deleteOfficial = (db: WritableDb, id: number): void => {
  deleteUnreferenced(db, () => {
    expectOneChange(db.main.prepare('DELETE FROM official WHERE id = ?').run(id).changes, 'Pejabat')
  })
}
