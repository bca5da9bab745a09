import { AppError } from '../../shared/domain/app-error.ts'
import { figureKeysIn } from '../../shared/report/figure-check.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import { sectionsOf } from '../../shared/report/paper-sections.ts'
import { editableText, readsLike, sectionOfAdded, withStableReferences } from '../../shared/report/with-narrative.ts'
import type { WritableDb } from '../db/handle.ts'
import { inTransaction } from '../db/transaction.ts'
import {
  automaticModel,
  changedModel,
  type PaperRequest,
  type PaperSubject,
  paperInput,
  paperPlace,
} from './compose-papers.ts'
import {
  editsOf,
  type FigureReason,
  type PaperPlace,
  placeKey,
  storeChanges,
  storedChanges,
  storeEdit,
} from './paper-changes.ts'
import { recordChange } from './record-change.ts'

/** A text of a paper. */
export interface TextPlace {
  readonly subject: PaperSubject
  readonly kind: ReportModel['kind']
  readonly block: string
}

const CONTROLS = /[\p{Cc}\p{Cs}\uFEFF\u2063]/gu

/** Line breaks stay (they part the items of a list), other control characters go. */
const cleaned = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replace(CONTROLS, (letter) => (letter === '\n' ? '\n' : letter === '\t' ? ' ' : ''))

/**
 * Keeps an edited text for the papers of a meeting, or of a day without one; one that reads like the automatic text is no edit. Reasons of figures that it no
 * longer has are forgotten. AppError `document.text-unknown` for a block that the paper does not have.
 */
export const saveText = (
  db: WritableDb,
  place: TextPlace,
  text: string,
  request: Pick<PaperRequest, 'today'>,
  now: Date,
): void =>
  inTransaction(db, () => {
    const { automatic, shown } = papersOf(db, place, request)
    const kept = paperPlace(db, place.subject)
    const plain = cleaned(text)
    const stable = withStableReferences(plain.trim(), shown)
    const original = automaticText(automatic, place.block)
    const before = editsOf(db, kept, place.kind).get(place.block) ?? null
    const isAutomatic = original !== null && readsLike(stable, withStableReferences(original, automatic))
    storeEdit(db, kept, place.kind, { block: place.block, text: isAutomatic ? null : stable })
    keepReasons(db, kept, place, figureKeysIn(plain))
    recordChange(db, now, { what: 'narrative.save', key: keyOf(kept, place), before, after: plain })
  })

/** Goes back to the automatic text, or takes an added paragraph away; nothing happens when there was no edit. */
export const resetText = (db: WritableDb, place: TextPlace, now: Date): void =>
  inTransaction(db, () => {
    const kept = paperPlace(db, place.subject)
    const before = editsOf(db, kept, place.kind).get(place.block)
    if (before === undefined) return
    storeEdit(db, kept, place.kind, { block: place.block, text: null })
    keepReasons(db, kept, place, new Set())
    recordChange(db, now, { what: 'narrative.reset', key: keyOf(kept, place), before, after: null })
  })

/** Lets a figure stay with a reason, or takes the reason back. */
export const acceptFigure = (
  db: WritableDb,
  place: TextPlace,
  figure: string,
  reason: string | null,
  now: Date,
): void =>
  inTransaction(db, () => {
    const paper = paperPlace(db, place.subject)
    const { choice, reasons } = storedChanges(db, paper, place.kind)
    const isThis = (entry: FigureReason): boolean => entry.block === place.block && entry.figure === figure
    const before = reasons.find(isThis)?.reason ?? null
    const others = reasons.filter((entry) => !isThis(entry))
    const kept = reason === null ? others : [...others, { block: place.block, figure, reason }]
    storeChanges(db, paper, place.kind, { choice, reasons: kept })
    recordChange(db, now, {
      what: 'narrative.accept',
      key: keyOf(paper, place),
      before: before === null ? null : { figure, reason: before },
      after: reason === null ? null : { figure, reason },
    })
  })

const keyOf = (paper: PaperPlace, { block }: TextPlace): string => `${placeKey(paper)}:${block}`

const keepReasons = (
  db: WritableDb,
  paper: PaperPlace,
  { kind, block }: TextPlace,
  figures: ReadonlySet<string>,
): void => {
  const { choice, reasons } = storedChanges(db, paper, kind)
  const kept = reasons.filter((entry) => entry.block !== block || figures.has(entry.figure))
  if (kept.length !== reasons.length) storeChanges(db, paper, kind, { choice, reasons: kept })
}

const papersOf = (db: WritableDb, { subject, kind, block }: TextPlace, { today }: Pick<PaperRequest, 'today'>) => {
  const request: PaperRequest = { subject, kind, paper: 'A4', today }
  const automatic = automaticModel(paperInput(db, request, null), kind)
  const added = sectionOfAdded(block)
  const isKnown =
    added === null ? automaticText(automatic, block) !== null : sectionsOf(automatic).some(({ key }) => key === added)
  if (!isKnown) throw new AppError('document.text-unknown')
  return { automatic, shown: changedModel(db, request, automatic) }
}

const automaticText = (model: ReportModel, id: string): string | null => {
  const block = model.parts
    .flatMap((part) => part.blocks)
    .find((candidate) => (candidate.type === 'paragraph' || candidate.type === 'list') && candidate.id === id)
  return block?.type === 'paragraph' || block?.type === 'list' ? editableText(block) : null
}
