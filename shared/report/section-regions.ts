import { UCJ } from '../domain/indicator.ts'
import { fallCauseSentences } from '../text/narrative/cause.ts'
import {
  allReachedSentence,
  concentrationSentence,
  directionSentence,
  lowestCoverageSentence,
  rankingSentence,
} from '../text/narrative/regions.ts'
import { unknownActiveSentence, unknownEligibleSentence } from '../text/narrative/regions-unknown.ts'
import { paragraph, section } from './blocks.ts'
import type { ReportFacts } from './facts.ts'
import { regionsFigure } from './figure-regions.ts'
import { leadingRegions, unknownRegions } from './leading-regions.ts'
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
  const leading = leadingRegions(facts)
  if (leading === null) return [regions.reached.length === 0 ? null : allReachedSentence(words, asOf)]
  const gaps = regions.named.flatMap(({ region, standing }) =>
    standing?.kind === 'short' ? [{ name: region.name, people: standing.people }] : [],
  )
  const names = gaps.map(({ name }) => name)
  // The caption of the chart says it of the same regions.
  const isShown = leading.count <= names.length && regionsFigure(facts).length > 0
  return [rankingSentence(words, gaps), isShown ? null : concentrationSentence(words, names, leading)]
}

const unknown = (facts: ReportFacts): readonly (string | null)[] => {
  const lacking = unknownRegions(facts)
  return [unknownActiveSentence(facts.words, lacking), unknownEligibleSentence(facts.words, lacking)]
}

const moves = (facts: ReportFacts): readonly string[] => {
  const known = facts.regions.rows.flatMap(({ region, change }) =>
    change.active === null ? [] : [{ name: region.name, code: region.code, people: change.active }],
  )
  const said = directionSentence(facts.words, known, facts.regions.rows.length)
  const falls = known
    .filter((move) => move.people < 0)
    .sort((a, b) => a.people - b.people)
    .map((move) => ({ name: move.name, cause: recordedCause(facts.input, UCJ, move.code) }))
  return said === null ? [] : [said, ...fallCauseSentences(falls)]
}

/** Returns section 4 of the results on the regions below, nothing when the snapshot knows none of them. */
export const regionsSection = (facts: ReportFacts): readonly Block[] => {
  if (facts.regions.rows.length === 0) return []
  return section(2, 'Capaian menurut Wilayah', [
    ...paragraph('wilayah', [...ranking(facts), ...unknown(facts), ...moves(facts)]),
    ...regionsFigure(facts),
    regionsTable(facts),
  ])
}
