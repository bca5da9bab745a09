import type { OfficeZone } from './office.ts'
import type { RegionCode } from './region.ts'

const WITA: ReadonlySet<string> = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'])
const WIT: ReadonlySet<string> = new Set(['81', '82', '91', '92', '93', '94', '95', '96', '97'])

/** Hours that a zone is ahead of UTC; Indonesia has no summer time. */
export const HOURS_AHEAD: Readonly<Record<OfficeZone, number>> = { WIB: 7, WITA: 8, WIT: 9 }

/**
 * Returns the time zone that a region's province keeps (Keppres 41/1987 as later divided); used until an office chose its own.
 * Kota Bima, 52.72, keeps WITA.
 */
export const zoneOfRegion = (code: RegionCode): OfficeZone => {
  const province = code.slice(0, 2)
  if (WITA.has(province)) return 'WITA'
  return WIT.has(province) ? 'WIT' : 'WIB'
}
