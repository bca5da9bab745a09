import type { Office, OfficeZone } from '../../../shared/domain/office.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

interface Row {
  readonly region_code: string
  readonly region_name: string
  readonly government: string
  readonly name: string
  readonly address: string
  readonly place: string
  readonly zone: OfficeZone
  readonly emblem: Uint8Array | null
}

const linesOf = (json: string): readonly string[] => {
  const value: unknown = JSON.parse(json)
  return Array.isArray(value) ? value.map(String) : []
}

/** Returns the office this data belongs to, null before the first run is finished. */
export const readOffice = (db: ReadableDb): Office | null => {
  const row = db.main.prepare<[], Row>('SELECT * FROM office WHERE id = 1').get()
  if (!row) return null
  return {
    region: row.region_code,
    regionName: row.region_name,
    government: row.government,
    name: row.name,
    address: linesOf(row.address),
    place: row.place,
    zone: row.zone,
    emblem: row.emblem === null ? null : new Uint8Array(row.emblem),
  }
}

/** Stores the office in place of what was there. */
export const saveOffice = (db: WritableDb, office: Office): void => {
  inTransaction(db, () => {
    db.main
      .prepare(`
        INSERT OR REPLACE INTO office (id, region_code, region_name, government, name, address, place, zone, emblem)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)
      `)
      .run(
        office.region,
        office.regionName,
        office.government,
        office.name,
        JSON.stringify(office.address),
        office.place,
        office.zone,
        office.emblem,
      )
  })
}
