import { compare, type Rational } from '../../calc/rational.ts'
import type { Finding } from '../../checks/finding.ts'
import type { DateKey } from '../../domain/date-key.ts'
import { formatDay } from '../../format/date.ts'
import { numberWord } from '../../format/number.ts'
import { coverageVerb } from './change.ts'
import { gapBase, type LeadingRegions, regionCount, type RegionWords } from './regions.ts'
import { firstReadable, listOf, percent, points, printedDirection } from './sentence.ts'

/** Returns the coverage with its change since the previous snapshot; an unknown one with its reason, "jumlah potensi tidak diketahui". */
export const coverageConclusion = (
  region: string,
  asOf: DateKey,
  coverage: Rational | null,
  since: { readonly day: DateKey; readonly points: Rational } | null,
  reason: string,
): string => {
  const opening = `Cakupan UCJ ${region} per ${formatDay(asOf)}`
  if (coverage === null) return `${opening} tidak dihitung karena ${reason}.`
  if (since === null) return `${opening} sebesar ${percent(coverage)}.`
  const direction = printedDirection(since.points)
  const moved =
    direction === 0
      ? `${since.points.num === 0n ? '' : 'setelah pembulatan '}sama dengan keadaan per ${formatDay(since.day)}`
      : `${coverageVerb(direction)} ${points(since.points)} sejak ${formatDay(since.day)}`
  return `${opening} sebesar ${percent(coverage)}, ${moved}.`
}

/** Returns that a target in percent is missed and what the present pace leads to by the target day. */
export const targetConclusion = (year: number, hundredths: number, day: DateKey, projected: Rational): string => {
  const isMet = compare(projected, { num: BigInt(hundredths), den: 10_000n }) >= 0
  const against = isMet ? 'memenuhi target' : 'di bawah target'
  return `Target tahun ${year} belum tercapai; dengan laju saat ini, cakupan per ${formatDay(day)} diproyeksikan ${percent(projected)}, ${against}.`
}

/** What moved the coverage and who lost people. */
export interface CauseConclusion {
  /** Direction of the coverage as printed. */
  readonly direction: -1 | 0 | 1
  /** The segment that accounts for most of it, null when none does. */
  readonly mainSegment: string | null
  /** Segments and regions that lost active people, the main segment of a fall not among them: "segmen Jakon", "Kecamatan Asakota". */
  readonly fallen: readonly string[]
  readonly since: DateKey
}

/** Returns where the change mainly came from and who lost people; null when there is nothing to say. */
export const causeConclusion = (text: CauseConclusion): string | null => {
  const { direction, mainSegment, fallen } = text
  const lost = fallen.length === 0 ? '' : `peserta aktif ${listOf(fallen)}`
  if (mainSegment === null || direction === 0) {
    return lost === '' ? null : `Sejak ${formatDay(text.since)}, ${lost} berkurang.`
  }
  if (direction > 0) {
    const main = `Kenaikan terutama berasal dari segmen ${mainSegment}`
    return lost === '' ? `${main}.` : `${main}, sedangkan ${lost} berkurang.`
  }
  const main = `Penurunan terutama berasal dari segmen ${mainSegment}`
  return lost === '' ? `${main}.` : `${main}; ${lost} juga berkurang.`
}

/** Returns where verification and outreach should come first: "di Asakota, Rasanae Timur, dan Raba", "pada segmen BPU". */
export const priorityAdvice = (where: string): string => `Verifikasi dan sosialisasi didahulukan ${where}.`

/** More regions than this are counted; the first three of them are named. */
const MOST_PLACES = 5
const FIRST_PLACES = 3

/**
 * Returns in which regions verification and outreach should come first; of more than five the first three, how many they are and the part
 * of the distance they hold (null leaves it out). "Verifikasi dan sosialisasi didahulukan di Asakota, Rasanae Timur, dan Raba."
 */
export const regionPriorityAdvice = (
  words: RegionWords,
  names: readonly string[],
  leading: LeadingRegions | null,
): string => {
  const held = leading === null ? '' : ` (${percent(leading.share)} dari ${gapBase(words, leading.known)})`
  const counted = `di ${regionCount(names.length, words.child)} dengan selisih ke target terbesar${held}`
  const beginning = `${counted}, mulai dari ${listOf(names.slice(0, FIRST_PLACES))}`
  const all = names.length > MOST_PLACES ? [] : [`di ${listOf(names)}`]
  return firstReadable([...all, beginning, counted].map(priorityAdvice))
}

/** Returns the request to those whose RTL are past their due date; null when none is. */
export const overdueAdvice = (numbers: readonly string[], by: DateKey): string | null => {
  const [only] = numbers
  if (only === undefined) return null
  const whose = numbers.length === 1 ? `RTL ${only}` : `${numberWord(numbers.length)} RTL`
  return `Penanggung jawab ${whose} yang melewati tenggat diminta menyampaikan rencana penyelesaian paling lambat ${formatDay(by)}.`
}

/** Returns the request to set the due dates that the meeting left open; null when it left none. */
export const dueDateAdvice = (numbers: readonly string[], by: DateKey): string | null => {
  if (numbers.length === 0) return null
  const whose = numbers.length > 3 ? `${numberWord(numbers.length)} RTL baru` : `RTL ${listOf(numbers)}`
  return `Tenggat ${whose} ditetapkan paling lambat ${formatDay(by)}.`
}

/** Returns the request to record a target. */
export const targetAdvice = (year: number): string =>
  `Target tahun ${year} dicatat beserta dasar penetapannya sehingga selisih dapat dihitung.`

/** Returns the request to the source of the data to explain what the checks found; null when there is nothing to explain. */
export const explanationAdvice = (
  source: string,
  matters: readonly string[],
  atNextMeeting: boolean,
): string | null => {
  if (matters.length === 0) return null
  const when = atNextMeeting ? ' pada rapat berikutnya' : ''
  return `${source} diminta menjelaskan ${listOf(matters)}${when}.`
}

const MATTERS: Readonly<Partial<Record<Finding['code'], string>>> = {
  '1': 'perbedaan jumlah segmen',
  '1b': 'angka peserta aktif menurut segmen',
  '1c': 'angka peserta aktif menurut segmen',
  '2': 'peserta aktif yang melebihi potensi',
  '3': 'perbedaan persentase',
  '4': 'perbedaan jumlah yang belum terlindungi',
  '5': 'perbedaan selisih ke target',
  '6': 'perbedaan antara rincian dan jumlahnya',
  '7': 'perubahan potensi',
  '14': 'persentase di atas 100',
  '15': 'perubahan angka yang tidak lazim',
  '18': 'pergantian sumber potensi',
}

/** Returns what a finding asks its source to explain, as a noun phrase; null for what the office settles itself. Falls (8) are worded by `fallMatter`. */
export const matterOf = (code: Finding['code']): string | null => MATTERS[code] ?? null

/** Returns the falls without a recorded cause as a noun phrase; up to three places are named. */
export const fallMatter = (
  places: readonly string[],
  segments: readonly string[],
  countWord: string,
): string | null => {
  const parts = [
    places.length === 0 ? '' : `di ${places.length > 3 ? countWord : listOf(places)}`,
    segments.length === 0 ? '' : `pada segmen ${listOf(segments)}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? null : `penurunan peserta aktif ${parts.join(' dan ')}`
}
