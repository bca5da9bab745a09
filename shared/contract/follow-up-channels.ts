import { z } from 'zod'
import type { DateKey } from '../domain/date-key.ts'
import {
  type CancelledEntry,
  type DueChange,
  FOLLOW_UP_STATUSES,
  type FollowUp,
  type FollowUpStatus,
  type ToldStatus,
} from '../domain/follow-up.ts'
import type { IndicatorCode } from '../domain/indicator.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { Region } from '../domain/region.ts'
import type { Count } from '../domain/snapshot.ts'
import { channel } from './channel.ts'
import { bytesField, dayField, idField, regionField, textField } from './fields.ts'
import type { ShareOutput } from './figures-output.ts'
import { MAX_EVIDENCE_BYTES } from './limits.ts'
import { blankField } from './office-fields.ts'

/** Kinds of files kept as evidence, each with the endings of its names; what a file is, is told by its bytes. */
export const EVIDENCE_KINDS = {
  pdf: ['pdf'],
  png: ['png'],
  jpg: ['jpg', 'jpeg'],
  docx: ['docx'],
  xlsx: ['xlsx'],
} as const
export type EvidenceKind = keyof typeof EVIDENCE_KINDS
/** Files that can come with one progress note. */
export const MAX_EVIDENCE_FILES = 5
const MAX_UNITS = 30
/** As many as a meeting can report on at once. */
const MAX_CANCELLED = 200

export type MeetingDay = Pick<Meeting, 'id' | 'date' | 'ordinal' | 'state'>

/** An action with what follows from its entries today. */
export interface FollowUpItem extends FollowUp {
  readonly meeting: MeetingDay
  readonly place: Region | null
  readonly status: FollowUpStatus
  /** The status as it is shown: `unreported` while nobody reported on an action agreed before today. */
  readonly told: ToldStatus
  /** Of the latest entry; null when nobody reported one. */
  readonly percent: number | null
  readonly endedOn: DateKey | null
  /** Days past the due date, null unless the action is open and late. */
  readonly overdue: number | null
  /** Days from its meeting to today, or to its end; 0 while the meeting is still ahead. */
  readonly ageDays: number
  /** Meetings up to today that carried it. */
  readonly carried: number
}

/** A file that shows what was done; `entry` is the progress note it came with. */
export interface EvidenceHead {
  readonly id: number
  readonly entry: number | null
  readonly fileName: string
  readonly size: number
}

/** One side of the distance that an action answers; what is unknown is null. */
export interface GapSide {
  readonly asOf: DateKey
  readonly status: 'draft' | 'final'
  readonly coverage: ShareOutput | null
  readonly uncovered: Count
  /** null without a target for that year. */
  readonly target: {
    readonly year: number
    readonly goal: string
    /** Whether the office's own percentage stands in for a target of the place. */
    readonly borrowed: boolean
    /** People still missing, null when reached or unknown. */
    readonly people: number | null
    readonly reached: boolean | null
    readonly surplus: number | null
  } | null
}

export interface FollowUpGap {
  readonly indicator: string
  readonly region: Region
  /** As of the snapshot of the meeting that agreed on the action. */
  readonly atBirth: GapSide | null
  /** As of the newest snapshot; null when that is the same one. */
  readonly latest: GapSide | null
}

export interface FollowUpDetail {
  readonly item: FollowUpItem
  readonly gap: FollowUpGap | null
  /** Meetings that carried it or will, earliest first. */
  readonly meetings: readonly MeetingDay[]
  readonly evidence: readonly EvidenceHead[]
  /** How its due date was changed, oldest first. */
  readonly dueChanges: readonly DueChange[]
  /** Notes that were wrong and count no more, oldest first. */
  readonly cancelled: readonly CancelledEntry[]
  /** Why it cannot be deleted, null when it can. */
  readonly keptBecause: string | null
}

/** What the forms choose from. */
export interface FollowUpOptions {
  readonly meetings: readonly MeetingDay[]
  readonly units: readonly { readonly label: string; readonly name: string }[]
  readonly indicators: readonly { readonly code: IndicatorCode; readonly label: string }[]
  /** The office's region and the two levels below. */
  readonly regions: readonly Region[]
}

const TEXTS = {
  issue: blankField(600),
  action: textField(600),
  output: blankField(400),
  remark: blankField(600),
  indicator: z
    .string()
    .regex(/^[a-z0-9.-]{1,60}$/)
    .nullable(),
  region: regionField.nullable(),
  lead: z.array(textField(160)).max(MAX_UNITS),
  support: z.array(textField(160)).max(MAX_UNITS),
}

/** Any day of the period; it is stored as the period's last day. */
const DUE = z.strictObject({ on: dayField, precision: z.enum(['day', 'month', 'quarter']) }).nullable()

const EVIDENCE = z.strictObject({
  fileName: textField(200),
  bytes: bytesField(MAX_EVIDENCE_BYTES),
})

export const STATUS_FIELD = z.enum(FOLLOW_UP_STATUSES)

/** A progress note about to be added; a reason for being held up or dropped stands in `note`. */
export const ENTRY = {
  date: dayField,
  status: STATUS_FIELD,
  percent: z.number().int().min(0).max(100).nullable(),
  note: z.string().trim().max(1000),
}

/** Intentions about RTL. */
export const FOLLOW_UP_CHANNELS = {
  /** Every action of every meeting, most urgent first. */
  'followUp.list': channel<{ readonly followUps: readonly FollowUpItem[] }>()('read', z.strictObject({})),
  'followUp.read': channel<FollowUpDetail>()('read', z.strictObject({ id: idField })),
  'followUp.options': channel<FollowUpOptions>()('read', z.strictObject({})),
  'followUp.create': channel<{ readonly id: number; readonly number: string }>()(
    'write',
    z.strictObject({ meeting: idField, due: DUE, ...TEXTS }),
  ),
  /** Changes the words and who is in charge; number, meeting and due date stay. */
  'followUp.edit': channel<Record<string, never>>()('write', z.strictObject({ id: idField, ...TEXTS })),
  /** Changes the due date from a day on (today without one); on earlier days the one before stays in force. */
  'followUp.setDue': channel<Record<string, never>>()(
    'write',
    z.strictObject({ id: idField, due: DUE, on: dayField.optional(), reason: blankField(400).optional() }),
  ),
  /** Adds a progress note with its evidence; notes are never changed. */
  'followUp.record': channel<{ readonly entry: number }>()(
    'write',
    z.strictObject({ id: idField, ...ENTRY, evidence: z.array(EVIDENCE).max(MAX_EVIDENCE_FILES) }),
  ),
  /** Cancels newest notes that were wrong, all or none; they stay in the history and count no more. */
  'followUp.cancelEntries': channel<Record<string, never>>()(
    'write',
    z.strictObject({ entries: z.array(idField).min(1).max(MAX_CANCELLED), reason: blankField(400) }),
  ),
  /** Deletes an action that nobody reported on and no issued paper can name. */
  'followUp.remove': channel<{ readonly id: number }>()('write', z.strictObject({ id: idField })),
  /** Takes the deletion back. */
  'followUp.restore': channel<{ readonly id: number }>()('write', z.strictObject({ id: idField })),
  'evidence.add': channel<{ readonly id: number }>()(
    'write',
    z.strictObject({ followUp: idField, entry: idField.nullable(), ...EVIDENCE.shape }),
  ),
  'evidence.read': channel<{ readonly fileName: string; readonly type: string; readonly bytes: Uint8Array }>()(
    'read',
    z.strictObject({ id: idField }),
  ),
  'evidence.remove': channel<Record<string, never>>()('write', z.strictObject({ id: idField })),
}
