import { z } from 'zod'
import { AppError } from '../../shared/domain/app-error.ts'
import { isDateKey } from '../../shared/domain/date-key.ts'
import type { WritableDb } from '../db/handle.ts'
import { listAudit } from '../db/repositories/audit.ts'
import { deleteFollowUp } from '../db/repositories/follow-up-changes.ts'
import { dueChangesOf, insertDueChanges } from '../db/repositories/follow-up-dues.ts'
import { bornIn, followUpById, insertFollowUp } from '../db/repositories/follow-ups.ts'
import { listMeetings } from '../db/repositories/meetings.ts'
import { inTransaction } from '../db/transaction.ts'
import { forgetForms } from './forget-forms.ts'
import { reasonToKeep } from './follow-up-kept.ts'
import { followUpKey } from './meeting-change.ts'
import { existingFollowUp } from './read-follow-up.ts'
import { recordChange } from './record-change.ts'

const names = z.array(z.string())
const day = z.string().refine(isDateKey)
const due = z.object({ on: day, precision: z.enum(['day', 'month', 'quarter']) }).nullable()

/** An action as the trail keeps it when it is deleted. */
const removed = z.object({
  id: z.number().int(),
  bornInMeeting: z.number().int(),
  number: z.string(),
  issue: z.string().nullable(),
  action: z.string(),
  output: z.string().nullable(),
  due,
  dueChanges: z.array(z.object({ on: day, from: due, to: due, reason: z.string().nullable() })).default([]),
  remark: z.string().nullable(),
  indicator: z.string().nullable(),
  region: z.string().nullable(),
  lead: names,
  support: names,
})

/** Deletes an action; AppError `followUp.kept` when somebody reported on it or an issued paper can name it. */
export const removeFollowUp = (db: WritableDb, id: number, now: Date): void =>
  inTransaction(db, () => {
    const before = existingFollowUp(db, id)
    const dueChanges = dueChangesOf(db, id)
    const reason = reasonToKeep(db, before, listMeetings(db))
    if (reason !== null) throw new AppError('followUp.kept', { reason })
    deleteFollowUp(db, id)
    forgetForms(db, 'followUp', id)
    recordChange(db, now, {
      what: 'followUp.remove',
      key: followUpKey(id),
      before: { ...before, dueChanges },
      after: null,
    })
  })

const itemOf = (number: string): number => Number(number.split('.')[1])

/**
 * Brings a deleted action back with its id and number; when another one got that number meanwhile, it becomes the next of its meeting.
 * AppError `followUp.nothing-to-restore` when the last change of it was no deletion.
 */
export const restoreFollowUp = (db: WritableDb, id: number, now: Date): void =>
  inTransaction(db, () => {
    const last = listAudit(db, { key: followUpKey(id), limit: 1 })[0]
    if (last?.what !== 'followUp.remove' || followUpById(db, id) !== null) {
      throw new AppError('followUp.nothing-to-restore')
    }
    const { number, dueChanges, ...followUp } = removed.parse(last.before)
    const item = itemOf(number)
    const isTaken = bornIn(db, followUp.bornInMeeting).some((other) => itemOf(other.number) === item)
    insertFollowUp(db, isTaken ? followUp : { ...followUp, item })
    insertDueChanges(db, id, dueChanges)
    const after = { number: existingFollowUp(db, id).number }
    recordChange(db, now, { what: 'followUp.restore', key: followUpKey(id), before: null, after })
  })
