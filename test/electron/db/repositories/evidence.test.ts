import { describe, expect, test } from 'vitest'
import {
  deleteEvidence,
  evidenceOf,
  insertEvidence,
  readEvidence,
} from '../../../../electron/db/repositories/evidence.ts'
import { appendEntry } from '../../../../electron/db/repositories/follow-up-entries.ts'
import { deleteFollowUp } from '../../../../electron/db/repositories/follow-up-changes.ts'
import { insertFollowUp } from '../../../../electron/db/repositories/follow-ups.ts'
import { insertMeeting } from '../../../../electron/db/repositories/meetings.ts'
import type { WritableDb } from '../../../../electron/db/handle.ts'
import { openForTest, refusalOf } from '../helpers.ts'

const followUpIn = (db: WritableDb): number => {
  const meeting = insertMeeting(db, {
    date: '2025-07-10',
    start: null,
    end: null,
    place: null,
    agenda: null,
    chair: null,
    state: 'held',
  })
  return insertFollowUp(db, {
    bornInMeeting: meeting,
    issue: null,
    action: 'Mendata nelayan.',
    output: null,
    due: null,
    remark: null,
    indicator: null,
    region: null,
    lead: [],
    support: [],
  })
}
const file = (followUp: number, entry: number | null = null) => ({
  followUp,
  entry,
  fileName: 'rekap.pdf',
  type: 'application/pdf',
  bytes: new Uint8Array([1, 2, 3, 0, 255]),
})

describe('evidence', () => {
  test('comes back byte for byte, with its note', async () => {
    const db = await openForTest()
    const followUp = followUpIn(db)
    const entry = appendEntry(db, followUp, { date: '2025-08-01', status: 'in-progress', percent: 10, note: '' })
    const id = insertEvidence(db, file(followUp, entry))
    expect(evidenceOf(db, followUp)).toMatchObject([{ id, entry, fileName: 'rekap.pdf', size: 5 }])
    expect(readEvidence(db, id)?.bytes).toEqual(new Uint8Array([1, 2, 3, 0, 255]))
    expect(readEvidence(db, id + 1)).toBeNull()
  })

  test('changed behind the back of the program is not handed out', async () => {
    const db = await openForTest()
    const id = insertEvidence(db, file(followUpIn(db)))
    db.main.prepare('UPDATE evidence SET bytes = ? WHERE id = ?').run(new Uint8Array([1, 2, 3, 0, 254]), id)
    expect(await refusalOf(() => readEvidence(db, id))).toBe('followUp.evidence-tampered')
  })

  test('keeps its action from being deleted until it is gone', async () => {
    const db = await openForTest()
    const followUp = followUpIn(db)
    const id = insertEvidence(db, file(followUp))
    expect(await refusalOf(() => deleteFollowUp(db, followUp))).toBe('database.stillReferenced')
    deleteEvidence(db, id)
    deleteFollowUp(db, followUp)
    expect(await refusalOf(() => deleteEvidence(db, id))).toBe('database.notFound')
  })
})
