import { coverage, uncovered } from '../calc/coverage.ts'
import { printedDifferenceDiffers } from '../format/number.ts'
import { formatDay, formatDayShort } from '../format/date.ts'
import type { Figures } from '../domain/snapshot.ts'
import { numberWord } from '../format/number.ts'
import { countCell, shareCell, signedCountCell, signedShareCell, textCell } from './cells.ts'
import type { PeriodFacts, ReportFacts } from './facts.ts'
import type { HeaderCell, TableBlock, TableCell } from './model.ts'
import { sourceRemarks } from './facts-regions.ts'
import { approximateNote, statedOnlyRemark } from '../text/narrative/source-remarks.ts'
import { clauseOf } from '../text/narrative/sentence.ts'
import { sourceSentence } from './source-text.ts'
import { figureColumns, tableBlock } from './table-block.ts'
import { filled, WIDTHS } from './table-widths.ts'

interface Dated {
  readonly asOf: string
  readonly figures: Figures
}

const datesOf = (facts: ReportFacts): readonly Dated[] =>
  [...facts.periods, { asOf: facts.asOf, figures: facts.now }].sort((a, b) => (a.asOf < b.asOf ? -1 : 1))

const headerOf = (facts: ReportFacts, dates: readonly Dated[]): readonly (readonly HeaderCell[])[] => {
  const day = (asOf: string): HeaderCell => ({ text: formatDayShort(asOf) })
  if (facts.periods.length === 0) return [[{ text: 'Uraian' }, ...dates.map(({ asOf }) => day(asOf))]]
  return [
    [
      { text: 'Uraian', rowSpan: 2 },
      { text: 'Keadaan per', colSpan: dates.length, align: 'center' },
      { text: 'Perubahan sejak', colSpan: facts.periods.length, align: 'center' },
    ],
    [...dates.map(({ asOf }) => day(asOf)), ...facts.periods.map(({ asOf }) => day(asOf))],
  ]
}

const isRounded = ({ figures, change }: PeriodFacts, now: Figures): boolean => {
  const from = coverage(figures)
  const to = coverage(now)
  return from !== null && to !== null && change.points !== null && printedDifferenceDiffers(from, to)
}

const sourceRemarksOf = ({ input, name, asOf }: ReportFacts): readonly string[] => {
  const { isApproximate, statedOnly } = sourceRemarks(input.current, input.region.code)
  const stated = statedOnlyRemark(statedOnly === null ? [] : [{ name, percent: statedOnly }])
  return [
    ...(isApproximate ? [`Per ${formatDay(asOf)}: ${clauseOf(approximateNote())}.`] : []),
    ...(stated === null ? [] : [stated]),
  ]
}

const remarksOf = (facts: ReportFacts): readonly string[] => {
  const { official, words, name } = facts
  return [
    ...(official.kind === 'sum' ? [`Angka ${name} ialah jumlah ${numberWord(official.parts)} ${words.child}.`] : []),
    ...sourceRemarksOf(facts),
    ...(facts.periods.some((period) => isRounded(period, facts.now))
      ? ['Perubahan cakupan dihitung sebelum pembulatan sehingga dapat berbeda 0,01 dari selisih angka yang tercetak.']
      : []),
  ]
}

/** Returns table 1: potensi, peserta aktif, belum terlindungi and cakupan on each day with their changes. */
export const achievementTable = (facts: ReportFacts): TableBlock => {
  const { periods, input } = facts
  const dates = datesOf(facts)
  const widths = WIDTHS.achievement
  const changeWidths = periods.map((_, position) => (position === 0 ? widths.sincePrevious : widths.sinceYear))
  const row = (label: TableCell, value: (figures: Figures) => TableCell, moved: (period: PeriodFacts) => TableCell) => [
    label,
    ...dates.map(({ figures }) => value(figures)),
    ...periods.map(moved),
  ]
  const snapshots = [...periods.map(({ snapshot }) => snapshot), input.current].sort((a, b) =>
    a.asOf < b.asOf ? -1 : 1,
  )
  const points = periods.length === 0 ? '' : '; perubahannya dalam poin persentase'
  return tableBlock({
    id: 'capaian',
    style: 'figures',
    caption: `Capaian UCJ ${facts.name} menurut tanggal data`,
    columns: figureColumns(filled([widths.label, ...dates.map(() => widths.date), ...changeWidths])),
    header: headerOf(facts, dates),
    rows: [
      {
        kind: 'plain',
        cells: row(
          textCell('Potensi (orang)'),
          ({ eligible }) => countCell(eligible),
          ({ change }) => signedCountCell(change.eligible),
        ),
      },
      {
        kind: 'plain',
        cells: row(
          textCell('Peserta aktif (orang)'),
          ({ active }) => countCell(active),
          ({ change }) => signedCountCell(change.active),
        ),
      },
      {
        kind: 'plain',
        cells: row(
          textCell('Belum terlindungi (orang)'),
          (figures) => countCell(uncovered(figures)),
          ({ change }) => signedCountCell(change.uncovered),
        ),
      },
      {
        kind: 'total',
        cells: row(
          textCell('Cakupan (%)', 'coverage'),
          (figures) => shareCell(coverage(figures)),
          ({ change }) => signedShareCell(change.points),
        ),
      },
    ],
    notes: { coverage: `Peserta aktif dibagi potensi${points}. ${sourceSentence(snapshots, input.sample)}` },
    remarks: remarksOf(facts),
  })
}
