import type { Attendance } from '../../../shared/domain/meeting.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

/** Returns the offices present with their number of people, named persons counted in, in the order they were entered. */
export const attendanceOf = (db: ReadableDb, meeting: number): readonly Attendance[] =>
  db.main
    .prepare<[number], Attendance>(`
      SELECT unit_name AS unit, sum(people) AS people FROM attendee WHERE meeting_id = ?
      GROUP BY unit_name ORDER BY min(id)
    `)
    .all(meeting)

/** Stores who was present in place of what was there; an office known by that name is linked. */
export const replaceAttendance = (db: WritableDb, meeting: number, attendance: readonly Attendance[]): void => {
  inTransaction(db, () => {
    db.main.prepare('DELETE FROM attendee WHERE meeting_id = ?').run(meeting)
    const insert = db.main.prepare(`
      INSERT INTO attendee (meeting_id, unit_id, unit_name, people)
      VALUES (@meeting, (SELECT id FROM unit WHERE name = @unit), @unit, @people)
    `)
    for (const { unit, people } of attendance) insert.run({ meeting, unit, people })
  })
}
