import { fileURLToPath } from 'node:url'
import SqliteDatabase from 'better-sqlite3'

const ASSET = fileURLToPath(new URL('../../../out/regions.sqlite', import.meta.url))

/** A region as the ministry names it. */
export interface PlaceName {
  readonly code: string
  readonly name: string
}

/** The kota of a report with its kecamatan and what lies in each of them, all in code order. */
export interface PlaceTree {
  readonly whole: PlaceName
  readonly children: readonly (PlaceName & { readonly below: readonly PlaceName[] })[]
}

/** Returns the tree below a kabupaten or kota from the region asset, read with plain SQL. */
export function placeTree(code: string): PlaceTree {
  const db = new SqliteDatabase(ASSET, { readonly: true })
  try {
    const below = db.prepare<[string], PlaceName>('SELECT code, name FROM region WHERE parent_code = ? ORDER BY code')
    const whole = db.prepare<[string], PlaceName>('SELECT code, name FROM region WHERE code = ?').get(code)
    if (whole === undefined) throw new Error(`no region ${code}`)
    return { whole, children: below.all(code).map((child) => ({ ...child, below: below.all(child.code) })) }
  } finally {
    db.close()
  }
}
