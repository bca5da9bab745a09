import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { FollowUp, FollowUpEntry } from '../../shared/domain/follow-up.ts'
import { formatDay } from '../../shared/format/date.ts'
import { STATUS_WORDS } from '../../shared/text/status-words.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { insertEvidence } from '../db/repositories/evidence.ts'
import {
  appendCancellation,
  appendEntry,
  cancelledEntriesOf,
  followUpOfEntry,
} from '../db/repositories/follow-up-entries.ts'
import { carriedTo } from '../db/repositories/follow-ups.ts'
import { meetingById } from '../db/repositories/meetings.ts'
import { inTransaction } from '../db/transaction.ts'
import { type SentEvidence, storedEvidence } from './keep-evidence.ts'
import { followUpKey } from './meeting-change.ts'
import { existingFollowUp } from './read-follow-up.ts'
import { recordChange } from './record-change.ts'

export type NewEntry = Omit<FollowUpEntry, 'id'>

/**
 * Adds a progress note with its evidence and returns the id of the note. Refuses a day after today or before the meeting that agreed
 * on the action, a status that needs a reason without one, and a percentage that contradicts the status.
 */
export const recordProgress = (
  db: WritableDb,
  request: { readonly id: number; readonly entry: NewEntry; readonly evidence: readonly SentEvidence[] },
  today: DateKey,
  now: Date,
): number =>
  inTransaction(db, () => {
    const followUp = existingFollowUp(db, request.id)
    checkEntry(db, followUp, request.entry, today)
    const entry = appendEntry(db, followUp.id, request.entry)
    for (const file of request.evidence) {
      insertEvidence(db, { followUp: followUp.id, entry, ...storedEvidence(file) })
    }
    recordChange(db, now, {
      what: 'followUp.record',
      key: followUpKey(followUp.id),
      before: null,
      after: { ...request.entry, id: entry, evidence: request.evidence.map(({ fileName }) => fileName) },
    })
    return entry
  })

/** Adds what was reported to a meeting on the actions it carries, all or nothing; returns the ids of the notes. */
export const recordReports = (
  db: WritableDb,
  meeting: number,
  reports: readonly (NewEntry & { readonly followUp: number })[],
  today: DateKey,
  now: Date,
): readonly number[] =>
  inTransaction(db, () => {
    const carried = new Set(carriedTo(db, meeting).map(({ id }) => id))
    return reports.map(({ followUp, ...entry }) => {
      if (!carried.has(followUp)) {
        throw new AppError('followUp.not-carried', { number: existingFollowUp(db, followUp).number })
      }
      return recordProgress(db, { id: followUp, entry, evidence: [] }, today, now)
    })
  })

/**
 * Cancels notes that were wrong, all or none: they stay in the history and count no more. Of an action only the note that its status comes
 * from, or the one written last, can be cancelled; AppError `followUp.entry-not-newest` for any other. One that is cancelled already stays so.
 */
export const cancelEntries = (
  db: WritableDb,
  { entries, reason }: { readonly entries: readonly number[]; readonly reason: string | null },
  today: DateKey,
  now: Date,
): void =>
  inTransaction(db, () => {
    for (const id of entries) {
      const owner = followUpOfEntry(db, id)
      if (owner === null) throw new AppError('database.notFound', { what: 'Catatan progres' })
      if (cancelledEntriesOf(db, owner).some((one) => one.id === id)) continue
      const followUp = existingFollowUp(db, owner)
      const entry = followUp.entries.find((one) => one.id === id)
      const lastWritten = Math.max(...followUp.entries.map((one) => one.id))
      if (entry === undefined || (id !== followUp.entries.at(-1)?.id && id !== lastWritten)) {
        throw new AppError('followUp.entry-not-newest', { number: followUp.number })
      }
      appendCancellation(db, id, today, reason)
      recordChange(db, now, {
        what: 'followUp.cancelEntries',
        key: followUpKey(owner),
        before: entry,
        after: { cancelled: id, reason },
      })
    }
  })

const checkEntry = (db: ReadableDb, followUp: FollowUp, entry: NewEntry, today: DateKey): void => {
  if (entry.date > today) throw new AppError('followUp.entry-future', { today: formatDay(today) })
  const born = meetingById(db, followUp.bornInMeeting)
  if (born !== null && entry.date < born.date) {
    throw new AppError('followUp.entry-early', { number: followUp.number, day: formatDay(born.date) })
  }
  const needsReason = entry.status === 'constrained' || entry.status === 'discontinued'
  if (needsReason && entry.note.trim() === '') {
    throw new AppError('followUp.entry-reason', { status: STATUS_WORDS[entry.status] })
  }
  const fits =
    (entry.status !== 'done' || entry.percent === null || entry.percent === 100) &&
    (entry.status !== 'not-started' || entry.percent === null || entry.percent === 0)
  if (!fits) throw new AppError('followUp.entry-percent')
}
