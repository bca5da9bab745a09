import { schemaVersionOf } from '../migrate.ts'
import type { ReadableDb, RegionsDb } from '../handle.ts'

/** Returns the version of the schema of the office's file. */
export const schemaOf = (db: ReadableDb): number => schemaVersionOf(db.main)

/** Returns the version of SQLite that reads the file, "3.50.4". */
export const sqliteVersionOf = (db: ReadableDb): string =>
  db.main.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? ''

/** Returns a fact about the list of regions that its recipe wrote into it (`source`, `licence` …), empty when it is missing. */
export const regionFact = (db: RegionsDb, key: string): string =>
  db.regions.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key) ?? ''

/** Returns how many regions the list holds, all levels together. */
export const regionCount = (db: RegionsDb): number =>
  db.regions.prepare<[], number>('SELECT count(*) FROM region').pluck().get() ?? 0
