import type { IndicatorOutput } from '../../shared/contract/office-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { type Indicator, type IndicatorCode, UCJ, UCJ_SEGMENTS } from '../../shared/domain/indicator.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import {
  deleteIndicator,
  indicatorByCode,
  insertIndicator,
  listIndicators,
  updateIndicator,
} from '../db/repositories/indicators.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'
import { refuseUsed, usesPhrase, wordedIndicatorUses } from './record-uses.ts'

export type IndicatorEntry = Omit<Indicator, 'code' | 'partOf'> & { readonly code: string | null }

const BUILT_IN: ReadonlySet<IndicatorCode> = new Set([UCJ, ...UCJ_SEGMENTS, 'non-asn'])
const MAX_CODE = 40

/** Returns all indicators and which of them are the office's own. */
export const indicatorList = (db: ReadableDb): readonly IndicatorOutput[] =>
  listIndicators(db).map((indicator) => ({ ...indicator, own: !BUILT_IN.has(indicator.code) }))

/** Stores an indicator of the office's own; what its figures are broken down by stays once there are any. */
export const changeIndicator = (db: WritableDb, entry: IndicatorEntry, now: Date): { readonly code: IndicatorCode } =>
  inTransaction(db, () => {
    const before = entry.code === null ? null : ownIndicator(db, entry.code)
    const after = { ...entry, code: before?.code ?? newCode(db, entry.label), partOf: null }
    if (before === null) insertIndicator(db, after)
    else {
      const uses = before.placeKind === after.placeKind ? [] : wordedIndicatorUses(db, before.code)
      if (uses.length > 0) {
        throw new AppError('office.indicator-place-used', { label: before.label, uses: usesPhrase(uses) })
      }
      updateIndicator(db, after)
    }
    recordChange(db, now, { what: 'indicator.save', key: after.code, before, after })
    return { code: after.code }
  })

/** Removes an indicator of the office's own that nothing uses; `office.indicator-built-in` or `office.record-used` otherwise. */
export const removeIndicator = (db: WritableDb, code: IndicatorCode, now: Date): { readonly code: IndicatorCode } =>
  inTransaction(db, () => {
    const before = ownIndicator(db, code)
    refuseUsed(before.label, wordedIndicatorUses(db, code))
    deleteIndicator(db, code)
    recordChange(db, now, { what: 'indicator.remove', key: code, before, after: null })
    return { code }
  })

const ownIndicator = (db: ReadableDb, code: IndicatorCode): Indicator => {
  const indicator = indicatorByCode(db, code)
  if (indicator === null) throw new AppError('database.notFound', { what: 'Indikator' })
  if (BUILT_IN.has(code)) throw new AppError('office.indicator-built-in', { label: indicator.label })
  return indicator
}

/** A code made of the label, "Pekerja rentan" is `pekerja-rentan`, numbered when it is taken. */
const newCode = (db: ReadableDb, label: string): IndicatorCode => {
  const words = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_CODE)
  const base = words === '' ? 'indikator' : words
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? base : `${base}-${number}`
    if (indicatorByCode(db, code) === null) return code
  }
}
