import type { DateKey } from '../../../shared/domain/date-key.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { deleteUnreferenced, expectOneChange, inTransaction } from '../transaction.ts'
import { newId } from './given-ids.ts'

/** A meeting about to be stored; without an ordinal it becomes the next of its year. */
export type NewMeeting = Omit<Meeting, 'id' | 'ordinal'> & {
  readonly ordinal?: number
  readonly noteTaker?: number | null
}

const WHAT = 'Rapat'
const COLUMNS = 'id, date, ordinal, start_time AS start, end_time AS "end", place, agenda, chair_id AS chair, state'

/** Returns the meeting with that id, null when there is none. */
export const meetingById = (db: ReadableDb, id: number): Meeting | null =>
  db.main.prepare<[number], Meeting>(`SELECT ${COLUMNS} FROM meeting WHERE id = ?`).get(id) ?? null

/** Returns all meetings, the latest first. */
export const listMeetings = (db: ReadableDb): readonly Meeting[] =>
  db.main.prepare<[], Meeting>(`SELECT ${COLUMNS} FROM meeting ORDER BY date DESC, ordinal DESC`).all()

/** Returns the latest meeting by date, null when there is none. */
export const latestMeeting = (db: ReadableDb): Meeting | null =>
  db.main.prepare<[], Meeting>(`SELECT ${COLUMNS} FROM meeting ORDER BY date DESC, ordinal DESC LIMIT 1`).get() ?? null

/** Returns the last meeting before this one, null for the first. */
export const previousMeeting = (db: ReadableDb, id: number): Meeting | null =>
  db.main
    .prepare<[number], Meeting>(`
      SELECT ${COLUMNS} FROM meeting
      WHERE (date, ordinal) < (SELECT m.date, m.ordinal FROM meeting m WHERE m.id = ?)
      ORDER BY date DESC, ordinal DESC LIMIT 1
    `)
    .get(id) ?? null

/** Returns the official who takes notes, null when nobody was named. */
export const noteTakerOf = (db: ReadableDb, id: number): number | null =>
  db.main.prepare<[number], number | null>('SELECT note_taker_id FROM meeting WHERE id = ?').pluck().get(id) ?? null

/** Returns the number that a new meeting of that day's year gets, 1 for the first. */
export const nextOrdinal = (db: ReadableDb, date: DateKey): number =>
  db.main
    .prepare<[string], number>(
      'SELECT ifnull(max(ordinal), 0) + 1 FROM meeting WHERE year = CAST(substr(?, 1, 4) AS INTEGER)',
    )
    .pluck()
    .get(date) ?? 1

/** Stores a meeting and returns its id; a second meeting with the same number in a year is refused. */
export const insertMeeting = (db: WritableDb, meeting: NewMeeting): number =>
  inTransaction(db, () => {
    const id = newId(db, 'meeting')
    db.main
      .prepare(`
        INSERT INTO meeting (id, date, ordinal, start_time, end_time, place, agenda, chair_id, note_taker_id, state)
        VALUES (
          @id,
          @date,
          ifnull(@ordinal, (SELECT ifnull(max(ordinal), 0) + 1 FROM meeting WHERE year = CAST(substr(@date, 1, 4) AS INTEGER))),
          @start, @end, @place, @agenda, @chair, @noteTaker, @state
        )
      `)
      .run({
        id,
        date: meeting.date,
        ordinal: meeting.ordinal ?? null,
        start: meeting.start,
        end: meeting.end,
        place: meeting.place,
        agenda: meeting.agenda,
        chair: meeting.chair,
        noteTaker: meeting.noteTaker ?? null,
        state: meeting.state,
      })
    return id
  })

/** Changes a meeting; its year and ordinal stay once an RTL was born in it. The note taker is left as it is. */
export const updateMeeting = (db: WritableDb, meeting: Meeting): void => {
  inTransaction(db, () => {
    const { changes } = db.main
      .prepare(`
        UPDATE meeting SET date = ?, ordinal = ?, start_time = ?, end_time = ?, place = ?, agenda = ?, chair_id = ?, state = ?
        WHERE id = ?
      `)
      .run(
        meeting.date,
        meeting.ordinal,
        meeting.start,
        meeting.end,
        meeting.place,
        meeting.agenda,
        meeting.chair,
        meeting.state,
        meeting.id,
      )
    expectOneChange(changes, WHAT)
  })
}

/** Deletes a meeting with its own notes; one with RTL or issued papers is refused with `database.stillReferenced`. */
export const deleteMeeting = (db: WritableDb, id: number): void => {
  deleteUnreferenced(db, () => {
    expectOneChange(db.main.prepare('DELETE FROM meeting WHERE id = ?').run(id).changes, WHAT)
  })
}
