import type { IndicatorCode } from '../../../shared/domain/indicator.ts'
import type { RegionCode } from '../../../shared/domain/region.ts'
import type { Target } from '../../../shared/domain/target.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { expectOneChange, inTransaction } from '../transaction.ts'
import { nameToStore } from './region-names.ts'

export type NewTarget = Omit<Target, 'id'>

interface Row {
  readonly id: number
  readonly indicator: string
  readonly region_code: string
  readonly year: number
  readonly percent_hundredths: number | null
  readonly people: number | null
  readonly instrument: string
  readonly valid_from: string | null
  readonly acuan: 0 | 1
}

const goalOf = (row: Row): Target['goal'] => {
  if (row.percent_hundredths !== null) return { kind: 'percent', hundredths: row.percent_hundredths }
  if (row.people !== null) return { kind: 'people', people: row.people }
  throw new Error(`target ${row.id} has no goal`)
}

const targetOf = (row: Row): Target => ({
  id: row.id,
  indicator: row.indicator,
  region: row.region_code,
  year: row.year,
  goal: goalOf(row),
  instrument: row.instrument,
  validFrom: row.valid_from,
  acuan: row.acuan === 1,
})

/** Returns the target with that id, null when there is none. */
export const targetById = (db: ReadableDb, id: number): Target | null => {
  const row = db.main.prepare<[number], Row>('SELECT * FROM target WHERE id = ?').get(id)
  return row ? targetOf(row) : null
}

export interface TargetFilter {
  readonly indicator?: IndicatorCode
  readonly region?: RegionCode
  readonly year?: number
}

/** Returns targets by year, region and indicator, the one marked acuan first; nothing is inherited between regions. */
export const targetsFor = (db: ReadableDb, filter: TargetFilter = {}): readonly Target[] =>
  db.main
    .prepare<[Record<string, string | number | null>], Row>(`
      SELECT * FROM target
      WHERE (@indicator IS NULL OR indicator = @indicator)
        AND (@region IS NULL OR region_code = @region)
        AND (@year IS NULL OR year = @year)
      ORDER BY year, region_code, indicator, acuan DESC, id
    `)
    .all({ indicator: filter.indicator ?? null, region: filter.region ?? null, year: filter.year ?? null })
    .map(targetOf)

/** Returns the target against which the year is judged, null when the office marked none. */
export const acuanFor = (db: ReadableDb, indicator: IndicatorCode, region: RegionCode, year: number): Target | null =>
  targetsFor(db, { indicator, region, year }).find(({ acuan }) => acuan) ?? null

const clearAcuan = (db: WritableDb, target: Pick<Target, 'indicator' | 'region' | 'year'>): number | null => {
  const old = acuanFor(db, target.indicator, target.region, target.year)
  if (old !== null) db.main.prepare('UPDATE target SET acuan = 0 WHERE id = ?').run(old.id)
  return old?.id ?? null
}

/** Stores a target; marked acuan it takes the mark from the one that had it, which stays and is named in `replaces`. */
export const insertTarget = (
  db: WritableDb,
  target: NewTarget,
): { readonly id: number; readonly replaces: number | null } =>
  inTransaction(db, () => {
    const replaces = target.acuan ? clearAcuan(db, target) : null
    const { goal } = target
    const { lastInsertRowid } = db.main
      .prepare(`
        INSERT INTO target (indicator, region_code, region_name, year, percent_hundredths, people, instrument,
          valid_from, acuan)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      `)
      .run(
        target.indicator,
        target.region,
        nameToStore(db, target.region),
        target.year,
        goal.kind === 'percent' ? goal.hundredths : null,
        goal.kind === 'people' ? goal.people : null,
        target.instrument,
        target.validFrom,
        target.acuan ? 1 : 0,
      )
    return { id: Number(lastInsertRowid), replaces }
  })

/** Marks a target as acuan and returns the id of the one that lost the mark, null when there was none or it is the same. */
export const markAcuan = (db: WritableDb, id: number): number | null =>
  inTransaction(db, () => {
    const target = targetById(db, id)
    const replaces = target === null ? null : clearAcuan(db, target)
    expectOneChange(db.main.prepare('UPDATE target SET acuan = 1 WHERE id = ?').run(id).changes, 'Target')
    return replaces === id ? null : replaces
  })

/** Changes a target; marked acuan it takes the mark from the one that had it, which is returned (null when none did). */
export const updateTarget = (db: WritableDb, target: Target): number | null =>
  inTransaction(db, () => {
    const { goal } = target
    const { changes } = db.main
      .prepare(`
        UPDATE target SET indicator = ?, region_code = ?, region_name = ?, year = ?, percent_hundredths = ?, people = ?,
          instrument = ?, valid_from = ?, acuan = 0
        WHERE id = ?
      `)
      .run(
        target.indicator,
        target.region,
        nameToStore(db, target.region),
        target.year,
        goal.kind === 'percent' ? goal.hundredths : null,
        goal.kind === 'people' ? goal.people : null,
        target.instrument,
        target.validFrom,
        target.id,
      )
    expectOneChange(changes, 'Target')
    return target.acuan ? markAcuan(db, target.id) : null
  })

/** Deletes a target; papers already issued keep what they say. */
export const deleteTarget = (db: WritableDb, id: number): void => {
  inTransaction(db, () => {
    expectOneChange(db.main.prepare('DELETE FROM target WHERE id = ?').run(id).changes, 'Target')
  })
}
