import type { FindingCode, FindingSite, Severity } from '../checks/finding.ts'
import type { DateKey } from '../domain/date-key.ts'
import type { IndicatorCode } from '../domain/indicator.ts'
import type { Region } from '../domain/region.ts'
import type { Count, Place } from '../domain/snapshot.ts'
import type { FiguresOutput, ShareOutput } from './figures-output.ts'

/** Which snapshot an answer speaks of. */
export interface SnapshotReference {
  readonly id: number
  readonly region: Region
  readonly dataset: string
  readonly asOf: DateKey
  readonly version: number
  readonly status: 'draft' | 'final'
  readonly source: string
  readonly eligibleLabel: string
}

/** A finding with its Indonesian wording. */
export interface FindingOutput {
  readonly code: FindingCode
  readonly severity: Severity
  readonly title: string
  readonly text: string
  readonly site: FindingSite
}

/** Where a region stands against the target marked acuan for the year of the snapshot. */
export interface TargetStandingOutput {
  readonly year: number
  readonly instrument: string
  readonly goal: { readonly percent: string | null; readonly people: number | null }
  readonly reached: boolean | null
  readonly required: number | null
  /** People still missing, null when reached or unknown. */
  readonly gapPeople: number | null
  /** Points still missing ("27,17"), null when reached or unknown. */
  readonly gapPoints: ShareOutput | null
  /** People above the target when it is reached. */
  readonly surplus: number | null
  readonly paceNeededPerMonth: number | null
}

/** Answer of `check` and `finalise`. */
export interface CheckResponse {
  readonly snapshot: SnapshotReference
  readonly total: FiguresOutput
  /** The percentage the source states where counts to compute one are missing ("37,60%"): "menurut sumber", never computed with. */
  readonly statedOnly: string | null
  readonly segments: readonly ({ readonly indicator: IndicatorCode } & FiguresOutput)[]
  readonly target: TargetStandingOutput | null
  readonly findings: readonly FindingOutput[]
  readonly canFinalise: boolean
}

export interface ImportProblemOutput {
  readonly row: number | null
  readonly column: string | null
  readonly value: string | null
  readonly message: string
}

/** Answer of `import`; `saved` is false for a dry run. Rows read = accepted + with problems + skipped. */
export interface ImportResponse {
  readonly saved: boolean
  readonly rows: {
    readonly read: number
    readonly accepted: number
    readonly problems: number
    readonly skipped: number
  }
  readonly columns: readonly { readonly column: string; readonly header: string; readonly field: string | null }[]
  readonly notes: readonly string[]
  readonly problems: readonly ImportProblemOutput[]
  readonly check: CheckResponse | null
}

/** Answer of `snapshots`. */
export interface SnapshotsResponse {
  readonly snapshots: readonly (SnapshotReference & { readonly total: FiguresOutput; readonly newest: boolean })[]
}

export interface TargetResponse {
  readonly id: number
  readonly region: Region
  readonly indicator: IndicatorCode
  readonly year: number
  readonly goal: { readonly percent: string | null; readonly people: number | null }
  readonly instrument: string
  readonly acuan: boolean
  /** The target that stops being acuan by this one. */
  readonly replaces: number | null
}

export interface ChangeOutput {
  readonly eligible: Count
  readonly active: Count
  readonly uncovered: Count
  /** Change of coverage in points, signed. */
  readonly points: ShareOutput | null
  /** Relative change of active people. */
  readonly growth: ShareOutput | null
}

export interface ComparisonRowOutput {
  readonly indicator: IndicatorCode
  readonly place: Place
  readonly from: FiguresOutput | null
  readonly to: FiguresOutput | null
  readonly change: ChangeOutput
  readonly decomposition: { readonly participation: ShareOutput; readonly base: ShareOutput } | null
  readonly contribution: ShareOutput | null
}

/** Answer of `compare`. */
export interface CompareResponse {
  readonly region: Region
  readonly dataset: string
  readonly from: SnapshotReference
  readonly to: SnapshotReference
  readonly days: number
  readonly eligibleSourceChanged: boolean
  readonly rows: readonly ComparisonRowOutput[]
  readonly pacePerMonth: { readonly value: number; readonly text: string } | null
  readonly target: TargetStandingOutput | null
}

/** Answer of `trend`. */
export interface TrendResponse {
  readonly region: Region
  readonly indicator: IndicatorCode
  readonly points: readonly ({
    readonly asOf: DateKey
    readonly status: 'draft' | 'final'
    readonly eligibleChanged: boolean
  } & FiguresOutput)[]
  readonly projection: {
    readonly day: DateKey
    readonly active: { readonly value: number; readonly text: string }
    readonly coverage: ShareOutput | null
  } | null
}

/** Answer of `report` and `demo`: file names only, never folders. */
export interface PapersResponse {
  readonly papers: readonly {
    readonly file: string
    readonly kind: 'laporan' | 'nota-dinas'
    readonly paper: 'A4' | 'F4'
    /** null for a konsep. */
    readonly version: number | null
    readonly bytes: number
  }[]
}
