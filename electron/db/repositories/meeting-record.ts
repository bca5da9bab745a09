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

const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
const rows = z.array(row)
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

/** The number that a meeting had, or the next of its year when another one got it meanwhile. */
const ordinalFor = (db: ReadableDb, { date, ordinal }: z.infer<typeof row>): number | null =>
  db.main
    .prepare<[z.infer<typeof row>], number | null>(`
      SELECT CASE WHEN max(ordinal = @ordinal) THEN max(ordinal) + 1 ELSE @ordinal END
      FROM meeting WHERE year = CAST(substr(@date, 1, 4) AS INTEGER)
    `)
    .pluck()
    .get({ date: date ?? null, ordinal: ordinal ?? null }) ?? null

/** Stores the rows of a deleted meeting again, with its id and its number unless that was given away meanwhile. */
export const insertMeetingRecord = (db: WritableDb, record: MeetingRecord): void =>
  inTransaction(db, () => {
    const stored: MeetingRecord = {
      ...record,
      meeting: record.meeting.map((one) => ({ ...one, ordinal: ordinalFor(db, one) })),
    }
    for (const table of NAMES) {
      const columns = TABLES[table]
      const insert = db.main.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      )
      for (const one of stored[table]) insert.run(...columns.map((column) => one[column] ?? null))
    }
  })
