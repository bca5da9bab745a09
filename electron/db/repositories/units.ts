import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

/** A perangkat daerah or instansi. */
export interface Unit {
  readonly id: number
  readonly name: string
  readonly shortName: string | null
}

const COLUMNS = 'id, name, short_name AS shortName'

/** Returns all units by name. */
export const listUnits = (db: ReadableDb): readonly Unit[] =>
  db.main.prepare<[], Unit>(`SELECT ${COLUMNS} FROM unit ORDER BY name, id`).all()

/** Returns the unit with that id, null when there is none. */
export const unitById = (db: ReadableDb, id: number): Unit | null =>
  db.main.prepare<[number], Unit>(`SELECT ${COLUMNS} FROM unit WHERE id = ?`).get(id) ?? null

/** Returns the unit with that full or short name, upper and lower case alike, a full name first; null when there is none. */
export const unitByName = (db: ReadableDb, name: string): Unit | null =>
  db.main
    .prepare<[Record<string, string>], Unit>(`
      SELECT ${COLUMNS} FROM unit WHERE name = @name OR short_name = @name COLLATE NOCASE
      ORDER BY name = @name DESC, id LIMIT 1
    `)
    .get({ name: name.trim() }) ?? null

/** Stores a unit and returns its id; a name that exists is refused. */
export const insertUnit = (db: WritableDb, unit: Omit<Unit, 'id'>): number =>
  inTransaction(db, () => {
    const { lastInsertRowid } = db.main
      .prepare('INSERT INTO unit (name, short_name) VALUES (?, ?)')
      .run(unit.name.trim(), unit.shortName)
    return Number(lastInsertRowid)
  })

/** Returns the id of the unit with that name, storing it first when it is new. */
export const ensureUnit = (db: WritableDb, name: string): number =>
  inTransaction(db, () => unitByName(db, name)?.id ?? insertUnit(db, { name, shortName: null }))
