import { describe, expect, test } from 'vitest'
import type { WritableDb } from '../../../../electron/db/handle.ts'
import { attendanceOf, replaceAttendance } from '../../../../electron/db/repositories/attendees.ts'
import { appendEntry } from '../../../../electron/db/repositories/follow-up-entries.ts'
import {
  bornIn,
  carriedTo,
  followUpById,
  followUpByNumber,
  insertFollowUp,
  type NewFollowUp,
} from '../../../../electron/db/repositories/follow-ups.ts'
import { meetingSnapshots, setMeetingSnapshot } from '../../../../electron/db/repositories/meeting-snapshots.ts'
import {
  deleteMeeting,
  insertMeeting,
  latestMeeting,
  listMeetings,
  meetingById,
  type NewMeeting,
  noteTakerOf,
  previousMeeting,
  updateMeeting,
} from '../../../../electron/db/repositories/meetings.ts'
import { insertOfficial } from '../../../../electron/db/repositories/officials.ts'
import { deleteDraft, insertSnapshot } from '../../../../electron/db/repositories/snapshots.ts'
import { insertUnit, listUnits } from '../../../../electron/db/repositories/units.ts'
import { kotaBima, openForTest, refusalOf } from '../helpers.ts'

const meeting = (date: string, change: Partial<NewMeeting> = {}): NewMeeting => ({
  date,
  start: '09:00',
  end: '11:30',
  place: 'Ruang rapat',
  agenda: 'Monev UCJ',
  chair: null,
  state: 'held',
  ...change,
})

const action = (bornInMeeting: number, change: Partial<NewFollowUp> = {}): NewFollowUp => ({
  bornInMeeting,
  issue: null,
  action: 'Memadankan data pekerja',
  output: null,
  due: null,
  remark: null,
  indicator: null,
  region: null,
  lead: ['Dinas PUPR'],
  support: [],
  ...change,
})

const note = (
  db: WritableDb,
  followUp: number,
  date: string,
  status: 'in-progress' | 'done' | 'discontinued',
): number => appendEntry(db, followUp, { date, status, percent: null, note: 'catatan' })

describe('meetings', () => {
  test('count within their year, unless a number is given', async () => {
    const db = await openForTest()
    const ids = ['2024-11-01', '2025-02-20', '2025-07-10'].map((date) => insertMeeting(db, meeting(date)))
    const given = insertMeeting(db, meeting('2025-11-12', { ordinal: 5 }))
    const next = insertMeeting(db, meeting('2025-12-20'))
    expect([...ids, given, next].map((id) => meetingById(db, id)?.ordinal)).toEqual([1, 1, 2, 5, 6])
    expect(await refusalOf(() => insertMeeting(db, meeting('2025-12-21', { ordinal: 5 })))).toBe('database.duplicate')
    expect(listMeetings(db).map(({ id }) => id)).toEqual([next, given, ids[2], ids[1], ids[0]])
    expect(latestMeeting(db)?.id).toBe(next)
    expect(previousMeeting(db, given)?.id).toBe(ids[2])
    expect(previousMeeting(db, ids[0] ?? 0)).toBeNull()
  })

  test('come back as they were given and can be changed', async () => {
    const db = await openForTest()
    expect(latestMeeting(db)).toBeNull()
    const chair = insertOfficial(db, { name: 'A', position: 'Sekda', prefix: 'Pj.', rank: null, nip: null })
    const id = insertMeeting(db, meeting('2025-11-12', { chair, noteTaker: chair, end: null }))
    const stored = meetingById(db, id)
    expect(stored).toEqual({ ...meeting('2025-11-12', { chair, end: null }), id, ordinal: 1 })
    expect(noteTakerOf(db, id)).toBe(chair)
    if (stored === null) throw new Error('not stored')
    updateMeeting(db, { ...stored, date: '2025-11-13', state: 'prepared', chair: null })
    expect(meetingById(db, id)).toEqual({ ...stored, date: '2025-11-13', state: 'prepared', chair: null })
    expect(noteTakerOf(db, id)).toBe(chair)
    expect(await refusalOf(() => updateMeeting(db, { ...stored, id: 99, ordinal: 9 }))).toBe('database.notFound')
    expect(() => insertMeeting(db, meeting('2025-11-14', { start: '24:00' }))).toThrow(/CHECK/)
  })

  test('name a snapshot for each dataset and role; the dataset must fit', async () => {
    const db = await openForTest()
    const id = insertMeeting(db, meeting('2025-11-12'))
    const current = insertSnapshot(db, kotaBima())
    const previous = insertSnapshot(db, kotaBima({ asOf: '2025-06-30' }))
    setMeetingSnapshot(db, id, { dataset: 'ucj', role: 'current', snapshot: previous })
    setMeetingSnapshot(db, id, { dataset: 'ucj', role: 'current', snapshot: current })
    setMeetingSnapshot(db, id, { dataset: 'ucj', role: 'previous', snapshot: previous })
    expect(meetingSnapshots(db, id)).toEqual([
      { dataset: 'ucj', role: 'current', snapshot: current },
      { dataset: 'ucj', role: 'previous', snapshot: previous },
    ])
    expect(() => setMeetingSnapshot(db, id, { dataset: 'benefit', role: 'current', snapshot: current })).toThrow(
      'database.referenceGone',
    )
    expect(await refusalOf(() => deleteDraft(db, current))).toBe('database.stillReferenced')
  })

  test('know who was present, in order, and replace the list as a whole', async () => {
    const db = await openForTest()
    insertUnit(db, { name: 'BPKAD', shortName: null })
    const id = insertMeeting(db, meeting('2025-11-12'))
    replaceAttendance(db, id, [{ unit: 'X', people: 1 }])
    const attendance = [
      { unit: 'Asisten II', people: 1 },
      { unit: 'BPKAD', people: 3 },
    ]
    replaceAttendance(db, id, attendance)
    expect(attendanceOf(db, id)).toEqual(attendance)
    db.main.exec(`INSERT INTO attendee VALUES (NULL, ${id}, NULL, 'BPKAD', 'Nama', 'Staf', 1)`)
    expect(attendanceOf(db, id)).toEqual([attendance[0], { unit: 'BPKAD', people: 4 }])
  })

  test('are deleted with their notes, but not with actions or papers', async () => {
    const db = await openForTest()
    const empty = insertMeeting(db, meeting('2025-02-20'))
    replaceAttendance(db, empty, [{ unit: 'X', people: 1 }])
    const withAction = insertMeeting(db, meeting('2025-07-10'))
    insertFollowUp(db, action(withAction))
    deleteMeeting(db, empty)
    expect(attendanceOf(db, empty)).toEqual([])
    expect(await refusalOf(() => deleteMeeting(db, withAction))).toBe('database.stillReferenced')
    expect(await refusalOf(() => deleteMeeting(db, empty))).toBe('database.notFound')
    expect(listMeetings(db).map(({ id }) => id)).toEqual([withAction])
  })
})

describe('actions (RTL)', () => {
  test('come back as they were given, with the number of their meeting', async () => {
    const db = await openForTest()
    insertMeeting(db, meeting('2025-02-20'))
    const id = insertMeeting(db, meeting('2025-07-10'))
    const given = action(id, {
      issue: 'Pekerja proyek belum tercatat',
      output: 'Data 23 paket',
      due: { on: '2025-12-31', precision: 'quarter' },
      remark: 'x',
      indicator: 'ucj.jakon',
      region: '52.72',
      lead: ['Dinas PUPR', 'Bagian Pemerintahan'],
      support: ['BPJS Ketenagakerjaan Cabang Kota Bima', 'dinas tenaga kerja'],
    })
    const first = insertFollowUp(db, given)
    const fourth = insertFollowUp(db, action(id, { item: 4 }))
    const fifth = insertFollowUp(db, action(id))
    expect(followUpById(db, first)).toEqual({ ...given, id: first, number: '2.1', entries: [] })
    expect(bornIn(db, id).map(({ number }) => number)).toEqual(['2.1', '2.4', '2.5'])
    expect(followUpByNumber(db, 2025, '2.4')?.id).toBe(fourth)
    expect(followUpByNumber(db, 2026, '2.4')).toBeNull()
    expect(followUpById(db, fifth)?.lead).toEqual(['Dinas PUPR'])
    expect(listUnits(db).filter(({ name }) => name === 'Dinas PUPR')).toHaveLength(1)
  })

  test('of a meeting that does not exist are refused, and store no unit', async () => {
    const db = await openForTest()
    expect(await refusalOf(() => insertFollowUp(db, action(99)))).toBe('database.notFound')
    const id = insertMeeting(db, meeting('2025-07-10'))
    expect(await refusalOf(() => insertFollowUp(db, action(id, { lead: ['A', 'A'] })))).toBe('database.duplicate')
    expect(listUnits(db)).toEqual([])
  })

  test('keep their notes by day, later ones of a day last', async () => {
    const db = await openForTest()
    const id = insertFollowUp(db, action(insertMeeting(db, meeting('2025-07-10'))))
    const late = note(db, id, '2025-09-01', 'in-progress')
    const early = note(db, id, '2025-08-01', 'in-progress')
    const again = note(db, id, '2025-09-01', 'done')
    expect(followUpById(db, id)?.entries.map((entry) => entry.id)).toEqual([early, late, again])
  })

  test('are carried while open, and once more after they ended', async () => {
    const db = await openForTest()
    const first = insertMeeting(db, meeting('2025-02-20'))
    const second = insertMeeting(db, meeting('2025-07-10'))
    const third = insertMeeting(db, meeting('2025-11-12'))
    const fourth = insertMeeting(db, meeting('2026-01-15'))

    const endedBeforeSecond = insertFollowUp(db, action(first))
    const endedOnSecond = insertFollowUp(db, action(first))
    const open = insertFollowUp(db, action(first))
    const endedBetween = insertFollowUp(db, action(second))
    const reopened = insertFollowUp(db, action(second))
    const fresh = insertFollowUp(db, action(third))
    note(db, endedBeforeSecond, '2025-05-01', 'done')
    note(db, endedOnSecond, '2025-07-10', 'discontinued')
    note(db, open, '2025-09-01', 'in-progress')
    note(db, endedBetween, '2025-09-24', 'done')
    note(db, reopened, '2025-08-01', 'done')
    note(db, reopened, '2025-10-01', 'in-progress')

    const carried = (id: number): readonly number[] => carriedTo(db, id).map((item) => item.id)
    expect(carried(first)).toEqual([])
    expect(carried(second)).toEqual([endedBeforeSecond, endedOnSecond, open])
    expect(carried(third)).toEqual([open, endedBetween, reopened])
    expect(carried(fourth)).toEqual([open, reopened, fresh])
    expect(carriedTo(db, 99)).toEqual([])
  })

  test('of two meetings on one day follow the order of the meetings', async () => {
    const db = await openForTest()
    const morning = insertMeeting(db, meeting('2025-07-10'))
    const afternoon = insertMeeting(db, meeting('2025-07-10'))
    const id = insertFollowUp(db, action(morning))
    insertFollowUp(db, action(afternoon))
    expect(carriedTo(db, afternoon).map((item) => item.id)).toEqual([id])
    expect(carriedTo(db, morning)).toEqual([])
  })
})
