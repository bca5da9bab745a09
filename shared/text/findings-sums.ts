import { coverage } from '../calc/coverage.ts'
import type { FindingOf, SegmentPart } from '../checks/finding.ts'
import type { Region } from '../domain/region.ts'
import { capitalised, formatCount, formatPercent } from '../format/number.ts'
import type { FindingContext } from './finding-context.ts'
import { FIELD_WORDS, indicatorPhrase, isScope, oneOrTwoSentences, sitePhrase, subject } from './finding-phrases.ts'
import { listOf, people } from './narrative/sentence.ts'

const NAMED_REGIONS = 3
const CHECK_ELIGIBLE = 'data potensi perlu diperiksa'

/** "88.357 + 36.140 + 16.443 = 140.940"; of a single segment its figure alone. */
const addition = (parts: readonly SegmentPart[], sum: number): string =>
  parts.length < 2
    ? formatCount(sum)
    : `${parts.map((part) => formatCount(part.count)).join(' + ')} = ${formatCount(sum)}`

/** Returns the sentence of check 1: segments that do not add up to their total. */
export const segmentSumSentence = (finding: FindingOf<'1'>, context: FindingContext): string => {
  const noun = FIELD_WORDS[finding.field]
  const difference = people(Math.abs(finding.sum - finding.total))
  const total = subject(noun, finding.site, context, true)
  const [only, ...others] = finding.parts
  if (only !== undefined && others.length === 0) {
    const named = indicatorPhrase(only.indicator, context)
    return `${capitalised(noun)} ${named} (${formatCount(only.count)}), satu-satunya segmen yang berisi angka, berbeda ${difference} dari ${total} (${formatCount(finding.total)}).`
  }
  return `Jumlah ${noun} menurut segmen (${addition(finding.parts, finding.sum)}) berbeda ${difference} dari ${total} (${formatCount(finding.total)}).`
}

/** Returns the sentence of check 1b (report.md 9, no. 40): segments that look like eligible people. */
export const segmentsLookEligibleSentence = (finding: FindingOf<'1b'>, context: FindingContext): string => {
  const as = subject('peserta aktif', finding.site, context, true)
  const against = finding.active === null ? 'peserta aktif' : `peserta aktif (${formatCount(finding.active)})`
  return oneOrTwoSentences(
    `Angka segmen yang dicantumkan sebagai ${as} (${addition(finding.parts, finding.eligible)}) sama dengan jumlah potensi, bukan ${against}`,
    'angka itu kemungkinan potensi per segmen',
  )
}

/** Returns the sentence of check 1c: a segment with more active people than the total. */
export const segmentAboveTotalSentence = (finding: FindingOf<'1c'>, context: FindingContext): string =>
  oneOrTwoSentences(
    `${subject('Peserta aktif', finding.site, context)} (${people(finding.segmentActive)}) melebihi seluruh peserta aktif (${people(finding.totalActive)})`,
    'angka segmen atau totalnya perlu diperiksa',
  )

const shareSubject = (finding: FindingOf<'2'>, context: FindingContext): string => {
  const { indicator, place } = finding.site
  const isRatio = indicator !== null && context.indicator(indicator)?.kind === 'ratio'
  const noun = isRatio ? 'Rasio' : 'Cakupan'
  const phrase = indicatorPhrase(indicator, context)
  if (place === null) return `${noun} ${phrase}`
  if (phrase === '') return `${noun} UCJ ${context.placeName(place)}`
  return isScope(place, context) ? `${noun} ${phrase}` : `${noun} ${phrase} di ${context.placeName(place)}`
}

/** Returns the sentence of check 2 (report.md 9, no. 6): more active than eligible people. */
export const activeAboveEligibleSentence = (finding: FindingOf<'2'>, context: FindingContext): string => {
  const share = coverage(finding)
  if (share === null) {
    return oneOrTwoSentences(
      `${subject('Peserta aktif', finding.site, context, true)} berjumlah ${people(finding.active)}, sedangkan potensinya nihil`,
      CHECK_ELIGIBLE,
    )
  }
  const printed = formatPercent(share)
  const size = printed === '100,00' ? 'di atas 100 persen' : `sebesar ${printed} persen`
  return oneOrTwoSentences(
    `${shareSubject(finding, context)} ${size} karena peserta aktif (${people(finding.active)}) melebihi potensi (${people(finding.eligible)})`,
    CHECK_ELIGIBLE,
  )
}

const names = (regions: readonly Region[], context: FindingContext): string => {
  const named = regions.slice(0, NAMED_REGIONS).map(context.shortName)
  const others = regions.length - named.length
  return listOf(others === 0 ? named : [...named, `${formatCount(others)} wilayah lain`])
}

const remainder = (finding: FindingOf<'6'>, context: FindingContext): string => {
  const { unmapped, missing } = finding
  if (unmapped < 0) {
    const although = missing.length === 0 ? '' : ` meskipun ${names(missing, context)} tidak tercantum`
    return `rincian itu lebih besar ${people(-unmapped)}${although}`
  }
  if (missing.length > 0) return `${names(missing, context)} tidak tercantum`
  return `sebanyak ${people(unmapped)} belum terpetakan`
}

const breakdown = (finding: FindingOf<'6'>, context: FindingContext): string => {
  const { site, field, by } = finding
  const according = by === 'region' ? 'menurut wilayah' : 'menurut perangkat daerah'
  const isMain = site.indicator === context.main && field === 'active'
  const phrase = sitePhrase(site, context)
  const of = [isMain ? '' : FIELD_WORDS[field], phrase].filter((word) => word !== '')
  const at = site.place === null || isScope(site.place, context) ? [] : ['di', context.placeName(site.place)]
  return ['Rincian', ...of, according, ...at].join(' ')
}

/** Returns the sentence of check 6 (report.md 9, no. 42): parts that do not add up, and which are missing. */
export const childrenSumSentence = (finding: FindingOf<'6'>, context: FindingContext): string => {
  const compared = `${breakdown(finding, context)} berjumlah ${people(finding.sum)}, sedangkan sumber menyebut ${people(finding.total)}`
  const unknown =
    finding.unknown.length === 0
      ? ''
      : ` Angka ${names(finding.unknown, context)} tidak diketahui dan tidak termasuk dalam rincian itu.`
  return `${oneOrTwoSentences(compared, remainder(finding, context))}${unknown}`
}
