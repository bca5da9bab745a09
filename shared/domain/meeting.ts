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

/** An office on the attendance list, with the number of people it sent; 0 for one that sent nobody. */
export interface Attendance {
  readonly unit: string
  readonly people: number
}

/** Returns the offices that were present: those that sent at least one person. */
export const presentOffices = (attendance: readonly Attendance[]): readonly Attendance[] =>
  attendance.filter(({ people }) => people > 0)
