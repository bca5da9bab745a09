import { change } from '../calc/change.ts'
import { eligibleDiffers } from '../calc/comparison.ts'
import { segmentsDoubtedAt } from '../calc/doubted-segments.ts'
import { targetStanding } from '../calc/target-gap.ts'
import { snapshotReference } from '../contract/snapshot-reference.ts'
import { changeOutput } from '../contract/figures-output.ts'
import { type DateKey, daysBetween } from '../domain/date-key.ts'
import { fullNameOf } from '../domain/region.ts'
import { backwardsWarning, draftWarning, eligibleChangedWarning } from '../text/comparison.ts'
import { eligibleSourceSentence } from '../text/narrative/cause.ts'
import { aboveFullSentence } from '../text/narrative/coverage.ts'
import {
  type ComparisonInput,
  indicatorName,
  placeFigures,
  scopeFigure,
  scopeFigures,
  withKnownSegments,
} from './comparison-input.ts'
import type { ComparisonView, TargetView } from './comparison-view.ts'
import { keyFigures } from './key-figures.ts'
import { goalLabel } from '../format/goal-label.ts'
import { levelsOf, placesPart, standingView } from './places-part.ts'
import { segmentsPart } from './segments-part.ts'
import { whyPart } from './why-part.ts'

const warningsOf = (input: ComparisonInput): readonly string[] => {
  const { from, to } = input
  const drafts = [from, to].filter(({ status }) => status === 'draft').map(({ asOf }) => asOf)
  const above = aboveFullSentence(
    `${indicatorName(input.indicator)} ${fullNameOf(input.region)}`,
    scopeFigures(input, to),
  )
  return [
    ...(from.asOf > to.asOf ? [backwardsWarning()] : []),
    ...(drafts.length === 0 ? [] : [draftWarning(drafts)]),
    ...(eligibleDiffers(from, to) ? [`${eligibleSourceSentence()} ${eligibleChangedWarning(from, to)}`] : []),
    ...(above === null ? [] : [above]),
  ]
}

const targetView = (input: ComparisonInput): TargetView | null => {
  const { target, targetOwner, region } = input
  if (target === null) return null
  return {
    year: target.year,
    goal: goalLabel(target.goal),
    instrument: target.instrument,
    owner: targetOwner === null || targetOwner.code === region.code ? null : fullNameOf(targetOwner),
    from: standingView(targetStanding(scopeFigures(input, input.from), target.goal)),
    to: standingView(targetStanding(scopeFigures(input, input.to), target.goal)),
  }
}

/** The days, the current one first, whose segments at the region shown look like potensi (check 1b). */
const doubtedDays = ({ from, to, region }: ComparisonInput): readonly DateKey[] =>
  [to, from].filter((snapshot) => segmentsDoubtedAt(snapshot, region)).map(({ asOf }) => asOf)

/**
 * Returns the whole comparison of two snapshots of one region and dataset at the region shown, the current one against the other; a
 * comparison with a newer snapshot is computed backwards and says so. Unknown figures stay null and are named.
 */
export const buildComparison = (given: ComparisonInput): ComparisonView => {
  const input = withKnownSegments(given)
  const { from, to, indicator, region } = input
  return {
    region,
    regionName: fullNameOf(region),
    path: input.path,
    indicator: { code: indicator.code, label: indicator.label, name: indicatorName(indicator) },
    sample: input.sample,
    from: snapshotReference(from),
    to: snapshotReference(to),
    days: daysBetween(from.asOf, to.asOf),
    warnings: warningsOf(input),
    figures: {
      from: placeFigures(scopeFigure(input, from, indicator.code)),
      to: placeFigures(scopeFigure(input, to, indicator.code)),
      change: changeOutput(change(scopeFigures(input, from), scopeFigures(input, to))),
    },
    key: keyFigures(input),
    target: targetView(input),
    why: whyPart(input),
    segments: segmentsPart(input, doubtedDays(given)),
    levels: levelsOf(input),
    places: placesPart(input),
  }
}
