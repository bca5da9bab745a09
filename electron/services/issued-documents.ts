import type { IssuedDocumentOutput, VersionReference } from '../../shared/contract/document-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import type { PaperLayout } from '../../shared/report/paper-layout.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { type DocumentHead, isAsIssued, listDocuments, readDocument } from '../db/repositories/documents.ts'
import { readOffice } from '../db/repositories/office.ts'
import { localTimeIn } from '../platform/clock.ts'
import type { PaperRequest } from './compose-papers.ts'
import { issuePaper } from './issue-paper.ts'
import { paperLayout } from './paper-layout.ts'
import { missingForPaper } from './read-document.ts'

/** Returns every issued paper, the latest first, each compared with its hash once while the data is open. */
export const issuedDocuments = (db: ReadableDb): readonly IssuedDocumentOutput[] => {
  const versions = listDocuments(db)
  const outputOf = documentOutputs(db, versions)
  return versions
    .map((head) => outputOf(head, wasAsIssued(db, head.id)))
    .sort((a, b) => b.issuedAt.localeCompare(a.issuedAt) || b.id - a.id)
}

/** Returns an issued paper with its frozen model; AppError when there is none or it is not as it was issued. */
export const openDocument = (
  db: ReadableDb,
  id: number,
): { readonly document: IssuedDocumentOutput; readonly model: ReportModel; readonly layout: PaperLayout } => {
  const { model, ...head } = issued(db, id)
  if (!isModel(model)) throw new Error('an issued document has no model')
  return { document: documentOutputs(db)(head, true), model, layout: paperLayout(model) }
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
  const { document } = await issuePaper(db, request, now)
  return documentOutputs(db)(document, true)
}

/** Papers found as they were issued: nobody else writes to the data while it is open, and comparing them all takes long. */
const found = new WeakMap<ReadableDb, Set<number>>()

const wasAsIssued = (db: ReadableDb, id: number): boolean => {
  const intact = found.get(db) ?? new Set()
  found.set(db, intact)
  if (!intact.has(id) && isAsIssued(db, id)) intact.add(id)
  return intact.has(id)
}

const issued = (db: ReadableDb, id: number) => {
  const document = readDocument(db, id)
  if (document === null) throw new AppError('document.missing')
  return document
}

const referenceTo = (head: DocumentHead | undefined): VersionReference | null =>
  head === undefined ? null : { id: head.id, version: head.version }

/** Returns how a paper is told of among all versions, which are read once. */
const documentOutputs = (
  db: ReadableDb,
  versions = listDocuments(db),
): ((head: DocumentHead, verified: boolean) => IssuedDocumentOutput) => {
  const zone = readOffice(db)?.zone ?? 'WIB'
  const byId = new Map(versions.map((head) => [head.id, head]))
  const successors = new Map(versions.map((head) => [head.supersedes, head]))
  return (head, verified) => ({
    id: head.id,
    kind: head.kind === 'nota-dinas' ? 'nota-dinas' : 'laporan',
    paper: head.paper,
    version: head.version,
    newest: !successors.has(head.id),
    meeting: head.meeting === null || head.meetingDay === null ? null : { id: head.meeting, date: head.meetingDay },
    basis:
      head.region === null || head.asOf === null
        ? null
        : { region: head.region, asOf: head.asOf, compared: head.compared },
    supersedes: head.supersedes === null ? null : referenceTo(byId.get(head.supersedes)),
    supersededBy: referenceTo(successors.get(head.id)),
    number: head.number,
    fileName: head.fileName,
    hash: head.hash,
    issuedAt: localTimeIn(zone, new Date(head.issuedAt)),
    verified,
  })
}

/** The hash was compared before: what is stored is what this program once wrote. */
const isModel = (stored: unknown): stored is ReportModel =>
  typeof stored === 'object' && stored !== null && 'parts' in stored && Array.isArray(stored.parts)
