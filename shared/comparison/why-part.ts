import { decomposition } from '../calc/change.ts'
import { coverage } from '../calc/coverage.ts'
import { add, type Rational, toPercent } from '../calc/rational.ts'
import type { EffectsChart } from '../charts/chart-model.ts'
import { closeAxis } from '../charts/percent-axis.ts'
import { signedPoints } from '../contract/figures-output.ts'
import type { Figures } from '../domain/snapshot.ts'
import { formatDay, formatDayShort } from '../format/date.ts'
import { formatPercentSigned, printedDifferenceDiffers, withPercentSign } from '../format/number.ts'
import { changeRounding } from '../text/comparison.ts'
import { causeSentence } from '../text/narrative/cause.ts'
import { changeSentence } from '../text/narrative/change.ts'
import { coverageSentence } from '../text/narrative/coverage.ts'
import { paragraphOf } from '../text/narrative/sentence.ts'
import { type ComparisonInput, scopeFigures, scopeName } from './comparison-input.ts'
import type { WhyView } from './comparison-view.ts'

const effectLabel = (size: Rational): string => `${formatPercentSigned(size)} poin`

const sentenceOf = (input: ComparisonInput, from: Figures, to: Figures): string => {
  const since = input.from.asOf < input.to.asOf ? input.from.asOf : null
  const cause = causeSentence(from, to, false)
  const whole = causeSentence(from, to, true)
  // a cause that ends with the change itself needs no sentence before it
  if (whole !== null && whole !== cause) return whole
  const moved = changeSentence({ since, subject: null, from, to })
  if (moved !== null) return paragraphOf([moved, cause])
  const known = coverage(to) === null ? to : from
  const asOf = coverage(to) === null ? input.to.asOf : input.from.asOf
  return coverageSentence({ region: scopeName(input), asOf, figures: known, eligibleLabel: input.to.eligibleLabel })
}

/** Returns why the coverage moved: participation first, then the change of potensi; no picture while a coverage is unknown. */
export const whyPart = (input: ComparisonInput): WhyView => {
  const [from, to] = [scopeFigures(input, input.from), scopeFigures(input, input.to)]
  const sentence = sentenceOf(input, from, to)
  const parts = decomposition(from, to)
  const [before, after] = [coverage(from), coverage(to)]
  if (parts === null || before === null || after === null) {
    return { sentence, chart: null, alt: sentence, participation: null, base: null, note: null }
  }
  const between = add(before, parts.participation)
  const percents = [before, between, after].map(toPercent)
  const [start = 0, middle = 0, end = 0] = percents
  const chart: EffectsChart = {
    type: 'effects',
    title: 'Mengapa cakupan berubah',
    unitLine: 'Persen',
    sample: input.sample,
    before: { name: formatDayShort(input.from.asOf), percent: start, label: withPercentSign(before) },
    effects: [
      { name: 'Kepesertaan', from: start, to: middle, label: effectLabel(parts.participation) },
      { name: 'Perubahan potensi', from: middle, to: end, label: effectLabel(parts.base) },
    ],
    after: { name: formatDayShort(input.to.asOf), percent: end, label: withPercentSign(after) },
    axis: closeAxis(percents),
  }
  return {
    sentence,
    chart,
    alt: `Diagram perubahan cakupan ${scopeName(input)}: ${withPercentSign(before)} per ${formatDay(input.from.asOf)}, kepesertaan ${effectLabel(parts.participation)}, perubahan potensi ${effectLabel(parts.base)}, menjadi ${withPercentSign(after)} per ${formatDay(input.to.asOf)}.`,
    participation: signedPoints(parts.participation),
    base: signedPoints(parts.base),
    note: printedDifferenceDiffers(before, after) ? changeRounding() : null,
  }
}
