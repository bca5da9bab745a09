import type { Observation, Snapshot } from '../../shared/domain/snapshot.ts'

/** The snapshot with the potensi of each segment in place of its active people, as in Kendari's article (check 1b). */
export const potensiAsActive = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  observations: snapshot.observations.map(
    (row): Observation => (row.indicator.startsWith('ucj.') ? { ...row, active: row.eligible } : row),
  ),
})
