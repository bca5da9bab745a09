import { z } from 'zod'
import { isSectionKey, type SectionKey } from '../../shared/report/paper-sections.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import type { NarrativeEdits, SectionChoice } from '../../shared/report/with-narrative.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { arrangementOf, narrativesOf, saveArrangement } from '../db/repositories/narratives.ts'
import { readSetting, writeSetting } from '../db/repositories/settings.ts'

/** A figure that stays in an edited text although the data lack it. */
export interface FigureReason {
  readonly block: string
  readonly figure: string
  readonly reason: string
}

/** A paper by what it is about: the id of a meeting, or a region on a day. */
export type PaperPlace =
  | { readonly meeting: number }
  | { readonly meeting: null; readonly region: string; readonly asOf: string }

const schema = z.strictObject({
  hidden: z.array(z.string()),
  order: z.array(z.string()),
  reasons: z.array(z.strictObject({ block: z.string(), figure: z.string(), reason: z.string() })),
})

/** Without a meeting there is only the day that a paper is about. */
const keyOf = ({ region, asOf }: { readonly region: string; readonly asOf: string }, kind: string): string =>
  `papers.changes.${kind}.${region}.${asOf}`

interface StoredChanges {
  readonly choice: SectionChoice
  readonly reasons: readonly FigureReason[]
}

/** Returns the chosen sections of a paper and the reasons for its figures; nothing chosen yet is the full paper. */
export const storedChanges = (db: ReadableDb, place: PaperPlace, kind: ReportModel['kind']): StoredChanges => {
  const stored = place.meeting === null ? readSetting(db, keyOf(place, kind)) : arrangementOf(db, place.meeting, kind)
  if (stored === undefined) return { choice: { hidden: [], order: [] }, reasons: [] }
  const { hidden, order, reasons } = schema.parse(stored)
  const known = (keys: readonly string[]): readonly SectionKey[] => keys.filter(isSectionKey)
  return { choice: { hidden: known(hidden), order: known(order) }, reasons }
}

/** Stores the chosen sections and the reasons of a paper. */
export const storeChanges = (
  db: WritableDb,
  place: PaperPlace,
  kind: ReportModel['kind'],
  { choice, reasons }: StoredChanges,
): void => {
  const changes = schema.parse({ ...choice, reasons })
  if (place.meeting === null) writeSetting(db, keyOf(place, kind), changes)
  else saveArrangement(db, place.meeting, kind, changes)
}

/** Returns the edited texts of a paper; one without a meeting has none. */
export const editsOf = (db: ReadableDb, place: PaperPlace): NarrativeEdits =>
  place.meeting === null ? new Map() : narrativesOf(db, place.meeting)
