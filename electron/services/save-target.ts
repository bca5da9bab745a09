import type { Saved } from '../../shared/contract/office-fields.ts'
import type { TargetListResponse, TargetOutput } from '../../shared/contract/reference-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import { checkTargets } from '../../shared/checks/target-completeness.ts'
import { fullNameOf, type Region, type RegionCode } from '../../shared/domain/region.ts'
import type { Target, TargetGoal } from '../../shared/domain/target.ts'
import { formatCount, formatHundredths } from '../../shared/format/number.ts'
import { findingTitle } from '../../shared/text/findings.ts'
import type { ReadableDb, WritableDb } from '../db/handle.ts'
import { indicatorByCode } from '../db/repositories/indicators.ts'
import { ancestorsOf, childrenOf, regionByCode } from '../db/repositories/regions.ts'
import {
  deleteTarget,
  insertTarget,
  markAcuan,
  targetById,
  targetsFor,
  updateTarget,
} from '../db/repositories/targets.ts'
import { inTransaction } from '../db/transaction.ts'
import { recordChange } from './record-change.ts'
import { knownRegion } from './known-snapshot.ts'
import { forgetForms } from './forget-forms.ts'

export type TargetEntry = Omit<Target, 'id'> & { readonly id: number | null }

/** Returns all targets in words, and the regions a new one can be for: the office's own, those above it, those right below it. */
export const targetList = (db: ReadableDb, own: Region): TargetListResponse => {
  const targets = targetsFor(db)
  const around = [own, ...ancestorsOf(db, own.code), ...childrenOf(db, own.code)]
  const elsewhere = targets.map(({ region }) => region).filter((code) => !around.some((near) => near.code === code))
  return {
    targets: targets.map((target) => targetOutput(db, target)),
    regions: [...around, ...[...new Set(elsewhere)].map((code) => regionOf(db, code))],
  }
}

/** Stores a new target (id null) or changes one; AppError when it aims at nothing or its region or indicator does not exist. */
export const changeTarget = (db: WritableDb, entry: TargetEntry, now: Date): Saved => {
  if (isZero(entry.goal)) throw new AppError('office.target-zero')
  return inTransaction(db, () => {
    knownRegion(db, entry.region)
    if (indicatorByCode(db, entry.indicator) === null) throw new AppError('database.notFound', { what: 'Indikator' })
    const before = entry.id === null ? null : targetById(db, entry.id)
    const id = entry.id ?? insertTarget(db, entry).id
    if (entry.id !== null) updateTarget(db, { ...entry, id })
    recordChange(db, now, { what: 'target.set', key: String(id), before, after: { ...entry, id } })
    return { id }
  })
}

const isZero = (goal: TargetGoal): boolean => (goal.kind === 'percent' ? goal.hundredths : goal.people) === 0

/** Marks a target as acuan; the one that was loses the mark and stays in the list. */
export const markTarget = (db: WritableDb, id: number, now: Date): Saved =>
  inTransaction(db, () => {
    const replaces = markAcuan(db, id)
    recordChange(db, now, { what: 'target.set', key: String(id), before: { acuan: replaces }, after: { acuan: id } })
    return { id }
  })

/** Removes a target; papers already issued keep it. */
export const removeTarget = (db: WritableDb, id: number, now: Date): Saved =>
  inTransaction(db, () => {
    const before = targetById(db, id)
    deleteTarget(db, id)
    forgetForms(db, 'target', id)
    recordChange(db, now, { what: 'target.remove', key: String(id), before, after: null })
    return { id }
  })

const regionOf = (db: ReadableDb, code: RegionCode): Region => regionByCode(db, code) ?? { code, name: code }

const targetOutput = (db: ReadableDb, target: Target): TargetOutput => ({
  ...target,
  regionName: fullNameOf(regionOf(db, target.region)),
  indicatorLabel: indicatorByCode(db, target.indicator)?.shortLabel ?? target.indicator,
  goalText:
    target.goal.kind === 'percent'
      ? `${formatHundredths(target.goal.hundredths)}%`
      : `${formatCount(target.goal.people)} orang`,
  incomplete: incompleteWords(target),
})

const MISSING_WORDS = { year: 'tahun', indicator: 'indikator', instrument: 'dasar penetapan' } as const

const incompleteWords = (target: Target): string | null => {
  const finding = checkTargets([target]).find(({ code }) => code === '12')
  if (finding?.code !== '12') return null
  return `${findingTitle('12')}: ${finding.missing.map((part) => MISSING_WORDS[part]).join(' dan ')} belum ada`
}
