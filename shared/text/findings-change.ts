import { abs, rational } from '../calc/rational.ts'
import type { FindingOf } from '../checks/finding.ts'
import { assertNever } from '../domain/assert-never.ts'
import { formatDay } from '../format/date.ts'
import { capitalised, formatCount, formatDecimal, formatPercent } from '../format/number.ts'
import type { FindingContext } from './finding-context.ts'
import { FIELD_WORDS, oneOrTwoSentences, subject } from './finding-phrases.ts'
import { dataAgeSentence } from './narrative/coverage.ts'
import { clauseOf, people } from './narrative/sentence.ts'

/** A threshold without needless decimals: "5", "2,5". */
const threshold = (percent: number): string =>
  formatDecimal(rational(Math.round(percent * 100), 100)).replace(/,?0+$/, '')

const relativeChange = (from: number, to: number): string => formatPercent(abs(rational(to - from, from)))

/** Returns the sentence of check 7 (report.md 9, no. 43): eligible people moved beyond the threshold. */
export const eligibleMovedSentence = (finding: FindingOf<'7'>, context: FindingContext): string => {
  const { from, to, thresholdPercent } = finding
  const noun = subject('Potensi', finding.site, context)
  const figures = `(dari ${formatCount(from)} menjadi ${people(to)})`
  const limit = threshold(thresholdPercent)
  const moved = relativeChange(from, to)
  const isPrintedAsLimit = moved === formatDecimal(rational(Math.round(thresholdPercent * 100), 100))
  const clause = isPrintedAsLimit
    ? `${noun} berubah lebih dari ${limit} persen sejak potret sebelumnya ${figures}`
    : `${noun} berubah ${moved} persen sejak potret sebelumnya ${figures}, melebihi ambang ${limit} persen`
  return oneOrTwoSentences(clause, 'penjelasan sumber diperlukan')
}

/** Returns the sentence of check 8: fewer active people; what was recorded about it follows in `findingSentence`. */
export const activeFellSentence = (finding: FindingOf<'8'>, context: FindingContext): string => {
  const { from, to, since } = finding
  const percent = relativeChange(from, to)
  const share = percent === '0,00' ? '' : ` (${percent} persen)`
  return `${subject('Peserta aktif', finding.site, context, true)} berkurang ${people(from - to)}${share} sejak ${formatDay(since)}.`
}

const TIMES = { 10: 'sepuluh kali', 100: 'seratus kali', 1000: 'seribu kali' } as const
const PARTS = { 10: 'sepersepuluh', 100: 'seperseratus', 1000: 'seperseribu' } as const

/** Returns the sentence of check 15: a figure about ten, a hundred or a thousand times its previous value, or was it. */
export const magnitudeJumpSentence = (finding: FindingOf<'15'>, context: FindingContext): string => {
  const { from, to, factor, direction, since, field } = finding
  const noun = subject(capitalised(FIELD_WORDS[field]), finding.site, context, true)
  const isExact = Math.max(from, to) === factor * Math.min(from, to)
  const size = direction === 'up' ? TIMES[factor] : PARTS[factor]
  return oneOrTwoSentences(
    `${noun} berubah dari ${formatCount(from)} menjadi ${people(to)} sejak ${formatDay(since)}, ${isExact ? 'tepat' : 'mendekati'} ${size} nilai sebelumnya`,
    'angka itu kemungkinan salah tulis',
  )
}

/** Returns the sentences of check 18 (report.md 9, no. 19): another label or source of eligible people. */
export const eligibleReplacedSentence = (finding: FindingOf<'18'>): string => {
  const { label, source, fromDay, toDay } = finding
  const subjects = [...(source === null ? [] : ['sumber']), ...(label === null ? [] : ['batasan'])]
  const noun = capitalised(`${subjects.join(' dan ')} potensi`)
  // the name of a source keeps its capital inside a sentence
  const told = label === null ? source : { from: clauseOf(label.from), to: clauseOf(label.to) }
  const isNamed = told !== null && told.from.trim() !== '' && told.to.trim() !== ''
  const replaced = isNamed
    ? ` ${label === null ? 'Sumber' : 'Potensi'} semula ialah ${told.from}, kemudian ${told.to}.`
    : ''
  return `${noun} berganti antara ${formatDay(fromDay)} dan ${formatDay(toDay)} sehingga kedua cakupan tidak sepenuhnya sebanding.${replaced}`
}

/** Returns the sentence of check 10 (report.md 9, no. 7): an as-of day in the future, after the meeting, or old. */
export const asOfDoubtedSentence = ({ reason, asOf, against, days }: FindingOf<'10'>): string => {
  switch (reason) {
    case 'future':
      return `Tanggal data, ${formatDay(asOf)}, jatuh ${formatCount(days)} hari setelah tanggal pemeriksaan, ${formatDay(against)}; potret ini belum dapat difinalkan.`
    case 'after-meeting':
      return `Tanggal data, ${formatDay(asOf)}, jatuh ${formatCount(days)} hari setelah tanggal rapat, ${formatDay(against)}.`
    case 'old':
      return dataAgeSentence(asOf, days)
    default:
      return assertNever(reason)
  }
}

/** Returns the sentences of check 9: a second, unrelated snapshot of the same day. */
export const secondSnapshotSentence = ({ asOf, otherSource }: FindingOf<'9'>): string => {
  const source = otherSource.trim() === '' ? '' : `, bersumber dari ${otherSource.trim()}`
  return `Per ${formatDay(asOf)} sudah ada potret data lain bagi wilayah dan kelompok data yang sama${source}. Perbaikan dicatat sebagai versi baru.`
}
