import type { DateKey } from '../domain/date-key.ts'
import { formatDay, formatDayShort } from '../format/date.ts'
import { formatCount } from '../format/number.ts'
import { listOf } from './narrative/sentence.ts'

/** Returns the year left out of a short day when the heading says it: "30 Okt". */
export const dayWithoutYear = (day: DateKey): string => formatDayShort(day).replace(/ \d+$/, '')

/** Returns both days for narrow columns, with their years only when these differ: "30 Okt" and "28 Nov". */
export const columnDays = (from: DateKey, to: DateKey): readonly [string, string] =>
  from.slice(0, 4) === to.slice(0, 4)
    ? [dayWithoutYear(from), dayWithoutYear(to)]
    : [formatDayShort(from), formatDayShort(to)]

/** Returns the warning that a compared snapshot is a draft. */
export const draftWarning = (days: readonly DateKey[]): string =>
  `Potret ${listOf(days.map(formatDay))} masih draf; angkanya dapat berubah sampai difinalkan.`

/** Returns that the older snapshot was chosen as the current one. */
export const backwardsWarning = (): string =>
  'Potret pembanding lebih baru daripada potret kini; perubahan dihitung mundur dan laju tidak dihitung.'

/** Returns the warning that the denominators differ, naming what was recorded for each day. */
export const eligibleChangedWarning = (
  from: { readonly asOf: DateKey; readonly eligibleLabel: string; readonly source: string },
  to: { readonly asOf: DateKey; readonly eligibleLabel: string; readonly source: string },
): string => {
  const words =
    from.eligibleLabel === to.eligibleLabel
      ? ({ source }: typeof from): string => source
      : ({ eligibleLabel, source }: typeof from): string => `${eligibleLabel} (${source})`
  return `Per ${formatDay(from.asOf)}: ${words(from)}. Per ${formatDay(to.asOf)}: ${words(to)}.`
}

/** Returns that printed contributions do not add up to the printed effect. */
export const contributionRounding = (printedSum: string): string =>
  `Bila andil dijumlah tampak ${printedSum}; bedanya karena pembulatan.`

/** Returns that printed changes were computed before rounding. */
export const changeRounding = (): string =>
  'Perubahan dihitung dari angka sebelum pembulatan sehingga digit terakhirnya dapat berbeda.'

/** Returns that segments are not told apart for a region. */
export const noSegmentsSentence = (region: string): string =>
  `Segmen ${region} tidak dirinci dalam kedua potret ini. Andil segmen tersedia pada wilayah yang datanya dirinci menurut segmen.`

/** Returns that the potensi of segments is known, but nobody's participation. */
export const noSegmentActiveSentence = (region: string): string =>
  `Peserta aktif tiap segmen ${region} belum diketahui pada kedua potret ini sehingga andil segmen tidak dihitung.`

/** Returns that the segments of these days hold potensi instead of active people. */
export const segmentsLookEligibleSentence = (days: readonly DateKey[]): string =>
  `Andil tidak dihitung karena jumlah angka segmen per ${listOf(days.map(formatDay))} sama dengan jumlah potensi; angkanya tampak seperti potensi, bukan peserta aktif.`

/** Returns the cause that the office recorded for a fall, or that none is. */
export const fallNote = (name: string, cause: string | null): string =>
  cause === null ? `Penyebab penurunan ${name} belum dicatat.` : `Penyebab penurunan ${name}: ${cause}.`

/** Returns that a sum lacks regions: "tanpa Raba". */
export const withoutWords = (missing: readonly string[]): string =>
  missing.length > 3 ? `tanpa ${formatCount(missing.length)} wilayah` : `tanpa ${listOf(missing)}`

/** Returns the legend of the dash for unknown figures. */
export const unknownLegend = (): string => '– belum diketahui (bukan nol).'

/** Returns whose target is applied to the regions of the table. */
export const appliedTargetNote = (owner: string, goal: string, word: string): string =>
  `Target ${owner} ${goal} diterapkan sama pada setiap ${word}; bukan target resmi ${word}.`

/** Returns that a target of people cannot be applied to the regions below. */
export const peopleTargetNote = (word: string): string =>
  `Target dalam jumlah orang tidak dibagi ke setiap ${word}; urutan menurut cakupan terendah.`
