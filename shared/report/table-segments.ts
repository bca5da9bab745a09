import { coverage } from '../calc/coverage.ts'
import { sumOf } from '../calc/rational.ts'
import { formatDay, formatDayShort } from '../format/date.ts'
import { printedSumDiffers } from '../format/number.ts'
import type { Count } from '../domain/snapshot.ts'
import {
  contributionNote,
  earlierSegmentsDoubtedNote,
  segmentSumNote,
  segmentsUnknownNote,
} from '../text/narrative/segments.ts'
import { countCell, shareCell, signedCountCell, signedShareCell, textCell } from './cells.ts'
import type { ReportFacts } from './facts.ts'
import type { SegmentFact } from './facts-segments.ts'
import { knownSumOf } from './known-figures.ts'
import type { HeaderCell, TableBlock } from './model.ts'
import { tableReference } from './number-blocks.ts'
import { figureColumns, type RowDraft, tableBlock } from './table-block.ts'
import { filled, WIDTHS } from './table-widths.ts'

const difference = (from: Count, to: Count): Count => (from === null || to === null ? null : to - from)

interface Column {
  readonly what: string
  readonly pick: (row: SegmentFact) => Count
}

/** The columns that are added up, with what they count; an earlier day is named. */
const summedColumns = ({ previous, segments }: ReportFacts): readonly Column[] => [
  { what: 'potensi', pick: (row) => row.figures.eligible },
  { what: 'peserta aktif', pick: (row) => row.figures.active },
  ...(previous === null || segments.previousLooksLikeEligible
    ? []
    : [
        {
          what: `peserta aktif per ${formatDay(previous.asOf)}`,
          pick: (row: SegmentFact) => row.previous?.active ?? null,
        },
      ]),
]

const unknownNotes = (facts: ReportFacts): readonly string[] => {
  const { rows } = facts.segments
  return summedColumns(facts).flatMap(({ what, pick }) => {
    const names = rows.filter((row) => pick(row) === null).map((row) => row.long)
    return names.length === 0 ? [] : [segmentsUnknownNote(what, names, rows.length)]
  })
}

const differenceNotes = ({ segments, now, name, previous }: ReportFacts): readonly string[] => {
  const { sum, previousSum, rows, previousLooksLikeEligible } = segments
  if (rows.length === 0) return []
  const earlier = previous?.asOf ?? null
  const sums = [
    { what: 'potensi', of: sum.eligible, own: now.eligible, day: null },
    { what: 'peserta aktif', of: sum.active, own: now.active, day: null },
    { what: 'peserta aktif', of: previousSum?.active ?? null, own: previous?.figures.active ?? null, day: earlier },
  ].flatMap(({ what, of, own, day }) =>
    of === null || own === null || of === own ? [] : [segmentSumNote(what, of, own, name, day)],
  )
  return previousLooksLikeEligible && earlier !== null ? [...sums, earlierSegmentsDoubtedNote(earlier)] : sums
}

const comparedHeader = (from: string, to: string): readonly (readonly HeaderCell[])[] => [
  [
    { text: 'Segmen', rowSpan: 2 },
    { text: 'Potensi', rowSpan: 2 },
    { text: 'Peserta aktif (orang)', colSpan: 3, align: 'center' },
    { text: 'Cakupan (%)', colSpan: 2, align: 'center' },
    { text: 'Sumbangan (poin)', rowSpan: 2 },
  ],
  [{ text: from }, { text: to }, { text: 'Perubahan' }, { text: from }, { text: to }],
]

const widthsOf = (isCompared: boolean): readonly number[] => {
  const { label, eligible, date, change, coverage: share, contribution } = WIDTHS.segments
  return isCompared
    ? [label, eligible, date, date, change, share, share, contribution]
    : filled([label, eligible, change, share])
}

const rowOf = (row: SegmentFact): RowDraft => {
  const { figures, previous } = row
  return {
    kind: 'plain',
    cells:
      previous === null
        ? [textCell(row.long), countCell(figures.eligible), countCell(figures.active), shareCell(row.coverage)]
        : [
            textCell(row.long),
            countCell(figures.eligible),
            countCell(previous.active),
            countCell(figures.active),
            signedCountCell(row.change.active),
            shareCell(coverage(previous)),
            shareCell(row.coverage),
            signedShareCell(row.contribution),
          ],
  }
}

const totalRow = (facts: ReportFacts, isPartial: boolean, noteKey: string | undefined): RowDraft => {
  const { rows, sum, previousSum } = facts.segments
  const eligible = knownSumOf(rows.map((row) => row.figures.eligible))
  const active = knownSumOf(rows.map((row) => row.figures.active))
  const isDoubted = facts.segments.looksLikeEligible
  const covered = shareCell(isDoubted ? null : coverage(sum))
  const label = textCell(isDoubted ? 'Jumlah menurut sumber' : isPartial ? 'Jumlah yang diketahui' : 'Jumlah', noteKey)
  if (previousSum === null) {
    return { kind: 'total', cells: [label, countCell(eligible), countCell(active), covered] }
  }
  const before = knownSumOf(rows.map((row) => row.previous?.active ?? null))
  const parts = rows.map((row) => row.contribution)
  const known = parts.filter((part) => part !== null)
  return {
    kind: 'total',
    cells: [
      label,
      countCell(eligible),
      countCell(before),
      countCell(active),
      signedCountCell(isDoubted ? null : difference(previousSum.active, sum.active)),
      shareCell(coverage(previousSum)),
      covered,
      signedShareCell(known.length === parts.length ? sumOf(known) : null),
    ],
  }
}

const remarksOf = (facts: ReportFacts, hasCauseTable: boolean): readonly string[] => {
  const { segments, previous } = facts
  if (previous === null || segments.rows.every(({ contribution }) => contribution === null)) return []
  const parts = segments.rows.flatMap(({ contribution }) => (contribution === null ? [] : [contribution]))
  const table = hasCauseTable ? tableReference('penyebab') : null
  const isOwnPotensi = segments.sum.eligible === facts.now.eligible
  return [
    contributionNote(isOwnPotensi ? 'seluruh segmen' : facts.name, table),
    ...(parts.length === segments.rows.length && printedSumDiffers(parts, sumOf(parts))
      ? ['Jumlah sumbangan yang tercetak berbeda 0,01 poin karena pembulatan.']
      : []),
  ]
}

/** Returns table 4: each segment with potensi, active people, coverage and contribution; fewer columns without a previous snapshot. */
export const segmentsTable = (facts: ReportFacts, hasCauseTable: boolean): TableBlock => {
  const { segments, previous, asOf } = facts
  const unknown = unknownNotes(facts)
  const notes = [...unknown, ...differenceNotes(facts)]
  return tableBlock({
    id: 'segmen',
    style: 'figures',
    caption: 'Peserta aktif dan cakupan menurut segmen',
    columns: figureColumns(widthsOf(previous !== null)),
    header:
      previous === null
        ? [[{ text: 'Segmen' }, { text: 'Potensi' }, { text: 'Peserta aktif' }, { text: 'Cakupan (%)' }]]
        : comparedHeader(formatDayShort(previous.asOf), formatDayShort(asOf)),
    rows: [...segments.rows.map(rowOf), totalRow(facts, unknown.length > 0, notes.length === 0 ? undefined : 'total')],
    notes: notes.length === 0 ? {} : { total: notes.join(' ') },
    remarks: remarksOf(facts, hasCauseTable),
  })
}
