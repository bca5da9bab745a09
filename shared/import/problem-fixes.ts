import { assertNever } from '../domain/assert-never.ts'
import type { Region } from '../domain/region.ts'
import type { Count } from '../domain/snapshot.ts'
import { formatCount } from '../format/number.ts'
import { withoutUnit } from './count-value.ts'
import type { CellPlace, ImportProblem, ImportProblemCode } from './import-problem.ts'
import type { Notation } from './percent-value.ts'
import { columnNumber } from './raw-cell.ts'

/** One way to solve a problem that needs no further words; nothing is ever applied without the user. */
export type ImportFix =
  | { readonly kind: 'text'; readonly cell: CellPlace; readonly text: string }
  | { readonly kind: 'region'; readonly row: number; readonly region: Region; readonly spelling: string | null }
  | { readonly kind: 'skip-row'; readonly row: number }
  | { readonly kind: 'notation'; readonly notation: Notation }

/** Everything that can be done about a problem. */
export interface ProblemFixes {
  readonly fixes: readonly ImportFix[]
  /** The one of `fixes` that can be taken without looking further; null when several compete or something would be lost. */
  readonly suggested: ImportFix | null
  /** The cell whose text can be replaced by hand, null when the problem has none. */
  readonly edit: CellPlace | null
  /** The figure in that cell may be declared unknown. */
  readonly canEmpty: boolean
  /** Another region can be chosen for this row, and this spelling can be learnt with it. */
  readonly place: { readonly row: number; readonly spelling: string | null } | null
}

type Kind = 'count' | 'percent' | 'place' | 'rows'

const kindOf = (code: ImportProblemCode): Kind => {
  switch (code) {
    case 'count-text':
    case 'count-nihil':
    case 'count-fraction':
    case 'count-negative':
    case 'count-too-large':
    case 'count-date':
    case 'cell-far':
    case 'cell-error':
    case 'cell-boolean':
    case 'formula-without-value':
      return 'count'
    case 'percent-text':
    case 'percent-negative':
    case 'percent-notation':
    case 'percent-share':
      return 'percent'
    case 'place-missing':
    case 'place-unknown':
    case 'place-ambiguous':
    case 'place-outside':
    case 'place-not-inside':
    case 'code-malformed':
    case 'code-unknown':
    case 'code-name-differ':
      return 'place'
    case 'place-duplicate':
      return 'rows'
    default:
      return assertNever(code)
  }
}

const cellOf = (problem: ImportProblem): CellPlace | null => {
  const column = problem.column === null ? null : columnNumber(problem.column)
  return column === null ? null : { row: problem.valueRow ?? problem.row, column }
}

/** Returns a typed count as counts are shown everywhere: "4000" is "4.000"; every other text stays as it is. */
export const shownCount = (text: string): string => (/^[1-9]\d{3,14}$/.test(text) ? formatCount(Number(text)) : text)

const figureTexts = (problem: ImportProblem): readonly string[] => {
  const { code, params, value } = problem
  if (code === 'count-nihil') return ['0']
  if (code === 'count-text') return [shownCount(withoutUnit(value) ?? '')]
  if (code === 'count-fraction') return String(params.candidates ?? '').split(' atau ')
  if (code === 'count-negative') return [shownCount(value.replace(/^[-−–\s]+|[-()\s]+/g, ''))]
  if (code === 'percent-share') return [String(params.percent ?? '')]
  return []
}

/** More people cannot be active than there are: only figures within the denominator of their row can be meant. */
const fits = (text: string, eligible: Count): boolean =>
  eligible === null || Number(text.replace(/\D/g, '')) <= eligible

const onlyOne = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null)

const figureFixes = (problem: ImportProblem, cell: CellPlace, eligible: Count): ProblemFixes => {
  const candidates = figureTexts(problem).filter((text) => text !== '')
  const isPossible = (text: string): boolean => problem.code !== 'count-fraction' || fits(text, eligible)
  const possible = candidates.filter(isPossible)
  const texts = [...possible, ...candidates.filter((text) => !isPossible(text))]
  const fixes = texts.map((text) => ({ kind: 'text', cell, text }) satisfies ImportFix)
  const notations: readonly Notation[] = problem.code === 'percent-notation' ? ['id', 'en'] : []
  return {
    fixes: [...fixes, ...notations.map((notation): ImportFix => ({ kind: 'notation', notation }))],
    suggested: onlyOne(fixes.filter(({ text }) => possible.includes(text))),
    edit: cell,
    canEmpty: true,
    place: null,
  }
}

const upperFixes = (problem: ImportProblem, cell: CellPlace): ProblemFixes => {
  const fixes = (problem.candidates ?? []).map((region): ImportFix => ({ kind: 'text', cell, text: region.name }))
  return { fixes, suggested: onlyOne(fixes), edit: cell, canEmpty: false, place: null }
}

const placeFixes = (problem: ImportProblem, cell: CellPlace | null): ProblemFixes => {
  const { row, code, value } = problem
  const spelling = value !== '' && (code === 'place-unknown' || code === 'place-ambiguous') ? value : null
  const fixes = (problem.candidates ?? []).map((region): ImportFix => ({ kind: 'region', row, region, spelling }))
  return {
    fixes: [...fixes, { kind: 'skip-row', row }],
    suggested: onlyOne(fixes),
    edit: cell,
    canEmpty: false,
    place: { row, spelling },
  }
}

/**
 * Returns what a user can choose to do about a problem; `eligible` is the denominator of its row when that is known. "-494" offers 494, "140,94" offers 140.940 and 14.094, "nihil"
 * offers 0; in a row of 980 workers "4,01" offers 401 before 4.010 and suggests 401, in a row of 15.000 both compete; a misspelt kelurahan the regions of nearly that name, a region in two rows either row to be left out.
 */
export const fixesOf = (problem: ImportProblem, eligible: Count = null): ProblemFixes => {
  const cell = cellOf(problem)
  const kind = kindOf(problem.code)
  if (kind === 'rows') {
    const fixes = (problem.rows ?? [problem.row]).map((row): ImportFix => ({ kind: 'skip-row', row }))
    return { fixes, suggested: null, edit: null, canEmpty: false, place: { row: problem.row, spelling: null } }
  }
  if (kind === 'place') return problem.isUpperPlace && cell ? upperFixes(problem, cell) : placeFixes(problem, cell)
  return cell ? figureFixes(problem, cell, eligible) : placeFixes(problem, null)
}
