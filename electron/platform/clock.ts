import type { DateKey } from '../../shared/domain/date-key.ts'
import type { OfficeZone } from '../../shared/domain/office.ts'
import { officeTime } from '../../shared/format/office-time.ts'

/** Returns the date it is in the office's zone, whatever zone the computer is set to: 15.30 UTC is the next day in WIT. */
export const todayIn = (zone: OfficeZone, now: Date): DateKey => officeTime(zone, now).day

/** Returns date and time in the office's zone for people to read: `2025-11-12 09.05 WITA`. */
export const localTimeIn = (zone: OfficeZone, now: Date): string => {
  const { day, time } = officeTime(zone, now)
  return `${day} ${time} ${zone}`
}

/** Returns the moment as stored in records, in UTC: `2025-11-12T01:05:00.000Z`. */
export const timestampOf = (now: Date): string => now.toISOString()
