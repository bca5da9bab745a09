import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import type { RegionCode } from '../../shared/domain/region.ts'
import { buildMemo } from '../../shared/report/build-memo.ts'
import { buildReport } from '../../shared/report/build-report.ts'
import type { Paper, ReportModel } from '../../shared/report/model.ts'
import type { ReportInput } from '../../shared/report/report-input.ts'
import { withNarrative } from '../../shared/report/with-narrative.ts'
import type { ReadableDb } from '../db/handle.ts'
import { type DocumentHead, newestDocument } from '../db/repositories/documents.ts'
import { latestMeeting, meetingById } from '../db/repositories/meetings.ts'
import { renderChartPng } from '../reports/chart-png.ts'
import { renderDocx } from '../reports/render-docx.ts'
import { editsOf, type PaperPlace, storedChanges } from './paper-changes.ts'
import { meetingReportInput, snapshotReportInput } from './report-input.ts'

export type PaperKind = ReportModel['kind']

/** What a paper is about: a meeting, or a region on a day. */
export type PaperSubject =
  | { readonly kind: 'meeting'; readonly meeting: 'latest' | number }
  | {
      readonly kind: 'snapshot'
      readonly region: RegionCode
      readonly asOf: DateKey
      /** Day that its figures are compared with; without it the snapshot before. */
      readonly compared?: DateKey | undefined
    }

export interface PaperRequest {
  readonly subject: PaperSubject
  readonly kind: PaperKind
  readonly paper: Paper
  readonly today: DateKey
}

/** A paper ready to be written: its model and the DOCX bytes drawn from it. */
export interface ComposedPaper {
  readonly model: ReportModel
  readonly bytes: Uint8Array
  /** null for a konsep. */
  readonly version: number | null
}

/** Returns the paper as a draft ("Konsep"): nothing is stored. */
export const composePaper = async (db: ReadableDb, request: PaperRequest): Promise<ComposedPaper> =>
  drawPaper(db, paperInput(db, request, null), request)

/** Returns the issued version that a paper would take the place of, null before the first. */
export const newestIssued = (db: ReadableDb, request: Omit<PaperRequest, 'today'>): DocumentHead | null =>
  newestDocument(db, paperIdentity(db, request))

/** Returns everything a paper is made of; `version` null is a draft. */
export const paperInput = (db: ReadableDb, request: PaperRequest, version: number | null): ReportInput => {
  const choice = { paper: request.paper, today: request.today, version }
  return request.subject.kind === 'meeting'
    ? meetingReportInput(db, meetingOf(db, request.subject.meeting), choice)
    : snapshotReportInput(db, request.subject, choice)
}

/** Returns the paper as the figures alone make it; AppError `service.memo-without-meeting` for a nota dinas without its head. */
export const automaticModel = (input: ReportInput, kind: PaperKind): ReportModel => {
  if (kind === 'nota-dinas' && input.memo === null) throw new AppError('service.memo-without-meeting')
  return kind === 'laporan' ? buildReport(input) : buildMemo(input)
}

/** Returns the paper with the texts edited and the sections chosen for it. */
export const changedModel = (
  db: ReadableDb,
  request: Pick<PaperRequest, 'subject' | 'kind'>,
  model: ReportModel,
): ReportModel => {
  const place = paperPlace(db, request.subject)
  return withNarrative(model, editsOf(db, place, request.kind), storedChanges(db, place, request.kind).choice)
}

/** Returns under what the changes of a paper are kept. */
export const paperPlace = (db: ReadableDb, subject: PaperSubject): PaperPlace =>
  subject.kind === 'meeting'
    ? { meeting: meetingOf(db, subject.meeting).id }
    : { meeting: null, region: subject.region, asOf: subject.asOf }

/** Returns under what the versions of a paper are kept. */
export const paperIdentity = (db: ReadableDb, { subject, kind, paper }: Omit<PaperRequest, 'today'>) => {
  const basis =
    subject.kind === 'meeting'
      ? { region: null, dataset: null, asOf: null }
      : { region: subject.region, dataset: UCJ, asOf: subject.asOf }
  return { meeting: paperPlace(db, subject).meeting, ...basis, kind, paper }
}

/** Returns the paper of this input, with its changes, as model and DOCX bytes. */
export const drawPaper = async (db: ReadableDb, input: ReportInput, request: PaperRequest): Promise<ComposedPaper> => {
  const model = changedModel(db, request, automaticModel(input, request.kind))
  return { model, bytes: await renderDocx(model, renderChartPng, input.signedOn), version: input.version }
}

const meetingOf = (db: ReadableDb, wanted: 'latest' | number): Meeting => {
  const meeting = wanted === 'latest' ? latestMeeting(db) : meetingById(db, wanted)
  if (meeting === null)
    throw new AppError('service.meeting-missing', { meeting: wanted === 'latest' ? 'terakhir' : wanted })
  return meeting
}
