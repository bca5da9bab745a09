import type { Figures } from '../domain/snapshot.ts'
import { type Rational, rational } from './rational.ts'

/**
 * Returns the coverage A ÷ E as a fraction of one, exactly (domain.md 3).
 * Null when E is unknown or 0, or A is unknown; above 1 is returned as it is. 49.397 of 140.940 is 0,35048… (35,05 %).
 */
export const coverage = (figures: Figures): Rational | null => {
  if (figures.active === null || figures.eligible === null || figures.eligible === 0) return null
  return rational(figures.active, figures.eligible)
}

/**
 * Returns the people not protected, E − A (domain.md 3); null when either is unknown, negative when A > E.
 * Kendari: 140.940 − 49.397 = 91.543.
 */
export const uncovered = (figures: Figures): number | null =>
  figures.active === null || figures.eligible === null ? null : figures.eligible - figures.active

/** Returns whether more people are active than eligible, which must be flagged; false when either is unknown. */
export const isAboveFull = (figures: Figures): boolean =>
  figures.active !== null && figures.eligible !== null && figures.active > figures.eligible
