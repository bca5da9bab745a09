import { AppError } from '../../shared/domain/app-error.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import { type SectionKey, sectionsOf } from '../../shared/report/paper-sections.ts'
import { sectionOfAdded } from '../../shared/report/with-narrative.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { previousMeeting } from '../db/repositories/meetings.ts'
import { narrativesOf, saveNarrative } from '../db/repositories/narratives.ts'
import { inTransaction } from '../db/transaction.ts'
import type { PaperPlace } from './paper-changes.ts'
import { recordChange } from './record-change.ts'

interface Copyable {
  readonly section: SectionKey
  readonly id: string
  readonly text: string
}

/** Texts of the meeting before that this paper has a place for and no edit of its own. */
const copyableTexts = (db: ReadableDb, meeting: number, automatic: ReportModel): readonly Copyable[] => {
  const before = previousMeeting(db, meeting)
  if (before === null) return []
  const own = narrativesOf(db, meeting)
  const sections = sectionsOf(automatic)
  return [...narrativesOf(db, before.id)].flatMap(([id, text]): Copyable[] => {
    const added = sectionOfAdded(id)
    const section = sections.find(({ key, blocks }) =>
      added === null
        ? blocks.some((block) => (block.type === 'paragraph' || block.type === 'list') && block.id === id)
        : key === added,
    )
    return section === undefined || own.has(id) ? [] : [{ section: section.key, id, text }]
  })
}

/** Returns the sections for which the meeting before has texts that this one lacks; a paper without a meeting has none. */
export const copyableSections = (db: ReadableDb, place: PaperPlace, automatic: ReportModel): ReadonlySet<SectionKey> =>
  place.meeting === null
    ? new Set()
    : new Set(copyableTexts(db, place.meeting, automatic).map(({ section }) => section))

/** Takes over the texts of one section from the meeting before and returns how many; AppError `document.nothing-to-copy` without any. */
export const copyNarrative = (
  db: WritableDb,
  meeting: number,
  section: SectionKey,
  automatic: ReportModel,
  now: Date,
): number =>
  inTransaction(db, () => {
    const texts = copyableTexts(db, meeting, automatic).filter((text) => text.section === section)
    if (texts.length === 0) throw new AppError('document.nothing-to-copy')
    for (const { id, text } of texts) saveNarrative(db, meeting, id, text)
    recordChange(db, now, {
      what: 'narrative.copy',
      key: `meeting:${meeting}`,
      before: null,
      after: texts.map(({ id }) => id),
    })
    return texts.length
  })
