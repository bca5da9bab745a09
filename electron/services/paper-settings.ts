import { z } from 'zod'
import { isDateKey } from '../../shared/domain/date-key.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { readSetting, removeSetting, writeSetting } from '../db/repositories/settings.ts'

const day = z.string().refine(isDateKey)

const schema = z.strictObject({
  /** Official who signs the laporan. */
  signatory: z.number().int().nullable(),
  documentNumber: z.string().nullable(),
  signedOn: day.nullable(),
  memo: z
    .strictObject({
      to: z.string(),
      from: z.number().int(),
      date: day,
      number: z.string().nullable(),
      nature: z.string(),
    })
    .nullable(),
})

/** Who signs the papers of a meeting, their numbers and days, as the office entered them. */
export type PaperSettings = z.infer<typeof schema>

const NOTHING: PaperSettings = { signatory: null, documentNumber: null, signedOn: null, memo: null }

const keyOf = (meeting: number): string => `papers.meeting.${meeting}`

/** Returns the paper settings of a meeting; nothing entered yet is all null. */
export const paperSettingsOf = (db: ReadableDb, meeting: number): PaperSettings => {
  const stored = readSetting(db, keyOf(meeting))
  return stored === undefined ? NOTHING : schema.parse(stored)
}

/** Stores the paper settings of a meeting. */
export const savePaperSettings = (db: WritableDb, meeting: number, settings: PaperSettings): void =>
  writeSetting(db, keyOf(meeting), schema.parse(settings))

/** Forgets the paper settings of a meeting that goes. */
export const removePaperSettings = (db: WritableDb, meeting: number): void => removeSetting(db, keyOf(meeting))

/** Returns paper settings kept elsewhere, as when a deleted meeting comes back; null for anything else. */
export const paperSettingsFrom = (content: unknown): PaperSettings | null => {
  const parsed = schema.safeParse(content)
  return parsed.success ? parsed.data : null
}
