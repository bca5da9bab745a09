import type { Region, RegionCode } from '../../shared/domain/region.ts'
import { type Observation, placeKey } from '../../shared/domain/snapshot.ts'
import type { ColumnMapping } from '../../shared/import/column-mapping.ts'
import { type ImportCorrections, readCorrected } from '../../shared/import/corrections.ts'
import type { Notation } from '../../shared/import/percent-value.ts'
import type { RawSheet } from '../../shared/import/raw-cell.ts'
import type { ReadResult } from '../../shared/import/read-observations.ts'
import type { RegionAlias } from '../../shared/import/region-index.ts'
import type { ReadableDb, RegionsDb } from '../db/handle.ts'
import { aliasesIn } from '../db/repositories/region-aliases.ts'
import { ancestorsOf, childrenOf, descendantsOf } from '../db/repositories/regions.ts'

/** How the sheets of a file are read; null leaves a choice to the reader. */
export interface ReadingChoices {
  readonly sheet: string | null
  readonly headerRow: number | null
  readonly notation: Notation | null
  readonly mapping: readonly ColumnMapping[]
  readonly corrections: ImportCorrections
}

/** Returns what the sheets hold for a region; errors as `readObservations`. Terminal and screen read alike by it. */
export const readImport = (
  db: RegionsDb,
  sheets: readonly RawSheet[],
  scope: Region,
  aliases: readonly RegionAlias[],
  { sheet, headerRow, notation, mapping, corrections }: ReadingChoices,
): ReadResult =>
  readCorrected(
    {
      sheets,
      sheetName: sheet ?? undefined,
      headerRow: headerRow ?? undefined,
      notation: notation ?? undefined,
      mapping,
      scope,
      regions: regionsAround(db, scope),
      aliases,
    },
    corrections,
  )

/** Returns how many places the figures are about. */
export const regionCount = (observations: readonly Observation[]): number =>
  new Set(observations.map(({ place }) => placeKey(place))).size

/** Returns the spellings that the office taught for a scope. */
export const aliasesFor = (db: ReadableDb, scope: RegionCode): readonly RegionAlias[] =>
  aliasesIn(db, scope).map(({ spelling, region }) => ({ spelling, code: region.code }))

/** The scope with all inside it, and the other kabupaten and kota of its province: so that a bare "Bima" is known to be two. */
const regionsAround = (db: RegionsDb, scope: Region): readonly Region[] => {
  const inside = [scope, ...descendantsOf(db, scope.code)]
  const codes = new Set(inside.map((region) => region.code))
  const province = ancestorsOf(db, scope.code).find((region) => !region.code.includes('.')) ?? scope
  return [...inside, ...childrenOf(db, province.code).filter((region) => !codes.has(region.code))]
}
