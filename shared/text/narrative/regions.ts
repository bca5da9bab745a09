import type { Rational } from '../../calc/rational.ts'
import type { DateKey } from '../../domain/date-key.ts'
import type { CategoryBand, CategoryScheme } from '../../domain/target.ts'
import { formatDay } from '../../format/date.ts'
import { capitalised, formatCount, formatHundredths, numberWord } from '../../format/number.ts'
import { firstReadable, listOf, people, percent } from './sentence.ts'
import { surplusWords } from './target.ts'

/** The words for a region and the level below it. */
export interface RegionWords {
  /** "kota", "kabupaten", "provinsi", "kecamatan". */
  readonly region: string
  /** "kecamatan", "kabupaten/kota", "kelurahan", "desa". */
  readonly child: string
  /** Kind put before the first name of an enumeration, "Kecamatan"; empty where names carry their kind. */
  readonly childTitle: string
}

/** A region below with the people it lacks. */
export interface RegionGap {
  readonly name: string
  readonly people: number
}

/** Returns a count of regions in words, `lima kecamatan`. */
export const regionCount = (count: number, word: string): string => `${numberWord(count)} ${word}`

/** Returns a part of some regions, `lima kecamatan`, or `semua kecamatan` for all of them; one region alone is counted. */
export const countOrAll = (count: number, total: number, word: string): string =>
  count === total && total > 1 ? `semua ${word}` : regionCount(count, word)

/** Returns names with their kind in front of the first one, `Kecamatan Asakota dan Raba`. */
export const namesOf = (names: readonly string[], childTitle: string): string =>
  `${childTitle === '' ? '' : `${childTitle} `}${listOf(names)}`

/**
 * Returns the ranking by distance to the target (report.md 9, no. 34), up to three regions, largest first; null without any.
 * "Apabila target kota diterapkan sama pada setiap kecamatan, selisih terbesar terdapat di Asakota, yaitu 1.697 orang, disusul Rasanae
 * Timur 1.534 orang dan Raba 919 orang."
 */
export const rankingSentence = (words: RegionWords, gaps: readonly RegionGap[]): string | null => {
  const [first, ...others] = gaps
  if (first === undefined) return null
  const opening = `Apabila target ${words.region} diterapkan sama pada setiap ${words.child}, selisih terbesar terdapat di ${first.name}, yaitu ${people(first.people)}`
  if (others.length === 0) return `${opening}.`
  const followers = others.map(({ name, people: count }) => `${name} ${people(count)}`)
  return firstReadable([
    `${opening}, disusul ${listOf(followers)}.`,
    `${opening}. Selisih terbesar berikutnya terdapat di ${listOf(others.map(({ name, people: count }) => `${name} (${people(count)})`))}.`,
  ])
}

/**
 * Returns what a share of distances is taken from: the sum over all regions (`known` null), or over the regions whose distance is known:
 * "jumlah selisih ke target delapan kabupaten/kota yang diketahui".
 */
export const gapBase = (words: RegionWords, known: number | null): string =>
  known === null
    ? 'jumlah selisih ke target'
    : `jumlah selisih ke target ${regionCount(known, words.child)} yang diketahui`

/** The regions that together hold at least 80 % of all distances, as a chart marks them. */
export interface LeadingRegions {
  readonly count: number
  /** Their part of the distances. */
  readonly share: Rational
  /** Regions whose distance is known, null when that is so for all of them. */
  readonly known: number | null
}

const TOGETHER: Readonly<Record<number, string>> = { 2: 'Keduanya', 3: 'Ketiganya' }

const countAsSubject = (count: number, word: string): string =>
  capitalised(count > 20 ? `sebanyak ${formatCount(count)} ${word}` : regionCount(count, word))

/**
 * Returns what part of the distances the leading regions hold (no. 35); when more lead than were just named, they are counted.
 * "Ketiganya memuat 86,03 persen dari jumlah selisih ke target."
 */
export const concentrationSentence = (
  words: RegionWords,
  named: readonly string[],
  { count, share, known }: LeadingRegions,
): string => {
  const subject =
    count > named.length
      ? `${countAsSubject(count, words.child)} dengan selisih terbesar`
      : (TOGETHER[named.length] ?? listOf(named))
  return `${subject} memuat ${percent(share)} dari ${gapBase(words, known)}.`
}

/** Returns the lowest coverages when there is no target to rank by, up to three, lowest first; null without any. */
export const lowestCoverageSentence = (
  words: RegionWords,
  count: number,
  lowest: readonly { readonly name: string; readonly coverage: Rational }[],
): string | null => {
  const [first, ...others] = lowest
  if (first === undefined) return null
  const opening = `Cakupan terendah di antara ${regionCount(count, words.child)} terdapat di ${first.name}, yaitu ${percent(first.coverage)}`
  if (others.length === 0) return `${opening}.`
  return `${opening}, disusul ${listOf(others.map(({ name, coverage }) => `${name} ${percent(coverage)}`))}.`
}

/** A region below with the change of its active people. */
export interface RegionMove {
  readonly name: string
  readonly people: number
}

/** `everywhere` names all regions where all of them fell, null otherwise. */
const fallen = (words: RegionWords, moves: readonly RegionMove[], everywhere: string | null): string => {
  const [first] = moves
  if (first === undefined) return ''
  if (moves.length === 1) return `berkurang ${people(-first.people)} di ${first.name}`
  const opening = `berkurang di ${everywhere ?? regionCount(moves.length, words.child)}`
  const named = moves.map(({ name, people: count }) => `${name} (${people(-count)})`)
  if (moves.length <= 3) return `${opening}, yaitu ${listOf(named)}`
  return `${opening}, terbanyak di ${named[0]}`
}

/**
 * Returns in how many regions the active people rose, fell or stayed (no. 36), the falls with their size; null without known changes.
 * `total` is how many regions there are: "semua" is said of those with a known change only.
 * "Peserta aktif bertambah di empat kecamatan dan berkurang 34 orang di Asakota."
 */
export const directionSentence = (words: RegionWords, moves: readonly RegionMove[], total: number): string | null => {
  if (moves.length === 0) return null
  const all = moves.length < total ? `semua ${words.child} yang perubahannya diketahui` : `semua ${words.child}`
  const up = moves.filter((move) => move.people > 0)
  const down = moves.filter((move) => move.people < 0).sort((a, b) => a.people - b.people)
  const same = moves.length - up.length - down.length
  if (up.length === moves.length) return `Peserta aktif bertambah di ${all}.`
  if (same === moves.length) return `Peserta aktif tetap di ${all}.`
  const parts = [
    up.length === 0 ? '' : `bertambah di ${regionCount(up.length, words.child)}`,
    same === 0 ? '' : `tetap di ${regionCount(same, words.child)}`,
    fallen(words, down, down.length === moves.length ? all : null),
  ]
  return `Peserta aktif ${listOf(parts.filter((part) => part !== ''))}.`
}

/**
 * Returns that figures of some regions are missing and what the others add up to (no. 37).
 * "Data Kecamatan Raba belum diterima; jumlah empat kecamatan lainnya, 19.358 orang, bukan angka kota."
 */
export const missingRegionsSentence = (
  words: RegionWords,
  missing: readonly string[],
  knownCount: number,
  knownActive: number | null,
): string => {
  const end = othersClause(words, knownCount, knownActive)
  return firstReadable(whoWords(words, missing).map((who) => `Data ${who} belum diterima${end}.`))
}

/** Returns the names, and for a sentence that they make too long, how many there are. */
export const whoWords = (words: RegionWords, names: readonly string[]): readonly string[] => [
  namesOf(names, words.childTitle),
  regionCount(names.length, words.child),
]

/** Returns the clause on what the other regions add up to; the empty text when nothing is known of them. */
export const othersClause = (words: RegionWords, count: number, active: number | null): string =>
  active === null || count === 0
    ? ''
    : `; jumlah ${regionCount(count, words.child)} lainnya, ${people(active)}, bukan angka ${words.region}`

/** Names in a note under a table are listed up to this many. */
const MOST_IN_NOTE = 6

/** Returns the names as a note under a table lists them; many are only counted. */
export const inNote = (words: RegionWords, names: readonly string[]): string =>
  names.length > MOST_IN_NOTE ? regionCount(names.length, words.child) : listOf(names)

const edgeWords = (hundredths: number, unit: string): string =>
  `${hundredths % 100 === 0 ? formatCount(hundredths / 100) : formatHundredths(hundredths)}${unit}`

const schemeWords = (scheme: CategoryScheme): string =>
  scheme.source === null ? 'kategori yang diatur pengguna' : `kategori dalam ${scheme.source}`

const boundsWords = (scheme: CategoryScheme, band: CategoryBand, unit: string): string => {
  const above = scheme.bands[scheme.bands.indexOf(band) + 1]
  if (above === undefined) return `${edgeWords(band.lower, unit)} atau lebih`
  if (band.lower === 0) return `di bawah ${edgeWords(above.lower, unit)}`
  return `${edgeWords(band.lower, unit)} sampai kurang dari ${edgeWords(above.lower, unit)}`
}

/**
 * Returns the category of one region with the bounds of its band (no. 38).
 * "Menurut kategori yang diatur pengguna, Kecamatan Rasanae Timur termasuk sangat rendah (27,84 persen; batasnya di bawah 30 persen)."
 */
export const categorySentence = (
  scheme: CategoryScheme,
  band: CategoryBand,
  region: string,
  coverage: Rational,
): string =>
  `Menurut ${schemeWords(scheme)}, ${region} termasuk ${band.label} (${percent(coverage)}; batasnya ${boundsWords(scheme, band, ' persen')}).`

/** Returns the note under a table that names every band with its bounds; without a source the bands are the user's own. */
export const categoryNote = (scheme: CategoryScheme): string => {
  const bands = scheme.bands.map((band) => `${band.label} ${boundsWords(scheme, band, '%')}`)
  const source = scheme.source === null ? 'pengaturan pengguna' : scheme.source
  return `Kategori menurut ${source}: ${bands.join('; ')}.`
}

/** Why the distances of the regions do not add up to that of the whole. */
export type GapDifference =
  | { readonly kind: 'missing'; readonly names: readonly string[] }
  | {
      readonly kind: 'known'
      /** Regions with more active people than the target needs. */
      readonly above: readonly string[]
      /** What the whole holds beyond its regions, negative where they hold more; null where that changes no distance. */
      readonly beyond: { readonly eligible: number; readonly active: number } | null
      readonly isRounded: boolean
    }

const beyondWords = (words: RegionWords, { eligible, active }: { eligible: number; active: number }): string => {
  if (eligible < 0 || active < 0) return `jumlah angka ${words.child} tidak sama dengan angka ${words.region}`
  const counts = [
    ...(eligible === 0 ? [] : [`${formatCount(eligible)} potensi`]),
    ...(active === 0 ? [] : [`${formatCount(active)} peserta aktif`]),
  ]
  return `${listOf(counts)} belum terpetakan`
}

const differenceReason = (words: RegionWords, reason: GapDifference): string => {
  if (reason.kind === 'missing') return `karena data ${inNote(words, reason.names)} tidak lengkap`
  const { above, beyond, isRounded } = reason
  const causes = [
    ...(above.length === 0 ? [] : [`${inNote(words, above)} melebihi target`]),
    ...(beyond === null ? [] : [beyondWords(words, beyond)]),
    ...(isRounded ? [`pembulatan ke atas di setiap ${words.child}`] : []),
  ]
  return `karena ${listOf(causes, beyond === null ? 'dan' : 'serta')}`
}

/**
 * Returns why the regional distances add up to another figure than the region's own (no. 39); `own` is 0 for a region that reached the
 * target, and null is returned where only missing data could explain that.
 */
export const gapSumSentence = (
  words: RegionWords,
  count: number,
  sum: number,
  own: number,
  reason: GapDifference,
): string | null => {
  const regions = regionCount(count, words.child)
  const why = differenceReason(words, reason)
  if (own === 0) {
    if (reason.kind === 'missing') return null
    return `${capitalised(words.region)} telah mencapai target, sedangkan selisih ${regions} berjumlah ${people(sum)} ${why}.`
  }
  return `Jumlah selisih ${regions} (${people(sum)}) berbeda ${people(Math.abs(sum - own))} dari selisih ${words.region} (${people(own)}) ${why}.`
}

/** Returns that regions reached the target, each with what it has above it: "Mpunda telah mencapai target, lebih 215 orang." */
export const reachedRegionsSentence = (reached: readonly RegionGap[]): string | null => {
  if (reached.length === 0) return null
  const named = reached.map(({ name, people: count }) => `${name}, ${surplusWords(count)}`)
  return `Tercapai: ${named.join('; ')}.`
}

/**
 * Returns the ranking in one sentence for the summary: the regions named with people, then the part that the leading ones hold (null
 * leaves it out); null without any.
 */
export const summaryRegionsSentence = (
  words: RegionWords,
  gaps: readonly RegionGap[],
  leading: LeadingRegions | null,
): string | null => {
  if (gaps.length === 0) return null
  const named = gaps.map(({ name, people: count }) => `${name} (${people(count)})`)
  const opening = `Selisih ke target terbesar terdapat di ${namesOf(named, words.childTitle)}`
  return firstReadable([
    ...(leading === null ? [] : heldClauses(words, gaps.length, leading).map((held) => `${opening}${held}.`)),
    `${opening}.`,
    `Selisih ke target terbesar terdapat di ${namesOf(
      gaps.map(({ name }) => name),
      words.childTitle,
    )}.`,
  ])
}

const heldClauses = (words: RegionWords, named: number, { count, share, known }: LeadingRegions): readonly string[] => {
  const held = `${percent(share)} dari jumlah selisih`
  const of = known === null ? '' : ` ${regionCount(known, words.child)} yang diketahui`
  const some = known === null ? '' : ' yang diketahui'
  if (count <= named) {
    const together = named === 1 ? 'yang' : 'yang bersama-sama'
    return [`, ${together} memuat ${held}${of}`, `, bersama-sama ${held}${some}`]
  }
  const who = regionCount(count, words.child)
  return [
    `; ${who} dengan selisih terbesar memuat ${held}${of}`,
    `; ${who} dengan selisih terbesar memuat ${held}${some}`,
    `; ${who} memuat ${held}${some}`,
    `; ${who} memuat ${percent(share)} dari selisih${some}`,
  ]
}

/** Returns that every region with known figures reached the target applied to it. */
export const allReachedSentence = (words: RegionWords, asOf: DateKey): string =>
  `Apabila target ${words.region} diterapkan sama, per ${formatDay(asOf)} semua ${words.child} yang datanya diketahui telah mencapai target.`

/** Returns a count of regions as the subject of a sentence: `Tiga dari lima kecamatan`, without a whole `Tiga kecamatan`. */
export const partOfRegions = (part: number, whole: number | null, word: string): string =>
  whole === null
    ? countAsSubject(part, word)
    : `${capitalised(part > 20 ? `sebanyak ${formatCount(part)}` : numberWord(part))} dari ${regionCount(whole, word)}`
