import type {
  ComposedDocument,
  DocumentChoices,
  DocumentSection,
  DocumentText,
  IncompleteDocument,
  PaperHead,
} from '../../shared/contract/document-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { SnapshotRole } from '../../shared/domain/meeting.ts'
import { figurePool } from '../../shared/report/figure-pool.ts'
import type { Block, ReportModel } from '../../shared/report/model.ts'
import { paperFileName } from '../../shared/report/paper-file-name.ts'
import { isMovable, isRequired, sectionsOf } from '../../shared/report/paper-sections.ts'
import type { ReportInput } from '../../shared/report/report-input.ts'
import { editableText, ordered, sectionOfAdded, withReadableReferences } from '../../shared/report/with-narrative.ts'
import type { ReadableDb } from '../db/handle.ts'
import { type DocumentHead, listDocuments } from '../db/repositories/documents.ts'
import { meetingSnapshots } from '../db/repositories/meeting-snapshots.ts'
import { listMeetings, meetingById } from '../db/repositories/meetings.ts'
import { readOffice } from '../db/repositories/office.ts'
import { headById, newestHeads } from '../db/repositories/snapshots.ts'
import {
  automaticModel,
  changedModel,
  newestIssued,
  type PaperRequest,
  paperInput,
  paperPlace,
} from './compose-papers.ts'
import { copyableSections } from './copy-narrative.ts'
import { currentHead } from './current-snapshot.ts'
import { dayPaperHead } from './day-paper-head.ts'
import { documentProblems } from './document-problems.ts'
import { saysTheSame } from './issued-content.ts'
import { editsOf, storedChanges } from './paper-changes.ts'
import { paperLayout } from './paper-layout.ts'

/** Returns what documents can be made of: meetings, and the days of the office's own region. */
export const documentChoices = (db: ReadableDb): DocumentChoices => {
  const office = readOffice(db)
  const issued = listDocuments(db)
  const heads = office === null ? [] : newestHeads(db, office.region, UCJ)
  return {
    meetings: listMeetings(db).map(({ id, date }) => ({
      id,
      date,
      asOf: dayInRole(db, id, 'current'),
      compared: dayInRole(db, id, 'previous'),
    })),
    snapshots: heads
      .map((head) => ({ region: { code: head.region, name: head.regionName }, asOf: head.asOf, status: head.status }))
      .reverse(),
    currentDay: office === null ? null : (currentHead(db, office.region)?.asOf ?? null),
    issued: issued.length,
    paper:
      issued.reduce<DocumentHead | null>((last, one) => (last !== null && last.id > one.id ? last : one), null)
        ?.paper ?? 'A4',
  }
}

const dayInRole = (db: ReadableDb, meeting: number, wanted: SnapshotRole): DateKey | null => {
  const named = meetingSnapshots(db, meeting).find(({ dataset, role }) => dataset === UCJ && role === wanted)
  return named === undefined ? null : (headById(db, named.snapshot)?.asOf ?? null)
}

/** Returns what keeps a paper from being made, null when nothing does; AppError `document.meeting-missing` for an unknown meeting. */
export const missingForPaper = (db: ReadableDb, request: PaperRequest): IncompleteDocument | null => {
  const { subject, kind } = request
  if (subject.kind === 'snapshot') {
    return kind === 'nota-dinas' ? { state: 'incomplete', missing: 'memo', path: '/rapat' } : null
  }
  const meeting = subject.meeting === 'latest' ? null : meetingById(db, subject.meeting)
  if (meeting === null) throw new AppError('document.meeting-missing')
  const path = `/rapat/${meeting.id}`
  if (dayInRole(db, meeting.id, 'current') === null) return { state: 'incomplete', missing: 'snapshot', path }
  return kind === 'nota-dinas' && paperInput(db, request, null).memo === null
    ? { state: 'incomplete', missing: 'memo', path }
    : null
}

/** Returns the paper as it would be issued now, with its sections, editable texts, known figures and open problems. */
export const composeDocument = (db: ReadableDb, request: PaperRequest): ComposedDocument | IncompleteDocument => {
  const missing = missingForPaper(db, request)
  if (missing !== null) return missing
  const input = paperInput(db, request, null)
  const automatic = automaticModel(input, request.kind)
  const model = changedModel(db, request, automatic)
  const figures = figurePool(automatic)
  const texts = textsOf(db, request, automatic, model)
  const sections = documentSections(db, request, automatic, model)
  const corrects = newestIssued(db, request)
  const sameAs = corrects !== null && saysTheSame(db, request, corrects) ? corrects.version : null
  return {
    state: 'ready',
    model,
    layout: paperLayout(model),
    sections,
    texts,
    figures,
    problems: documentProblems(db, { input, kind: request.kind, texts, sections, figures, sameAs }),
    version: (corrects?.version ?? 0) + 1,
    corrects: corrects && { id: corrects.id, version: corrects.version },
    head: headOf(db, request),
    fileName: documentFileName(input, request, null),
  }
}

const headOf = (db: ReadableDb, { subject, kind }: PaperRequest): PaperHead | null =>
  subject.kind === 'meeting' ? null : dayPaperHead(db, { kind, region: subject.region, asOf: subject.asOf })

/** Returns the name of the file of a paper; `version` null is a draft. */
export const documentFileName = (input: ReportInput, { kind }: PaperRequest, version: number | null): string =>
  paperFileName(kind, input.region.name, input.meeting?.meeting.date ?? input.current.asOf, version)

const documentSections = (
  db: ReadableDb,
  request: PaperRequest,
  automatic: ReportModel,
  model: ReportModel,
): readonly DocumentSection[] => {
  const shown = new Map(sectionsOf(model).map((section) => [section.key, section]))
  const { order } = storedChanges(db, paperPlace(db, request.subject), request.kind).choice
  const numbers = sectionNumbers(model)
  const copyable = copyableSections(db, paperPlace(db, request.subject), automatic)
  // one left out keeps its place, so that it comes back where it was
  return ordered(sectionsOf(automatic), order).map(({ key, blocks }) => ({
    key,
    number: numbers.get(key) ?? null,
    shown: shown.has(key),
    required: isRequired(key),
    movable: isMovable(key),
    empty: key === 'rtl-baru' && !blocks.some(({ type }) => type === 'table'),
    pictures: (shown.get(key)?.blocks ?? []).flatMap(pictureOf),
    copyable: copyable.has(key),
  }))
}

const sectionNumbers = (model: ReportModel): ReadonlyMap<string, string> => {
  let chapter = ''
  return new Map(
    sectionsOf(model).flatMap(({ key, blocks }): [string, string][] => {
      const heading = blocks.find((block) => block.type === 'heading')
      if (heading?.type !== 'heading' || heading.number === null) return []
      const bare = heading.number.replace(/\.$/u, '')
      if (heading.level === 1) chapter = bare
      return [[key, heading.level === 1 ? bare : `${chapter}.${bare}`]]
    }),
  )
}

const pictureOf = (block: Block): readonly { readonly id: string; readonly title: string }[] => {
  if (block.type !== 'table' && block.type !== 'figure') return []
  const words = [block.label, block.caption].filter((word) => word !== null).join(' ')
  return [{ id: `${block.type}-${block.id}`, title: words === '' ? 'Tabel lampiran' : words.replaceAll('\u00a0', ' ') }]
}

const textsOf = (
  db: ReadableDb,
  request: PaperRequest,
  automatic: ReportModel,
  model: ReportModel,
): readonly DocumentText[] => {
  const place = paperPlace(db, request.subject)
  const edits = editsOf(db, place, request.kind)
  const { reasons } = storedChanges(db, place, request.kind)
  const shownTexts = new Map(
    model.parts
      .flatMap((part) => part.blocks)
      .flatMap((block): [string, string][] =>
        block.type === 'paragraph' || block.type === 'list' ? [[block.id, editableText(block)]] : [],
      ),
  )
  const readable = (text: string): string => withReadableReferences(text, model)
  const stated = (id: string) =>
    reasons.filter(({ block }) => block === id).map(({ figure, reason }) => ({ figure, reason }))
  return sectionsOf(automatic).flatMap(({ key, blocks }) => [
    ...blocks.flatMap((block): DocumentText[] => {
      if (block.type !== 'paragraph' && block.type !== 'list') return []
      const edited = edits.get(block.id)
      // numbers of tables in it follow the sections that are shown
      const current = edited === undefined ? (shownTexts.get(block.id) ?? editableText(block)) : editableText(block)
      return [
        {
          id: block.id,
          section: key,
          kind: block.type,
          automatic: current,
          edited: edited === undefined ? null : readable(edited),
          reasons: stated(block.id),
        },
      ]
    }),
    ...[...edits]
      .filter(([id]) => sectionOfAdded(id) === key)
      .sort(([a], [b]) => a.localeCompare(b, 'id', { numeric: true }))
      .map(
        ([id, text]): DocumentText => ({
          id,
          section: key,
          kind: 'paragraph',
          automatic: null,
          edited: readable(text),
          reasons: stated(id),
        }),
      ),
  ])
}
