import { inNote, missingRegionsSentence, othersClause, type RegionWords, whoWords } from './regions.ts'
import { firstReadable } from './sentence.ts'

/** Regions with unknown figures, each in one list only, and what is known of the active people of the others. */
export interface UnknownRegions {
  /** Regions of which nothing is known. */
  readonly absent: readonly string[]
  /** Potensi known, active people not. */
  readonly noActive: readonly string[]
  /** Active people known, potensi not. */
  readonly noEligible: readonly string[]
  /** Regions in all. */
  readonly total: number
  readonly knownCount: number
  readonly knownActive: number | null
}

const whoIn = (words: RegionWords, names: readonly string[], total: number): readonly string[] =>
  names.length === total && total > 1 ? [`semua ${words.child}`] : whoWords(words, names)

const NOT_CALCULATED = 'tidak diketahui sehingga cakupannya tidak dihitung'

/**
 * Returns whose active people are unknown and what the others add up to (no. 37 and 4), all in one sentence; null without such regions.
 * "Data Kabupaten Lombok Barat belum diterima dan jumlah peserta aktif Kabupaten Dompu tidak diketahui; jumlah delapan kabupaten/kota
 * lainnya, 519.000 orang, bukan angka provinsi."
 */
export const unknownActiveSentence = (words: RegionWords, unknown: UnknownRegions): string | null => {
  const { absent, noActive, total, knownCount, knownActive } = unknown
  if (absent.length + noActive.length === 0) return null
  if (noActive.length === 0) return missingRegionsSentence(words, absent, knownCount, knownActive)
  const end = othersClause(words, knownCount, knownActive)
  const lacking = whoIn(words, noActive, total)
  if (absent.length === 0) {
    return firstReadable(
      [end, ''].flatMap((tail) => lacking.map((who) => `Jumlah peserta aktif ${who} ${NOT_CALCULATED}${tail}.`)),
    )
  }
  const [names = '', counted = ''] = whoWords(words, absent)
  return firstReadable([
    ...lacking.map((who) => `Data ${names} belum diterima dan jumlah peserta aktif ${who} tidak diketahui${end}.`),
    ...lacking.map((who) => `Data ${counted} belum diterima dan jumlah peserta aktif ${who} tidak diketahui${end}.`),
  ])
}

/** Returns whose potensi is unknown, so that their coverage is not calculated (no. 4); null without such regions. */
export const unknownEligibleSentence = (words: RegionWords, { noEligible, total }: UnknownRegions): string | null =>
  noEligible.length === 0
    ? null
    : firstReadable(whoIn(words, noEligible, total).map((who) => `Jumlah potensi ${who} ${NOT_CALCULATED}.`))

/**
 * Returns the note of a sum from which regions are missing: "Tanpa Raba, yang datanya belum diterima." `missing` are those without a
 * figure of their own; they are named when their figures are known from below.
 */
export const partialSumNote = (
  words: RegionWords,
  { absent, noActive, noEligible }: UnknownRegions,
  missing: readonly string[],
): string => {
  if (absent.length + noActive.length + noEligible.length === 0) {
    return `Tanpa angka resmi ${inNote(words, missing)}.`
  }
  return [
    absent.length === 0 ? '' : `Tanpa ${inNote(words, absent)}, yang datanya belum diterima.`,
    noActive.length === 0 ? '' : `Peserta aktif ${inNote(words, noActive)} tidak diketahui.`,
    noEligible.length === 0 ? '' : `Potensi ${inNote(words, noEligible)} tidak diketahui.`,
  ]
    .filter((text) => text !== '')
    .join(' ')
}

/** Returns the note of a sum of distances from which regions are missing. */
export const partialGapNote = (words: RegionWords, names: readonly string[]): string =>
  `Tanpa ${inNote(words, names)}, yang selisihnya tidak diketahui.`
