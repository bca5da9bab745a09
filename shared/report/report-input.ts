import type { FindingNote } from '../checks/finding-note.ts'
import type { Finding } from '../checks/finding.ts'
import type { DateKey } from '../domain/date-key.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Attendance, Meeting } from '../domain/meeting.ts'
import type { Instrument, Office, Official } from '../domain/office.ts'
import type { Protection } from '../domain/protection.ts'
import type { Region } from '../domain/region.ts'
import type { Snapshot } from '../domain/snapshot.ts'
import type { CategoryScheme, Rate, Target } from '../domain/target.ts'
import type { Paper } from './model.ts'

/** Everything a report is made of; the builder reads nothing else: no clock, no database. */
export interface ReportInput {
  readonly paper: Paper
  readonly sample: boolean
  /** The day on which statuses and deadlines are judged: the meeting's, or the day of preparation without one or before it. */
  readonly statusDay: DateKey
  /** Day printed beside the signature. */
  readonly signedOn: DateKey
  /** null prints "Konsep" in place of the version. */
  readonly version: number | null
  readonly documentNumber: string | null
  readonly office: Office | null
  readonly region: Region
  /** Regions one level below. */
  readonly children: readonly Region[]
  /** Regions two levels below, in code order; empty when the snapshot knows none of them. */
  readonly grandchildren: readonly Region[]
  readonly meeting: ReportMeeting | null
  readonly current: Snapshot
  readonly previous: Snapshot | null
  readonly yearBefore: Snapshot | null
  /** Newest versions up to `current`, ascending, `current` included: for the trend. */
  readonly history: readonly Snapshot[]
  /** The target marked acuan for the year of the current snapshot. */
  readonly target: Target | null
  /** Targets of the same year that belong to others (the province); context, never a yardstick. */
  readonly contextTargets: readonly { readonly target: Target; readonly regionName: string }[]
  readonly categories: CategoryScheme | null
  readonly findings: readonly Finding[]
  /** Indicators that findings may name besides UCJ and its segments. */
  readonly indicators?: readonly Indicator[]
  /** Explanations and causes the office recorded. */
  readonly findingNotes: readonly FindingNote[]
  readonly protection: ReportProtection | null
  /** RTL born in earlier meetings that were open at, or ended since, the previous meeting. */
  readonly carried: readonly FollowUp[]
  /** RTL born in this meeting. */
  readonly fresh: readonly FollowUp[]
  readonly instruments: readonly Instrument[]
  readonly signatory: Official | null
  readonly memo: MemoInput | null
}

export interface ReportMeeting {
  readonly meeting: Meeting
  readonly previousMeeting: Meeting | null
  readonly chair: Official | null
  readonly attendance: readonly Attendance[]
}

export interface ReportProtection {
  readonly asOf: DateKey
  readonly source: string
  readonly rows: readonly Protection[]
  readonly rate: Rate | null
}

/** Head of a nota dinas. */
export interface MemoInput {
  readonly to: string
  readonly from: Official
  readonly date: DateKey
  readonly number: string | null
  readonly nature: string
}
