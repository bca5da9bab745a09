import type { Figures } from '../domain/snapshot.ts'
import type { CategoryBand, CategoryScheme } from '../domain/target.ts'
import { coverage } from './coverage.ts'
import { compare, rational } from './rational.ts'

/**
 * Returns the band that holds the exact coverage; the lower edge belongs to the band (domain.md 3).
 * Null (tanpa kategori) without a scheme, without a known coverage, or below the first edge.
 * With an edge at 30 %, 29,999 % (printed 30,00) is still in the band below.
 */
export const categoryOf = (figures: Figures, scheme: CategoryScheme | null): CategoryBand | null => {
  const now = coverage(figures)
  if (scheme === null || now === null) return null
  let found: CategoryBand | null = null
  for (const band of scheme.bands) {
    const isInside = compare(now, rational(band.lower, 10_000)) >= 0
    if (isInside && (found === null || band.lower >= found.lower)) found = band
  }
  return found
}
