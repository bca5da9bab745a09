import type { UcjSegment } from '../domain/indicator.ts'
import { type Count, placeKey, type Snapshot } from '../domain/snapshot.ts'

/**
 * Returns the active people of the segments together at every place that has rows of them, by `placeKey`; null where one of the segments
 * has no row or an unknown count. One pass, since a country has 83.762 places. Segments 60, 30 and 10 at Raba: 100 for `r:52.72.04`.
 */
export const segmentSums = (
  snapshot: Pick<Snapshot, 'observations'>,
  segments: readonly UcjSegment[],
): ReadonlyMap<string, Count> => {
  const wanted = new Set<string>(segments)
  const found = new Map<string, { people: Count; rows: number }>()
  for (const { indicator, place, active } of snapshot.observations) {
    if (!wanted.has(indicator)) continue
    const key = placeKey(place)
    const sum = found.get(key)
    if (sum === undefined) {
      found.set(key, { people: active, rows: 1 })
      continue
    }
    sum.people = sum.people === null || active === null ? null : sum.people + active
    sum.rows += 1
  }
  const sums = new Map<string, Count>()
  for (const [key, { people, rows }] of found) sums.set(key, rows === segments.length ? people : null)
  return sums
}
