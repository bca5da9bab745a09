import { z } from 'zod'
import { isSectionKey, type SectionKey } from '../../shared/report/paper-sections.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import type { NarrativeEdits, SectionChoice } from '../../shared/report/with-narrative.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import {
  arrangementOf,
  narrativesOf,
  removeNarrative,
  saveArrangement,
  saveNarrative,
} from '../db/repositories/narratives.ts'
import { readSetting, removeSetting, writeSetting } from '../db/repositories/settings.ts'

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

const textsSchema = z.record(z.string(), z.string())

type DayPlace = Extract<PaperPlace, { readonly meeting: null }>

/** Without a meeting there is only the day that a paper is about. */
const keyOf = ({ region, asOf }: DayPlace, kind: string): string => `papers.changes.${kind}.${region}.${asOf}`
const textsKeyOf = ({ region, asOf }: DayPlace, kind: string): string => `papers.texts.${kind}.${region}.${asOf}`

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

/** Returns the edited texts of a paper by block id: those of its meeting, or those kept for its day and kind. */
export const editsOf = (db: ReadableDb, place: PaperPlace, kind: ReportModel['kind']): NarrativeEdits => {
  if (place.meeting !== null) return narrativesOf(db, place.meeting)
  const stored = readSetting(db, textsKeyOf(place, kind))
  return stored === undefined ? new Map() : new Map(Object.entries(textsSchema.parse(stored)))
}

/** Keeps an edited text of a paper in place of the earlier one; null forgets it. */
export const storeEdit = (
  db: WritableDb,
  place: PaperPlace,
  kind: ReportModel['kind'],
  { block, text }: { readonly block: string; readonly text: string | null },
): void => {
  if (place.meeting !== null) {
    if (text === null) removeNarrative(db, place.meeting, block)
    else saveNarrative(db, place.meeting, block, text)
    return
  }
  const others = [...editsOf(db, place, kind)].filter(([id]) => id !== block)
  const kept = text === null ? others : [...others, [block, text] as const]
  if (kept.length === 0) removeSetting(db, textsKeyOf(place, kind))
  else writeSetting(db, textsKeyOf(place, kind), Object.fromEntries(kept))
}

/** Returns how the trail names a paper: `meeting:2`, or `52.72:2025-10-30`. */
export const placeKey = (place: PaperPlace): string =>
  place.meeting === null ? `${place.region}:${place.asOf}` : `meeting:${place.meeting}`
