import { dueDateFor } from '../../shared/calc/due-period.ts'
import { isSameDue } from '../../shared/calc/due-in-force.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { DueDate } from '../../shared/domain/follow-up.ts'
import { formatDay } from '../../shared/format/date.ts'
import { fullNameOf, liesIn, type RegionCode } from '../../shared/domain/region.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { type FollowUpTexts, updateFollowUpTexts } from '../db/repositories/follow-up-changes.ts'
import { appendDueChange, dueChangesOf } from '../db/repositories/follow-up-dues.ts'
import { insertFollowUp } from '../db/repositories/follow-ups.ts'
import { indicatorByCode } from '../db/repositories/indicators.ts'
import { readOffice } from '../db/repositories/office.ts'
import { unitByName } from '../db/repositories/units.ts'
import { inTransaction } from '../db/transaction.ts'
import { followUpKey } from './meeting-change.ts'
import { existingFollowUp } from './read-follow-up.ts'
import { recordChange } from './record-change.ts'
import { knownRegion } from './known-snapshot.ts'

export type NewFollowUpRequest = FollowUpTexts & { readonly meeting: number; readonly due: DueDate | null }

/** Stores an action agreed in a meeting as its next item; any day of a due period will do. Returns its id and number. */
export const createFollowUp = (
  db: WritableDb,
  { meeting, due, ...texts }: NewFollowUpRequest,
  now: Date,
): { readonly id: number; readonly number: string } =>
  inTransaction(db, () => {
    checkPlace(db, texts)
    const id = insertFollowUp(db, {
      bornInMeeting: meeting,
      ...texts,
      ...distinctUnits(db, texts),
      due: due && dueDateFor(due.on, due.precision),
    })
    const stored = existingFollowUp(db, id)
    recordChange(db, now, { what: 'followUp.create', key: followUpKey(id), before: null, after: stored })
    return { id, number: stored.number }
  })

/** Changes the words of an action, what it answers, and who is in charge. */
export const editFollowUp = (db: WritableDb, id: number, texts: FollowUpTexts, now: Date): void =>
  inTransaction(db, () => {
    checkPlace(db, texts)
    const before = existingFollowUp(db, id)
    updateFollowUpTexts(db, id, { ...texts, ...distinctUnits(db, texts) })
    recordChange(db, now, { what: 'followUp.edit', key: followUpKey(id), before, after: existingFollowUp(db, id) })
  })

/** A change of a due date: any day of the period will do, null takes it away. */
export interface DueRequest {
  readonly due: DueDate | null
  /** The day from which it is in force, today unless it was agreed earlier. */
  readonly on?: DateKey | undefined
  readonly reason?: string | null | undefined
}

/**
 * Changes the due date of an action; the one before stays in force on every earlier day. Refuses a day after today or before the change
 * before this one; the same due date again changes nothing.
 */
export const setFollowUpDue = (
  db: WritableDb,
  id: number,
  { due, on, reason = null }: DueRequest,
  today: DateKey,
  now: Date,
): void =>
  inTransaction(db, () => {
    const before = existingFollowUp(db, id).due
    const after = due && dueDateFor(due.on, due.precision)
    const day = on ?? today
    if (day > today) throw new AppError('followUp.due-future', { today: formatDay(today) })
    const last = dueChangesOf(db, id).at(-1)?.on
    if (last !== undefined && day < last) throw new AppError('followUp.due-early', { day: formatDay(last) })
    if (isSameDue(before, after)) return
    appendDueChange(db, id, { on: day, from: before, to: after, reason })
    recordChange(db, now, { what: 'followUp.setDue', key: followUpKey(id), before, after })
  })

const checkPlace = (
  db: ReadableDb,
  texts: { readonly indicator: string | null; readonly region: RegionCode | null },
): void => {
  if (texts.indicator !== null && indicatorByCode(db, texts.indicator) === null) {
    throw new AppError('database.notFound', { what: 'Indikator' })
  }
  if (texts.region === null) return
  const region = knownRegion(db, texts.region)
  const office = readOffice(db)
  if (office !== null && !liesIn(region.code, office.region)) {
    throw new AppError('followUp.region-outside', { region: fullNameOf(region) })
  }
}

/** Returns the offices without repetition, full and short names alike; one in charge does not support itself. */
const distinctUnits = (
  db: ReadableDb,
  { lead, support }: Pick<FollowUpTexts, 'lead' | 'support'>,
): Pick<FollowUpTexts, 'lead' | 'support'> => {
  const named = new Set<number | string>()
  const isNew = (name: string): boolean => {
    const unit = unitByName(db, name)?.id ?? name.toLowerCase()
    if (named.has(unit)) return false
    named.add(unit)
    return true
  }
  return { lead: lead.filter(isNew), support: support.filter(isNew) }
}
