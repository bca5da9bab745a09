import { AppError } from '../../../shared/domain/app-error.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
import type { ReadableDb } from '../handle.ts'
import { regionByCode } from './regions.ts'

/** Returns the name to be stored beside a code; `database.regionUnknown` when the list does not have the code. */
export const nameToStore = (db: ReadableDb, code: RegionCode): string => {
  const region = regionByCode(db, code)
  if (region === null) throw new AppError('database.regionUnknown', { code })
  return region.name
}
