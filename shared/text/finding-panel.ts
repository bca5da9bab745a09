import { coverage } from '../calc/coverage.ts'
import { parseStatedPercent } from '../checks/stated-percent-text.ts'
import { cellsOf, type Suggestion, toldSwaps } from '../checks/finding-cells.ts'
import type { Finding, FindingOf, SwapCandidate } from '../checks/finding.ts'
import { formatDay } from '../format/date.ts'
import { formatCount, withPercentSign } from '../format/number.ts'
import { FIELD_WORDS } from './finding-phrases.ts'
import { findingTitle } from './findings.ts'
import { columnName } from './snapshot-columns.ts'

/** A figure now or after a swap, the exchanged digits as positions in it, and what follows from it. */
export interface SwapLineText {
  readonly label: string
  readonly figure: string
  readonly marked: readonly [number, number]
  readonly remark: string
}

/** Said of a draft without any figures, which cannot become final. */
export const NO_FIGURES = 'Potret ini belum berisi angka. Isi potensi dan peserta aktif dahulu.'

/** Returns the heading of a finding beside the grid; a percentage that a swap explains is told as the swap. */
export const panelTitle = (finding: Finding): string =>
  finding.code === '3' && toldSwaps(finding).length > 0 ? 'Dua angka mungkin tertukar' : findingTitle(finding.code)

/** Returns where a finding lives: "Asakota, kolom PU, BPU, Jakon", "Asakota, dibanding 30 Oktober 2025", "Potret 28 November 2025". */
export const panelPlace = (finding: Finding, asOf: string): string => {
  const { place } = finding.site
  if (place === null) return `Potret ${formatDay(asOf)}`
  const columns = cellsOf(finding).map(columnName).join(', ')
  const where = columns === '' ? place.name : `${place.name}, kolom ${columns}`
  return 'since' in finding ? `${where}, dibanding ${formatDay(finding.since)}` : where
}

const differing = (from: string, to: string): readonly [number, number] => {
  const differs = [...from].flatMap((letter, position) => (letter === to.charAt(position) ? [] : [position]))
  return [differs[0] ?? 0, (differs.at(-1) ?? -1) + 1]
}

const shareOf = (finding: FindingOf<'3'>, candidate: SwapCandidate): string => {
  const active = candidate.field === 'active' ? candidate.to : finding.active
  const eligible = candidate.field === 'eligible' ? candidate.to : finding.eligible
  return withPercentSign(coverage({ active, eligible }))
}

/**
 * Returns a percentage as its source states it, with the sign that tables write: "35,44" is "35,44%". A text that means something else with
 * the sign stays: "37,59 persen", and "0,3505", which is a share.
 */
export const statedWithSign = (stated: string): string => {
  const signed = `${stated.trim()}%`
  const [plain, withSign] = [parseStatedPercent(stated), parseStatedPercent(signed)]
  const isSame = plain?.digits === withSign?.digits && plain?.decimals === withSign?.decimals
  return plain !== null && isSame ? signed : stated
}

/**
 * Returns the figure as it stands and with two digits exchanged, for the likeliest swap of check 3; empty without one. "Sekarang 3.781:
 * 42,20%, tertulis 43,20%" beside "Bila ditukar 3.871: 43,20%, cocok".
 */
export const swapLines = (finding: Finding): readonly SwapLineText[] => {
  if (finding.code !== '3') return []
  const [candidate] = toldSwaps(finding)
  if (candidate === undefined) return []
  const now = withPercentSign(coverage(finding))
  const [from, to] =
    candidate.field === 'statedPercent'
      ? [`${candidate.from}%`, `${candidate.to}%`]
      : [formatCount(candidate.from), formatCount(candidate.to)]
  const isPercent = candidate.field === 'statedPercent'
  return [
    {
      label: 'Sekarang',
      figure: from,
      marked: differing(from, to),
      remark: isPercent ? `tertulis, hitung ${now}` : `${now}, tertulis ${statedWithSign(finding.stated)}`,
    },
    {
      label: 'Bila ditukar',
      figure: to,
      marked: differing(to, from),
      remark: isPercent ? 'cocok' : `${shareOf(finding, candidate)}, cocok`,
    },
  ]
}

/** Returns what speaks for the likeliest swap besides the percentage; null when nothing does. */
export const swapSupport = (
  finding: Finding,
  children: {
    readonly word: string
    readonly count: number
    readonly active: number | null
    readonly eligible: number | null
  },
): string | null => {
  if (finding.code !== '3') return null
  const [candidate] = toldSwaps(finding)
  if (candidate === undefined || candidate.field === 'statedPercent') return null
  const sums = children[candidate.field] === candidate.to
  const supports = [
    ...(sums ? [`Jumlah ${formatCount(children.count)} ${children.word} juga ${formatCount(candidate.to)}.`] : []),
    ...(candidate.fitsUncovered ? ['Angka belum terlindungi yang tertulis juga cocok.'] : []),
  ]
  return supports.length === 0 ? null : supports.join(' ')
}

const SUGGESTION_LABELS: Readonly<Record<Exclude<Suggestion['kind'], 'replace'>, string>> = {
  'segments-eligible': 'Jadikan potensi segmen',
  'as-gap': 'Jadikan selisih tertulis',
  'as-uncovered': 'Jadikan belum tertulis',
}

/** Returns the words of the button that takes a suggestion: "Ganti menjadi 3.871"; a swap of potensi names it. */
export const suggestionLabel = ({ kind, to, changes }: Suggestion): string => {
  if (kind !== 'replace') return SUGGESTION_LABELS[kind]
  const figure = typeof to === 'number' ? formatCount(to) : (to ?? '')
  return changes[0]?.field === 'eligible'
    ? `Ganti ${FIELD_WORDS.eligible} menjadi ${figure}`
    : `Ganti menjadi ${figure}`
}
