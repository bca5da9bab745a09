import { rowKey } from '../calc/observation-index.ts'
import { activeAboveEligible } from './active-above-eligible.ts'
import { activeFalls } from './active-fall.ts'
import { asOfDay } from './as-of-day.ts'
import { type CheckContext, checkContext } from './check-context.ts'
import type { CheckInput } from './check-input.ts'
import { childrenSums } from './children-sums.ts'
import { eligibleMoves } from './eligible-move.ts'
import type { Finding, FindingCode, FindingSite } from './finding.ts'
import { inFindingOrder } from './finding-order.ts'
import { magnitudeJumps } from './magnitude-jump.ts'
import { segmentSums } from './segment-sums.ts'
import { statedGaps } from './stated-gap.ts'
import { statedPercents, statedPercentsAboveFull } from './stated-percent.ts'
import { statedUncovereds } from './stated-uncovered.ts'
import { unrelatedSnapshots } from './unrelated-snapshot.ts'

const CHECKS: readonly ((context: CheckContext) => readonly Finding[])[] = [
  segmentSums,
  activeAboveEligible,
  statedPercents,
  statedUncovereds,
  statedGaps,
  childrenSums,
  eligibleMoves,
  activeFalls,
  unrelatedSnapshots,
  asOfDay,
  statedPercentsAboveFull,
  magnitudeJumps,
]

/** Changes that a figure ten times too large or too small explains. */
const EXPLAINED_BY_JUMP: ReadonlySet<FindingCode> = new Set(['7', '8'])

const figureKey = ({ place, indicator, field }: FindingSite): string =>
  place === null || indicator === null ? '' : `${rowKey(indicator, place)}|${field}`

const withoutExplainedChanges = (findings: readonly Finding[]): readonly Finding[] => {
  const jumped = new Set(findings.filter(({ code }) => code === '15').map(({ site }) => figureKey(site)))
  return findings.filter(({ code, site }) => !(EXPLAINED_BY_JUMP.has(code) && jumped.has(figureKey(site))))
}

/**
 * Returns what checks 1 to 10, 14 and 15 of domain.md 6 find in a snapshot, worst first; empty when nothing contradicts. A figure
 * that check 15 reports is not reported by 7 or 8 again. Unknown figures are never taken for 0 and never a finding by themselves.
 */
export const checkSnapshot = (input: CheckInput): readonly Finding[] => {
  const context = checkContext(input)
  return inFindingOrder(withoutExplainedChanges(CHECKS.flatMap((check) => check(context))))
}
