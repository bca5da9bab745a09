import { z } from 'zod'
import { CHECK_RULES } from '../../shared/checks/check-rules.ts'
import type { FindingNote } from '../../shared/checks/finding-note.ts'
import { isDateKey } from '../../shared/domain/date-key.ts'
import { isRegionCode } from '../../shared/domain/region.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { readDraft, removeDraft, saveDraft } from '../db/repositories/drafts.ts'
import type { NewSnapshot } from '../db/repositories/snapshots.ts'

/** Not the name of a form: no page reads or writes it. The next removal takes its place, so that large drafts do not pile up. */
const PLACE = { form: 'potret-dihapus', key: 'terakhir' } as const

const count = z.number().int().nullable()
const text = z.string().nullable()
const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('region'), code: z.string().refine(isRegionCode), name: z.string() }),
  z.object({ kind: z.literal('unit'), id: z.number().int(), name: z.string() }),
])

const schema = z.object({
  id: z.number().int(),
  snapshot: z.object({
    region: z.string().refine(isRegionCode),
    regionName: z.string(),
    dataset: z.string(),
    asOf: z.string().refine(isDateKey),
    supersedes: count,
    source: z.string(),
    document: text,
    eligibleLabel: z.string(),
    origin: z.enum(['form', 'import']),
    fileHash: text,
    note: text,
    observations: z.array(
      z.object({
        indicator: z.string(),
        place,
        eligible: count,
        active: count,
        statedPercent: text,
        statedUncovered: count,
        statedGap: count,
        approximate: z.boolean(),
        note: text,
      }),
    ),
    protections: z.array(
      z.object({
        payer: z.string(),
        quota: count,
        verified: count,
        registered: count,
        paid: count,
        months: count,
        rupiah: count,
        approximate: z.boolean(),
        note: text,
      }),
    ),
  }),
  notes: z.array(
    z.object({
      code: z.enum(CHECK_RULES.map(({ code }) => code)),
      place: text,
      indicator: text,
      cause: z
        .enum(['election-officers', 'became-pppk', 'paid-months-ended', 'projects-ended', 'administrative', 'other'])
        .nullable(),
      explanation: text,
    }),
  ),
})

/** A draft snapshot with everything it held. */
export interface RemovedDraft {
  readonly id: number
  readonly snapshot: NewSnapshot
  readonly notes: readonly FindingNote[]
}

/** Keeps a draft that is removed, in place of the one removed before. */
export const keepRemovedDraft = (db: WritableDb, removed: RemovedDraft, savedAt: string): void =>
  saveDraft(db, PLACE.form, PLACE.key, { content: JSON.stringify(removed), savedAt })

/** Returns the draft that was removed last, null when there is none or what is kept is no draft. */
export const lastRemovedDraft = (db: ReadableDb): RemovedDraft | null => {
  const kept = readDraft(db, PLACE.form, PLACE.key)
  const parsed = schema.safeParse(kept === null ? null : JSON.parse(kept.content))
  return parsed.success ? parsed.data : null
}

/** Forgets the draft that was removed last. */
export const forgetRemovedDraft = (db: WritableDb): void => removeDraft(db, PLACE.form, PLACE.key)
