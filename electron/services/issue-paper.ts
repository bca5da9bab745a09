import { AppError } from '../../shared/domain/app-error.ts'
import { formatDay } from '../../shared/format/date.ts'
import type { WritableDb } from '../db/handle.ts'
import { type DocumentHead, issueDocument, newestDocument } from '../db/repositories/documents.ts'
import { inTransaction } from '../db/transaction.ts'
import { timestampOf } from '../platform/clock.ts'
import { type ComposedPaper, drawPaper, paperIdentity, type PaperRequest, paperInput } from './compose-papers.ts'
import { draftSnapshots } from './document-problems.ts'
import { saysTheSame } from './issued-content.ts'
import { documentFileName } from './read-document.ts'
import { recordChange } from './record-change.ts'

/**
 * Issues a paper: numbers it as the next version, freezes model and bytes in the database, and returns it. Without a file name it gets
 * the one that its subject gives it. AppError `document.needs-final` while a snapshot it stands on is a draft, `document.unchanged` when
 * it says nothing else than the version before, `document.issued-meanwhile` when that version came while this one was drawn.
 */
export const issuePaper = async (
  db: WritableDb,
  request: PaperRequest & { readonly fileName?: string },
  now: Date,
): Promise<ComposedPaper & { readonly document: DocumentHead }> => {
  const identity = paperIdentity(db, request)
  const issuedBefore = newestDocument(db, identity)
  if (issuedBefore !== null && saysTheSame(db, request, issuedBefore)) {
    throw new AppError('document.unchanged', { version: issuedBefore.version })
  }
  const version = (issuedBefore?.version ?? 0) + 1
  const input = paperInput(db, request, version)
  const drafts = draftSnapshots(input)
  if (drafts.length > 0) {
    throw new AppError('document.needs-final', { days: drafts.map(({ asOf }) => formatDay(asOf)).join(' dan ') })
  }
  const paper = await drawPaper(db, input, request)
  const document = inTransaction(db, () => {
    const meanwhile = newestDocument(db, identity)
    if (meanwhile !== null && meanwhile.id !== issuedBefore?.id) {
      throw new AppError('document.issued-meanwhile', { version: meanwhile.version })
    }
    const issued = issueDocument(db, {
      ...identity,
      compared: identity.region === null ? null : (input.previous?.asOf ?? null),
      number: request.kind === 'nota-dinas' ? (input.memo?.number ?? null) : input.documentNumber,
      model: paper.model,
      bytes: paper.bytes,
      fileName: request.fileName ?? documentFileName(input, request, version),
      issuedAt: timestampOf(now),
      meetingDay: paper.model.meetingDay ?? null,
    })
    recordChange(db, now, {
      what: 'document.issue',
      key: String(issued.id),
      before: issued.supersedes,
      after: { version: issued.version, hash: issued.hash },
    })
    return issued
  })
  return { ...paper, document }
}
