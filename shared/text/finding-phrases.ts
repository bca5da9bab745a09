import type { CountField, FindingSite } from '../checks/finding.ts'
import { type IndicatorCode, SEGMENT_NAMES, UCJ, UCJ_SEGMENTS } from '../domain/indicator.ts'
import type { Place } from '../domain/snapshot.ts'
import { capitalised } from '../format/number.ts'
import type { FindingContext } from './finding-context.ts'
import { MOST_WORDS, wordCount } from './narrative/sentence.ts'

/** The terms for the two counts, as in the glossary. */
export const FIELD_WORDS: Readonly<Record<CountField, string>> = { eligible: 'potensi', active: 'peserta aktif' }

/** Returns alternatives: "a", "a atau b", "a, b, atau c". */
export const alternatives = (items: readonly string[]): string =>
  items.length <= 2 ? items.join(' atau ') : `${items.slice(0, -1).join(', ')}, atau ${items.at(-1)}`

/** Returns two clauses as one sentence with a semicolon, or as two where one would be longer than can be read aloud. */
export const oneOrTwoSentences = (first: string, second: string): string => {
  const joined = `${first}; ${second}.`
  return wordCount(joined) <= MOST_WORDS ? joined : `${first}. ${capitalised(second)}.`
}

/** Returns how a sentence names an indicator: "segmen Jakon", "indikator Non-ASN"; empty for UCJ itself. */
export const indicatorPhrase = (code: IndicatorCode | null, context: FindingContext): string => {
  if (code === null || code === UCJ) return ''
  const segment = UCJ_SEGMENTS.find((candidate) => candidate === code)
  if (segment !== undefined) return `segmen ${SEGMENT_NAMES[segment].short}`
  return `indikator ${context.indicator(code)?.shortLabel ?? code}`
}

/** Returns whether the place is the region of the snapshot. */
export const isScope = (place: Place | null, context: FindingContext): boolean =>
  place === null || (place.kind === 'region' && place.code === context.scope.code)

/** The indicator of a site as a phrase; empty for the main indicator, which goes without saying. */
export const sitePhrase = ({ indicator }: FindingSite, context: FindingContext): string =>
  indicator === context.main ? '' : indicatorPhrase(indicator, context)

/**
 * Returns a noun with what it belongs to: "Potensi", "Potensi segmen Jakon", "Potensi Kecamatan Raba", "Potensi segmen Jakon di
 * Kecamatan Raba". The scope region is named only with `scopeNamed` and without an indicator.
 */
export const subject = (noun: string, site: FindingSite, context: FindingContext, scopeNamed = false): string => {
  const phrase = sitePhrase(site, context)
  const { place } = site
  const placed = place !== null && (!isScope(place, context) || (scopeNamed && phrase === ''))
  if (!placed) return phrase === '' ? noun : `${noun} ${phrase}`
  const name = context.placeName(place)
  return phrase === '' ? `${noun} ${name}` : `${noun} ${phrase} di ${name}`
}

/** Returns a clause that opens with where it holds: "Pada segmen Jakon di Kecamatan Raba, …"; only capitalised for the scope. */
export const located = (clause: string, site: FindingSite, context: FindingContext): string => {
  const phrase = sitePhrase(site, context)
  const onIndicator = phrase === '' ? '' : `pada ${phrase}`
  const { place } = site
  const atPlace = place === null || isScope(place, context) ? '' : `di ${context.placeName(place)}`
  const where = [onIndicator, atPlace].filter((part) => part !== '').join(' ')
  return capitalised(where === '' ? clause : `${where}, ${clause}`)
}
