import type { Indicator, IndicatorCode } from '../../../shared/domain/indicator.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { inTransaction } from '../transaction.ts'

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
