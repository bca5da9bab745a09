import type { DateKey } from '../../shared/domain/date-key.ts'
import type { OfficeZone } from '../../shared/domain/office.ts'

/** Hours ahead of UTC; Indonesia has no summer time. */
const HOURS_AHEAD: Readonly<Record<OfficeZone, number>> = { WIB: 7, WITA: 8, WIT: 9 }

const MS_PER_HOUR = 3_600_000

const shifted = (zone: OfficeZone, now: Date): string =>
  new Date(now.getTime() + HOURS_AHEAD[zone] * MS_PER_HOUR).toISOString()

/** Returns the date it is in the office's zone, whatever zone the computer is set to: 15.30 UTC is the next day in WIT. */
export const todayIn = (zone: OfficeZone, now: Date): DateKey => shifted(zone, now).slice(0, 10)

/** Returns date and time in the office's zone for people to read: `2025-11-12 09.05 WITA`. */
export const localTimeIn = (zone: OfficeZone, now: Date): string => {
  const iso = shifted(zone, now)
  return `${iso.slice(0, 10)} ${iso.slice(11, 13)}.${iso.slice(14, 16)} ${zone}`
}

/** Returns the moment as stored in records, in UTC: `2025-11-12T01:05:00.000Z`. */
export const timestampOf = (now: Date): string => now.toISOString()
