import type { IssuedDocumentOutput, VersionReference } from '../../shared/contract/document-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { type DateKey, isDateKey } from '../../shared/domain/date-key.ts'
import type { OfficeZone } from '../../shared/domain/office.ts'
import type { Block, ReportModel } from '../../shared/report/model.ts'
import type { PaperLayout } from '../../shared/report/paper-layout.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { type DocumentHead, listDocuments, newestDocument, readDocument } from '../db/repositories/documents.ts'
import { meetingById } from '../db/repositories/meetings.ts'
import { readOffice } from '../db/repositories/office.ts'
import { localTimeIn } from '../platform/clock.ts'
import { newestIssued, type PaperRequest } from './compose-papers.ts'
import { issuePaper } from './issue-paper.ts'
import { paperLayout } from './paper-layout.ts'
import { missingForPaper } from './read-document.ts'

/** Returns every issued paper, the latest first, each compared with its hash. */
export const issuedDocuments = (db: ReadableDb): readonly IssuedDocumentOutput[] =>
  listDocuments(db)
    .map((head, _index, versions) => documentOutput(db, head, isAsIssued(db, head.id), versions))
    .sort((a, b) => b.issuedAt.localeCompare(a.issuedAt) || b.id - a.id)

/** Returns an issued paper with its frozen model; AppError when there is none or it is not as it was issued. */
export const openDocument = (
  db: ReadableDb,
  id: number,
): { readonly document: IssuedDocumentOutput; readonly model: ReportModel; readonly layout: PaperLayout } => {
  const { model: stored, ...head } = issued(db, id)
  const model = frozenModel(stored)
  return { document: documentOutput(db, head, true), model, layout: paperLayout(model) }
}

/** Returns the bytes of an issued paper as they were issued. */
export const downloadDocument = (
  db: ReadableDb,
  id: number,
): { readonly fileName: string; readonly bytes: Uint8Array } => {
  const { fileName, bytes } = issued(db, id)
  return { fileName, bytes }
}

/** Issues a paper as its next version and returns it; AppError `document.incomplete` while what it is made of is not there. */
export const issueNext = async (db: WritableDb, request: PaperRequest, now: Date): Promise<IssuedDocumentOutput> => {
  if (missingForPaper(db, request) !== null) throw new AppError('document.incomplete')
  await issuePaper(db, request, now)
  const head = newestIssued(db, request)
  if (head === null) throw new Error('the document was not stored')
  return documentOutput(db, head, isAsIssued(db, head.id))
}

const issued = (db: ReadableDb, id: number) => {
  const document = readDocument(db, id)
  if (document === null) throw new AppError('document.missing')
  return document
}

const isAsIssued = (db: ReadableDb, id: number): boolean => {
  try {
    return readDocument(db, id) !== null
  } catch (error) {
    if (error instanceof AppError && error.code === 'database.documentTampered') return false
    throw error
  }
}

const referenceTo = (head: DocumentHead | undefined): VersionReference | null =>
  head === undefined ? null : { id: head.id, version: head.version }

const documentOutput = (
  db: ReadableDb,
  head: DocumentHead,
  verified: boolean,
  versions: readonly DocumentHead[] = listDocuments(db),
): IssuedDocumentOutput => ({
  id: head.id,
  kind: head.kind === 'nota-dinas' ? 'nota-dinas' : 'laporan',
  paper: head.paper,
  version: head.version,
  newest: newestDocument(db, head)?.id === head.id,
  meeting: head.meeting === null ? null : { id: head.meeting, date: meetingDayOf(db, head, head.meeting) },
  basis:
    head.region === null || head.asOf === null
      ? null
      : { region: head.region, asOf: head.asOf, compared: head.compared },
  supersedes: referenceTo(versions.find(({ id }) => id === head.supersedes)),
  supersededBy: referenceTo(versions.find(({ supersedes }) => supersedes === head.id)),
  number: head.number,
  fileName: head.fileName,
  hash: head.hash,
  issuedAt: localTimeIn(zoneOf(db), new Date(head.issuedAt)),
  verified,
})

/** The file of an earlier paper is named after the day that its meeting then had. */
const meetingDayOf = (db: ReadableDb, { meetingDay, fileName }: DocumentHead, meeting: number): DateKey => {
  const named = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u.exec(fileName)?.[0]
  const day = meetingDay ?? (named !== undefined && isDateKey(named) ? named : meetingById(db, meeting)?.date)
  if (day === undefined) throw new Error('the meeting of an issued document is gone')
  return day
}

const zoneOf = (db: ReadableDb): OfficeZone => readOffice(db)?.zone ?? 'WIB'

/** JSON keeps the emblem's bytes as numbered fields. */
const frozenModel = (stored: unknown): ReportModel => {
  if (!isModel(stored)) throw new Error('an issued document has no model')
  const revived = (block: Block): Block =>
    block.type === 'letterhead' && block.emblem !== null
      ? { ...block, emblem: Uint8Array.from(Object.values(block.emblem)) }
      : block
  return { ...stored, parts: stored.parts.map((part) => ({ ...part, blocks: part.blocks.map(revived) })) }
}

/** The hash was compared before: what is stored is what this program once wrote. */
const isModel = (stored: unknown): stored is ReportModel =>
  typeof stored === 'object' && stored !== null && 'parts' in stored && Array.isArray(stored.parts)
