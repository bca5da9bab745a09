import { nearestYearBefore } from '../../shared/calc/year-before.ts'
import type { RoleChoice } from '../../shared/contract/meeting-channels.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { RegionCode } from '../../shared/domain/region.ts'
import type { SnapshotHead } from '../../shared/domain/snapshot.ts'
import type { ReadableDb } from '../db/handle.ts'
import { meetingSnapshots } from '../db/repositories/meeting-snapshots.ts'
import { headById, newestHeads } from '../db/repositories/snapshots.ts'
import { canBeCurrent } from './current-snapshot.ts'

/** Returns the newest version of each UCJ day that a meeting on `date` can speak of, earliest first. */
export const headsUpTo = (db: ReadableDb, region: RegionCode, date: DateKey): readonly SnapshotHead[] =>
  newestHeads(db, region, UCJ).filter(({ asOf }) => asOf <= date)

/**
 * Returns the UCJ snapshots that the dates suggest for a meeting: the newest day up to it that has figures; the day that the meeting before spoke of,
 * otherwise the day before the newest; and the year before. null where there is none.
 */
export const suggestedSnapshots = (
  db: ReadableDb,
  region: RegionCode,
  date: DateKey,
  meetingBefore: number | null,
): RoleChoice => {
  const heads = headsUpTo(db, region, date).filter((head) => canBeCurrent(db, head))
  const current = heads.at(-1)
  if (current === undefined) return { current: null, previous: null, yearBefore: null }
  const earlier = heads.filter(({ asOf }) => asOf < current.asOf)
  const spokenOf = meetingBefore === null ? null : currentDayOf(db, meetingBefore)
  const previous = earlier.find(({ asOf }) => asOf === spokenOf) ?? earlier.at(-1)
  return {
    current: current.id,
    previous: previous?.id ?? null,
    yearBefore: nearestYearBefore(current.asOf, earlier)?.id ?? null,
  }
}

/** Returns the as-of day of a meeting's current UCJ snapshot, null before one was named. */
export const currentDayOf = (db: ReadableDb, meeting: number): DateKey | null => {
  const named = meetingSnapshots(db, meeting).find(({ dataset, role }) => dataset === UCJ && role === 'current')
  return (named && headById(db, named.snapshot)?.asOf) ?? null
}
