import { compare } from '../calc/rational.ts'
import { UCJ } from '../domain/indicator.ts'
import { fullNameOf } from '../domain/region.ts'
import { fallCauseSentences } from '../text/narrative/cause.ts'
import {
  allReachedSentence,
  categoryGroupSentence,
  categorySentence,
  concentrationSentence,
  directionSentence,
  incompleteRegionsSentence,
  lowestCoverageSentence,
  missingRegionsSentence,
  rankingSentence,
} from '../text/narrative/regions.ts'
import { paragraph, section } from './blocks.ts'
import type { ReportFacts } from './facts.ts'
import { regionsFigure } from './figure-regions.ts'
import { hasFigures, knownSumOf } from './known-figures.ts'
import type { Block } from './model.ts'
import { recordedCause } from './recorded-cause.ts'
import { regionsTable } from './table-regions.ts'

const ranking = (facts: ReportFacts): readonly (string | null)[] => {
  const { regions, words, asOf } = facts
  if (regions.goal === null) {
    const known = regions.rows.flatMap(({ region, coverage }) =>
      coverage === null ? [] : [{ name: region.name, coverage }],
    )
    return [lowestCoverageSentence(words, known.length, known.slice(0, 3))]
  }
  if (regions.short.length === 0) return [regions.reached.length === 0 ? null : allReachedSentence(words, asOf)]
  const gaps = regions.named.flatMap(({ region, standing }) =>
    standing?.kind === 'short' ? [{ name: region.name, people: standing.people }] : [],
  )
  const share = regions.named.at(-1)?.cumulative ?? null
  const names = gaps.map(({ name }) => name)
  return [rankingSentence(words, gaps), share === null ? null : concentrationSentence(names, share)]
}

const missing = ({ regions, words }: ReportFacts): string | null => {
  const absent = regions.unknown.filter((row) => !hasFigures(row.figures))
  if (absent.length === 0) return null
  const known = regions.rows.filter((row) => row.coverage !== null)
  return missingRegionsSentence(
    words,
    absent.map((row) => row.region.name),
    known.length,
    knownSumOf(known.map((row) => row.figures.active)),
  )
}

const incomplete = ({ regions, words }: ReportFacts): string | null =>
  incompleteRegionsSentence(
    words,
    regions.unknown.filter((row) => hasFigures(row.figures)).map((row) => row.region.name),
  )

const moves = (facts: ReportFacts): readonly string[] => {
  const known = facts.regions.rows.flatMap(({ region, change }) =>
    change.active === null ? [] : [{ name: region.name, code: region.code, people: change.active }],
  )
  const said = directionSentence(facts.words, known)
  const falls = known
    .filter((move) => move.people < 0)
    .sort((a, b) => a.people - b.people)
    .map((move) => ({ name: move.name, cause: recordedCause(facts.input, UCJ, move.code) }))
  return said === null ? [] : [said, ...fallCauseSentences(falls)]
}

const category = (facts: ReportFacts): string | null => {
  const scheme = facts.input.categories
  const lowest = scheme?.bands[0]
  if (scheme === null || lowest === undefined) return null
  const inBand = facts.regions.rows
    .flatMap((row) => (row.category === lowest && row.coverage !== null ? [{ row, coverage: row.coverage }] : []))
    .sort((a, b) => compare(a.coverage, b.coverage))
  const [only] = inBand
  if (only === undefined) return null
  if (inBand.length === 1) return categorySentence(scheme, lowest, fullNameOf(only.row.region), only.coverage)
  return categoryGroupSentence(
    scheme,
    lowest,
    facts.words,
    inBand.map(({ row }) => row.region.name),
  )
}

/** Returns section 4 of the results on the regions below, nothing when the snapshot knows none of them. */
export const regionsSection = (facts: ReportFacts): readonly Block[] => {
  if (facts.regions.rows.length === 0) return []
  return section(2, 'Capaian menurut Wilayah', [
    ...paragraph('wilayah', [...ranking(facts), missing(facts), incomplete(facts), category(facts), ...moves(facts)]),
    ...regionsFigure(facts),
    regionsTable(facts),
  ])
}
