import { AppError } from '../../shared/domain/app-error.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import { formatDay } from '../../shared/format/date.ts'
import { joinedList } from '../../shared/import/import-problem.ts'
import type { ReadableDb } from '../db/handle.ts'
import { indicatorUses } from '../db/repositories/indicators.ts'
import { listMeetings, noteTakerOf } from '../db/repositories/meetings.ts'
import { unitUses } from '../db/repositories/units.ts'
import { daysSignedBy } from './day-paper-head.ts'
import { paperSettingsOf } from './paper-settings.ts'

const MOST_NAMED = 3

/** Returns where an official is named, in words: "ketua rapat 12 November 2025". Papers already issued do not count. */
export const wordedOfficialUses = (db: ReadableDb, official: number): readonly string[] => [
  ...listMeetings(db).flatMap((meeting) => meetingRoles(db, meeting, official)),
  ...daysSignedBy(db, official).map((day) => `penandatangan laporan data per ${formatDay(day)}`),
]

const meetingRoles = (db: ReadableDb, meeting: Meeting, official: number): readonly string[] => {
  const papers = paperSettingsOf(db, meeting.id)
  const roles = [
    meeting.chair === official ? 'ketua' : null,
    noteTakerOf(db, meeting.id) === official ? 'notulis' : null,
    papers.signatory === official ? 'penandatangan laporan' : null,
    papers.memo?.from === official ? 'pengirim nota dinas' : null,
  ]
  return roles.flatMap((role) => (role === null ? [] : [`${role} rapat ${formatDay(meeting.date)}`]))
}

/** Returns where a unit is named, in words: "RTL 2.4", "daftar hadir rapat 12 November 2025". */
export const wordedUnitUses = (db: ReadableDb, unit: number): readonly string[] => {
  const { followUps, meetings, snapshots } = unitUses(db, unit)
  return [
    ...followUps.map((number) => `RTL ${number}`),
    ...meetings.map((day) => `daftar hadir rapat ${formatDay(day)}`),
    ...snapshots.map((day) => `potret data per ${formatDay(day)}`),
  ]
}

/** Returns where an indicator is used, in words: "potret data per 30 Oktober 2025", "target 2026". */
export const wordedIndicatorUses = (db: ReadableDb, code: string): readonly string[] => {
  const { followUps, targetYears, snapshots } = indicatorUses(db, code)
  return [
    ...snapshots.map((day) => `potret data per ${formatDay(day)}`),
    ...targetYears.map((year) => `target ${year}`),
    ...followUps.map((number) => `RTL ${number}`),
  ]
}

/** Returns uses as one phrase, the first three named and the others counted. */
export const usesPhrase = (uses: readonly string[]): string => joinedList(uses, MOST_NAMED)

/** Refuses with `office.record-used` when something is still named elsewhere; `what` is its name on screen. */
export const refuseUsed = (what: string, uses: readonly string[]): void => {
  if (uses.length > 0) throw new AppError('office.record-used', { what, uses: usesPhrase(uses) })
}
