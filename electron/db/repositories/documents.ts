import { createHash } from 'node:crypto'
import { AppError } from '../../../shared/domain/app-error.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
import { frozenJson, fromFrozenJson } from '../frozen-json.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

/** What a paper without a meeting is about; all null for one of a meeting. */
export interface DocumentBasis {
  readonly region: RegionCode | null
  readonly dataset: string | null
  readonly asOf: DateKey | null
  /** Day that its figures were compared with. */
  readonly compared: DateKey | null
}

/** An issued paper without its bytes. */
export interface DocumentHead extends DocumentBasis {
  readonly id: number
  readonly meeting: number | null
  /** `laporan`, `nota-dinas`, … */
  readonly kind: string
  readonly paper: 'A4' | 'F4'
  readonly version: number
  readonly supersedes: number | null
  /** Number of the letter, null when it has none. */
  readonly number: string | null
  readonly fileName: string
  /** SHA-256 of the bytes. */
  readonly hash: string
  /** ISO time. */
  readonly issuedAt: string
  /** Day of its meeting as the paper has it; null without one. */
  readonly meetingDay: DateKey | null
}

/** An issued paper with the model it was drawn from, as it was. */
export type IssuedDocument = DocumentHead & { readonly model: unknown; readonly bytes: Uint8Array }

export type NewDocument = Omit<
  IssuedDocument,
  'id' | 'version' | 'supersedes' | 'hash' | 'meetingDay' | keyof DocumentBasis
> &
  Partial<DocumentBasis & Pick<DocumentHead, 'meetingDay'>>

/** What the versions of a paper have in common. */
export type DocumentIdentity = Pick<NewDocument, 'meeting' | 'kind' | 'paper' | 'region' | 'dataset' | 'asOf'>

const COLUMNS = `id, meeting_id AS meeting, kind, paper, version, supersedes, number, file_name AS fileName, hash,
  issued_at AS issuedAt, region_code AS region, dataset, as_of AS asOf, compared_as_of AS compared,
  meeting_day AS meetingDay`

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/**
 * Returns the newest version of a paper of that meeting, kind and size, or without a meeting of that region, dataset, day, kind and
 * size; null before the first.
 */
export const newestDocument = (db: ReadableDb, document: DocumentIdentity): DocumentHead | null =>
  db.main
    .prepare<[Record<string, string | number | null>], DocumentHead>(`
      SELECT ${COLUMNS} FROM document
      WHERE meeting_id IS @meeting AND region_code IS @region AND dataset IS @dataset AND as_of IS @asOf
        AND kind = @kind AND paper = @paper
      ORDER BY version DESC LIMIT 1
    `)
    .get({
      meeting: document.meeting,
      kind: document.kind,
      paper: document.paper,
      region: document.region ?? null,
      dataset: document.dataset ?? null,
      asOf: document.asOf ?? null,
    }) ?? null

/** Freezes a paper with its model; a later one about the same, of the same kind and paper size, supersedes the earlier version. */
export const issueDocument = (db: WritableDb, document: NewDocument): DocumentHead =>
  inTransaction(db, () => {
    const previous = newestDocument(db, document)
    const model = frozenJson(document.model)
    const { lastInsertRowid } = db.main
      .prepare(`
        INSERT INTO document (meeting_id, kind, paper, version, supersedes, number, file_name, model, model_hash, bytes,
          hash, issued_at, region_code, dataset, as_of, compared_as_of, meeting_day)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      `)
      .run(
        document.meeting,
        document.kind,
        document.paper,
        (previous?.version ?? 0) + 1,
        previous?.id ?? null,
        document.number,
        document.fileName,
        model,
        sha256(model),
        document.bytes,
        sha256(document.bytes),
        document.issuedAt,
        document.region ?? null,
        document.dataset ?? null,
        document.asOf ?? null,
        document.compared ?? null,
        document.meetingDay ?? null,
      )
    const issued = headById(db, Number(lastInsertRowid))
    if (issued === undefined) throw new Error('the document was not stored')
    return issued
  })

const headById = (db: ReadableDb, id: number): DocumentHead | undefined =>
  db.main.prepare<[number], DocumentHead>(`SELECT ${COLUMNS} FROM document WHERE id = ?`).get(id)

/** Returns issued papers without their bytes, all or those of one meeting, newest version first. */
export const listDocuments = (
  db: ReadableDb,
  { meeting }: { readonly meeting?: number } = {},
): readonly DocumentHead[] =>
  db.main
    .prepare<number[], DocumentHead>(`
      SELECT ${COLUMNS} FROM document ${meeting === undefined ? '' : 'WHERE meeting_id = ?'}
      ORDER BY kind, paper, version DESC, id DESC
    `)
    .all(...(meeting === undefined ? [] : [meeting]))

type Row = DocumentHead & { readonly model: string; readonly modelHash: string; readonly bytes: Uint8Array }

const rowById = (db: ReadableDb, id: number): Row | undefined =>
  db.main
    .prepare<[number], Row>(`SELECT ${COLUMNS}, model, model_hash AS modelHash, bytes FROM document WHERE id = ?`)
    .get(id)

const isIntact = (row: Row): boolean => sha256(row.bytes) === row.hash && sha256(row.model) === row.modelHash

/** Returns whether bytes and model of an issued paper are as they were issued; false when there is none. */
export const isAsIssued = (db: ReadableDb, id: number): boolean => {
  const row = rowById(db, id)
  return row !== undefined && isIntact(row)
}

/** Returns an issued paper, null when there is none; `database.documentTampered` when bytes or model are not as issued. */
export const readDocument = (db: ReadableDb, id: number): IssuedDocument | null => {
  const row = rowById(db, id)
  if (!row) return null
  if (!isIntact(row)) throw new AppError('database.documentTampered', { file: row.fileName })
  const { modelHash: _modelHash, ...document } = row
  return { ...document, model: fromFrozenJson(row.model), bytes: new Uint8Array(row.bytes) }
}
