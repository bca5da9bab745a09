import type { IndicatorCode } from '../domain/indicator.ts'
import { placeKey } from '../domain/snapshot.ts'
import type { Finding, FindingCode } from './finding.ts'

/** Causes offered when the number of active participants fell. */
export type FallCause =
  | 'election-officers'
  | 'became-pppk'
  | 'paid-months-ended'
  | 'projects-ended'
  | 'administrative'
  | 'other'

/** What the office wrote about a finding; `place` and `indicator` tie it to the figure. */
export interface FindingNote {
  readonly code: FindingCode
  /** `placeKey` of the figure, null for the snapshot as a whole. */
  readonly place: string | null
  readonly indicator: IndicatorCode | null
  readonly cause: FallCause | null
  readonly explanation: string | null
}

/** Returns the note of the same check, place and indicator as the finding, null when the office wrote none. */
export const noteOf = (finding: Pick<Finding, 'code' | 'site'>, notes: readonly FindingNote[]): FindingNote | null => {
  const { place, indicator } = finding.site
  const key = place === null ? null : placeKey(place)
  return notes.find((note) => note.code === finding.code && note.place === key && note.indicator === indicator) ?? null
}
