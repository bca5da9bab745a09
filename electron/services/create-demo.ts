import { basename } from 'node:path'
import { AppError } from '../../shared/domain/app-error.ts'
import { DEMO_DATA, type DemoMeeting, type DemoSnapshot } from '../../shared/demo/demo-data.ts'
import { findDatabases, removeSampleDatabase } from '../db/find-databases.ts'
import type { WritableDb } from '../db/handle.ts'
import { replaceAttendance } from '../db/repositories/attendees.ts'
import { replaceCategoryScheme } from '../db/repositories/category-schemes.ts'
import { saveFindingNote } from '../db/repositories/finding-notes.ts'
import { appendEntry } from '../db/repositories/follow-up-entries.ts'
import { insertFollowUp } from '../db/repositories/follow-ups.ts'
import { setMeetingSnapshot } from '../db/repositories/meeting-snapshots.ts'
import { insertMeeting } from '../db/repositories/meetings.ts'
import { saveOffice } from '../db/repositories/office.ts'
import { insertOfficial } from '../db/repositories/officials.ts'
import { finaliseSnapshot, insertSnapshot } from '../db/repositories/snapshots.ts'
import { insertTarget } from '../db/repositories/targets.ts'
import { insertUnit } from '../db/repositories/units.ts'
import { inTransaction } from '../db/transaction.ts'
import { type DataPlace, writingData } from './open-data.ts'
import { savePaperSettings } from './paper-settings.ts'

type Ids = ReadonlyMap<string, number>

/** Makes the database of the data contoh in a folder that holds no data, then lends it; AppError `service.folder-holds-data`. */
export const createDemo = async <T>(
  place: Omit<DataPlace, 'sample'>,
  now: Date,
  emblem: Uint8Array,
  work: (db: WritableDb) => T | Promise<T>,
): Promise<T> => {
  const found = findDatabases(place.dir)
  if (found.real || found.sample) throw new AppError('service.folder-holds-data', { folder: basename(place.dir) })
  try {
    return await writingData({ ...place, sample: true }, now, (db) => {
      inTransaction(db, () => storeDemo(db, emblem))
      return work(db)
    })
  } catch (error) {
    // refused means nothing written: a half-made data contoh would refuse the next try
    removeSampleDatabase(place.dir)
    throw error
  }
}

/** Stores everything the data contoh hold; the caller holds the transaction. */
export const storeDemo = (db: WritableDb, emblem: Uint8Array): void => {
  saveOffice(db, { ...DEMO_DATA.office, emblem })
  const officials: Ids = new Map(DEMO_DATA.officials.map(({ key, ...official }) => [key, insertOfficial(db, official)]))
  for (const { name, fullName } of DEMO_DATA.units)
    insertUnit(db, { name: fullName ?? name, shortName: fullName === null ? null : name })
  for (const target of DEMO_DATA.targets) insertTarget(db, target)
  replaceCategoryScheme(db, DEMO_DATA.categories)
  const snapshots: Ids = new Map(DEMO_DATA.snapshots.map((snapshot) => [snapshot.key, storeSnapshot(db, snapshot)]))
  for (const { snapshot, ...note } of DEMO_DATA.findingNotes) saveFindingNote(db, idOf(snapshots, snapshot), note)
  storeProtection(db)
  const meetings: Ids = new Map(
    DEMO_DATA.meetings.map((meeting) => [meeting.key, storeMeeting(db, meeting, officials, snapshots)]),
  )
  for (const { bornInMeeting, number, entries, lead, support, ...followUp } of DEMO_DATA.followUps) {
    const id = insertFollowUp(db, {
      ...followUp,
      bornInMeeting: idOf(meetings, bornInMeeting),
      item: Number(number.split('.')[1]),
      lead: lead.map((unit) => unit.label),
      support: support.map((unit) => unit.label),
    })
    for (const entry of entries) appendEntry(db, id, entry)
  }
  const { papers } = DEMO_DATA
  savePaperSettings(db, idOf(meetings, papers.meeting), {
    signatory: idOf(officials, papers.signatory),
    documentNumber: papers.documentNumber,
    signedOn: papers.signedOn,
    memo: { ...papers.memo, from: idOf(officials, papers.memo.from) },
  })
}

const storeSnapshot = (db: WritableDb, { key: _key, ...snapshot }: DemoSnapshot): number => {
  const id = insertSnapshot(db, {
    ...snapshot,
    region: DEMO_DATA.region.code,
    regionName: DEMO_DATA.region.name,
    supersedes: null,
    origin: 'form',
    fileHash: null,
  })
  finaliseSnapshot(db, id)
  return id
}

const storeProtection = (db: WritableDb): void => {
  const { protection, region } = DEMO_DATA

  const id = insertSnapshot(db, {
    region: region.code,
    regionName: region.name,
    dataset: 'protection',
    asOf: protection.asOf,
    supersedes: null,
    source: protection.source,
    document: null,
    eligibleLabel: 'Kuota pekerja rentan',
    origin: 'form',
    fileHash: null,
    note: null,
    observations: [],
    protections: protection.rows,
  })
  finaliseSnapshot(db, id)
}

const storeMeeting = (db: WritableDb, demo: DemoMeeting, officials: Ids, snapshots: Ids): number => {
  const { key: _key, attendance, snapshots: roles, ...meeting } = demo
  const id = insertMeeting(db, { ...meeting, chair: idOf(officials, demo.chair) })
  replaceAttendance(
    db,
    id,
    attendance.map(({ label, people }) => ({ unit: label, people })),
  )
  for (const role of ['current', 'previous', 'year-before'] as const) {
    const key = roles[role]
    if (key !== null) setMeetingSnapshot(db, id, { dataset: 'ucj', role, snapshot: idOf(snapshots, key) })
  }
  return id
}

const idOf = (ids: Ids, key: string): number => {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`data contoh refers to an unknown ${key}`)
  return id
}
