import { change } from '../calc/change.ts'
import type { OfficialFigure } from '../calc/official-figure.ts'
import { missingPeople } from '../calc/target-gap.ts'
import { fullNameOf } from '../domain/region.ts'
import { formatDay } from '../format/date.ts'
import { formatCount } from '../format/number.ts'
import { gapDifference } from '../report/gap-difference.ts'
import { recordedCause } from '../report/recorded-cause.ts'
import { sourceRemarks } from '../report/facts-regions.ts'
import { regionWords } from '../report/region-words.ts'
import { appliedTargetNote, changeRounding, fallNote, peopleTargetNote, unknownLegend } from '../text/comparison.ts'
import { gapSumSentence, missingRegionsSentence, type RegionWords } from '../text/narrative/regions.ts'
import { listOf } from '../text/narrative/sentence.ts'
import { approximateNote, statedOnlyRemark } from '../text/narrative/source-remarks.ts'
import type { ComparisonInput } from './comparison-input.ts'
import { goalLabel } from '../format/goal-label.ts'
import type { PlaceFact } from './places-part.ts'

const wordsOf = (input: ComparisonInput, word: string): RegionWords => ({
  ...regionWords(input.region, input.children),
  child: word,
})

/** Returns the note on changes whose printed figures disagree in the last digit; null when none does. */
export const roundingNote = (facts: readonly PlaceFact[]): string | null =>
  facts.some(({ isRounded }) => isRounded) ? changeRounding() : null

/** Returns why the distances of the regions add up to another figure than that of the whole; null when they do not differ. */
export const gapNote = (
  input: ComparisonInput,
  word: string,
  whole: PlaceFact,
  facts: readonly PlaceFact[],
  sum: number,
): string | null => {
  const short = facts.filter(({ standing }) => standing?.kind === 'short')
  const own = missingPeople(whole.standing)
  if (input.target === null || own === null || short.length === 0 || sum === own) return null
  const rows = facts.map(({ region: { name }, to }) => ({ name, figures: to }))
  const reason = gapDifference(rows, whole.to, input.target.goal)
  return gapSumSentence(wordsOf(input, word), short.length, sum, own, reason)
}

/** More falls without a cause than this are counted, and the table names them. */
const NAMED_FALLS = 6

const countedRegions = (count: number, word: string): string => `${formatCount(count)} ${word}`

const fallNotes = (input: ComparisonInput, word: string, facts: readonly PlaceFact[]): readonly string[] => {
  const { notes, indicator } = input
  if (notes === null || input.level !== 'children') return []
  const falls = facts
    .filter(({ from, to }) => (change(from, to).active ?? 0) < 0)
    .map(({ region: { name, code } }) => ({
      name,
      cause: recordedCause({ findingNotes: notes }, indicator.code, code),
    }))
  const unexplained = falls.filter(({ cause }) => cause === null).map(({ name }) => name)
  const names = unexplained.length > NAMED_FALLS ? countedRegions(unexplained.length, word) : listOf(unexplained)
  return [
    ...falls.flatMap(({ name, cause }) => (cause === null ? [] : [fallNote(name, cause)])),
    ...(unexplained.length === 0 ? [] : [fallNote(names, null)]),
  ]
}

const partialNote = (input: ComparisonInput, word: string, official: OfficialFigure): readonly string[] =>
  official.kind === 'partial'
    ? [missingRegionsSentence(wordsOf(input, word), official.missing, official.parts, official.known.active)]
    : []

const partialNotes = (input: ComparisonInput, word: string, whole: PlaceFact): readonly string[] => {
  const earlier = partialNote(input, word, whole.officialFrom)
  const day = formatDay(input.from.asOf)
  return [
    ...partialNote(input, word, whole.officialTo),
    ...earlier.map((sentence) => `Per ${day}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`),
  ]
}

/** Returns the lines under the table: whose target, causes of falls, what is missing, approximate or only stated figures, the legend of the dash. */
export const placeNotes = (
  input: ComparisonInput,
  word: string,
  whole: PlaceFact,
  facts: readonly PlaceFact[],
): readonly string[] => {
  const { target, targetOwner } = input
  const remarks = facts.map(({ region }) => ({
    name: region.name,
    ...sourceRemarks(input.to, region.code, input.indicator.code),
  }))
  const stated = statedOnlyRemark(
    remarks.flatMap(({ name, statedOnly }) => (statedOnly === null ? [] : [{ name, percent: statedOnly }])),
  )
  const isUnknown = [...facts, whole].some(({ from, to }) =>
    [from.eligible, from.active, to.eligible, to.active].includes(null),
  )
  const applied =
    target === null || targetOwner === null
      ? []
      : [
          target.goal.kind === 'percent'
            ? appliedTargetNote(fullNameOf(targetOwner), goalLabel(target.goal), word)
            : peopleTargetNote(word),
        ]
  return [
    ...partialNotes(input, input.level === 'children' ? word : regionWords(input.region, input.children).child, whole),
    ...fallNotes(input, word, facts),
    ...applied,
    ...(remarks.some(({ isApproximate }) => isApproximate) ? [approximateNote()] : []),
    ...(stated === null ? [] : [stated]),
    ...(isUnknown ? [unknownLegend()] : []),
  ]
}
