import type { ReadableDb } from '../handle.ts'

/** Records whose ids are never given twice, by their tables. */
type Table = 'snapshot' | 'meeting' | 'follow_up'

/** Returns the id of a new record: above those of all records that are or ever were of its kind, 1 for the first. */
export const newId = (db: ReadableDb, table: Table): number =>
  db.main
    .prepare<[Table], number>(`
      SELECT 1 + max(
        ifnull((SELECT max(id) FROM ${table}), 0),
        ifnull((SELECT highest FROM given_id WHERE record = ?), 0)
      )
    `)
    .pluck()
    .get(table) ?? 1
