import type { DateKey } from '../../../shared/domain/date-key.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { deleteUnreferenced, expectOneChange, inTransaction } from '../transaction.ts'

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

/** Changes the names of a unit; a name that another unit has is refused. */
export const updateUnit = (db: WritableDb, unit: Unit): void => {
  inTransaction(db, () => {
    const { changes } = db.main
      .prepare('UPDATE unit SET name = ?, short_name = ? WHERE id = ?')
      .run(unit.name.trim(), unit.shortName, unit.id)
    expectOneChange(changes, 'Perangkat daerah')
  })
}

/** Deletes a unit; one that other records name is refused with `database.stillReferenced`. */
export const deleteUnit = (db: WritableDb, id: number): void => {
  deleteUnreferenced(db, () => {
    expectOneChange(db.main.prepare('DELETE FROM unit WHERE id = ?').run(id).changes, 'Perangkat daerah')
  })
}

/** Where something is named: RTL by number, meetings and snapshots by day; each once, earliest first. */
export interface RecordUses {
  readonly followUps: readonly string[]
  readonly meetings: readonly DateKey[]
  readonly snapshots: readonly DateKey[]
}

/** Returns where a unit is named: as lead or support of an RTL, among those present at a meeting, with figures of its own. */
export const unitUses = (db: ReadableDb, id: number): RecordUses => {
  const textsOf = (sql: string): readonly string[] => db.main.prepare<[number], string>(sql).pluck().all(id)
  return {
    followUps: textsOf(`
      SELECT f.number FROM follow_up f WHERE f.id IN (SELECT follow_up_id FROM follow_up_unit WHERE unit_id = ?)
      ORDER BY f.born_in, f.item
    `),
    meetings: textsOf(`
      SELECT m.date FROM meeting m WHERE m.id IN (SELECT meeting_id FROM attendee WHERE unit_id = ?) ORDER BY m.date
    `),
    snapshots: textsOf(`
      SELECT DISTINCT s.as_of FROM snapshot s JOIN observation o ON o.snapshot_id = s.id WHERE o.unit_id = ?
      ORDER BY s.as_of
    `),
  }
}
