import type { OfficeZone } from '../../shared/domain/office.ts'

const HOURS: Readonly<Record<OfficeZone, number>> = { WIB: 7, WITA: 8, WIT: 9 }

/** Returns a time zone as a choice shows it, "WITA (UTC+8)". */
export const zoneLabel = (zone: OfficeZone): string => `${zone} (UTC+${HOURS[zone]})`
