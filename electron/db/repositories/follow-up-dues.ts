import { dueInForce } from '../../../shared/calc/due-in-force.ts'
import type { DateKey, DatePrecision } from '../../../shared/domain/date-key.ts'
import type { DueChange, DueDate, FollowUp } from '../../../shared/domain/follow-up.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { expectOneChange, inTransaction } from '../transaction.ts'

interface Row {
  readonly changed_on: DateKey
  readonly from_on: DateKey | null
  readonly from_precision: DatePrecision | null
  readonly to_on: DateKey | null
  readonly to_precision: DatePrecision | null
  readonly reason: string | null
}

const dueOf = (on: DateKey | null, precision: DatePrecision | null): DueDate | null =>
  on === null || precision === null ? null : { on, precision }

/** Returns how the due date of an action was changed, oldest first. */
export const dueChangesOf = (db: ReadableDb, followUp: number): readonly DueChange[] =>
  db.main
    .prepare<[number], Row>(`
      SELECT changed_on, from_on, from_precision, to_on, to_precision, reason
      FROM follow_up_due_change WHERE follow_up_id = ? ORDER BY id
    `)
    .all(followUp)
    .map((row) => ({
      on: row.changed_on,
      from: dueOf(row.from_on, row.from_precision),
      to: dueOf(row.to_on, row.to_precision),
      reason: row.reason,
    }))

/** Returns an action with the due date that was in force on a day; its notes are all there, later ones too. */
export const withDueOn = <Action extends Pick<FollowUp, 'id' | 'due'>>(
  db: ReadableDb,
  followUp: Action,
  day: DateKey,
): Action => ({ ...followUp, due: dueInForce(followUp.due, dueChangesOf(db, followUp.id), day) })

/** Adds a change of a due date and makes the new one the present one; a month or quarter must be given as its last day. */
export const appendDueChange = (db: WritableDb, followUp: number, change: DueChange): void =>
  inTransaction(db, () => {
    insertDueChanges(db, followUp, [change])
    const { changes } = db.main
      .prepare('UPDATE follow_up SET due_on = ?, due_precision = ? WHERE id = ?')
      .run(change.to?.on ?? null, change.to?.precision ?? null, followUp)
    expectOneChange(changes, 'RTL')
  })

/** Adds changes as they were, oldest first; the present due date stays. */
export const insertDueChanges = (db: WritableDb, followUp: number, changes: readonly DueChange[]): void => {
  const insert = db.main.prepare(`
    INSERT INTO follow_up_due_change (follow_up_id, changed_on, from_on, from_precision, to_on, to_precision, reason)
    VALUES (?, ?, ?, ?, ?, ?, ?)
  `)
  for (const { on, from, to, reason } of changes) {
    insert.run(followUp, on, from?.on ?? null, from?.precision ?? null, to?.on ?? null, to?.precision ?? null, reason)
  }
}
