import { z } from 'zod'
import { CHECK_RULES } from '../checks/check-rules.ts'
import type { FallCause } from '../checks/finding-note.ts'
import type { DateKey } from '../domain/date-key.ts'
import { UCJ, UCJ_SEGMENTS } from '../domain/indicator.ts'
import type { Region } from '../domain/region.ts'
import { MAX_COUNT } from '../domain/snapshot.ts'
import type { CellChange, CellSite, RegionRow } from '../domain/snapshot-cell.ts'
import { channel } from './channel.ts'
import { countField, dayField, idField, optionalText, regionField, textField } from './fields.ts'
import type { FiguresOutput } from './figures-output.ts'
import type { FindingOutput, SnapshotReference } from './responses.ts'

/** One day of the office's region: its newest version. */
export interface SnapshotTab {
  readonly id: number
  readonly asOf: DateKey
  readonly version: number
  readonly status: 'draft' | 'final'
  readonly source: string
  readonly total: FiguresOutput
}

/** One line of a swap: the figure with its exchanged digits (`marked`, from and up to), and what follows from it. */
export interface SwapLine {
  readonly label: string
  readonly figure: string
  readonly marked: readonly [number, number]
  readonly remark: string
}

/** A finding as the panel beside the grid shows it. */
export interface SnapshotFinding extends FindingOutput {
  /** Number in the panel and in the cells, from 1, worst first. */
  readonly number: number
  /** Equal for the same finding after the figures changed elsewhere. */
  readonly key: string
  /** "Asakota, kolom PU, BPU, Jakon". */
  readonly where: string
  readonly cells: readonly CellSite[]
  readonly suggestions: readonly { readonly label: string; readonly changes: readonly CellChange[] }[]
  /** The figure now and with two digits exchanged; empty when no swap explains the finding. */
  readonly swap: readonly SwapLine[]
  /** What else speaks for the swap: "Jumlah 8 kelurahan juga 3.871."; null when nothing does. */
  readonly support: string | null
  readonly note: { readonly cause: FallCause | null; readonly explanation: string | null } | null
  /** What the office can record: the cause of a fall, why the figure is right, or nothing (it has to be solved). */
  readonly answer: 'cause' | 'explanation' | 'none'
  /** `placeKey` of the figure, as a note names it. */
  readonly placeKey: string | null
}

/** What the checks say of a snapshot as it stands. */
export interface SnapshotCheck {
  readonly findings: readonly SnapshotFinding[]
  /** Why the snapshot cannot be made final, as a sentence; null when it can, or when it is final already. */
  readonly refusal: string | null
  /** What the snapshot does not know of its region and the parts of it, as a sentence; null when all of it is known. */
  readonly incomplete: string | null
}

/** One snapshot with everything its screen shows. */
export interface SnapshotPage extends SnapshotCheck {
  readonly snapshot: SnapshotReference & {
    readonly document: string | null
    readonly note: string | null
    readonly origin: 'form' | 'import'
    readonly supersedes: number | null
  }
  /** Every version of the day, the oldest first. */
  readonly versions: readonly { readonly id: number; readonly version: number; readonly status: 'draft' | 'final' }[]
  /** The snapshot's region and all inside it in code order, those that only the snapshot names included. */
  readonly regions: readonly Region[]
  readonly rows: readonly RegionRow[]
}

const MAX_CHANGES = 100_000

const INDICATORS: ReadonlySet<string> = new Set([UCJ, ...UCJ_SEGMENTS])

const cell = { region: regionField, indicator: z.string().refine((code) => INDICATORS.has(code)) }
const statedField = z.number().int().min(-MAX_COUNT).max(MAX_COUNT).nullable()
const cellChange = z.discriminatedUnion('field', [
  z.strictObject({ ...cell, field: z.literal('eligible'), count: countField, approximate: z.boolean() }),
  z.strictObject({ ...cell, field: z.literal('active'), count: countField, approximate: z.boolean() }),
  z.strictObject({ ...cell, field: z.literal('statedUncovered'), count: statedField, approximate: z.boolean() }),
  z.strictObject({ ...cell, field: z.literal('statedGap'), count: statedField, approximate: z.boolean() }),
  z.strictObject({ ...cell, field: z.literal('statedPercent'), text: textField(40).nullable() }),
])

const one = { id: idField }

export const SNAPSHOT_CHANNELS = {
  /** The days of the office's region with their coverage, earliest first. */
  'snapshot.list': channel<{ readonly tabs: readonly SnapshotTab[] }>()('read', z.strictObject({})),
  'snapshot.read': channel<SnapshotPage>()('read', z.strictObject(one)),
  /** Begins a draft for a day that has none; the denominators can come from an earlier snapshot, unless named the newest final one. */
  'snapshot.create': channel<{ readonly id: number }>()(
    'write',
    z.strictObject({
      asOf: dayField,
      source: optionalText(200),
      copyEligible: z.boolean(),
      eligibleOf: idField.optional(),
    }),
  ),
  'snapshot.saveHead': channel<Record<string, never>>()(
    'write',
    z.strictObject({
      ...one,
      asOf: dayField,
      source: optionalText(200),
      document: optionalText(300),
      eligibleLabel: textField(200),
      note: optionalText(2000),
    }),
  ),
  /** Writes the changed cells of a draft, all or none, and checks it again. */
  'snapshot.saveCells': channel<SnapshotCheck>()(
    'write',
    z.strictObject({ ...one, changes: z.array(cellChange).min(1).max(MAX_CHANGES) }),
  ),
  'snapshot.finalise': channel<Record<string, never>>()('write', z.strictObject(one)),
  /** Begins a new version of a final snapshot with the same figures. */
  'snapshot.correct': channel<{ readonly id: number }>()('write', z.strictObject(one)),
  /** Makes a draft the correction of the other snapshot of its day, to which it was not related. */
  'snapshot.link': channel<Record<string, never>>()('write', z.strictObject(one)),
  /** Deletes a draft; the last one deleted can be brought back. */
  'snapshot.remove': channel<Record<string, never>>()('write', z.strictObject(one)),
  'snapshot.restore': channel<{ readonly id: number }>()('write', z.strictObject(one)),
  /** Records why a figure fell or is right; without cause and explanation the note is taken away. */
  'snapshot.noteFinding': channel<SnapshotCheck>()(
    'write',
    z.strictObject({
      ...one,
      code: z.enum(CHECK_RULES.map(({ code }) => code)),
      place: z.string().max(40).nullable(),
      indicator: z.string().max(60).nullable(),
      cause: z
        .enum(['election-officers', 'became-pppk', 'paid-months-ended', 'projects-ended', 'administrative', 'other'])
        .nullable(),
      explanation: optionalText(1000),
    }),
  ),
}
