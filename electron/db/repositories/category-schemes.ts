import { AppError } from '../../../shared/domain/app-error.ts'
import type { CategoryBand, CategoryScheme } from '../../../shared/domain/target.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'
import { expectOneChange, inTransaction } from '../transaction.ts'

/** Returns the bands the office set for a year, null when it set none: no year lends its bands to another. */
export const categorySchemeFor = (db: ReadableDb, year: number): CategoryScheme | null => {
  const scheme = db.main
    .prepare<[number], { year: number; source: string | null }>(
      'SELECT year, source FROM category_scheme WHERE year = ?',
    )
    .get(year)
  if (!scheme) return null
  const bands = db.main
    .prepare<[number], CategoryBand>('SELECT label, lower FROM category_band WHERE year = ? ORDER BY lower')
    .all(year)
  return { ...scheme, bands }
}

const isAscendingFromZero = (bands: readonly CategoryBand[]): boolean =>
  bands[0]?.lower === 0 && bands.every((band, index) => index === 0 || band.lower > (bands[index - 1]?.lower ?? 0))

/** Stores the bands of a year in place of earlier ones; `database.bandsInvalid` unless they start at 0 and ascend. */
export const replaceCategoryScheme = (db: WritableDb, scheme: CategoryScheme): void => {
  if (!isAscendingFromZero(scheme.bands)) throw new AppError('database.bandsInvalid')
  inTransaction(db, () => {
    db.main.prepare('DELETE FROM category_scheme WHERE year = ?').run(scheme.year)
    db.main.prepare('INSERT INTO category_scheme (year, source) VALUES (?, ?)').run(scheme.year, scheme.source)
    const insert = db.main.prepare('INSERT INTO category_band (year, lower, label) VALUES (?, ?, ?)')
    for (const band of scheme.bands) insert.run(scheme.year, band.lower, band.label)
  })
}

/** Returns the bands of every year that has some, the latest year first. */
export const listCategorySchemes = (db: ReadableDb): readonly CategoryScheme[] =>
  db.main
    .prepare<[], number>('SELECT year FROM category_scheme ORDER BY year DESC')
    .pluck()
    .all()
    .flatMap((year) => categorySchemeFor(db, year) ?? [])

/** Deletes the bands of a year: its coverage is then printed without category. */
export const deleteCategoryScheme = (db: WritableDb, year: number): void => {
  inTransaction(db, () => {
    expectOneChange(db.main.prepare('DELETE FROM category_scheme WHERE year = ?').run(year).changes, 'Kategori')
  })
}
