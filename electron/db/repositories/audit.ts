import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

/** One change: when, which user of the computer, what was done to which record, its state before and after. */
export interface AuditEntry {
  /** ISO time. */
  readonly at: string
  readonly osUser: string
  /** The intention, as the channel is named: `snapshot.finalise`. */
  readonly what: string
  /** The record: `snapshot:12`. */
  readonly key: string
  /** null for something that did not exist. */
  readonly before: unknown
  readonly after: unknown
}

type Row = Omit<AuditEntry, 'before' | 'after'> & { readonly before: string | null; readonly after: string | null }

const DEFAULT_LIMIT = 200

const toJson = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value))
const fromJson = (json: string | null): unknown => (json === null ? null : JSON.parse(json))

/** Adds a line to the trail, in the transaction of the change it speaks of. */
export const appendAudit = (db: WritableDb, entry: AuditEntry): void => {
  inTransaction(db, () => {
    db.main
      .prepare('INSERT INTO audit (at, os_user, what, key, before, after) VALUES (?, ?, ?, ?, ?, ?)')
      .run(entry.at, entry.osUser, entry.what, entry.key, toJson(entry.before), toJson(entry.after))
  })
}

/** Returns lines of the trail, newest first. */
export const listAudit = (
  db: ReadableDb,
  filter: { readonly key?: string; readonly limit?: number } = {},
): readonly AuditEntry[] =>
  db.main
    .prepare<[Record<string, string | number | null>], Row>(`
      SELECT at, os_user AS osUser, what, key, before, after FROM audit
      WHERE @key IS NULL OR key = @key ORDER BY id DESC LIMIT @limit
    `)
    .all({ key: filter.key ?? null, limit: filter.limit ?? DEFAULT_LIMIT })
    .map((row) => ({ ...row, before: fromJson(row.before), after: fromJson(row.after) }))
