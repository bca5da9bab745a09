import { AppError } from '../../../shared/domain/app-error.ts'
import type { DateKey, DatePrecision } from '../../../shared/domain/date-key.ts'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inReadTransaction, inTransaction } from '../transaction.ts'
import { entriesOf } from './follow-up-entries.ts'
import { newId } from './given-ids.ts'
import { meetingById } from './meetings.ts'
import { nameToStore } from './region-names.ts'
import { ensureUnit } from './units.ts'

/** An action about to be stored; without an item it becomes the next of its meeting. Leads and supports are unit names. */
export type NewFollowUp = Omit<FollowUp, 'id' | 'number' | 'entries'> & {
  readonly item?: number
  /** Given only to bring a deleted action back. */
  readonly id?: number
}

interface Row {
  readonly id: number
  readonly born_in: number
  readonly number: string
  readonly issue: string | null
  readonly action: string
  readonly output: string | null
  readonly due_on: DateKey | null
  readonly due_precision: DatePrecision | null
  readonly remark: string | null
  readonly indicator: string | null
  readonly region_code: string | null
}

type UnitRole = 'lead' | 'support'

const unitNames = (db: ReadableDb, followUp: number, role: UnitRole): readonly string[] =>
  db.main
    .prepare<[number, UnitRole], string>(`
      SELECT ifnull(u.short_name, u.name) FROM follow_up_unit f JOIN unit u ON u.id = f.unit_id
      WHERE f.follow_up_id = ? AND f.role = ? ORDER BY f.position
    `)
    .pluck()
    .all(followUp, role)

const followUpOf = (db: ReadableDb, row: Row): FollowUp => ({
  id: row.id,
  bornInMeeting: row.born_in,
  number: row.number,
  issue: row.issue,
  action: row.action,
  output: row.output,
  due: row.due_on === null || row.due_precision === null ? null : { on: row.due_on, precision: row.due_precision },
  remark: row.remark,
  indicator: row.indicator,
  region: row.region_code,
  lead: unitNames(db, row.id, 'lead'),
  support: unitNames(db, row.id, 'support'),
  entries: entriesOf(db, row.id),
})

/** Returns the action with that id, null when there is none. */
export const followUpById = (db: ReadableDb, id: number): FollowUp | null =>
  inReadTransaction(db, () => {
    const row = db.main.prepare<[number], Row>('SELECT * FROM follow_up WHERE id = ?').get(id)
    return row ? followUpOf(db, row) : null
  })

/** Returns the action with a number such as `2.4` in a year, null when there is none. */
export const followUpByNumber = (db: ReadableDb, year: number, number: string): FollowUp | null =>
  inReadTransaction(db, () => {
    const row = db.main
      .prepare<[number, string], Row>(
        'SELECT f.* FROM follow_up f JOIN meeting m ON m.id = f.born_in WHERE m.year = ? AND f.number = ?',
      )
      .get(year, number)
    return row ? followUpOf(db, row) : null
  })

/** Returns every action, by meeting and item. */
export const allFollowUps = (db: ReadableDb): readonly FollowUp[] =>
  inReadTransaction(db, () =>
    db.main
      .prepare<[], Row>(
        'SELECT f.* FROM follow_up f JOIN meeting m ON m.id = f.born_in ORDER BY m.date, m.ordinal, f.item',
      )
      .all()
      .map((row) => followUpOf(db, row)),
  )

/** Returns the actions agreed in a meeting, by item. */
export const bornIn = (db: ReadableDb, meeting: number): readonly FollowUp[] =>
  inReadTransaction(db, () =>
    db.main
      .prepare<[number], Row>('SELECT * FROM follow_up WHERE born_in = ? ORDER BY item')
      .all(meeting)
      .map((row) => followUpOf(db, row)),
  )

/**
 * Returns the actions a meeting carries, oldest first: born in an earlier meeting and not ended by the day of the meeting
 * before this one. One that ended between the two is carried a last time, so that its end is reported exactly once.
 * An action has ended when its latest note up to a day says done or discontinued. All notes that count are returned, later ones too.
 */
export const carriedTo = (db: ReadableDb, meeting: number): readonly FollowUp[] =>
  inReadTransaction(db, () =>
    db.main
      .prepare<[Record<string, number>], Row>(`
        WITH this AS (SELECT date, ordinal FROM meeting WHERE id = @meeting),
          previous AS (
            SELECT max(m.date) AS date FROM meeting m, this WHERE (m.date, m.ordinal) < (this.date, this.ordinal)
          )
        SELECT f.* FROM follow_up f JOIN meeting b ON b.id = f.born_in, this, previous
        WHERE (b.date, b.ordinal) < (this.date, this.ordinal)
          AND ifnull((
            SELECT e.status FROM follow_up_entry e
            WHERE e.follow_up_id = f.id AND e.date <= previous.date
              AND e.id NOT IN (SELECT entry_id FROM follow_up_entry_cancelled)
            ORDER BY e.date DESC, e.id DESC LIMIT 1
          ), 'not-started') NOT IN ('done', 'discontinued')
        ORDER BY b.date, b.ordinal, f.item
      `)
      .all({ meeting })
      .map((row) => followUpOf(db, row)),
  )

/** Adds the units of an action in their order, storing new ones; one that is named twice is refused. */
export const insertUnits = (
  db: WritableDb,
  followUp: number,
  units: Readonly<Record<UnitRole, readonly string[]>>,
): void => {
  const insert = db.main.prepare(
    'INSERT INTO follow_up_unit (follow_up_id, unit_id, role, position) VALUES (?, ?, ?, ?)',
  )
  for (const role of ['lead', 'support'] as const) {
    for (const [position, name] of units[role].entries()) insert.run(followUp, ensureUnit(db, name), role, position)
  }
}

const nextItem = (db: ReadableDb, meeting: number): number =>
  db.main
    .prepare<[number], number>('SELECT ifnull(max(item), 0) + 1 FROM follow_up WHERE born_in = ?')
    .pluck()
    .get(meeting) ?? 1

/** Stores an action with its units and returns its id; units that are new are stored too. Its number is meeting.item for good. */
export const insertFollowUp = (db: WritableDb, followUp: NewFollowUp): number =>
  inTransaction(db, () => {
    const meeting = meetingById(db, followUp.bornInMeeting)
    if (meeting === null) throw new AppError('database.notFound', { what: 'Rapat' })
    const item = followUp.item ?? nextItem(db, meeting.id)
    const id = followUp.id ?? newId(db, 'follow_up')
    db.main
      .prepare(`
        INSERT INTO follow_up (id, born_in, item, number, issue, action, output, due_on, due_precision, remark, indicator,
          region_code, region_name)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      `)
      .run(
        id,
        meeting.id,
        item,
        `${meeting.ordinal}.${item}`,
        followUp.issue,
        followUp.action,
        followUp.output,
        followUp.due?.on ?? null,
        followUp.due?.precision ?? null,
        followUp.remark,
        followUp.indicator,
        followUp.region,
        followUp.region === null ? null : nameToStore(db, followUp.region),
      )
    insertUnits(db, id, followUp)
    return id
  })
