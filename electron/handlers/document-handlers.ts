import type { DOCUMENT_CHANNELS } from '../../shared/contract/document-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { automaticModel, composePaper, type PaperRequest, paperInput } from '../services/compose-papers.ts'
import { arrangeDocument } from '../services/arrange-document.ts'
import { copyNarrative } from '../services/copy-narrative.ts'
import { acceptFigure, resetText, saveText } from '../services/edit-narrative.ts'
import { downloadDocument, issuedDocuments, issueNext, openDocument } from '../services/issued-documents.ts'
import { composeDocument, documentChoices, documentFileName, missingForPaper } from '../services/read-document.ts'
import { setPaperHead } from '../services/set-paper-head.ts'
import type { HandlerContext, Handlers } from './handler.ts'

/** A change of a text needs a paper that can be made. */
const editedPaper = (
  { db, today }: HandlerContext,
  { subject, kind }: Pick<PaperRequest, 'subject' | 'kind'>,
): PaperRequest => {
  const request: PaperRequest = { subject, kind, paper: 'A4', today }
  if (missingForPaper(db, request) !== null) throw new AppError('document.incomplete')
  return request
}

/** Answers the intentions of the documents screen. */
export const DOCUMENT_HANDLERS: Handlers<typeof DOCUMENT_CHANNELS> = {
  'document.choices': ({ db }) => documentChoices(db),
  'document.compose': ({ db, today }, request) => composeDocument(db, { ...request, today }),
  'document.arrange': ({ db, today, now }, { subject, kind, hidden, order }) => {
    missingForPaper(db, { subject, kind, paper: 'A4', today })
    arrangeDocument(db, subject, kind, { hidden, order }, now)
    return {}
  },
  'document.setHead': ({ db, today, now }, { subject, ...head }) => {
    paperInput(db, { subject, kind: 'laporan', paper: 'A4', today }, null)
    setPaperHead(db, subject, head, now)
    return {}
  },
  'narrative.save': (context, { text, ...place }) => {
    saveText(context.db, place, text, editedPaper(context, place), context.now)
    return {}
  },
  'narrative.reset': (context, place) => {
    editedPaper(context, place)
    resetText(context.db, place, context.now)
    return {}
  },
  'narrative.accept': (context, { figure, reason, ...place }) => {
    editedPaper(context, place)
    acceptFigure(context.db, place, figure, reason, context.now)
    return {}
  },
  'narrative.copy': (context, { meeting, kind, section }) => {
    const request = editedPaper(context, { subject: { kind: 'meeting', meeting }, kind })
    const automatic = automaticModel(paperInput(context.db, request, null), kind)
    return { copied: copyNarrative(context.db, meeting, section, automatic, context.now) }
  },
  'document.draft': async ({ db, today }, payload) => {
    const request: PaperRequest = { ...payload, today }
    if (missingForPaper(db, request) !== null) throw new AppError('document.incomplete')
    const { bytes } = await composePaper(db, request)
    return { fileName: documentFileName(paperInput(db, request, null), request, null), bytes }
  },
  'document.issue': ({ db, today, now }, request) => issueNext(db, { ...request, today }, now),
  'document.list': ({ db }) => ({ documents: issuedDocuments(db) }),
  'document.open': ({ db }, { id }) => openDocument(db, id),
  'document.download': ({ db }, { id }) => downloadDocument(db, id),
}
