import type { RoleChoice } from '../../shared/contract/meeting-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { SnapshotHead } from '../../shared/domain/snapshot.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { clearMeetingSnapshot, setMeetingSnapshot } from '../db/repositories/meeting-snapshots.ts'
import { readOffice } from '../db/repositories/office.ts'
import { headById } from '../db/repositories/snapshots.ts'
import { inTransaction } from '../db/transaction.ts'
import { meetingKey } from './meeting-change.ts'
import { chosenSnapshots, existingMeeting } from './read-meeting.ts'
import { recordChange } from './record-change.ts'

/** Names the UCJ snapshots of a meeting; the compared ones must be of the office's region and earlier than the current one. */
export const chooseSnapshots = (db: WritableDb, id: number, choice: RoleChoice, now: Date): void =>
  inTransaction(db, () => {
    existingMeeting(db, id)
    const current = ownSnapshot(db, choice.current)
    for (const compared of [ownSnapshot(db, choice.previous), ownSnapshot(db, choice.yearBefore)]) {
      if (compared !== null && (current === null || compared.asOf >= current.asOf)) {
        throw new AppError('meeting.snapshot-order')
      }
    }
    const before = chosenSnapshots(db, id)
    storeSnapshotChoice(db, id, choice)
    recordChange(db, now, { what: 'meeting.chooseSnapshots', key: meetingKey(id), before, after: choice })
  })

/** Stores the UCJ snapshots of a meeting by role as given; the caller has checked them and holds the transaction. */
export const storeSnapshotChoice = (db: WritableDb, meeting: number, choice: RoleChoice): void => {
  const roles = [
    ['current', choice.current],
    ['previous', choice.previous],
    ['year-before', choice.yearBefore],
  ] as const
  for (const [role, snapshot] of roles) {
    if (snapshot === null) clearMeetingSnapshot(db, meeting, UCJ, role)
    else setMeetingSnapshot(db, meeting, { dataset: UCJ, role, snapshot })
  }
}

const ownSnapshot = (db: ReadableDb, id: number | null): SnapshotHead | null => {
  if (id === null) return null
  const head = headById(db, id)
  if (head === null) throw new AppError('database.notFound', { what: 'Potret data' })
  if (head.dataset !== UCJ || head.region !== readOffice(db)?.region) throw new AppError('meeting.snapshot-foreign')
  return head
}
