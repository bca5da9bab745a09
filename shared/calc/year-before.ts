import { type DateKey, daysBetween, oneYearBefore } from '../domain/date-key.ts'
import type { SnapshotHead } from '../domain/snapshot.ts'

const WINDOW_DAYS = 45

/**
 * Returns the final candidate nearest to one year before `asOf`, at most 45 days away from it (domain.md 3); null when none is.
 * Of two equally near the earlier one, so that at least a year lies between. For 2025-10-30: 2024-10-31 (364 days before).
 */
export const nearestYearBefore = <T extends Pick<SnapshotHead, 'asOf' | 'status'>>(
  asOf: DateKey,
  candidates: readonly T[],
): T | null => {
  const wanted = oneYearBefore(asOf)
  let best: T | null = null
  for (const candidate of candidates) {
    if (candidate.status !== 'final') continue
    const distance = Math.abs(daysBetween(wanted, candidate.asOf))
    if (distance > WINDOW_DAYS) continue
    const bestDistance = best === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(wanted, best.asOf))
    const isEarlier = best !== null && candidate.asOf < best.asOf
    if (distance < bestDistance || (distance === bestDistance && isEarlier)) best = candidate
  }
  return best
}
