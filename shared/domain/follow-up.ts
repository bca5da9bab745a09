import type { DateKey, DatePrecision } from './date-key.ts'
import type { IndicatorCode } from './indicator.ts'
import type { RegionCode } from './region.ts'

/** Stored statuses; *terlambat* is computed from the due date and is never one of them. */
export const FOLLOW_UP_STATUSES = ['not-started', 'in-progress', 'constrained', 'done', 'discontinued'] as const

export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number]

/** What is told of an action: its status, or that nobody has reported on it. `unreported` follows from the entries and is never stored. */
export type ToldStatus = FollowUpStatus | 'unreported'

/** One progress note; entries are only ever added. `percent` is 0–100 or null when nobody reported one. */
export interface FollowUpEntry {
  readonly id: number
  readonly date: DateKey
  readonly status: FollowUpStatus
  readonly percent: number | null
  /** What happened; for `constrained` and `discontinued` the reason. */
  readonly note: string
}

/** A note that was wrong: it is still told, and counts for nothing. */
export interface CancelledEntry extends FollowUpEntry {
  readonly cancelledOn: DateKey
  readonly cancelReason: string | null
}

export interface DueDate {
  /** Last day of the period when the precision is a month or a quarter. */
  readonly on: DateKey
  readonly precision: DatePrecision
}

/** One change of a due date; null where there was none, or is none any more. Changes are only ever added. */
export interface DueChange {
  /** The day from which the new due date is in force. */
  readonly on: DateKey
  readonly from: DueDate | null
  readonly to: DueDate | null
  readonly reason: string | null
}

export interface FollowUp {
  readonly id: number
  readonly bornInMeeting: number
  /** Number of the meeting in its year and item, `2.4`; kept until the action ends. */
  readonly number: string
  readonly issue: string | null
  readonly action: string
  readonly output: string | null
  readonly due: DueDate | null
  readonly remark: string | null
  readonly indicator: IndicatorCode | null
  readonly region: RegionCode | null
  readonly lead: readonly string[]
  readonly support: readonly string[]
  /** Oldest first, without those that were cancelled. */
  readonly entries: readonly FollowUpEntry[]
}
