import type { Region, RegionCode, RegionLevel } from '../../../shared/domain/region.ts'
import { parentOf } from '../../../shared/domain/region.ts'
import { regionSearchKey, splitKindWord } from '../../../shared/domain/region-name.ts'
import type { RegionsDb } from '../handle.ts'

const DEFAULT_LIMIT = 50

/** Returns the region with that code, null when the list does not have it. */
export const regionByCode = (db: RegionsDb, code: RegionCode): Region | null =>
  db.regions.prepare<[string], Region>('SELECT code, name FROM region WHERE code = ?').get(code) ?? null

/** Returns the regions one level below in code order; the provinces for null. */
export const childrenOf = (db: RegionsDb, code: RegionCode | null): readonly Region[] =>
  db.regions
    .prepare<[string | null], Region>('SELECT code, name FROM region WHERE parent_code IS ? ORDER BY code')
    .all(code)

/** Returns every region inside one, itself excluded, in code order: each kecamatan is followed by its kelurahan. */
export const descendantsOf = (db: RegionsDb, code: RegionCode): readonly Region[] =>
  db.regions
    // '/' is the character after '.', so the range holds exactly the codes that continue after the dot.
    .prepare<[string, string], Region>('SELECT code, name FROM region WHERE code > ? AND code < ? ORDER BY code')
    .all(`${code}.`, `${code}/`)

/** Returns the regions that hold this one, the province first; empty for a province. */
export const ancestorsOf = (db: RegionsDb, code: RegionCode): readonly Region[] => {
  const parent = parentOf(code)
  if (parent === null) return []
  const region = regionByCode(db, parent)
  return region === null ? ancestorsOf(db, parent) : [...ancestorsOf(db, parent), region]
}

export interface RegionSearch {
  /** Only inside this region; the region itself belongs to it. */
  readonly within?: RegionCode
  readonly level?: RegionLevel
  readonly limit?: number
}

/**
 * Returns regions whose name holds the text, best first: the whole name, the name without "kota" or "kabupaten", names
 * that start with it, whole words, anything else; higher levels first. "KAB. BIMA" finds Kabupaten Bima and not Kota
 * Bima; "bima" finds both.
 */
export const searchByName = (db: RegionsDb, text: string, search: RegionSearch = {}): readonly Region[] => {
  const { level, key } = splitKindWord(regionSearchKey(text))
  if (key === '') return []
  return db.regions
    .prepare<[Record<string, string | number | null>], Region>(`
      SELECT code, name FROM region
      WHERE instr(search_name, @key) > 0
        AND (@level IS NULL OR level = @level)
        AND (@within IS NULL OR code = @within OR (code > @within || '.' AND code < @within || '/'))
      ORDER BY CASE
          WHEN search_name = @key THEN 0
          WHEN search_name IN ('kota ' || @key, 'kabupaten ' || @key) THEN 1
          WHEN substr(search_name, 1, length(@key)) = @key THEN 2
          WHEN instr(' ' || search_name || ' ', ' ' || @key || ' ') > 0 THEN 3
          ELSE 4
        END, length(code), code
      LIMIT @limit
    `)
    .all({ key, level: search.level ?? level, within: search.within ?? null, limit: search.limit ?? DEFAULT_LIMIT })
}
