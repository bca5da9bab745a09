import { z } from 'zod'
import { type DateKey, isDateKey } from '../../shared/domain/date-key.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import type { PaperHead } from '../../shared/contract/document-channels.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { readSetting, removeSetting, settingsUnder, writeSetting } from '../db/repositories/settings.ts'

const schema = z.strictObject({
  number: z.string().nullable(),
  signatory: z.number().int().nullable(),
  signedOn: z.string().refine(isDateKey).nullable(),
})

/** A paper without a meeting: what it is about, and which kind it is. */
interface DayPaper {
  readonly region: string
  readonly asOf: DateKey
  readonly kind: ReportModel['kind']
}

const PREFIX = 'papers.head.'
const NOTHING: PaperHead = { number: null, signatory: null, signedOn: null }

const keyOf = ({ kind, region, asOf }: DayPaper): string => `${PREFIX}${kind}.${region}.${asOf}`

/** Returns number, signatory and day of a paper without a meeting; nothing entered yet is all null. */
export const dayPaperHead = (db: ReadableDb, paper: DayPaper): PaperHead => {
  const stored = readSetting(db, keyOf(paper))
  return stored === undefined ? NOTHING : schema.parse(stored)
}

/** Keeps number, signatory and day of a paper without a meeting; all null forgets them. */
export const saveDayPaperHead = (db: WritableDb, paper: DayPaper, head: PaperHead): void => {
  if (Object.values(head).every((value) => value === null)) removeSetting(db, keyOf(paper))
  else writeSetting(db, keyOf(paper), schema.parse(head))
}

/** Returns the days of the data whose papers an official signs. */
export const daysSignedBy = (db: ReadableDb, official: number): readonly DateKey[] =>
  [...settingsUnder(db, PREFIX)].flatMap(([key, value]) =>
    schema.parse(value).signatory === official ? [key.slice(-'2025-10-30'.length)] : [],
  )
