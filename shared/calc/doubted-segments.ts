import { UCJ, type UcjSegment } from '../domain/indicator.ts'
import type { Region } from '../domain/region.ts'
import { type Count, type Figures, type Observation, type Place, placeKey, type Snapshot } from '../domain/snapshot.ts'
import { observationIndex, rowKey } from './observation-index.ts'
import { segmentsOf, sumCounts } from './official-figure.ts'
import { segmentSums } from './segment-sums.ts'

type Observed = Pick<Snapshot, 'observations'>

/**
 * Returns whether the figures given as active people of the segments are the potensi (domain.md 6, check 1b): they add up to the eligible
 * people of the whole, which has another number of active ones. False when a count is unknown or nobody is eligible.
 * Kendari: 88.357 + 36.140 + 16.443 = 140.940 eligible, while 49.397 are active.
 */
export const segmentsLookEligible = (active: readonly Count[], whole: Figures): boolean =>
  isPotensi(sumCounts(active), whole)

const isPotensi = (sum: Count, { eligible, active }: Figures): boolean =>
  sum !== null && eligible !== 0 && eligible !== active && sum === eligible

const isDoubted = (snapshot: Observed, segments: readonly UcjSegment[], place: Place): boolean => {
  const index = observationIndex(snapshot)
  const whole = index.get(rowKey(UCJ, place))
  if (whole === undefined) return false
  return segmentsLookEligible(
    segments.map((segment) => index.get(rowKey(segment, place))?.active ?? null),
    whole,
  )
}

/** Returns whether check 1b holds at a region of the snapshot; a segment of the snapshot without a row there leaves no sum. */
export const segmentsDoubtedAt = (snapshot: Observed, { code, name }: Region): boolean =>
  isDoubted(snapshot, segmentsOf(snapshot), { kind: 'region', code, name })

/**
 * Returns the snapshot to compare with: where check 1b holds, the active people of the segments are unknown, so that no change,
 * contribution or fall comes from them. The same snapshot when it holds nowhere.
 */
export const withoutDoubtedSegments = <T extends Observed>(snapshot: T): T => {
  const segments = segmentsOf(snapshot)
  if (segments.length === 0) return snapshot
  const sums = segmentSums(snapshot, segments)
  const doubted = new Set<string>()
  for (const row of snapshot.observations) {
    if (row.indicator !== UCJ) continue
    const key = placeKey(row.place)
    if (isPotensi(sums.get(key) ?? null, row)) doubted.add(key)
  }
  if (doubted.size === 0) return snapshot
  const codes = new Set<string>(segments)
  const known = (row: Observation): Observation =>
    codes.has(row.indicator) && doubted.has(placeKey(row.place)) ? { ...row, active: null } : row
  return { ...snapshot, observations: snapshot.observations.map(known) }
}
