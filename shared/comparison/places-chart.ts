import { coverage } from '../calc/coverage.ts'
import { toPercent } from '../calc/rational.ts'
import { goalShare } from '../calc/target-gap.ts'
import type { PairsChart } from '../charts/chart-model.ts'
import { percentAxis } from '../charts/percent-axis.ts'
import type { Figures } from '../domain/snapshot.ts'
import { formatDay } from '../format/date.ts'
import { formatPercent, withPercentSign } from '../format/number.ts'
import { columnDays } from '../text/comparison.ts'
import type { ComparisonInput } from './comparison-input.ts'
import type { PlacesView } from './comparison-view.ts'
import { goalLabel } from '../format/goal-label.ts'
import type { PlaceFact } from './places-part.ts'

/** More rows than this cannot be read as bars beside the table. */
const MOST_BARS = 12
/** Room right of the longest bar or the target, as a part of it. */
const HEADROOM = 1.04

const inPercent = (figures: Figures): number | null => {
  const share = coverage(figures)
  return share === null ? null : toPercent(share)
}

/** Returns the picture of the first places in the order of the table, and how many it leaves out. */
export const pairsChart = (
  input: ComparisonInput,
  facts: readonly PlaceFact[],
): Pick<PlacesView, 'chart' | 'hidden'> => {
  const shown = facts.slice(0, MOST_BARS)
  const { target } = input
  const share = target?.goal.kind === 'percent' ? goalShare(target.goal, null) : null
  const goal = share === null ? null : toPercent(share)
  const bars = shown.map(({ region, from, to }) => ({
    name: region.name,
    now: inPercent(to),
    before: inPercent(from),
    nowLabel: formatPercent(coverage(to)),
    beforeLabel: formatPercent(coverage(from)),
  }))
  const values = [...bars.flatMap(({ now, before }) => [now, before]), goal].filter((value) => value !== null)
  const axis = percentAxis([0, ...values])
  const [beforeName, nowName] = columnDays(input.from.asOf, input.to.asOf)
  const chart: PairsChart = {
    type: 'pairs',
    title: 'Cakupan menurut wilayah',
    unitLine: 'Persen',
    sample: input.sample,
    bars,
    target: goal === null || target === null ? null : { percent: goal, label: `Target ${goalLabel(target.goal)}` },
    axis: { max: Math.min(axis.max, Math.max(...values, axis.step) * HEADROOM), step: axis.step },
    nowName,
    beforeName,
  }
  return { chart, hidden: facts.length - shown.length }
}

/** Returns the picture in words: every place it shows with both coverages. */
export const pairsAlt = (input: ComparisonInput, word: string, region: string, facts: readonly PlaceFact[]): string => {
  const goal = input.target === null ? '' : `; target ${goalLabel(input.target.goal)}`
  const places = facts
    .slice(0, MOST_BARS)
    .map(
      ({ region: { name }, from, to }) =>
        `${name} ${withPercentSign(coverage(to))} dari ${withPercentSign(coverage(from))}`,
    )
  return `Diagram batang cakupan tiap ${word} ${region} per ${formatDay(input.to.asOf)}, dibandingkan dengan ${formatDay(input.from.asOf)}: ${places.join(', ')}${goal}.`
}
