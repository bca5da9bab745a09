import type { Office } from '../../shared/domain/office.ts'
import { zoneOfRegion } from '../../shared/domain/office-zone.ts'
import { fullNameOf, type Region } from '../../shared/domain/region.ts'
import type { WritableDb } from '../db/handle.ts'
import { saveOffice } from '../db/repositories/office.ts'

/** Returns the office a new user starts with: named as it was entered, every line of the letterhead to be edited later. */
export const newOffice = (region: Region, name: string, place: string): Office => ({
  region: region.code,
  regionName: region.name,
  government: `PEMERINTAH ${fullNameOf(region).toUpperCase()}`,
  name,
  address: [],
  place,
  zone: zoneOfRegion(region.code),
  emblem: null,
})

/** Stores the office that the first run names. */
export const beginOffice = (db: WritableDb, region: Region, name: string, place: string): void =>
  saveOffice(db, newOffice(region, name, place))
