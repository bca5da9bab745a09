import { change } from '../calc/change.ts'
import { coverage } from '../calc/coverage.ts'
import { gapShares } from '../calc/gap-share.ts'
import { type OfficialFigure, officialFigure, unmapped } from '../calc/official-figure.ts'
import { compare, type Rational } from '../calc/rational.ts'
import { gapPeople, type TargetStanding, targetStanding } from '../calc/target-gap.ts'
import { changeOutput, pointsOutput, shareOutput } from '../contract/figures-output.ts'
import { fullNameOf, parentOf, type Region } from '../domain/region.ts'
import type { Figures } from '../domain/snapshot.ts'
import { printedDifferenceDiffers } from '../format/number.ts'
import { sourceRemarks } from '../report/facts-regions.ts'
import { hasFigures, knownFigures } from '../report/known-figures.ts'
import { groupWord } from '../report/region-words.ts'
import { type ComparisonInput, partsOf, placeFigures, scopeFigure } from './comparison-input.ts'
import type { LevelChoice, PlaceRow, PlacesView, StandingView } from './comparison-view.ts'
import { pairsAlt, pairsChart } from './places-chart.ts'
import { gapNote, placeNotes, roundingNote } from './places-notes.ts'

/** A place on both days, before it is worded. */
export interface PlaceFact {
  readonly region: Region
  readonly parent: Region | null
  readonly officialFrom: OfficialFigure
  readonly officialTo: OfficialFigure
  readonly from: Figures
  readonly to: Figures
  readonly standing: TargetStanding | null
  readonly isRounded: boolean
  readonly canOpen: boolean
}

/** Returns a standing for the screen; null stays null. */
export const standingView = (standing: TargetStanding): StandingView => {
  switch (standing.kind) {
    case 'unknown':
      return { kind: 'unknown' }
    case 'reached':
      return { kind: 'reached', people: standing.surplus }
    case 'short':
      return { kind: 'short', people: standing.people, points: pointsOutput(standing.points) }
  }
}

const differs = (from: Figures, to: Figures): boolean => {
  const [before, after] = [coverage(from), coverage(to)]
  return before !== null && after !== null && printedDifferenceDiffers(before, after)
}

const regionsOf = (input: ComparisonInput): readonly Region[] =>
  input.level === 'children' ? input.children : input.grandchildren

const percentGoal = ({ target }: ComparisonInput) => (target?.goal.kind === 'percent' ? target.goal : null)

const factOf = (input: ComparisonInput, region: Region): PlaceFact => {
  const parts = input.level === 'children' ? partsOf(region, input.grandchildren) : []
  const code = input.indicator.code
  const officialFrom = officialFigure(input.from, code, region.code, parts)
  const officialTo = officialFigure(input.to, code, region.code, parts)
  const [from, to] = [knownFigures(officialFrom), knownFigures(officialTo)]
  const goal = percentGoal(input)
  const inParts = (part: Region): boolean =>
    [input.from, input.to].some((snapshot) => officialFigure(snapshot, code, part.code, []).kind !== 'none')
  return {
    region,
    parent:
      input.level === 'grandchildren'
        ? (input.children.find((child) => child.code === parentOf(region.code)) ?? null)
        : null,
    officialFrom,
    officialTo,
    from,
    to,
    standing: goal === null ? null : targetStanding(to, goal),
    isRounded: differs(from, to),
    canOpen: parts.some(inParts),
  }
}

const scopeFact = (input: ComparisonInput): PlaceFact => {
  const officialFrom = scopeFigure(input, input.from, input.indicator.code)
  const officialTo = scopeFigure(input, input.to, input.indicator.code)
  const [from, to] = [knownFigures(officialFrom), knownFigures(officialTo)]
  return {
    region: input.region,
    parent: null,
    officialFrom,
    officialTo,
    from,
    to,
    standing: input.target === null ? null : targetStanding(to, input.target.goal),
    isRounded: differs(from, to),
    canOpen: false,
  }
}

const rowOf = (input: ComparisonInput, fact: PlaceFact, share: Rational | null, longest: number): PlaceRow => {
  const { region, standing } = fact
  const people = standing?.kind === 'short' ? standing.people : 0
  return {
    code: region.code,
    name: region.name,
    parent: fact.parent?.name ?? null,
    from: placeFigures(fact.officialFrom),
    to: placeFigures(fact.officialTo),
    change: changeOutput(change(fact.from, fact.to)),
    isRounded: fact.isRounded,
    standing: standing && standingView(standing),
    share: people > 0 ? shareOutput(share) : null,
    bar: longest === 0 ? 0 : (100 * people) / longest,
    canOpen: fact.canOpen,
    ...remarksOf(input, region),
  }
}

const remarksOf = (input: ComparisonInput, region: Region): Pick<PlaceRow, 'approximate' | 'statedOnly'> => {
  const { isApproximate, statedOnly } = sourceRemarks(input.to, region.code, input.indicator.code)
  return { approximate: isApproximate, statedOnly }
}

const byCoverage = (a: PlaceFact, b: PlaceFact): number => {
  const [first, second] = [coverage(a.to), coverage(b.to)]
  if (first === null || second === null) return Number(first === null) - Number(second === null)
  return compare(first, second)
}

const hasRow = (input: ComparisonInput, region: Region): boolean =>
  [input.from, input.to].some((snapshot) => {
    const official = officialFigure(snapshot, input.indicator.code, region.code, [])
    return official.kind === 'own' && hasFigures(official.figures)
  })

/** Returns the levels below that have figures in either snapshot, nearest first. */
export const levelsOf = (input: ComparisonInput): readonly LevelChoice[] => {
  const { children, grandchildren, region } = input
  const below = grandchildren.some((part) => hasRow(input, part))
  const near: readonly LevelChoice[] =
    below || children.some((child) => hasRow(input, child))
      ? [{ level: 'children', word: groupWord(children, region) }]
      : []
  const [first] = children
  if (!below || first === undefined) return near
  return [...near, { level: 'grandchildren', word: groupWord(grandchildren, first) }]
}

/**
 * Returns the regions below as ranked rows: by distance to the target, largest first, or by lowest coverage without a percentage to
 * apply; unknown ones last. Null when neither snapshot knows any of them.
 */
export const placesPart = (input: ComparisonInput): PlacesView | null => {
  const facts = regionsOf(input).map((region) => factOf(input, region))
  const isKnown = ({ officialFrom, officialTo }: PlaceFact): boolean =>
    officialFrom.kind !== 'none' || officialTo.kind !== 'none'
  if (!facts.some(isKnown)) return null
  const goal = percentGoal(input)
  const ranking = gapShares(
    facts.map(({ region, to }) => ({
      key: region.code,
      people: goal === null || coverage(to) === null ? null : gapPeople(to, goal),
    })),
  )
  const rank = new Map(ranking.rows.map((row, position) => [row.key, position]))
  const rankOf = ({ region }: PlaceFact): number => rank.get(region.code) ?? Number.MAX_SAFE_INTEGER
  const ordered = [...facts].sort((a, b) => (goal === null ? byCoverage(a, b) : rankOf(a) - rankOf(b)))
  const longest = ranking.rows[0]?.people ?? 0
  const shares = new Map(ranking.rows.map((row) => [row.key, row.share]))
  const whole = scopeFact(input)
  const word = groupWord(
    regionsOf(input),
    input.level === 'children' ? input.region : (input.children[0] ?? input.region),
  )
  const rows = ordered.map((fact) => rowOf(input, fact, shares.get(fact.region.code) ?? null, longest))
  const rest = unmapped(
    whole.officialTo.kind === 'own' ? whole.to : { eligible: null, active: null },
    facts.map(({ to }) => to),
  )
  return {
    word,
    level: input.level,
    order: facts.every(({ to }) => coverage(to) === null) ? null : goal === null ? 'coverage' : 'gap',
    gapSum: ranking.rows.length === 0 ? null : ranking.total,
    rows,
    total: rowOf(input, whole, null, 0),
    unmapped: (rest.eligible ?? 0) === 0 && (rest.active ?? 0) === 0 ? null : rest,
    roundingNote: roundingNote([...facts, whole]),
    gapNote: goal === null ? null : gapNote(input, word, whole, facts, ranking.total),
    notes: placeNotes(input, word, whole, ordered),
    ...pairsChart(input, ordered),
    alt: pairsAlt(input, word, fullNameOf(input.region), ordered),
  }
}
