import { contributionBudget } from '../calc/contribution-budget.ts'
import type { Protection } from '../domain/protection.ts'
import { formatDay } from '../format/date.ts'
import { formatRupiah } from '../format/number.ts'
import { budgetSentence, isNotReceived, paidSentence, unpaidSentence } from '../text/narrative/protection.ts'
import { approximateNote } from '../text/narrative/source-remarks.ts'
import { listOf } from '../text/narrative/sentence.ts'
import { paragraph, section } from './blocks.ts'
import { countCell, emptyCell, textCell } from './cells.ts'
import type { ReportFacts } from './facts.ts'
import { knownSumOf } from './known-figures.ts'
import type { Block, TableBlock } from './model.ts'
import type { ReportProtection } from './report-input.ts'
import { sourceName } from './source-text.ts'
import { figureColumns, type RowDraft, tableBlock } from './table-block.ts'
import { WIDTHS } from './table-widths.ts'

const MONTHS_OF_BUDGET = 12

const COUNTS = ['quota', 'verified', 'registered', 'paid', 'months', 'rupiah'] as const
const SUMMED = ['quota', 'verified', 'registered', 'paid', 'rupiah'] as const

const COUNT_WORDS: Readonly<Record<(typeof COUNTS)[number], string>> = {
  quota: 'kuota',
  verified: 'terverifikasi',
  registered: 'terdaftar',
  paid: 'dibayar',
  months: 'masa',
  rupiah: 'nilai',
}

const payerRow = (row: Protection): RowDraft => ({
  kind: 'plain',
  cells: [
    textCell(row.payer, row.approximate ? 'approximate' : undefined),
    ...COUNTS.map((column) => countCell(row[column])),
  ],
})

const isPartial = (rows: readonly Protection[]): boolean =>
  rows.some((row) => SUMMED.some((column) => row[column] === null))

const totalRow = (rows: readonly Protection[]): RowDraft => {
  const sum = (column: (typeof SUMMED)[number]) => countCell(knownSumOf(rows.map((row) => row[column])))
  return {
    kind: 'total',
    cells: [
      isPartial(rows) ? textCell('Jumlah yang diketahui', 'total') : textCell('Jumlah'),
      sum('quota'),
      sum('verified'),
      sum('registered'),
      sum('paid'),
      emptyCell(),
      sum('rupiah'),
    ],
  }
}

const unknownOf = (row: Protection): string => {
  const columns = SUMMED.filter((column) => row[column] === null).map((column) => COUNT_WORDS[column])
  return `${row.payer} (${listOf(columns)})`
}

const totalNote = (rows: readonly Protection[]): string => {
  const absent = rows.filter(isNotReceived)
  const incomplete = rows.filter((row) => !isNotReceived(row) && SUMMED.some((column) => row[column] === null))
  return [
    absent.length === 0 ? '' : `Tanpa ${listOf(absent.map((row) => row.payer))}, yang datanya belum diterima.`,
    incomplete.length === 0
      ? ''
      : `Tidak termasuk angka yang tidak diketahui: ${incomplete.map(unknownOf).join('; ')}.`,
    'Tanda – berarti tidak diketahui; angka 0 berarti nihil.',
  ]
    .filter((text) => text !== '')
    .join(' ')
}

const expectedValue = (row: Protection, rupiah: number): number | null =>
  row.paid === null || row.months === null || row.rupiah === null
    ? null
    : contributionBudget(row.paid, rupiah, row.months)

const valueRemark = ({ rows, rate }: ReportProtection): string | null => {
  if (rate === null) return null
  const priced = rows.flatMap((row) => {
    const expected = expectedValue(row, rate.rupiah)
    return expected === null ? [] : [{ row, expected }]
  })
  if (priced.length === 0) return null
  const formula = `orang dibayar × ${formatRupiah(rate.rupiah)} × masa`
  const odd = priced.filter(({ row, expected }) => row.rupiah !== expected)
  if (odd.length === 0) return `Nilai = ${formula}.`
  const differing = odd.map(({ row, expected }) => `${row.payer} (hasil hitung ${formatRupiah(expected)})`)
  return `Nilai berikut berbeda dari ${formula}: ${differing.join('; ')}.`
}

const protectionTable = (protection: ReportProtection, facts: ReportFacts): TableBlock => {
  const { rows, source, asOf } = protection
  const { label, quota, verified, registered, paid, months, rupiah } = WIDTHS.protection
  const remark = valueRemark(protection)
  const { current, sample } = facts.input
  return tableBlock({
    id: 'pekerja-rentan',
    style: 'figures',
    caption: `Pekerja rentan menurut pembayar iuran, per ${formatDay(asOf)} (orang)`,
    columns: figureColumns([label, quota, verified, registered, paid, months, rupiah]),
    header: [
      [
        { text: 'Pembayar iuran' },
        { text: 'Kuota' },
        { text: 'Terverifikasi' },
        { text: 'Terdaftar' },
        { text: 'Dibayar' },
        { text: 'Masa (bulan)' },
        { text: 'Nilai dibayar (Rp)' },
      ],
    ],
    rows: [...rows.map(payerRow), totalRow(rows)],
    notes: {
      ...(rows.some((row) => row.approximate) ? { approximate: approximateNote() } : {}),
      ...(isPartial(rows) ? { total: totalNote(rows) } : {}),
    },
    remarks: [
      ...(remark === null ? [] : [remark]),
      ...(source === current.source ? [] : [`Sumber: ${sourceName(source, sample)}.`]),
    ],
  })
}

const budget = ({ input, uncovered, name }: ReportFacts): string | null => {
  const rate = input.protection?.rate ?? null
  return rate === null || uncovered === null ? null : budgetSentence(uncovered, name, rate.rupiah, MONTHS_OF_BUDGET)
}

/** Returns section 5 of the results on vulnerable workers, nothing when no payer is recorded. */
export const protectionSection = (facts: ReportFacts): readonly Block[] => {
  const { protection } = facts.input
  if (protection === null) return []
  const { rows } = protection
  if (rows.length === 0) return section(2, 'Perlindungan Pekerja Rentan', paragraph('pekerja-rentan', [budget(facts)]))
  return section(2, 'Perlindungan Pekerja Rentan', [
    ...paragraph('pekerja-rentan', [paidSentence(rows), unpaidSentence(rows)]),
    protectionTable(protection, facts),
    ...paragraph('anggaran', [budget(facts)]),
  ])
}
