import { contributionBudget } from '../../calc/contribution-budget.ts'
import type { Protection } from '../../domain/protection.ts'
import type { Count } from '../../domain/snapshot.ts'
import { formatCount, formatRupiah, numberWord } from '../../format/number.ts'
import { listOf, people } from './sentence.ts'

const knownSum = (counts: readonly Count[]): number | null => {
  const known = counts.filter((count) => count !== null)
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0)
}

/** Returns whether nothing at all is known of a payer, so that its data count as not received. */
export const isNotReceived = (row: Protection): boolean =>
  [row.quota, row.verified, row.registered, row.paid, row.months, row.rupiah].every((count) => count === null)

/** Returns that data of payers have not been received as a clause, "data Baznas belum diterima"; null when all were. */
export const notReceivedClause = (rows: readonly Protection[]): string | null => {
  const missing = rows.filter(isNotReceived).map((row) => row.payer)
  if (missing.length === 0) return null
  return missing.length > 3
    ? `data ${numberWord(missing.length)} pembayar belum diterima`
    : `data ${listOf(missing)} belum diterima`
}

/**
 * Returns whose contributions were paid and for how much (report.md 9, no. 51); unknown and nil are said as such.
 * "Iuran bagi 2.453 pekerja rentan telah dibayar senilai Rp199.012.800; data Baznas belum diterima."
 */
export const paidSentence = (rows: readonly Protection[]): string => {
  const paid = knownSum(rows.map((row) => row.paid))
  const rupiah = knownSum(rows.map((row) => row.rupiah))
  const missing = notReceivedClause(rows)
  const end = missing === null ? '.' : `; ${missing}.`
  if (paid === null) return `Jumlah pekerja rentan yang iurannya telah dibayar tidak diketahui${end}`
  if (paid === 0) return `Pekerja rentan yang iurannya telah dibayar nihil${end}`
  const value = rupiah === null ? '; nilainya tidak diketahui' : ` senilai ${formatRupiah(rupiah)}`
  return `Iuran bagi ${formatCount(paid)} pekerja rentan telah dibayar${value}${end}`
}

const isUnpaid = (row: Protection): boolean => row.registered !== null && row.registered > 0 && row.paid === 0

/** Returns that registered workers of a payer have not been paid for (second part of no. 51), one sentence for all; null when none. */
export const unpaidSentence = (rows: readonly Protection[]): string | null => {
  const unpaid = rows.filter(isUnpaid)
  const count = knownSum(unpaid.map((row) => row.registered))
  if (count === null) return null
  const payers = unpaid.length > 3 ? `${numberWord(unpaid.length)} pembayar` : listOf(unpaid.map((row) => row.payer))
  return `Iuran ${formatCount(count)} pekerja yang terdaftar melalui ${payers} belum dibayar.`
}

/**
 * Returns what a year of contributions for the unprotected would cost (no. 52); null when nobody is unprotected.
 * "Iuran dua belas bulan bagi 91.543 orang yang belum terlindungi di Kota Kendari memerlukan Rp18.455.068.800, dengan Rp16.800 tiap
 * orang tiap bulan."
 */
export const budgetSentence = (uncovered: number, region: string, rupiah: number, months: number): string | null => {
  if (uncovered <= 0) return null
  const total = formatRupiah(contributionBudget(uncovered, rupiah, months))
  return `Iuran ${numberWord(months)} bulan bagi ${people(uncovered)} yang belum terlindungi di ${region} memerlukan ${total}, dengan ${formatRupiah(rupiah)} tiap orang tiap bulan.`
}
