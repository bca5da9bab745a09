import { HOURS_AHEAD } from '../../shared/domain/office-zone.ts'
import type { OfficeZone } from '../../shared/domain/office.ts'

/** Returns a time zone as a choice shows it, "WITA (UTC+8)". */
export const zoneLabel = (zone: OfficeZone): string => `${zone} (UTC+${HOURS_AHEAD[zone]})`
