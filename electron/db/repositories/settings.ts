import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

/** Returns a stored setting as it was written, undefined when it never was; the caller checks its shape. */
export const readSetting = (db: ReadableDb, key: string): unknown => {
  const value = db.main.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck().get(key)
  return value === undefined ? undefined : JSON.parse(value)
}

/** Returns the settings whose keys begin like that, by key. */
export const settingsUnder = (db: ReadableDb, prefix: string): ReadonlyMap<string, unknown> =>
  new Map(
    db.main
      .prepare<[string, string], { key: string; value: string }>(
        'SELECT key, value FROM setting WHERE substr(key, 1, length(?)) = ? ORDER BY key',
      )
      .all(prefix, prefix)
      .map(({ key, value }): [string, unknown] => [key, JSON.parse(value)]),
  )

/** Stores a setting as JSON in place of its earlier value; TypeError for a value that JSON cannot hold. */
export const writeSetting = (db: WritableDb, key: string, value: unknown): void => {
  const json: string | undefined = JSON.stringify(value)
  if (json === undefined) throw new TypeError(`setting ${key} has no JSON form`)
  inTransaction(db, () => {
    db.main
      .prepare('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
      .run(key, json)
  })
}

/** Forgets a setting; nothing happens when it never was. */
export const removeSetting = (db: WritableDb, key: string): void =>
  inTransaction(db, () => {
    db.main.prepare('DELETE FROM setting WHERE key = ?').run(key)
  })
