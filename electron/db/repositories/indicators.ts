import type { DateKey } from '../../../shared/domain/date-key.ts'
import type { Indicator, IndicatorCode } from '../../../shared/domain/indicator.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { deleteUnreferenced, expectOneChange, inTransaction } from '../transaction.ts'

const COLUMNS = `code, label, short_label AS shortLabel, eligible_label AS eligibleLabel, active_label AS activeLabel,
  part_of AS partOf, place_kind AS placeKind, kind`

/** Returns all indicators, UCJ and its segments first. */
export const listIndicators = (db: ReadableDb): readonly Indicator[] =>
  db.main.prepare<[], Indicator>(`SELECT ${COLUMNS} FROM indicator ORDER BY position, code`).all()

/** Returns the indicator with that code, null when there is none. */
export const indicatorByCode = (db: ReadableDb, code: IndicatorCode): Indicator | null =>
  db.main.prepare<[string], Indicator>(`SELECT ${COLUMNS} FROM indicator WHERE code = ?`).get(code) ?? null

/** Stores an indicator of the office's own at the end of the list; a code that exists is refused. */
export const insertIndicator = (db: WritableDb, indicator: Indicator): void => {
  inTransaction(db, () => {
    db.main
      .prepare(`
        INSERT INTO indicator (code, label, short_label, eligible_label, active_label, part_of, place_kind, kind, position)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT ifnull(max(position), -1) + 1 FROM indicator))
      `)
      .run(
        indicator.code,
        indicator.label,
        indicator.shortLabel,
        indicator.eligibleLabel,
        indicator.activeLabel,
        indicator.partOf,
        indicator.placeKind,
        indicator.kind,
      )
  })
}

/** Changes the words and kinds of an indicator; code, parent and place in the list stay. */
export const updateIndicator = (db: WritableDb, indicator: Indicator): void => {
  inTransaction(db, () => {
    const { changes } = db.main
      .prepare(`
        UPDATE indicator SET label = ?, short_label = ?, eligible_label = ?, active_label = ?, place_kind = ?, kind = ?
        WHERE code = ?
      `)
      .run(
        indicator.label,
        indicator.shortLabel,
        indicator.eligibleLabel,
        indicator.activeLabel,
        indicator.placeKind,
        indicator.kind,
        indicator.code,
      )
    expectOneChange(changes, 'Indikator')
  })
}

/** Deletes an indicator; one with figures, targets or RTL is refused with `database.stillReferenced`. */
export const deleteIndicator = (db: WritableDb, code: IndicatorCode): void => {
  deleteUnreferenced(db, () => {
    expectOneChange(db.main.prepare('DELETE FROM indicator WHERE code = ?').run(code).changes, 'Indikator')
  })
}

/** Where an indicator is used: RTL by number, target years, days of snapshots; each once, earliest first. */
export interface IndicatorUses {
  readonly followUps: readonly string[]
  readonly targetYears: readonly number[]
  readonly snapshots: readonly DateKey[]
}

/** Returns where an indicator is used. */
export const indicatorUses = (db: ReadableDb, code: IndicatorCode): IndicatorUses => ({
  followUps: db.main
    .prepare<[string], string>('SELECT number FROM follow_up WHERE indicator = ? ORDER BY born_in, item')
    .pluck()
    .all(code),
  targetYears: db.main
    .prepare<[string], number>('SELECT DISTINCT year FROM target WHERE indicator = ? ORDER BY year')
    .pluck()
    .all(code),
  snapshots: db.main
    .prepare<[string], string>(`
      SELECT DISTINCT s.as_of FROM snapshot s JOIN observation o ON o.snapshot_id = s.id WHERE o.indicator = ?
      ORDER BY s.as_of
    `)
    .pluck()
    .all(code),
})
