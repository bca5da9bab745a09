import type { DateKey } from '../domain/date-key.ts'
import type { IndicatorCode } from '../domain/indicator.ts'
import type { Region } from '../domain/region.ts'
import type { Count, Place } from '../domain/snapshot.ts'
import type { TargetGoal } from '../domain/target.ts'

/** Numbers of the data checks in domain 6; 11 is an import problem and never a finding. */
export type FindingCode =
  | '1'
  | '1b'
  | '1c'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '10'
  | '12'
  | '14'
  | '15'
  | '16'
  | '18'

/** `blocks` (✖) forbids finalising; `doubt` needs a look at the figures; `note` informs. */
export type Severity = 'blocks' | 'doubt' | 'note'

/** Which figure of the place is meant, for marking the cell. */
export type FindingField = 'eligible' | 'active' | 'statedPercent' | 'statedUncovered' | 'statedGap' | 'asOf' | 'source'

/** The two counts of an indicator. */
export type CountField = 'eligible' | 'active'

/** Where a finding lives; null parts mean the snapshot (or the list of targets or RTL) as a whole. */
export interface FindingSite {
  readonly place: Place | null
  readonly indicator: IndicatorCode | null
  readonly field: FindingField | null
}

/** One segment of a sum that was compared with its total. */
export interface SegmentPart {
  readonly indicator: IndicatorCode
  readonly count: number
}

/**
 * One suggestion for a stated percentage that does not fit: two neighbouring digits of one figure swapped. Percentages are
 * digits with a comma ("37,59"). `fitsUncovered`: the candidate also satisfies the stated *belum terlindungi*.
 */
export type SwapCandidate =
  | {
      readonly field: 'statedPercent'
      readonly from: string
      readonly to: string
      readonly fitsUncovered: boolean
    }
  | { readonly field: CountField; readonly from: number; readonly to: number; readonly fitsUncovered: boolean }

/** Why the as-of day is doubted. */
export type AsOfReason = 'future' | 'after-meeting' | 'old'

/** A text that differs between two snapshots. */
export interface Replaced {
  readonly from: string
  readonly to: string
}

interface Base {
  readonly severity: Severity
  readonly site: FindingSite
}

interface SegmentSum extends Base {
  readonly code: '1'
  readonly field: CountField
  readonly parts: readonly SegmentPart[]
  readonly sum: number
  readonly total: number
}

interface SegmentsLookEligible extends Base {
  readonly code: '1b'
  readonly parts: readonly SegmentPart[]
  readonly eligible: number
  readonly active: Count
}

interface SegmentAboveTotal extends Base {
  readonly code: '1c'
  readonly segment: IndicatorCode
  readonly segmentActive: number
  readonly totalActive: number
}

interface ActiveAboveEligible extends Base {
  readonly code: '2'
  readonly eligible: number
  readonly active: number
}

interface StatedPercentDiffers extends Base {
  readonly code: '3'
  /** The percentage exactly as the source printed it. */
  readonly stated: string
  readonly eligible: number
  readonly active: number
  /** The stated digits are those of the computed percentage cut off instead of rounded. */
  readonly truncated: boolean
  /** Those that also satisfy the stated *belum terlindungi* first. */
  readonly candidates: readonly SwapCandidate[]
}

interface StatedUncoveredDiffers extends Base {
  readonly code: '4'
  readonly stated: number
  readonly eligible: number
  readonly active: number
  readonly seems: 'target-gap' | null
}

interface StatedGapDiffers extends Base {
  readonly code: '5'
  readonly stated: number
  /** The distance to the target in people, 0 when it is reached, null without a target. */
  readonly computed: Count
  /** Year of the target, or of the snapshot when there is none. */
  readonly year: number
  /** The percentage of the scope region's target was applied to a place below it. */
  readonly appliedEqually: boolean
  readonly seems: 'uncovered' | 'other-target' | null
  readonly otherTarget: { readonly goal: TargetGoal; readonly year: number } | null
}

interface ChildrenSum extends Base {
  readonly code: '6'
  readonly field: CountField
  /** Whether the parts are regions or offices. */
  readonly by: 'region' | 'unit'
  /** Sum of the known parts. */
  readonly sum: number
  readonly total: number
  /** total − sum, "belum terpetakan"; negative when the parts hold more than the total. */
  readonly unmapped: number
  /** Children of the region table without a row. */
  readonly missing: readonly Region[]
  /** Children that are there, but with an unknown figure. */
  readonly unknown: readonly Region[]
}

interface EligibleMoved extends Base {
  readonly code: '7'
  readonly from: number
  readonly to: number
  readonly since: DateKey
  readonly thresholdPercent: number
}

interface ActiveFell extends Base {
  readonly code: '8'
  readonly from: number
  readonly to: number
  readonly since: DateKey
}

interface SecondSnapshot extends Base {
  readonly code: '9'
  readonly asOf: DateKey
  readonly otherId: number
  /** Blank when nobody recorded it. */
  readonly otherSource: string
}

interface AsOfDoubted extends Base {
  readonly code: '10'
  readonly reason: AsOfReason
  readonly asOf: DateKey
  /** Today for `future`, otherwise the day of the meeting. */
  readonly against: DateKey
  /** Days between the two, positive. */
  readonly days: number
}

interface TargetIncomplete extends Base {
  readonly code: '12'
  /** null for a target not yet saved. */
  readonly targetId: number | null
  readonly year: number | null
  readonly missing: readonly ('year' | 'indicator' | 'instrument')[]
}

interface StatedAboveFull extends Base {
  readonly code: '14'
  /** The percentage exactly as the source printed it. */
  readonly stated: string
}

interface MagnitudeJump extends Base {
  readonly code: '15'
  readonly field: CountField
  readonly from: number
  readonly to: number
  readonly factor: 10 | 100 | 1000
  readonly direction: 'up' | 'down'
  readonly since: DateKey
}

interface FollowUpIncomplete extends Base {
  readonly code: '16'
  readonly followUpId: number
  /** Number of the RTL, `3.2`. */
  readonly number: string
  readonly missing: readonly ('lead' | 'due' | 'output')[]
}

interface EligibleReplaced extends Base {
  readonly code: '18'
  readonly fromDay: DateKey
  readonly toDay: DateKey
  readonly label: Replaced | null
  readonly source: Replaced | null
}

/** One contradiction with the figures it is made of; wording lives in `shared/text/findings.ts`. */
export type Finding =
  | SegmentSum
  | SegmentsLookEligible
  | SegmentAboveTotal
  | ActiveAboveEligible
  | StatedPercentDiffers
  | StatedUncoveredDiffers
  | StatedGapDiffers
  | ChildrenSum
  | EligibleMoved
  | ActiveFell
  | SecondSnapshot
  | AsOfDoubted
  | TargetIncomplete
  | StatedAboveFull
  | MagnitudeJump
  | FollowUpIncomplete
  | EligibleReplaced

/** The finding of one check, `FindingOf<'7'>`. */
export type FindingOf<Code extends FindingCode> = Extract<Finding, { readonly code: Code }>
