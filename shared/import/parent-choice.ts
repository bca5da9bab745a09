import { kindWordOf, levelOf, type Region, type RegionLevel } from '../domain/region.ts'
import { isPlaceField, type ColumnField } from './column-field.ts'
import { comparableName } from './region-name.ts'

const LEVELS: readonly RegionLevel[] = ['province', 'regency', 'district', 'village']

const FIELD_LEVELS: Readonly<Partial<Record<ColumnField, RegionLevel>>> = {
  provinsi: 'province',
  kabupaten: 'regency',
  kecamatan: 'district',
  kelurahan: 'village',
}

/** Returns the level of regions that a column names, null for a column of any level or of figures. */
export const levelOfField = (field: ColumnField | null): RegionLevel | null =>
  field !== null && isPlaceField(field) ? (FIELD_LEVELS[field] ?? null) : null

/**
 * Returns whether a region chosen for a row would make its figures the official ones of a region above the rows (domain 2) although
 * the file does not say so: the region of the file itself, or one above the level of the column, unless the row names its kind. "Kendarri" in
 * a column of kecamatan chosen as Kota Kendari is asked about, "Kota Kendarri" is not.
 */
export const isUnnamedParent = (
  region: Region,
  spelling: string,
  { scope, field }: { readonly scope: Region; readonly field: ColumnField | null },
): boolean => {
  if (comparableName(spelling).startsWith(`${kindWordOf(region).toLowerCase()} `)) return false
  const level = levelOfField(field)
  const isAbove = level !== null && LEVELS.indexOf(levelOf(region.code)) < LEVELS.indexOf(level)
  return region.code === scope.code || isAbove
}
