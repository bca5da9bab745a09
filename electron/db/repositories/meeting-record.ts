import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

/** Tables that belong to a meeting, with all their columns but the id of the row. */
const TABLES = {
  meeting: ['id', 'date', 'ordinal', 'start_time', 'end_time', 'place', 'agenda', 'chair_id', 'note_taker_id', 'state'],
  meeting_snapshot: ['meeting_id', 'dataset', 'role', 'snapshot_id'],
  attendee: ['meeting_id', 'unit_id', 'unit_name', 'person_name', 'person_position', 'people'],
  addressee: ['meeting_id', 'kind', 'position', 'name'],
  minute: ['meeting_id', 'position', 'kind', 'speaker', 'text'],
  narrative: ['meeting_id', 'section', 'text'],
} as const

type Table = keyof typeof TABLES

const NAMES: readonly Table[] = ['meeting', 'meeting_snapshot', 'attendee', 'addressee', 'minute', 'narrative']

const rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))
const schema = z.object({
  meeting: rows,
  meeting_snapshot: rows,
  attendee: rows,
  addressee: rows,
  minute: rows,
  narrative: rows,
})

/** A meeting with everything that is deleted with it, as it stood. */
export type MeetingRecord = z.infer<typeof schema>

/** Returns the rows of a meeting and of everything that belongs to it. */
export const meetingRecord = (db: ReadableDb, meeting: number): MeetingRecord => {
  const read = (table: Table) =>
    rows.parse(
      db.main
        .prepare(
          `SELECT ${TABLES[table].join(', ')} FROM ${table} WHERE ${table === 'meeting' ? 'id' : 'meeting_id'} = ? ORDER BY rowid`,
        )
        .all(meeting),
    )
  return {
    meeting: read('meeting'),
    meeting_snapshot: read('meeting_snapshot'),
    attendee: read('attendee'),
    addressee: read('addressee'),
    minute: read('minute'),
    narrative: read('narrative'),
  }
}

/** Returns a record that was kept as JSON; null for anything else. */
export const meetingRecordFrom = (content: unknown): MeetingRecord | null => {
  const parsed = schema.safeParse(content)
  return parsed.success ? parsed.data : null
}

/** Stores the rows of a deleted meeting again, with its id; `database.duplicate` when its number was given away meanwhile. */
export const insertMeetingRecord = (db: WritableDb, record: MeetingRecord): void =>
  inTransaction(db, () => {
    for (const table of NAMES) {
      const columns = TABLES[table]
      const insert = db.main.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      )
      for (const row of record[table]) insert.run(...columns.map((column) => row[column] ?? null))
    }
  })
