import { createHash } from 'node:crypto'
import { AppError } from '../../../shared/domain/app-error.ts'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
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
  /** Day of its meeting as the paper has it; null without one, and in a paper from before that was kept. */
  readonly meetingDay: DateKey | null
}

/** An issued paper with the model it was drawn from, as it was. */
export type IssuedDocument = DocumentHead & { readonly model: unknown; readonly bytes: Uint8Array }

export type NewDocument = Omit<
  IssuedDocument,
  'id' | 'version' | 'supersedes' | 'hash' | 'meetingDay' | keyof DocumentBasis
> &
  Partial<DocumentBasis>

/** What the versions of a paper have in common. */
export type DocumentIdentity = Pick<NewDocument, 'meeting' | 'kind' | 'paper' | 'region' | 'dataset' | 'asOf'>

const COLUMNS = `id, meeting_id AS meeting, kind, paper, version, supersedes, number, file_name AS fileName, hash,
  issued_at AS issuedAt, region_code AS region, dataset, as_of AS asOf, compared_as_of AS compared,
  json_extract(model, '$.meetingDay') AS meetingDay`

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
    const model = JSON.stringify(document.model)
    db.main
      .prepare(`
        INSERT INTO document (meeting_id, kind, paper, version, supersedes, number, file_name, model, model_hash, bytes,
          hash, issued_at, region_code, dataset, as_of, compared_as_of)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
      )
    const issued = newestDocument(db, document)
    if (issued === null) throw new Error('the document was not stored')
    return issued
  })

/** Returns issued papers without their bytes, newest version first. */
export const listDocuments = (
  db: ReadableDb,
  filter: { readonly meeting?: number; readonly kind?: string } = {},
): readonly DocumentHead[] =>
  db.main
    .prepare<[Record<string, string | number | null>], DocumentHead>(`
      SELECT ${COLUMNS} FROM document
      WHERE (@meeting IS NULL OR meeting_id = @meeting) AND (@kind IS NULL OR kind = @kind)
      ORDER BY kind, paper, version DESC, id DESC
    `)
    .all({ meeting: filter.meeting ?? null, kind: filter.kind ?? null })

type Row = DocumentHead & { readonly model: string; readonly modelHash: string; readonly bytes: Uint8Array }

/** Returns an issued paper, null when there is none; `database.documentTampered` when bytes or model are not as issued. */
export const readDocument = (db: ReadableDb, id: number): IssuedDocument | null => {
  const row = db.main
    .prepare<[number], Row>(`SELECT ${COLUMNS}, model, model_hash AS modelHash, bytes FROM document WHERE id = ?`)
    .get(id)
  if (!row) return null
  const { modelHash, ...document } = row
  if (sha256(row.bytes) !== row.hash || sha256(row.model) !== modelHash) {
    throw new AppError('database.documentTampered', { file: row.fileName })
  }
  return { ...document, model: JSON.parse(row.model), bytes: new Uint8Array(row.bytes) }
}
