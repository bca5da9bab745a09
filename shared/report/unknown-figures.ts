import { namesOf, regionCount } from '../text/narrative/regions.ts'
import { unknownActiveSentence, unknownEligibleSentence } from '../text/narrative/regions-unknown.ts'
import { listOf } from '../text/narrative/sentence.ts'
import type { ReportFacts } from './facts.ts'
import { unknownRegions } from './leading-regions.ts'

/** Returns what stands in for the coverage of a region whose parts are not all known; null when the region has a figure of its own. */
export const partialSentence = (facts: ReportFacts): string | null => {
  if (facts.official.kind !== 'partial') return null
  const unknown = unknownRegions(facts)
  return unknownActiveSentence(facts.words, unknown) ?? unknownEligibleSentence(facts.words, unknown)
}

/** Returns why the coverage of the region is not calculated as a clause: "jumlah potensi tidak diketahui". */
export const unknownCoverageReason = (facts: ReportFacts): string => {
  const { now, official, words } = facts
  if (official.kind === 'partial') return `data ${partsWords(official.missing, words)} tidak lengkap`
  const missing = [...(now.eligible === null ? ['potensi'] : []), ...(now.active === null ? ['peserta aktif'] : [])]
  return missing.length === 0 ? `${words.region} tidak memiliki potensi` : `jumlah ${listOf(missing)} tidak diketahui`
}

const MOST_PARTS = 3

const partsWords = (names: readonly string[], words: ReportFacts['words']): string =>
  names.length > MOST_PARTS ? regionCount(names.length, words.child) : namesOf(names, words.childTitle)
