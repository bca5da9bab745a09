import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

export interface Draft {
  /** JSON text as the form left it. */
  readonly content: string
  readonly savedAt: string
}

/** Returns what stood in a form when it was left, null when nothing was kept. */
export const readDraft = (db: ReadableDb, form: string, key: string): Draft | null =>
  db.main
    .prepare<[string, string], Draft>('SELECT content, saved_at AS savedAt FROM draft WHERE form = ? AND key = ?')
    .get(form, key) ?? null

/** Keeps what stands in a form, in place of what was kept before. */
export const saveDraft = (db: WritableDb, form: string, key: string, draft: Draft): void =>
  inTransaction(db, () => {
    db.main
      .prepare(`
        INSERT INTO draft (form, key, content, saved_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (form, key) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at
      `)
      .run(form, key, draft.content, draft.savedAt)
  })

/** Forgets what was kept of a form; nothing happens when nothing was. */
export const removeDraft = (db: WritableDb, form: string, key: string): void =>
  inTransaction(db, () => {
    db.main.prepare('DELETE FROM draft WHERE form = ? AND key = ?').run(form, key)
  })

/** Forgets what was kept of a form about one record: under its key alone, and under the keys of its parts (`12:…`). */
export const removeDrafts = (db: WritableDb, form: string, key: string): void =>
  inTransaction(db, () => {
    db.main
      .prepare(
        "DELETE FROM draft WHERE form = @form AND (key = @key OR substr(key, 1, length(@key) + 1) = @key || ':')",
      )
      .run({ form, key })
  })
