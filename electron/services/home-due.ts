import { isEnded, toldStatus } from '../../shared/calc/overdue.ts'
import type { HomeDue } from '../../shared/contract/home-channels.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { ReadableDb } from '../db/handle.ts'
import { allFollowUps } from '../db/repositories/follow-ups.ts'
import { listMeetings } from '../db/repositories/meetings.ts'
import { asCalledOn } from './follow-up-name.ts'

const SHOWN = 4

/** Returns the open RTL whose due day is still ahead, nearest first. */
export const nextDue = (db: ReadableDb, today: DateKey): readonly HomeDue[] => {
  const ahead = new Set(listMeetings(db).flatMap(({ id, date }) => (date >= today ? [id] : [])))
  return allFollowUps(db)
    .map((followUp) => asCalledOn(db, followUp, today))
    .flatMap(({ id, number, action, lead, due, ...followUp }) => {
      const status = toldStatus(followUp, ahead.has(followUp.bornInMeeting), today)
      return due === null || due.on < today || isEnded(status) ? [] : [{ id, number, action, lead, status, due }]
    })
    .sort((a, b) => (a.due.on < b.due.on ? -1 : a.due.on > b.due.on ? 1 : 0))
    .slice(0, SHOWN)
}
