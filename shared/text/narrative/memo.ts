import { abs, type Rational, sign } from '../../calc/rational.ts'
import type { DateKey } from '../../domain/date-key.ts'
import type { TargetGoal } from '../../domain/target.ts'
import { formatDay } from '../../format/date.ts'
import { capitalised, formatCount, numberWord } from '../../format/number.ts'
import { coverageVerb } from './change.ts'
import { gapBase, type LeadingRegions, regionCount, type RegionWords } from './regions.ts'
import { firstReadable, listOf, people, percent, points, printedDirection } from './sentence.ts'
import { goalWords, paceWords } from './target.ts'

/** Returns the coverage in the short form of a nota dinas: "Per 30 Oktober 2025, cakupan UCJ Kota Bima 37,95 persen: …". */
export const memoCoverage = (
  region: string,
  asOf: DateKey,
  figures: { readonly eligible: number; readonly active: number },
  coverage: Rational,
): string =>
  `Per ${formatDay(asOf)}, cakupan UCJ ${region} ${percent(coverage)}: ${formatCount(figures.active)} peserta aktif dari ${people(figures.eligible)} potensi.`

/** A segment that lost people, with the recorded cause as words or null. */
export interface MemoFall {
  readonly name: string
  readonly people: number
  readonly cause: string | null
}

/** A segment that was just named is not named again. */
const lostWords = ({ name, people: count }: MemoFall, isNamed: boolean): string =>
  `${isNamed ? ' yang' : `; ${name}`} berkurang ${people(count)}`

/** Returns the change of coverage, the segment it mainly came from, and the largest loss in a segment. */
export const memoChange = (
  since: DateKey,
  moved: Rational,
  mainSegment: string | null,
  fall: MemoFall | null,
): string => {
  const direction = printedDirection(moved)
  const day = formatDay(since)
  const opening =
    direction === 0
      ? `Cakupan ${moved.num === 0n ? '' : 'setelah pembulatan '}sama dengan keadaan per ${day}`
      : `Cakupan ${coverageVerb(direction)} ${points(moved)} sejak ${day}`
  const main =
    mainSegment === null || direction === 0 ? '' : `, terutama ${direction > 0 ? 'dari' : 'pada'} segmen ${mainSegment}`
  const lost = fall === null ? '' : lostWords(fall, main !== '' && fall.name === mainSegment)
  const because = fall === null || fall.cause === null ? '' : ` karena ${fall.cause}`
  return firstReadable([`${opening}${main}${lost}${because}.`, `${opening}${main}${lost}.`, `${opening}${main}.`])
}

/** People are said to fall, never to be added in a negative number. */
const presentPace = (pace: Rational): string =>
  sign(pace) < 0
    ? `dengan laju saat ini peserta aktif berkurang ${paceWords(abs(pace))} tiap bulan`
    : `laju saat ini ${paceWords(pace)}`

/** Returns that the target is missed, the pace it needs, and the present pace (null leaves that out). */
export const memoTarget = (goal: TargetGoal, needed: number, day: DateKey, pace: Rational | null): string => {
  const present = pace === null ? '' : `; ${presentPace(pace)}`
  return `Target ${goalWords(goal)} belum tercapai. Diperlukan ${formatCount(needed)} peserta aktif tiap bulan sampai ${formatDay(day)}${present}.`
}

/** An RTL past its due date. */
export interface MemoOverdue {
  readonly number: string
  /** Short title, "daftar pekerja non-ASN"; empty without an action text. */
  readonly title: string
  readonly lead: string | null
  readonly days: number
}

const overdueName = ({ number, title, lead, days }: MemoOverdue): string => {
  const delay = `${lead ?? 'tanpa penanggung jawab'}, ${formatCount(days)} hari`
  return title === '' ? `RTL ${number} (${delay})` : `${title} (RTL ${number}, ${delay})`
}

/** Returns that overdue RTL need a new due date, each with its office and delay; null when none is overdue. */
export const memoOverdue = (overdue: readonly MemoOverdue[]): string | null => {
  if (overdue.length === 0) return null
  const opening = `Tenggat baru bagi ${numberWord(overdue.length)} RTL yang terlambat`
  const named = overdue.map(overdueName)
  return firstReadable([
    `${opening}: ${listOf(named)}.`,
    `${opening}, di antaranya ${listOf(named.slice(0, 2))}.`,
    `${opening}.`,
  ])
}

/** An RTL that lacks something, with its short title; a proposal of the coming meeting is no agreed RTL yet. */
export interface MemoLacking {
  readonly number: string
  readonly title: string
  readonly isProposal: boolean
}

const lackingNames = (some: readonly MemoLacking[], isTitled: boolean): string => {
  const name = ({ number, title }: MemoLacking): string => (isTitled && title !== '' ? `${number} (${title})` : number)
  const named = (word: string, items: readonly MemoLacking[]): string =>
    items.length === 0 ? '' : `${word} ${listOf(items.map(name))}`
  const agreed = named(
    'RTL',
    some.filter(({ isProposal }) => !isProposal),
  )
  const proposed = named(
    'usulan',
    some.filter(({ isProposal }) => isProposal),
  )
  return [agreed, proposed].filter((words) => words !== '').join(' serta ')
}

const MOST_LACKING = 3

/**
 * Returns what is still open about RTL: the proposals as such, then the due dates and the persons in charge that are missing, of RTL agreed
 * earlier too; null when nothing is. "Persetujuan atas tiga usulan RTL baru dan tenggat bagi usulan 3.2 (sosialisasi …)."
 */
export const memoProposals = (
  count: number,
  undated: readonly MemoLacking[],
  unassigned: readonly MemoLacking[],
): string | null => {
  const asked = (what: string, some: readonly MemoLacking[], isTitled: boolean): string | null => {
    if (some.length === 0) return null
    const whose = some.length > MOST_LACKING ? `${numberWord(some.length)} RTL` : lackingNames(some, isTitled)
    return `${what} bagi ${whose}`
  }
  const sentence = (isTitled: boolean): string => {
    const parts = [
      count === 0 ? null : `persetujuan atas ${numberWord(count)} usulan RTL baru`,
      asked('tenggat', undated, isTitled),
      asked('penanggung jawab', unassigned, isTitled),
    ].filter((part) => part !== null)
    return `${capitalised(listOf(parts))}.`
  }
  return count + undated.length + unassigned.length === 0 ? null : firstReadable([sentence(true), sentence(false)])
}

/** Returns which regions should come first, with the part of the distance they hold (null leaves it out); null without any. */
export const memoPriority = (
  words: RegionWords,
  names: readonly string[],
  leading: LeadingRegions | null,
): string | null => {
  if (names.length === 0) return null
  const held = leading === null ? '' : ` (${percent(leading.share)} dari ${gapBase(words, leading.known)})`
  const opening = `${capitalised(words.child)} yang didahulukan:`
  return firstReadable([
    `${opening} ${listOf(names)}${held}.`,
    `${opening} ${regionCount(names.length, words.child)} dengan selisih ke target terbesar${held}.`,
  ])
}

/** Returns that a target has to be set. */
export const memoNoTarget = (region: string, year: number): string =>
  `Target ${region} tahun ${year} beserta dasar penetapannya.`

/** Returns which of two percentages to use, that of the source (as it is quoted, with its unit) or the computed one. */
export const memoStatedPercent = (stated: string, computed: Rational): string =>
  `Sumber mencantumkan ${stated}; hasil hitung ${percent(computed)}. Sebut ${percent(computed)} dan minta penjelasan sumber.`

/** Returns that the cause of a fall is not recorded; `where` as "di Asakota", "pada segmen PU". */
export const memoFall = (where: string, count: number): string =>
  `Penyebab penurunan ${formatCount(count)} peserta aktif ${where} belum dicatat.`
