import { segmentsLookEligible } from '../calc/doubted-segments.ts'
import { sumCounts } from '../calc/official-figure.ts'
import { UCJ } from '../domain/indicator.ts'
import type { Observation } from '../domain/snapshot.ts'
import type { CheckContext } from './check-context.ts'
import { severityOf } from './check-rules.ts'
import type { CountField, Finding, SegmentPart } from './finding.ts'

/** The counts of all segments at the place of the total; null when any is unknown or has no row, so that there is no sum. */
const partsAt = (context: CheckContext, total: Observation, field: CountField): readonly SegmentPart[] | null => {
  const parts: SegmentPart[] = []
  for (const indicator of context.segments) {
    const count = context.rowAt(indicator, total.place)?.[field] ?? null
    if (count === null) return null
    parts.push({ indicator, count })
  }
  return parts.length === 0 ? null : parts
}

const sumOfParts = (parts: readonly SegmentPart[]): number | null => sumCounts(parts.map((part) => part.count))

const wrongSum = (context: CheckContext, total: Observation, field: CountField): Finding | null => {
  const parts = partsAt(context, total, field)
  const whole = total[field]
  if (parts === null || whole === null) return null
  const sum = sumOfParts(parts)
  if (sum === null || sum === whole) return null
  const site = { place: total.place, indicator: UCJ, field }
  return { code: '1', severity: severityOf('1'), site, field, parts, sum, total: whole }
}

const eligibleAsActive = (context: CheckContext, total: Observation): Finding | null => {
  const { eligible, active, place } = total
  const parts = partsAt(context, total, 'active')
  if (eligible === null || parts === null) return null
  const counts = parts.map(({ count }) => count)
  if (!segmentsLookEligible(counts, total)) return null
  const site = { place, indicator: UCJ, field: 'active' } as const
  return { code: '1b', severity: severityOf('1b'), site, parts, eligible, active }
}

const segmentsAboveTotal = (context: CheckContext, total: Observation): readonly Finding[] => {
  const totalActive = total.active
  if (totalActive === null) return []
  return context.segments.flatMap((segment): readonly Finding[] => {
    const segmentActive = context.rowAt(segment, total.place)?.active ?? null
    if (segmentActive === null || segmentActive <= totalActive) return []
    const site = { place: total.place, indicator: segment, field: 'active' } as const
    return [{ code: '1c', severity: severityOf('1c'), site, segment, segmentActive, totalActive }]
  })
}

const present = (finding: Finding | null): readonly Finding[] => (finding === null ? [] : [finding])

const checkTotal = (context: CheckContext, total: Observation): readonly Finding[] => {
  const eligible = wrongSum(context, total, 'eligible')
  const looksEligible = eligibleAsActive(context, total)
  if (looksEligible !== null) return [...present(eligible), looksEligible]
  return [...present(eligible), ...present(wrongSum(context, total, 'active')), ...segmentsAboveTotal(context, total)]
}

/**
 * Returns checks 1, 1b and 1c for every place with a UCJ row (domain.md 6): active is added to active and eligible to eligible,
 * over the segments that have any row in the snapshot; a segment without a figure leaves no sum to compare. When the active
 * segments add up to the *eligible* total, 1b replaces 1 and 1c. Kendari: 88.357 + 36.140 + 16.443 = 140.940 is 1b.
 */
export const segmentSums = (context: CheckContext): readonly Finding[] =>
  context.input.snapshot.observations
    .filter((row) => row.indicator === UCJ)
    .flatMap((total) => checkTotal(context, total))
