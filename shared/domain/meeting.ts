import type { DateKey } from './date-key.ts'

export type SnapshotRole = 'current' | 'previous' | 'year-before'

export interface Meeting {
  readonly id: number
  readonly date: DateKey
  /** Number of the meeting within its year, the first part of an RTL number. */
  readonly ordinal: number
  /** `HH:MM`, null when not yet fixed. */
  readonly start: string | null
  readonly end: string | null
  readonly place: string | null
  readonly agenda: string | null
  /** Official id of the chair. */
  readonly chair: number | null
  readonly state: 'prepared' | 'held'
}

/** An office that was present, with the number of people it sent. */
export interface Attendance {
  readonly unit: string
  readonly people: number
}
