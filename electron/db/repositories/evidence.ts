import { createHash } from 'node:crypto'
import { AppError } from '../../../shared/domain/app-error.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { expectOneChange, inTransaction } from '../transaction.ts'

/** A file that shows progress, without its bytes. */
export interface StoredEvidence {
  readonly id: number
  readonly followUp: number
  /** The progress note it came with, null when it was added on its own. */
  readonly entry: number | null
  readonly fileName: string
  readonly type: string
  readonly size: number
  /** SHA-256 of the bytes. */
  readonly hash: string
}

export interface NewEvidence {
  readonly followUp: number
  readonly entry: number | null
  readonly fileName: string
  readonly type: string
  readonly bytes: Uint8Array
}

const COLUMNS =
  'id, follow_up_id AS followUp, entry_id AS entry, file_name AS fileName, type, length(bytes) AS size, hash'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Returns the files of an action in the order they were added. */
export const evidenceOf = (db: ReadableDb, followUp: number): readonly StoredEvidence[] =>
  db.main
    .prepare<[number], StoredEvidence>(`SELECT ${COLUMNS} FROM evidence WHERE follow_up_id = ? ORDER BY id`)
    .all(followUp)

/** Stores a file and returns its id; `database.notFound` when its note is not one of that action. */
export const insertEvidence = (db: WritableDb, evidence: NewEvidence): number =>
  inTransaction(db, () => {
    const { followUp, entry } = evidence
    if (entry !== null) {
      const owner = db.main
        .prepare<[number], number>('SELECT follow_up_id FROM follow_up_entry WHERE id = ?')
        .pluck()
        .get(entry)
      if (owner !== followUp) throw new AppError('database.notFound', { what: 'Catatan progres' })
    }
    const { lastInsertRowid } = db.main
      .prepare('INSERT INTO evidence (follow_up_id, entry_id, file_name, type, bytes, hash) VALUES (?, ?, ?, ?, ?, ?)')
      .run(followUp, entry, evidence.fileName, evidence.type, evidence.bytes, sha256(evidence.bytes))
    return Number(lastInsertRowid)
  })

type Row = StoredEvidence & { readonly bytes: Uint8Array }

/** Returns a file with its bytes, null when there is none; `followUp.evidence-tampered` when they are not as stored. */
export const readEvidence = (db: ReadableDb, id: number): Row | null => {
  const row = db.main.prepare<[number], Row>(`SELECT ${COLUMNS}, bytes FROM evidence WHERE id = ?`).get(id)
  if (!row) return null
  if (sha256(row.bytes) !== row.hash) throw new AppError('followUp.evidence-tampered', { file: row.fileName })
  return { ...row, bytes: new Uint8Array(row.bytes) }
}

/** Deletes a file; `database.notFound` when there is none with that id. */
export const deleteEvidence = (db: WritableDb, id: number): void =>
  inTransaction(db, () => {
    expectOneChange(db.main.prepare('DELETE FROM evidence WHERE id = ?').run(id).changes, 'Berkas bukti')
  })
