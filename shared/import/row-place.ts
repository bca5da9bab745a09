import type { ErrorParams } from '../domain/app-error.ts'
import {
  fullNameOf,
  kindWordOf,
  levelOf,
  liesIn,
  parentOf,
  type Region,
  type RegionCode,
  type RegionLevel,
} from '../domain/region.ts'
import type { ImportProblemCode } from './import-problem.ts'
import type { RawCell } from './raw-cell.ts'
import { isNearly, matchName, namedRegions, nearNames, type RegionIndex } from './region-index.ts'
import { comparableName, regionCodeIn, withoutKind } from './region-name.ts'
import type { RowClaim } from './row-claim.ts'

export interface PlaceProblem {
  readonly code: ImportProblemCode
  readonly cell: RawCell | null
  readonly params: ErrorParams
  /** Regions that may be meant, likeliest first. */
  readonly candidates: readonly Region[]
  /** The cell names a place above the row's own one. */
  readonly isUpper: boolean
}

/** How a row's region was found, when that deserves a note. */
export type PlaceMeans = 'code' | 'name' | 'total' | 'context' | 'alias' | 'code-despite-spelling' | 'chosen'

export type Placement =
  | { readonly kind: 'place'; readonly region: Region; readonly means: PlaceMeans }
  | { readonly kind: 'skip'; readonly word: 'rest' | 'average' }
  | { readonly kind: 'problem'; readonly problem: PlaceProblem }

/** Looking for similar names compares with every region of the scope; a file full of strange names gets suggestions for its first ones. */
const SUGGESTION_LIMIT = 100

interface Surroundings {
  readonly index: RegionIndex
  /** Levels below the scope that rows name beyond doubt. */
  readonly levels: ReadonlySet<RegionLevel>
  /** Another row is the scope's own beyond doubt. */
  readonly scopeTaken: boolean
  suggestionsLeft: number
  /** Regions that the user chose for rows, by row. */
  readonly chosen: ReadonlyMap<number, RegionCode>
}

const problem = (
  code: ImportProblemCode,
  cell: RawCell | null,
  params: ErrorParams = {},
  candidates: readonly Region[] = [],
): Placement => ({ kind: 'problem', problem: { code, cell, params, candidates, isUpper: false } })

/** Marks a problem as one of a place above the row's own. */
const ofUpper = (found: Placement): Placement =>
  found.kind === 'problem' ? { kind: 'problem', problem: { ...found.problem, isUpper: true } } : found

const place = (region: Region, means: PlaceMeans): Placement => ({ kind: 'place', region, means })

/** A number cell shows 52.7 for the code 52.70 unless it is formatted; only whole numbers are taken from the value itself. */
const codeTextOf = (cell: RawCell): string =>
  cell.number !== undefined && Number.isSafeInteger(cell.number) ? String(cell.number) : cell.text

const ofLevel = (regions: readonly Region[], level: RegionLevel | null): readonly Region[] => {
  if (level === null) return regions
  const fitting = regions.filter((region) => levelOf(region.code) === level)
  return fitting.length > 0 ? fitting : regions
}

const depthOf = (level: RegionLevel): number => ['province', 'regency', 'district', 'village'].indexOf(level)

const outsideParams = (region: Region | undefined, code: RegionCode, scope: Region): ErrorParams => ({
  place: region ? namedRegions([region]) : code,
  scope: namedRegions([scope]),
})

/** A column of one level holds no other one; in a column for any level a region that has its row already is not meant. */
const fitsColumn = (level: RegionLevel | null, { index, scopeTaken }: Surroundings) => {
  const taken = scopeTaken ? index.scope.code : null
  return ({ code }: Region): boolean => (level === null ? code !== taken : levelOf(code) === level)
}

const unknownName = (
  claim: RowClaim,
  cell: RawCell,
  level: RegionLevel | null,
  within: RegionCode,
  around: Surroundings,
  text = cell.text,
) => {
  if (claim.hasFigures) around.suggestionsLeft -= 1
  const isAsked = claim.hasFigures && around.suggestionsLeft >= 0
  const near = isAsked ? nearNames(around.index, text, within, fitsColumn(level, around)) : []
  const params = { suggestions: namedRegions(near), scope: namedRegions([around.index.scope]) }
  return problem('place-unknown', cell, params, near)
}

const byCode = (claim: RowClaim, cell: RawCell, around: Surroundings): Placement => {
  const { index } = around
  const code = regionCodeIn(codeTextOf(cell))
  if (code === null) return problem('code-malformed', cell)
  const region = index.byCode.get(code)
  if (!liesIn(code, index.scope.code)) return problem('place-outside', cell, outsideParams(region, code, index.scope))
  if (!region) return problem('code-unknown', cell, { scope: namedRegions([index.scope]) })
  const name = claim.word ? claim.word.name : (claim.label?.text ?? '')
  if (comparableName(name) === '') return place(region, 'code')
  const match = matchName(index, name)
  if (match.inside.some((found) => found.code === code)) return place(region, 'code')
  const bare = withoutKind(comparableName(name))
  const own = withoutKind(comparableName(region.name))
  const isMisspelt = match.inside.length === 0 && match.outside.length === 0 && isNearly(bare, own)
  if (isMisspelt) return place(region, 'code-despite-spelling')
  const likely = [region, ...match.inside.filter((found) => liesIn(found.code, index.scope.code))]
  return problem('code-name-differ', claim.label ?? cell, { code, place: fullNameOf(region) }, likely)
}

/** The region that the upper columns of a row lead to, the scope without any; columns above the scope say nothing. */
const explicitContext = (claim: RowClaim, around: Surroundings): Region | Placement => {
  const { scope } = around.index
  let context = scope
  for (const { cell, level } of claim.upper) {
    if (depthOf(level) < depthOf(levelOf(scope.code))) continue
    const match = matchName(around.index, cell.text)
    const ofThisLevel = match.inside.filter((region) => levelOf(region.code) === level)
    const within = context.code
    const fitting = level === levelOf(scope.code) ? ofThisLevel : ofThisLevel.filter(({ code }) => liesIn(code, within))
    const [only] = fitting
    if (fitting.length > 1) {
      return ofUpper(problem('place-ambiguous', cell, { candidates: namedRegions(fitting) }, fitting))
    }
    if (only === undefined) {
      const [elsewhere] = match.outside
      if (!elsewhere || match.inside.length > 0) {
        return ofUpper(unknownName(claim, cell, level, context.code, around))
      }
      return ofUpper(problem('place-outside', cell, outsideParams(elsewhere, elsewhere.code, scope)))
    }
    context = only
  }
  return context
}

/** Drops readings that the rest of the file rules out; several levels remain when it does not say. */
const likelyReadings = (found: readonly Region[], claim: RowClaim, around: Surroundings): readonly Region[] => {
  const { scope } = around.index
  const inColumn = ofLevel(found, claim.level)
  if (inColumn.some((region) => !liesIn(region.code, scope.code))) return inColumn
  const others = inColumn.filter((region) => region.code !== scope.code)
  if (others.length !== inColumn.length && !around.scopeTaken) return inColumn
  const below = others.length > 0 ? others : inColumn
  // A row without figures may be a heading of any level: nothing but its own words may decide.
  if (!claim.hasFigures || new Set(below.map((region) => levelOf(region.code))).size < 2) return below
  const named = below.filter((region) => around.levels.has(levelOf(region.code)))
  if (named.length > 0) return named
  const children = below.filter((region) => parentOf(region.code) === scope.code)
  return children.length > 0 ? children : below
}

/** The one reading inside the nearest region above, climbing from the last kecamatan row to the scope. */
const withinRowsAbove = (found: readonly Region[], above: Region | null, scope: Region): readonly Region[] => {
  const [first] = found
  if (!above || !first || found.some((region) => levelOf(region.code) !== levelOf(first.code))) return found
  for (let at: RegionCode | null = above.code; at !== null && at !== scope.code; at = parentOf(at)) {
    const around = at
    const inside = found.filter((region) => region.code !== around && liesIn(region.code, around))
    if (inside.length > 0) return inside
  }
  return found
}

const byName = (
  claim: RowClaim,
  text: string,
  cell: RawCell,
  above: Region | null,
  around: Surroundings,
): Placement => {
  const { index } = around
  const context = explicitContext(claim, around)
  if ('kind' in context) return context
  const match = matchName(index, text)
  const [elsewhere] = match.outside
  if (match.inside.length === 0) {
    if (!elsewhere) return unknownName(claim, cell, claim.level, context.code, around, text)
    return problem('place-outside', cell, outsideParams(elsewhere, elsewhere.code, index.scope))
  }
  const inContext = match.inside.filter((region) => liesIn(region.code, context.code))
  if (inContext.length === 0 && claim.upper.length > 0) {
    const params = { context: fullNameOf(context), candidates: namedRegions(match.inside) }
    return problem('place-not-inside', cell, params, match.inside.filter(fitsColumn(claim.level, around)))
  }
  const likely = likelyReadings(claim.upper.length > 0 ? inContext : match.inside, claim, around)
  const [only] = likely
  if (only && likely.length === 1) return place(only, match.byAlias ? 'alias' : 'name')
  const nearest = claim.upper.length > 0 ? likely : withinRowsAbove(likely, above, index.scope)
  const [chosen] = nearest
  if (chosen && nearest.length === 1) return place(chosen, 'context')
  const inScope = likely.filter((region) => liesIn(region.code, index.scope.code))
  return problem(
    'place-ambiguous',
    cell,
    { candidates: namedRegions(likely) },
    inScope.filter(fitsColumn(claim.level, around)),
  )
}

const ofWord = (claim: RowClaim, cell: RawCell, above: Region | null, around: Surroundings): Placement | null => {
  if (!claim.word) return null
  const { word, name } = claim.word
  if (word === 'rest' || word === 'average') return { kind: 'skip', word }
  const { scope } = around.index
  if (name !== '' && name !== kindWordOf(scope).toLowerCase()) {
    const found = byName({ ...claim, upper: [] }, name, cell, above, around)
    return found.kind === 'place' ? place(found.region, 'total') : found
  }
  if (word === 'total') {
    const context = explicitContext(claim, around)
    return 'kind' in context ? context : place(context, 'total')
  }
  return above && above.code !== scope.code ? place(above, 'total') : problem('place-missing', cell)
}

const byChoice = (code: RegionCode, claim: RowClaim, { scope, byCode }: RegionIndex): Placement => {
  const region = byCode.get(code)
  const cell = claim.label ?? claim.code ?? null
  if (!liesIn(code, scope.code)) return problem('place-outside', cell, outsideParams(region, code, scope))
  return region ? place(region, 'chosen') : problem('code-unknown', cell, { scope: namedRegions([scope]) })
}

const placementOf = (claim: RowClaim, above: Region | null, around: Surroundings): Placement => {
  const chosen = around.chosen.get(claim.row)
  if (chosen !== undefined) return byChoice(chosen, claim, around.index)
  if (claim.code) return byCode(claim, claim.code, around)
  if (!claim.label) return problem('place-missing', null)
  return ofWord(claim, claim.label, above, around) ?? byName(claim, claim.label.text, claim.label, above, around)
}

/** The region that a row names beyond doubt, without looking at other rows. */
const certainRegion = (claim: RowClaim, index: RegionIndex): Region | null => {
  if (claim.code) return index.byCode.get(regionCodeIn(codeTextOf(claim.code)) ?? '') ?? null
  if (claim.word?.word === 'total' && claim.word.name === '') return claim.upper.length === 0 ? index.scope : null
  if (!claim.label || claim.word) return null
  const found = ofLevel(matchName(index, claim.label.text).inside, claim.level)
  return found.length === 1 ? (found[0] ?? null) : null
}

const surroundingsOf = (
  claims: readonly RowClaim[],
  index: RegionIndex,
  chosen: ReadonlyMap<number, RegionCode>,
): Surroundings => {
  const levels = new Set<RegionLevel>()
  let scopeTaken = false
  for (const claim of claims) {
    if (!claim.hasFigures && claim.code === undefined) continue
    const region = certainRegion(claim, index)
    if (region?.code === index.scope.code) scopeTaken = true
    else if (region && liesIn(region.code, index.scope.code)) levels.add(levelOf(region.code))
  }
  return { index, levels, scopeTaken, suggestionsLeft: SUGGESTION_LIMIT, chosen }
}

/** The region that the next rows stand under; null as soon as that is in doubt. */
const nextAbove = (placement: Placement, claim: RowClaim, above: Region | null, index: RegionIndex): Region | null => {
  if (placement.kind === 'skip') return above
  if (placement.kind === 'problem') return null
  const { region } = placement
  if (levelOf(region.code) !== 'village') return region
  if (claim.upper.length > 0) return index.byCode.get(parentOf(region.code) ?? '') ?? null
  return above && liesIn(region.code, above.code) ? above : null
}

/**
 * Returns the region of each row, or why it has none. A region that the user chose for the row decides, then a code; otherwise a name inside the scope, with the upper
 * columns of its row, the levels that the whole file speaks of, or the kecamatan row above; what stays open is a problem
 * that names the candidates, and no guess is ever applied.
 */
export const placeRows = (
  claims: readonly RowClaim[],
  index: RegionIndex,
  chosen: ReadonlyMap<number, RegionCode> = new Map(),
): readonly Placement[] => {
  const around = surroundingsOf(claims, index, chosen)
  let above: Region | null = index.scope
  return claims.map((claim) => {
    const placement = placementOf(claim, above, around)
    above = nextAbove(placement, claim, above, index)
    return placement
  })
}
