import { coverage } from '../../calc/coverage.ts'
import { compare, rational, type Rational, sign } from '../../calc/rational.ts'
import type { TargetStanding } from '../../calc/target-gap.ts'
import type { TwentyPercentGoals, TwentyPercentResult } from '../../calc/twenty-percent.ts'
import type { DateKey } from '../../domain/date-key.ts'
import type { Figures } from '../../domain/snapshot.ts'
import type { TargetGoal } from '../../domain/target.ts'
import { formatDay } from '../../format/date.ts'
import { formatCount, formatDecimal, formatHundredths, percentHundredths } from '../../format/number.ts'
import { numberInWords } from '../../format/words.ts'
import { listOf, people, percent, points, printedDirection } from './sentence.ts'

/** Returns a goal in prose: `45,00 persen`, or `30.000 peserta aktif`. */
export const goalWords = (goal: TargetGoal): string =>
  goal.kind === 'percent' ? `${formatHundredths(goal.hundredths)} persen` : `${formatCount(goal.people)} peserta aktif`

const goalClause = (goal: TargetGoal): string =>
  goal.kind === 'percent' ? `sebesar ${goalWords(goal)}` : `sebanyak ${goalWords(goal)}`

/** Returns the points of a distance where they tell something: null for unknown ones and for those that print as 0,00. */
export const tellingPoints = (distance: Rational | null): Rational | null =>
  distance === null || printedDirection(distance) === 0 ? null : distance

/** Returns a distance to a goal, people and points together: `4.823 orang atau 7,05 poin persentase`; people alone where points print as 0,00. */
export const distanceWords = (count: number, distance: Rational | null): string => {
  const telling = tellingPoints(distance)
  return telling === null ? people(count) : `${people(count)} atau ${points(telling)}`
}

/** Returns how far a reached goal is passed: `lebih 215 orang`, or that it is met to the person. */
export const surplusWords = (surplus: number): string =>
  surplus === 0 ? 'tepat sebanyak yang diperlukan' : `lebih ${people(surplus)}`

/** What the sentences about a target need. */
export interface TargetText {
  readonly year: number
  readonly goal: TargetGoal
  readonly standing: TargetStanding
  readonly figures: Figures
}

const isHiddenByRounding = (text: TargetText): boolean => {
  const now = coverage(text.figures)
  if (text.goal.kind === 'people' || now === null) return false
  return percentHundredths(now) >= BigInt(text.goal.hundredths)
}

/**
 * Returns whether the target is reached and by how much (report.md 9, no. 22 to 24).
 * "Target tahun 2025 sebesar 45,00 persen belum tercapai; selisihnya 4.823 orang atau 7,05 poin persentase."
 */
export const targetSentence = (text: TargetText): string => {
  const { goal, standing, figures } = text
  const opening = `Target tahun ${text.year} ${goalClause(goal)}`
  if (standing.kind === 'unknown') {
    const missing = [
      ...(figures.eligible === null && goal.kind === 'percent' ? ['potensi'] : []),
      ...(figures.active === null ? ['peserta aktif'] : []),
    ]
    return `${opening} belum dapat dinilai karena ${missing.length === 0 ? 'potensinya nihil' : `jumlah ${listOf(missing)} tidak diketahui`}.`
  }
  if (standing.kind === 'reached') {
    const active = `peserta aktif ${people(figures.active ?? 0)}`
    if (standing.surplus === 0) return `${opening} tercapai; ${active}, ${surplusWords(0)}.`
    return `${opening} tercapai; ${active}, yaitu ${people(standing.surplus)} di atas target.`
  }
  const now = coverage(figures)
  if (now !== null && isHiddenByRounding(text)) {
    return `Target belum tercapai: masih kurang ${people(standing.people)}, meskipun cakupan setelah pembulatan ${percent(now)}.`
  }
  return `${opening} belum tercapai; selisihnya ${distanceWords(standing.people, standing.points)}.`
}

/** Returns that no target is recorded (no. 25). */
export const noTargetSentence = (region: string, year: number): string =>
  `Target ${region} tahun ${year} belum dicatat sehingga selisih ke target tidak dihitung.`

/** Returns that a target of another region is context only (no. 26). */
export const contextTargetSentence = (goal: TargetGoal, owner: string, year: number, region: string): string =>
  `Target ${goalWords(goal)} berlaku bagi ${owner} tahun ${year} dan tidak dipakai untuk menilai ${region}.`

/** Returns what a goal would need (no. 27), null unless it is known and not reached; `label` as "target contoh". */
export const neededSentence = (
  label: string,
  goal: TargetGoal,
  region: string,
  standing: TargetStanding,
): string | null => {
  if (standing.kind !== 'short') return null
  const telling = tellingPoints(standing.points)
  const distance = telling === null ? '' : ` atau ${points(telling)}`
  return `Dengan ${label} ${goalWords(goal)}, ${region} memerlukan tambahan ${formatCount(standing.people)} peserta aktif${distance}.`
}

/** Returns a pace in people, whole as soon as it rounds to at least one: `463 orang`, `0,25 orang`. */
export const paceWords = (perMonth: Rational): string => {
  const isWhole = compare(perMonth, rational(1, 2)) >= 0 || sign(perMonth) <= 0
  return `${formatDecimal(perMonth, isWhole ? 0 : 2)} orang`
}

/** Returns the coverage calculated ahead at the present pace (no. 28). */
export const projectionSentence = (perMonth: Rational, since: DateKey, day: DateKey, projected: Rational): string =>
  `Dengan laju rata-rata ${paceWords(perMonth)} tiap bulan sejak ${formatDay(since)}, cakupan per ${formatDay(day)} diproyeksikan sebesar ${percent(projected)}.`

/** Returns how many snapshots a line was laid through, small counts in words: `lima potret`. */
export const fittedPoints = (count: number): string =>
  `${count > 10 ? formatCount(count) : numberInWords(count)} potret`

/**
 * Returns the coverage that the least-squares line through several snapshots has on a coming day. The line leads neither from the first
 * nor from the last snapshot, so its slope is no average pace since one of them: the line itself is named as the source.
 */
export const fittedProjectionSentence = (
  count: number,
  perMonth: Rational,
  since: DateKey,
  day: DateKey,
  projected: Rational,
): string =>
  `Menurut garis kecenderungan ${fittedPoints(count)} sejak ${formatDay(since)} (${paceWords(perMonth)} tiap bulan), cakupan per ${formatDay(day)} diproyeksikan sebesar ${percent(projected)}.`

/** Returns the day on which the least-squares line reaches the target. */
export const fittedReachedSentence = (day: DateKey): string =>
  `Menurut garis itu, target diproyeksikan tercapai pada ${formatDay(day)}.`

/** Returns why there is no projection when the least-squares line does not rise. */
export const fittedNoGrowthSentence = (count: number, since: DateKey): string =>
  `Proyeksi tercapainya target tidak dihitung karena garis kecenderungan ${fittedPoints(count)} sejak ${formatDay(since)} tidak naik.`

/** Returns the pace that the target needs (no. 29). */
export const paceNeededSentence = (perMonth: number, day: DateKey): string =>
  `Target akan tercapai apabila peserta aktif bertambah sedikitnya ${people(perMonth)} tiap bulan sampai ${formatDay(day)}.`

/** Returns why there is no projection when nobody was added (no. 30). */
export const noGrowthSentence = (since: DateKey): string =>
  `Proyeksi tercapainya target tidak dihitung karena peserta aktif tidak bertambah sejak ${formatDay(since)}.`

/** Returns why there is no pace needed once the target day has passed (no. 31). */
export const targetPassedSentence = (day: DateKey): string =>
  `Batas waktu target, ${formatDay(day)}, telah lewat; laju yang diperlukan tidak dihitung.`

/** Returns why no pace is calculated from two snapshots fewer than 28 days apart. */
export const tooCloseSentence = (days: number): string =>
  `Laju tidak dihitung karena kedua potret data hanya berjarak ${formatCount(days)} hari; sedikitnya diperlukan 28 hari.`

/** Returns the day on which the target is reached at the present pace. */
export const reachedOnSentence = (day: DateKey): string =>
  `Dengan laju itu, target diproyeksikan tercapai pada ${formatDay(day)}.`

const growthReading = (value: Rational, met: boolean): string => {
  const end = met
    ? 'memenuhi acuan sedikitnya 20 persen apabila acuan dibaca sebagai pertumbuhan jumlah peserta.'
    : 'di bawah acuan sedikitnya 20 persen apabila acuan dibaca sebagai pertumbuhan jumlah peserta.'
  if (sign(value) < 0) {
    return `Peserta aktif dalam setahun berkurang ${percent({ num: -value.num, den: value.den })}, ${end}`
  }
  return `Pertumbuhan peserta aktif dalam setahun sebesar ${percent(value)}, ${end}`
}

const pointsReading = (value: Rational, met: boolean, isAlike: boolean): string => {
  const direction = printedDirection(value)
  const judged = `${isAlike ? 'juga ' : ''}${met ? 'memenuhi' : 'di bawah'} acuan BPJS Ketenagakerjaan itu`
  const opening = 'Apabila dibaca sebagai poin persentase,'
  if (direction === 0) return `${opening} cakupan yang setelah pembulatan tetap ${judged}.`
  const noun = direction > 0 ? 'kenaikan' : 'penurunan'
  return `${opening} ${noun} cakupan ${points(value)} ${judged}.`
}

/**
 * Returns both readings of the 20 % rule (no. 32), the growth first; readings that cannot be calculated are left out.
 * "Pertumbuhan peserta aktif dalam setahun sebesar 18,69 persen, di bawah acuan sedikitnya 20 persen apabila acuan dibaca sebagai
 * pertumbuhan jumlah peserta."
 */
export const twentyPercentSentences = ({ growth, points: moved }: TwentyPercentResult): readonly string[] => {
  if (growth === null) return []
  const first = growthReading(growth.value, growth.met)
  if (moved === null) return [twentyPercentSourceSentence(), first]
  return [first, pointsReading(moved.value, moved.met, moved.met === growth.met)]
}

/** Returns where "acuan" in the sentences on the 20 % rule comes from. */
export const twentyPercentSourceSentence = (): string =>
  'Acuan BPJS Ketenagakerjaan ialah pertumbuhan sedikitnya 20 persen setahun.'

/** Returns why the 20 % rule cannot be judged without a snapshot of about a year before. */
export const noYearBeforeSentence = (): string =>
  'Pertumbuhan setahun belum dapat dinilai karena belum ada potret data satu tahun sebelumnya.'

const ALL = rational(1)

/** Returns why the 20 % rule cannot be judged although there is a snapshot of about a year before. */
export const unknownYearSentence = (): string =>
  'Pertumbuhan setahun belum dapat dinilai karena jumlah peserta aktif tidak diketahui.'

/** Returns what the rule means as a coverage in both readings (no. 33); null when coverage is unknown or a reading asks for more than all. */
export const twentyPercentGoalsSentence = (region: string, goals: TwentyPercentGoals): string | null => {
  if (goals.growth.coverage === null || goals.points === null) return null
  if (compare(goals.growth.coverage, ALL) > 0 || compare(goals.points, ALL) > 0) return null
  return `Acuan itu bagi ${region} berarti cakupan ${percent(goals.growth.coverage)} apabila dibaca sebagai pertumbuhan, atau ${percent(goals.points)} apabila dibaca sebagai poin persentase.`
}
