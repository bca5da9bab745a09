import type { Instrument } from '../../../shared/domain/office.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { expectOneChange, inTransaction } from '../transaction.ts'

/** An instrument in the office's list; a cited one is printed under "Dasar". */
export type ListedInstrument = Instrument & { readonly cited: boolean }

export type NewInstrument = Omit<ListedInstrument, 'id'>

type Row = Omit<ListedInstrument, 'cited'> & { readonly cited: 0 | 1 }

const COLUMNS = 'id, type, number, title, citation, date, expires_on AS expiresOn, cited'

/** Returns all instruments in the order in which they are cited. */
export const listInstruments = (db: ReadableDb): readonly ListedInstrument[] =>
  db.main
    .prepare<[], Row>(`SELECT ${COLUMNS} FROM instrument ORDER BY position, id`)
    .all()
    .map((row) => ({ ...row, cited: row.cited === 1 }))

/** Returns the instruments of "Dasar" in order. */
export const citedInstruments = (db: ReadableDb): readonly Instrument[] =>
  listInstruments(db)
    .filter(({ cited }) => cited)
    .map(({ cited: _, ...instrument }) => instrument)

/** Stores an instrument at the end of the list and returns its id; the same citation twice is refused. */
export const insertInstrument = (db: WritableDb, instrument: NewInstrument): number =>
  inTransaction(db, () => {
    const { lastInsertRowid } = db.main
      .prepare(`
        INSERT INTO instrument (type, number, title, citation, date, expires_on, cited, position)
        VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT ifnull(max(position), -1) + 1 FROM instrument))
      `)
      .run(
        instrument.type,
        instrument.number,
        instrument.title,
        instrument.citation,
        instrument.date,
        instrument.expiresOn,
        instrument.cited ? 1 : 0,
      )
    return Number(lastInsertRowid)
  })

/** Puts an instrument under "Dasar" or takes it out. */
export const setCited = (db: WritableDb, id: number, cited: boolean): void => {
  inTransaction(db, () => {
    const { changes } = db.main.prepare('UPDATE instrument SET cited = ? WHERE id = ?').run(cited ? 1 : 0, id)
    expectOneChange(changes, 'Dasar hukum')
  })
}

/** Changes an instrument; its place in the order stays, and so does the text of targets that cite it. */
export const updateInstrument = (db: WritableDb, instrument: ListedInstrument): void => {
  inTransaction(db, () => {
    const { changes } = db.main
      .prepare(`
        UPDATE instrument SET type = ?, number = ?, title = ?, citation = ?, date = ?, expires_on = ?, cited = ? WHERE id = ?
      `)
      .run(
        instrument.type,
        instrument.number,
        instrument.title,
        instrument.citation,
        instrument.date,
        instrument.expiresOn,
        instrument.cited ? 1 : 0,
        instrument.id,
      )
    expectOneChange(changes, 'Dasar hukum')
  })
}

/** Deletes an instrument; targets keep its citation as text. */
export const deleteInstrument = (db: WritableDb, id: number): void => {
  inTransaction(db, () => {
    expectOneChange(db.main.prepare('DELETE FROM instrument WHERE id = ?').run(id).changes, 'Dasar hukum')
  })
}

/** Puts all instruments into the order of the ids given; ids that are not listed keep their order after them. */
export const orderInstruments = (db: WritableDb, ids: readonly number[]): void => {
  inTransaction(db, () => {
    const rest = listInstruments(db).flatMap(({ id }) => (ids.includes(id) ? [] : [id]))
    const place = db.main.prepare('UPDATE instrument SET position = ? WHERE id = ?')
    for (const [position, id] of [...ids, ...rest].entries()) place.run(position, id)
  })
}
