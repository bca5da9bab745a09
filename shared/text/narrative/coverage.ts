import { coverage, isAboveFull } from '../../calc/coverage.ts'
import type { DateKey } from '../../domain/date-key.ts'
import type { Figures } from '../../domain/snapshot.ts'
import { formatDay } from '../../format/date.ts'
import { formatCount } from '../../format/number.ts'
import { people, percent } from './sentence.ts'

/** What a sentence about the coverage of one place needs. */
export interface CoverageText {
  /** Full name, "Kota Bima", "Kecamatan Raba". */
  readonly region: string
  readonly asOf: DateKey
  readonly figures: Figures
  /** Label of the denominator; what follows "di luar" in it qualifies "potensi". */
  readonly eligibleLabel: string
}

const eligibleQualifier = (label: string): string => {
  const outside = /di luar .+/u.exec(label)?.[0]
  return outside === undefined ? '' : ` ${outside}`
}

const unknownCoverage = ({ region, asOf, figures }: CoverageText): string => {
  const day = formatDay(asOf)
  if (figures.active === null && figures.eligible === null) {
    return `Jumlah potensi dan peserta aktif ${region} per ${day} tidak diketahui sehingga cakupannya tidak dihitung.`
  }
  if (figures.active === null) {
    return `Jumlah peserta aktif ${region} per ${day} tidak diketahui sehingga cakupannya tidak dihitung.`
  }
  const active = `Per ${day} terdapat ${formatCount(figures.active)} peserta aktif`
  return figures.eligible === null
    ? `${active}; cakupan tidak dihitung karena jumlah potensi tidak diketahui.`
    : `${active}; cakupan tidak dihitung karena ${region} tidak memiliki potensi.`
}

/**
 * Returns the sentence that opens a report (report.md 9, no. 1; unknown or nil figures: no. 3 and 4).
 * "Per 8 Juni 2025, cakupan UCJ Kota Kendari sebesar 35,05 persen, yaitu 49.397 peserta aktif dari 140.940 orang potensi di luar
 * ASN, TNI, dan Polri."
 */
export const coverageSentence = (text: CoverageText): string => {
  const now = coverage(text.figures)
  const { eligible, active } = text.figures
  if (now === null || eligible === null || active === null) return unknownCoverage(text)
  const potensi = `${people(eligible)} potensi${eligibleQualifier(text.eligibleLabel)}`
  return `Per ${formatDay(text.asOf)}, cakupan UCJ ${text.region} sebesar ${percent(now)}, yaitu ${formatCount(active)} peserta aktif dari ${potensi}.`
}

/** Returns the same finding from people to coverage, as the chapter on results opens; unknown figures as in `coverageSentence`. */
export const resultSentence = (text: CoverageText): string => {
  const now = coverage(text.figures)
  const { eligible, active } = text.figures
  if (now === null || eligible === null || active === null) return unknownCoverage(text)
  return `Per ${formatDay(text.asOf)} terdapat ${formatCount(active)} peserta aktif dari ${people(eligible)} potensi, sehingga cakupan UCJ ${text.region} sebesar ${percent(now)}.`
}

/** Returns the people without protection (no. 2); null when unknown or without potensi. Nil is said as "tidak ada", more active than eligible by no. 6. */
export const uncoveredSentence = (region: string, figures: Figures): string | null => {
  if (figures.eligible === null || figures.eligible === 0 || figures.active === null) return null
  if (isAboveFull(figures)) return aboveFullSentence(`Cakupan ${region}`, figures)
  const uncovered = figures.eligible - figures.active
  if (uncovered === 0) return `Seluruh potensi di ${region} telah terlindungi.`
  return `Sebanyak ${people(uncovered)} di ${region} belum terlindungi.`
}

/** Returns the sentence about a place without eligible people in a segment (no. 5). */
export const noEligibleSentence = (region: string, segment: string): string =>
  `${region} tidak memiliki potensi pada segmen ${segment} sehingga cakupannya tidak dihitung.`

/** Returns the sentence about more active than eligible people (no. 6), null when that is not so; `subject` as "Cakupan segmen Jakon". */
export const aboveFullSentence = (subject: string, figures: Figures): string | null => {
  const now = coverage(figures)
  if (now === null || !isAboveFull(figures)) return null
  return `${subject} sebesar ${percent(now)} karena peserta aktif (${formatCount(figures.active)} orang) melebihi potensi (${formatCount(figures.eligible)} orang); data potensi perlu diperiksa.`
}

/** Returns the age of old data on the day of the meeting (no. 7). */
export const dataAgeSentence = (asOf: DateKey, days: number): string =>
  `Data per ${formatDay(asOf)} telah berumur ${formatCount(days)} hari pada tanggal rapat.`
