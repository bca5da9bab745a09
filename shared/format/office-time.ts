import type { DateKey } from '../domain/date-key.ts'
import { HOURS_AHEAD } from '../domain/office-zone.ts'
import type { OfficeZone } from '../domain/office.ts'

const MS_PER_HOUR = 3_600_000

/**
 * Returns day and time of a moment in the office's zone (domain.md 2), whatever zone the computer is set to: 10.45 UTC is `18.45` in
 * WITA, and 16.30 UTC the next day. RangeError for an invalid date.
 */
export const officeTime = (zone: OfficeZone, moment: Date): { readonly day: DateKey; readonly time: string } => {
  const iso = new Date(moment.getTime() + HOURS_AHEAD[zone] * MS_PER_HOUR).toISOString()
  return { day: iso.slice(0, 10), time: `${iso.slice(11, 13)}.${iso.slice(14, 16)}` }
}
