import { rational } from '../calc/rational.ts'
import type { FindingOf, SwapCandidate } from '../checks/finding.ts'
import { parseStatedPercent } from '../checks/stated-percent-text.ts'
import { kindWordOf } from '../domain/region.ts'
import type { TargetGoal } from '../domain/target.ts'
import { formatCount, formatHundredths, formatPercent } from '../format/number.ts'
import type { FindingContext } from './finding-context.ts'
import { alternatives, FIELD_WORDS, located, oneOrTwoSentences } from './finding-phrases.ts'
import { people, percent } from './narrative/sentence.ts'
import { hasManyDecimals, statedPercentWords, USUAL_DECIMALS } from './stated-percent-words.ts'

const NAMED_CANDIDATES = 3

const wholePartOf = (percent: string): string => percent.split(',')[0] ?? percent

const swapClause = (candidate: SwapCandidate): string => {
  if (candidate.field !== 'statedPercent') {
    return `${FIELD_WORDS[candidate.field]} kemungkinan ${formatCount(candidate.to)} karena dua angka bertukar tempat`
  }
  const isBehindComma = wholePartOf(candidate.from) === wholePartOf(candidate.to)
  return `dua angka ${isBehindComma ? 'di belakang koma' : 'pada persentase itu'} kemungkinan bertukar tempat`
}

const candidateName = (candidate: SwapCandidate): string =>
  candidate.field === 'statedPercent'
    ? `persentase ${hasManyDecimals(candidate.to) ? `“${candidate.to}”` : candidate.to}`
    : `${FIELD_WORDS[candidate.field]} ${formatCount(candidate.to)}`

const USES_COMPUTED = 'Laporan ini memakai hasil hitung.'

/** A cut-off percentage needs no wrong digit, so it is told before swaps that nothing else supports. */
const withGuess = (clause: string, finding: FindingOf<'3'>): string => {
  const [first, ...others] = finding.candidates
  if (finding.truncated && !first?.fitsUncovered) {
    return `${oneOrTwoSentences(clause, 'angka sumber kemungkinan dipotong, bukan dibulatkan')} ${USES_COMPUTED}`
  }
  if (first === undefined) return `${clause}. ${USES_COMPUTED}`
  if (others.length === 0) return `${oneOrTwoSentences(clause, swapClause(first))} ${USES_COMPUTED}`
  const named = alternatives(finding.candidates.slice(0, NAMED_CANDIDATES).map(candidateName))
  return `${clause}. Dua angka kemungkinan bertukar tempat (seharusnya ${named}); laporan ini memakai hasil hitung.`
}

/** Returns the sentences of check 3 (report.md 9, no. 41): a stated percentage that is not the computed one. */
export const percentDiffersSentence = (finding: FindingOf<'3'>, context: FindingContext): string => {
  const share = percent(rational(finding.active, finding.eligible))
  const opening = `sumber mencantumkan ${statedPercentWords(finding.stated)}`
  const division = `${formatCount(finding.active)} dibagi ${formatCount(finding.eligible)}`
  const clause = isAlikeWhenRounded(finding)
    ? `${opening}, tidak sama dengan ${division}, yang setelah pembulatan adalah ${share}`
    : `${opening}, sedangkan ${division} adalah ${share}`
  return withGuess(located(clause, finding.site, context), finding)
}

/** A source with more decimals than two can differ from a share that is printed alike. */
const isAlikeWhenRounded = (finding: FindingOf<'3'>): boolean => {
  const stated = parseStatedPercent(finding.stated)
  if (stated === null || stated.decimals <= USUAL_DECIMALS) return false
  const share = rational(BigInt(stated.digits), 10n ** BigInt(stated.decimals + 2))
  return formatPercent(share) === formatPercent(rational(finding.active, finding.eligible))
}

/** Returns the sentence of check 4: a stated *belum terlindungi* that is not the computed one. */
export const uncoveredDiffersSentence = (finding: FindingOf<'4'>, context: FindingContext): string => {
  const { stated, eligible, active, seems } = finding
  const computed =
    active > eligible
      ? 'peserta aktif melebihi potensi'
      : `potensi dikurangi peserta aktif adalah ${people(eligible - active)}`
  const clause = `sumber mencantumkan ${people(stated)} belum terlindungi, sedangkan ${computed}.`
  const hint = seems === 'target-gap' ? ' Angka sumber itu sama dengan selisih ke target.' : ''
  return `${located(clause, finding.site, context)}${hint}`
}

const goalPhrase = (goal: TargetGoal): string =>
  goal.kind === 'percent' ? `${formatHundredths(goal.hundredths)} persen` : people(goal.people)

const gapHint = ({ seems, otherTarget }: FindingOf<'5'>): string => {
  if (seems === 'uncovered') return ' Angka sumber itu sama dengan jumlah yang belum terlindungi.'
  if (otherTarget === null) return ''
  return ` Angka sumber itu sama dengan selisih ke target lain, yaitu ${goalPhrase(otherTarget.goal)} untuk tahun ${otherTarget.year}.`
}

const computedGap = (finding: FindingOf<'5'>, context: FindingContext): string => {
  const { computed, year, appliedEqually } = finding
  if (computed === null) return `targetnya untuk tahun ${year} belum dicatat`
  const condition = appliedEqually ? ` apabila target ${kindWordOf(context.scope).toLowerCase()} diterapkan sama` : ''
  return computed === 0
    ? `target tahun ${year} telah tercapai${condition}`
    : `hasil hitung${condition} adalah ${people(computed)}`
}

/** Returns the sentence of check 5: a stated distance to the target that is not the computed one, and which it seems to be. */
export const gapDiffersSentence = (finding: FindingOf<'5'>, context: FindingContext): string => {
  const clause = `sumber mencantumkan selisih ke target ${people(finding.stated)}, sedangkan ${computedGap(finding, context)}.`
  return `${located(clause, finding.site, context)}${gapHint(finding)}`
}

/** Returns the sentence of check 14: a stated percentage above 100. */
export const statedAboveFullSentence = (finding: FindingOf<'14'>, context: FindingContext): string => {
  const clause = `sumber mencantumkan ${statedPercentWords(finding.stated)}, melebihi 100 persen`
  return oneOrTwoSentences(located(clause, finding.site, context), 'angka itu perlu diperiksa')
}
