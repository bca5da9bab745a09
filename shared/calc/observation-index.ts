import type { IndicatorCode } from '../domain/indicator.ts'
import type { Observation, Place, Snapshot } from '../domain/snapshot.ts'
import { placeKey } from '../domain/snapshot.ts'

/** Returns the key that is equal exactly for the same indicator at the same place, `ucj|r:52.72`. */
export const rowKey = (indicator: IndicatorCode, place: Place): string => `${indicator}|${placeKey(place)}`

/** Returns the key of an indicator at a region, the same as `rowKey` for a place of that region. */
export const regionRowKey = (indicator: IndicatorCode, region: string): string => `${indicator}|r:${region}`

const indexes = new WeakMap<readonly Observation[], ReadonlyMap<string, Observation>>()

/** Returns the observations by `rowKey`; built once for each list, since a country has 83.762 places. */
export const observationIndex = (snapshot: Pick<Snapshot, 'observations'>): ReadonlyMap<string, Observation> => {
  const known = indexes.get(snapshot.observations)
  if (known !== undefined) return known
  const index = new Map<string, Observation>()
  for (const row of snapshot.observations) index.set(rowKey(row.indicator, row.place), row)
  indexes.set(snapshot.observations, index)
  return index
}
