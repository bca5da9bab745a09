import { change } from '../../calc/change.ts'
import { coverage } from '../../calc/coverage.ts'
import type { Rational } from '../../calc/rational.ts'
import type { DateKey } from '../../domain/date-key.ts'
import type { Figures } from '../../domain/snapshot.ts'
import { formatDay } from '../../format/date.ts'
import { capitalised, formatCount } from '../../format/number.ts'
import { people, percent, points, printedDirection } from './sentence.ts'

/** Words for the direction of a count of people and of a coverage (report.md 8): nothing else may be used. */
export const peopleVerb = (difference: number): string => (difference > 0 ? 'bertambah' : 'berkurang')
export const coverageVerb = (direction: -1 | 1): string => (direction > 0 ? 'naik' : 'turun')

/** What a sentence about a change needs; `subject` names a part ("segmen Jakon"), null means the region as a whole. */
export interface ChangeText {
  /** Earlier day; null leaves out "Sejak …". */
  readonly since: DateKey | null
  readonly subject: string | null
  readonly from: Figures
  readonly to: Figures
}

/** A change printed as 0,00 that is not nil is only equal after rounding. */
const unmoved = (moved: Rational): string => (moved.num === 0n ? 'tetap' : 'setelah pembulatan tetap')

const peoplePart = (difference: number, growth: Rational | null): string => {
  const share = growth === null ? '' : ` (${percent(growth.num < 0n ? { num: -growth.num, den: growth.den } : growth)})`
  return `${peopleVerb(difference)} ${people(Math.abs(difference))}${share}`
}

const activeOnly = (text: ChangeText, difference: number, growth: Rational | null): string => {
  const moved = difference === 0 ? `tetap ${people(text.to.active ?? 0)}` : peoplePart(difference, growth)
  const isNil = text.from.eligible === 0 || text.to.eligible === 0
  return `${moved}; perubahan cakupan tidak dihitung karena ${isNil ? 'potensinya nihil' : 'jumlah potensi tidak diketahui'}`
}

const predicate = (text: ChangeText): string | null => {
  const moved = change(text.from, text.to)
  const end = coverage(text.to)
  if (moved.active === null || text.to.active === null) return null
  if (moved.points === null || end === null) return activeOnly(text, moved.active, moved.growth)
  const own = text.subject === null ? 'cakupan' : 'cakupannya'
  const direction = printedDirection(moved.points)
  if (direction === 0) {
    if (moved.active !== 0) {
      return `${peopleVerb(moved.active)} ${people(Math.abs(moved.active))}; ${own} setelah pembulatan tetap ${percent(end)}`
    }
    return `tetap ${people(text.to.active)} dan ${own} ${unmoved(moved.points)} ${percent(end)}`
  }
  const turn = `${own} ${coverageVerb(direction)} ${points(moved.points)} menjadi ${percent(end)}`
  if (moved.active === 0) return `tetap ${people(text.to.active)}, sedangkan ${turn}`
  const joint = Math.sign(moved.active) === direction ? ' dan' : ', tetapi'
  return `${peoplePart(moved.active, moved.growth)}${joint} ${turn}`
}

/**
 * Returns how people and coverage moved (report.md 9, no. 8 to 11); null when an active count is unknown. Only the difference and the
 * end value are printed, so the printed figures can never disagree.
 * "Sejak 30 Juni 2025, peserta aktif bertambah 1.857 orang (7,70 persen) dan cakupan naik 2,71 poin persentase menjadi 37,95 persen."
 */
export const changeSentence = (text: ChangeText): string | null => {
  const said = predicate(text)
  if (said === null) return null
  const subject = text.subject === null ? 'peserta aktif' : `peserta aktif ${text.subject}`
  return text.since === null
    ? `${capitalised(subject)} ${said}.`
    : `Sejak ${formatDay(text.since)}, ${subject} ${said}.`
}

/** Returns why no change is shown when there is no earlier snapshot (no. 12). */
export const noComparisonSentence = (asOf: DateKey): string =>
  `Perubahan belum dapat disajikan karena belum ada potret data sebelum ${formatDay(asOf)}.`

/** Returns why a change is unknown although a snapshot exists (no. 13); null when both active counts are known. */
export const unknownChangeSentence = (since: DateKey, from: Figures, asOf: DateKey, to: Figures): string | null => {
  const opening = `Perubahan sejak ${formatDay(since)} tidak diketahui karena jumlah peserta aktif`
  if (from.active === null) return `${opening} pada tanggal itu tidak tersedia.`
  return to.active === null ? `${opening} per ${formatDay(asOf)} tidak tersedia.` : null
}

/** Returns why a growth from nil has no percentage (no. 14). */
export const fromNilSentence = (region: string, since: DateKey, asOf: DateKey, active: number): string =>
  `Per ${formatDay(since)} peserta aktif ${region} nihil; per ${formatDay(asOf)} terdapat ${people(active)} sehingga pertumbuhan dalam persen tidak dihitung.`

/** Returns the change of coverage since about a year before, with the exact distance in days (no. 15). */
export const yearSentence = (since: DateKey, days: number, moved: Rational): string => {
  const direction = printedDirection(moved)
  const said = direction === 0 ? unmoved(moved) : `${coverageVerb(direction)} ${points(moved)}`
  return `Dibandingkan dengan keadaan per ${formatDay(since)} (${formatCount(days)} hari sebelumnya), cakupan ${said}.`
}

/**
 * Returns the change in one sentence for the summary: people and coverage since the previous snapshot, then coverage since last year
 * when `year` is given. Null when an active count is unknown; without a coverage only the people are named.
 */
export const summaryChangeSentence = (
  since: DateKey,
  from: Figures,
  to: Figures,
  year: { readonly since: DateKey; readonly points: Rational } | null,
): string | null => {
  const moved = change(from, to)
  const end = coverage(to)
  if (moved.active === null || to.active === null) return null
  const active =
    moved.active === 0
      ? `peserta aktif tetap ${people(to.active)}`
      : `peserta aktif ${peopleVerb(moved.active)} ${people(Math.abs(moved.active))}`
  const opening = `Sejak ${formatDay(since)}, ${active}`
  if (moved.points === null || end === null) return `${opening}; perubahan cakupan tidak dihitung.`
  const direction = printedDirection(moved.points)
  const turn =
    direction === 0
      ? `cakupan ${unmoved(moved.points)} ${percent(end)}`
      : `cakupan ${coverageVerb(direction)} ${points(moved.points)}`
  const joint = direction !== 0 && moved.active !== 0 && Math.sign(moved.active) !== direction ? ', tetapi ' : ' dan '
  return `${opening}${joint}${turn}${year === null ? '' : yearPart(year, direction)}.`
}

const yearPart = (year: { readonly since: DateKey; readonly points: Rational }, before: -1 | 0 | 1): string => {
  const direction = printedDirection(year.points)
  const day = formatDay(year.since)
  if (direction === 0) return `; sejak ${day} cakupan ${unmoved(year.points)}`
  if (direction === before)
    return `; ${direction > 0 ? 'kenaikan' : 'penurunan'} sejak ${day} sebesar ${points(year.points)}`
  return `; sejak ${day} cakupan ${coverageVerb(direction)} ${points(year.points)}`
}
