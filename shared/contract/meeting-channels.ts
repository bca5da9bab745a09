import { z } from 'zod'
import type { DateKey } from '../domain/date-key.ts'
import type { Attendance, Meeting } from '../domain/meeting.ts'
import type { Official } from '../domain/office.ts'
import { channel } from './channel.ts'
import { dayField, idField, textField } from './fields.ts'
import { ENTRY, type FollowUpItem, type MeetingDay } from './follow-up-channels.ts'
import { blankField } from './office-fields.ts'
import type { SnapshotReference } from './responses.ts'

const MAX_ATTENDANCE = 200
const MAX_REPORTS = 200
/** Most people that one office can send. */
export const MAX_PEOPLE = 1000

/** A meeting with what was counted about it. */
export interface MeetingItem extends Meeting {
  readonly chairName: string | null
  /** As-of day of its current snapshot, null before one was named. */
  readonly asOf: DateKey | null
  readonly born: number
  readonly carried: number
  readonly papers: number
  /** Days from today, negative when it is past. */
  readonly inDays: number
}

/** Ids of the snapshots of a meeting by role, null where none is named. */
export interface RoleChoice {
  readonly current: number | null
  readonly previous: number | null
  readonly yearBefore: number | null
}

/** An action that the meeting carries, with what was reported for this meeting. */
export interface CarriedItem extends FollowUpItem {
  /** Percent as of the meeting before: 0 for what was known not to have begun, null when nobody reported one. */
  readonly percentBefore: number | null
  /** Whether a note was added after the meeting before and up to this one. */
  readonly reported: boolean
  /** Words of the latest note up to this meeting, empty without one. */
  readonly latestNote: string
}

/** Who signs the papers of the meeting and how they are numbered and dated. */
export interface PaperChoices {
  readonly signatory: number | null
  readonly documentNumber: string | null
  readonly signedOn: DateKey | null
  readonly memo: {
    readonly to: string
    readonly from: number
    readonly date: DateKey
    readonly number: string | null
    readonly nature: string
  } | null
}

export interface IssuedPaper {
  readonly id: number
  readonly kind: string
  readonly paper: 'A4' | 'F4'
  readonly version: number
  readonly issuedAt: string
}

export interface MeetingDetail {
  readonly item: MeetingItem
  readonly previousMeeting: MeetingDay | null
  readonly snapshots: {
    readonly chosen: RoleChoice
    /** What the dates suggest. */
    readonly suggested: RoleChoice
    /** Every snapshot that can be chosen: the newest version of each day up to the meeting, and those already chosen. */
    readonly candidates: readonly SnapshotReference[]
  }
  readonly carried: readonly CarriedItem[]
  readonly born: readonly FollowUpItem[]
  readonly attendance: readonly Attendance[]
  readonly papers: readonly IssuedPaper[]
  readonly settings: PaperChoices
  readonly officials: readonly Official[]
  /** Why it cannot be deleted, null when it can. */
  readonly keptBecause: string | null
}

const timeField = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable()

const SCHEDULE = {
  date: dayField,
  start: timeField,
  end: timeField,
  place: blankField(200),
  agenda: blankField(1000),
  chair: idField.nullable(),
}

/** Intentions about meetings. */
export const MEETING_CHANNELS = {
  /** All meetings, the latest first. */
  'meeting.list': channel<{ readonly meetings: readonly MeetingItem[] }>()('read', z.strictObject({})),
  'meeting.read': channel<MeetingDetail>()('read', z.strictObject({ id: idField })),
  /** Makes a meeting as the next of its year and names the snapshots that its date suggests. */
  'meeting.create': channel<{ readonly id: number }>()('write', z.strictObject(SCHEDULE)),
  'meeting.edit': channel<Record<string, never>>()('write', z.strictObject({ id: idField, ...SCHEDULE })),
  /** Marks a meeting as held, not before its day, or as prepared again. */
  'meeting.setState': channel<Record<string, never>>()(
    'write',
    z.strictObject({ id: idField, state: z.enum(['prepared', 'held']) }),
  ),
  /** Names the UCJ snapshots of the meeting; null takes a role away. */
  'meeting.chooseSnapshots': channel<Record<string, never>>()(
    'write',
    z.strictObject({
      id: idField,
      current: idField.nullable(),
      previous: idField.nullable(),
      yearBefore: idField.nullable(),
    }),
  ),
  'meeting.setAttendance': channel<Record<string, never>>()(
    'write',
    z.strictObject({
      id: idField,
      attendance: z
        .array(z.strictObject({ unit: textField(160), people: z.number().int().min(0).max(MAX_PEOPLE) }))
        .max(MAX_ATTENDANCE),
    }),
  ),
  /** Adds what the offices reported on carried actions, all of it or nothing. */
  'meeting.recordReports': channel<{ readonly recorded: number; readonly entries: readonly number[] }>()(
    'write',
    z.strictObject({
      id: idField,
      reports: z
        .array(z.strictObject({ followUp: idField, ...ENTRY }))
        .min(1)
        .max(MAX_REPORTS),
    }),
  ),
  'meeting.setPapers': channel<Record<string, never>>()(
    'write',
    z.strictObject({
      id: idField,
      signatory: idField.nullable(),
      documentNumber: blankField(80),
      signedOn: dayField.nullable(),
      memo: z
        .strictObject({
          to: textField(160),
          from: idField,
          date: dayField,
          number: blankField(80),
          nature: textField(40),
        })
        .nullable(),
    }),
  ),
  /** Deletes a meeting without RTL and issued papers. */
  'meeting.remove': channel<{ readonly id: number }>()('write', z.strictObject({ id: idField })),
  /** Takes the deletion back. */
  'meeting.restore': channel<{ readonly id: number }>()('write', z.strictObject({ id: idField })),
}
