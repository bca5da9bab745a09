import type { OfficialFigure } from '../calc/official-figure.ts'
import type { Count, Figures } from '../domain/snapshot.ts'

const UNKNOWN: Figures = { eligible: null, active: null }

/** Returns the figures that may stand for the region as a whole; a partial sum does not, so both are unknown then. */
export const knownFigures = (official: OfficialFigure): Figures =>
  official.kind === 'own' || official.kind === 'sum' ? official.figures : UNKNOWN

/** Returns whether anything at all is known. */
export const hasFigures = (figures: Figures): boolean => figures.eligible !== null || figures.active !== null

/** Returns the sum of the counts that are known, null when none is; whoever prints it must call it "yang diketahui" if some are not. */
export const knownSumOf = (counts: readonly Count[]): Count => {
  const known = counts.filter((count) => count !== null)
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0)
}
