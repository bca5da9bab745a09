import { levelOf, parentOf, type Region, type RegionCode, type RegionLevel } from '../../../shared/domain/region.ts'
import { fieldOfHeader, isPlaceField, type PlaceField } from '../../../shared/import/column-field.ts'
import type { ReadColumn } from '../../../shared/import/column-mapping.ts'
import { placeFieldOf } from '../../../shared/import/header-row.ts'
import type { ImportProblemCode } from '../../../shared/import/import-problem.ts'
import { columnLetters, type RawRow } from '../../../shared/import/raw-cell.ts'
import { buildRegionIndex, matchName, type RegionIndex } from '../../../shared/import/region-index.ts'
import { regionCodeIn } from '../../../shared/import/region-name.ts'
import { type Placement, placeRows } from '../../../shared/import/row-place.ts'
import { claimsOf, type RowClaim } from '../../../shared/import/row-claim.ts'
import { isFigure, isWord, type PastedBlock, type SkippedRow, type SkipReason } from './paste-block.ts'

/** A row of figures with the region it goes to. */
export interface NamedRow {
  readonly region: RegionCode
  readonly cells: readonly string[]
}

/** A block read by the names in it. */
export interface NamedBlock {
  readonly rows: readonly NamedRow[]
  readonly skipped: readonly SkippedRow[]
}

/** Number, code and two levels of names: no table of an office begins with more. */
const MOST_PLACE_COLUMNS = 4

const FIELD_OF_LEVEL: Readonly<Record<RegionLevel, PlaceField>> = {
  province: 'provinsi',
  regency: 'kabupaten',
  district: 'kecamatan',
  village: 'kelurahan',
}

const LEVELS: readonly RegionLevel[] = ['province', 'regency', 'district', 'village']

const depthOf = (code: RegionCode): number => LEVELS.indexOf(levelOf(code))

const codeIn = (text: string, index: RegionIndex): RegionCode | null => {
  const code = regionCodeIn(text)
  return code !== null && index.byCode.has(code) ? code : null
}

const mostRows = (rows: readonly RawRow[], column: number, is: (text: string) => boolean): boolean => {
  const fitting = rows.filter(({ cells }) => is(cells[column]?.text ?? '')).length
  return fitting > 0 && fitting * 2 >= rows.length
}

/** The last column of names before the figures; null when the block has none. */
const nameColumnIn = ({ rows, body }: PastedBlock): number | null => {
  const counted = rows.length > 0 ? rows : body
  const columns = [...Array(MOST_PLACE_COLUMNS).keys()].filter((column) => mostRows(counted, column, isWord))
  const hasFiguresAfter = (column: number): boolean =>
    counted.some(({ cells }) => cells.some((cell, position) => position > column && isFigure(cell.text)))
  return columns.findLast((column) => rows.length === 0 || hasFiguresAfter(column)) ?? null
}

/** Codes with their dots stand for themselves; plain digits are only codes beside a column of names. */
const codeColumnIn = ({ rows }: PastedBlock, last: number | null, index: RegionIndex): number | null => {
  const isCode = (text: string): boolean => codeIn(text, index) !== null && (last !== null || /\D/.test(text.trim()))
  const columns = [...Array(last ?? MOST_PLACE_COLUMNS - 1).keys()]
  return columns.find((column) => mostRows(rows, column, isCode)) ?? null
}

const headerFields = ({ headers }: PastedBlock, column: number): PlaceField | null => {
  for (const { cells } of headers.toReversed()) {
    const field = fieldOfHeader(cells[column]?.text ?? '')
    if (field !== null && isPlaceField(field)) return field
  }
  return null
}

/** The highest level below the scope that all names of an upper column can have. */
const upperField = (names: readonly string[], index: RegionIndex): PlaceField | null => {
  const depths = names
    .map((name) => matchName(index, name).inside.map(({ code }) => depthOf(code)))
    .filter((found) => found.length > 0)
  const level = LEVELS.find((_, depth) => depths.length > 0 && depths.every((found) => found.includes(depth)))
  return level === undefined ? null : FIELD_OF_LEVEL[level]
}

/** What the columns of a block hold; null when none of them names a region. */
const columnsIn = (block: PastedBlock, index: RegionIndex): readonly ReadColumn[] | null => {
  const names = nameColumnIn(block)
  const codes = codeColumnIn(block, names, index)
  const last = names ?? codes
  if (last === null) return null
  const fieldOf = (column: number): ReadColumn['field'] => {
    if (column > last) return 'potensi'
    if (column === codes) return 'kode'
    const texts = block.body.flatMap(({ cells }) => cells[column]?.text ?? '').filter(isWord)
    if (texts.length === 0) return null
    const told = headerFields(block, column)
    if (told !== null || column < last) return told ?? upperField(texts, index)
    // beside a column of kecamatan stand their kelurahan
    const upper = LEVELS.findLast((level) => fieldsBefore.includes(FIELD_OF_LEVEL[level]))
    const below = upper === undefined ? undefined : LEVELS[LEVELS.indexOf(upper) + 1]
    return below === undefined ? 'wilayah' : FIELD_OF_LEVEL[below]
  }
  const fieldsBefore: ReadColumn['field'][] = []
  for (let column = 0; column < last; column += 1) fieldsBefore.push(fieldOf(column))
  const width = Math.max(...block.body.map(({ cells }) => cells.length))
  return [...Array(width).keys()].map((column) => ({
    column: column + 1,
    letters: columnLetters(column + 1),
    header: '',
    field: fieldOf(column),
  }))
}

/**
 * The reading of an ambiguous name that the grid suggests: regions in sight before those in closed rows, the upper level before the lower
 * one, each region once. The office's own region gives way to a part of it only where other rows name parts.
 */
const inSight = (
  candidates: readonly Region[],
  taken: ReadonlySet<RegionCode>,
  visible: ReadonlySet<RegionCode>,
  scope: Region,
): RegionCode | null => {
  const free = candidates.filter(({ code }) => !taken.has(code))
  const seen = free.filter(({ code }) => visible.has(code))
  const pool = seen.length > 0 ? seen : free
  const below = pool.filter(({ code }) => code !== scope.code)
  if (below.length < pool.length && [...taken].every((code) => code === scope.code)) return null
  const depth = Math.min(...below.map(({ code }) => depthOf(code)))
  const upper = below.filter(({ code }) => depthOf(code) === depth)
  return upper.length === 1 ? (upper[0]?.code ?? null) : null
}

/** Of two rows read as one kelurahan the upper one is the kecamatan that bears the same name, unless that has a row already. */
const upperTwins = (
  claims: readonly RowClaim[],
  placements: readonly Placement[],
  index: RegionIndex,
  taken: ReadonlySet<RegionCode>,
): ReadonlyMap<number, RegionCode> => {
  const firstRows = new Map<RegionCode, RowClaim>()
  const twins = new Map<number, RegionCode>()
  for (const [position, found] of placements.entries()) {
    const claim = claims[position]
    if (found.kind !== 'place' || claim === undefined || !claim.hasFigures) continue
    const { code } = found.region
    const above = firstRows.get(code)
    if (above === undefined) {
      firstRows.set(code, claim)
      continue
    }
    const parent = parentOf(code)
    const namesakes = matchName(index, above.label?.text ?? '').inside
    if (parent !== null && !taken.has(parent) && namesakes.some((region) => region.code === parent)) {
      twins.set(above.row, parent)
    }
  }
  return twins
}

/** Places by the rules of the import; what stays ambiguous there is settled by what the grid shows. */
const placed = (
  claims: readonly RowClaim[],
  index: RegionIndex,
  visible: ReadonlySet<RegionCode>,
): readonly Placement[] => {
  const first = placeRows(claims, index)
  const taken = new Set(first.flatMap((found) => (found.kind === 'place' ? [found.region.code] : [])))
  const chosen = new Map<number, RegionCode>()
  for (const [position, found] of first.entries()) {
    const claim = claims[position]
    if (
      claim === undefined ||
      found.kind !== 'problem' ||
      found.problem.code !== 'place-ambiguous' ||
      found.problem.isUpper
    )
      continue
    // a heading takes no region away: a row with its figures may follow
    const code = inSight(found.problem.candidates, taken, visible, index.scope)
    if (code === null) continue
    chosen.set(claim.row, code)
    if (claim.hasFigures) taken.add(code)
  }
  for (const [row, code] of upperTwins(claims, first, index, taken)) chosen.set(row, code)
  return chosen.size === 0 ? first : placeRows(claims, index, chosen)
}

const REASONS: Partial<Record<ImportProblemCode, SkipReason>> = {
  'place-missing': 'unnamed',
  'place-ambiguous': 'ambiguous',
  'place-outside': 'outside',
  'code-name-differ': 'differs',
}

const reasonOf = (placement: Placement, isTwice: boolean): SkipReason | null => {
  if (placement.kind === 'skip') return placement.word
  if (placement.kind === 'problem') return REASONS[placement.problem.code] ?? 'unknown'
  return isTwice ? 'twice' : null
}

/**
 * Returns the rows of a block by the regions they name, with or without "Kec." and "Kel.", by the rules of the import and what the grid
 * shows; null when the block has no names. A row that names no region, or one that another row names too, goes nowhere and is told.
 */
export const readByName = (
  block: PastedBlock,
  regions: readonly Region[],
  visible: ReadonlySet<RegionCode>,
): NamedBlock | null => {
  const [scope] = regions
  if (scope === undefined || block.body.length === 0) return null
  const index = buildRegionIndex(scope, regions, [])
  const columns = columnsIn(block, index)
  if (columns === null) return null
  const firstFigure = columns.findIndex(({ field }) => field === 'potensi')
  const claims = claimsOf(block.body, columns, placeFieldOf)
  const placements = placed(claims, index, visible)
  const times = new Map<RegionCode, number>()
  for (const [position, found] of placements.entries()) {
    if (found.kind !== 'place' || !claims[position]?.hasFigures) continue
    times.set(found.region.code, (times.get(found.region.code) ?? 0) + 1)
  }
  const rows: NamedRow[] = []
  const skipped: SkippedRow[] = []
  for (const [position, found] of placements.entries()) {
    const [claim, raw] = [claims[position], block.body[position]]
    if (claim === undefined || raw === undefined) continue
    const text = claim.label?.text ?? claim.code?.text ?? ''
    const isTwice = found.kind === 'place' && (times.get(found.region.code) ?? 0) > 1
    const reason = claim.hasFigures ? reasonOf(found, isTwice) : 'blank'
    const cells = firstFigure < 0 ? [] : raw.cells.slice(firstFigure).map((cell) => cell.text)
    if (reason === null && found.kind === 'place') {
      rows.push({ region: found.region.code, cells })
    } else if (reason !== null && (text !== '' || claim.hasFigures)) {
      const candidates = found.kind === 'problem' ? found.problem.candidates : []
      skipped.push({ row: raw.row, text, reason, candidates, cells })
    }
  }
  const filled = new Set(rows.map(({ region }) => region))
  const free = ({ code }: Region): boolean => !filled.has(code)
  return { rows, skipped: skipped.map((row) => ({ ...row, candidates: row.candidates.filter(free) })) }
}
