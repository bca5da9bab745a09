import type { Region, RegionCode } from '../../../shared/domain/region.ts'
import { regionSearchKey } from '../../../shared/domain/region-name.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

/** A spelling that the user once said stands for a region; `scope` null when it holds everywhere. */
export interface RegionAlias {
  readonly spelling: string
  readonly scope: RegionCode | null
  readonly region: Region
}

interface Row {
  readonly spelling: string
  readonly scope: string
  readonly region_code: string
  readonly region_name: string
}

const aliasOf = (row: Row): RegionAlias => ({
  spelling: row.spelling,
  scope: row.scope === '' ? null : row.scope,
  region: { code: row.region_code, name: row.region_name },
})

/** Returns the spellings learnt for a scope and those that hold everywhere, as search keys. */
export const aliasesIn = (db: ReadableDb, scope: RegionCode | null): readonly RegionAlias[] =>
  db.main
    .prepare<[string], Row>("SELECT * FROM region_alias WHERE scope IN ('', ?) ORDER BY spelling, scope")
    .all(scope ?? '')
    .map(aliasOf)

/** Returns the region a spelling was said to be, the scope's own answer before the general one; null when never learnt. */
export const aliasFor = (db: ReadableDb, spelling: string, scope: RegionCode | null): Region | null => {
  const row = db.main
    .prepare<[string, string], Row>(
      "SELECT * FROM region_alias WHERE spelling = ? AND scope IN ('', ?) ORDER BY scope DESC LIMIT 1",
    )
    .get(regionSearchKey(spelling), scope ?? '')
  return row ? aliasOf(row).region : null
}

/** Keeps a spelling, in place of what was learnt for it before. */
export const rememberAlias = (db: WritableDb, alias: RegionAlias): void => {
  inTransaction(db, () => {
    db.main
      .prepare(`
        INSERT INTO region_alias (spelling, scope, region_code, region_name) VALUES (?, ?, ?, ?)
        ON CONFLICT (spelling, scope) DO UPDATE SET region_code = excluded.region_code, region_name = excluded.region_name
      `)
      .run(regionSearchKey(alias.spelling), alias.scope ?? '', alias.region.code, alias.region.name)
  })
}
