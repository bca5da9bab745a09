import type {
  ComparisonView,
  PlaceFigures,
  PlaceRow,
  PlacesView,
  StandingView,
  TrendView,
} from '../../shared/comparison/comparison-view.ts'
import type { FiguresOutput, ShareOutput } from '../../shared/contract/figures-output.ts'
import { formatDay, formatDayShort } from '../../shared/format/date.ts'
import { capitalised, formatCount } from '../../shared/format/number.ts'
import { withoutWords } from '../../shared/text/comparison.ts'
import { surplusWords } from '../../shared/text/narrative/target.ts'
import { type Cell, type NumberLook, type Sheet, workbookBytes } from './workbook.ts'

const number = (value: number | null | undefined, look: NumberLook): Cell => ({ value: value ?? null, look })
const count = (value: number | null | undefined): Cell => number(value, 'count')
const moved = (value: number | null | undefined): Cell => number(value, 'change')
const share = (value: ShareOutput | null | undefined): Cell => number(value?.value, 'percent')
/** Points are written as points (0,81), not as a fraction. */
const points = (value: ShareOutput | null | undefined): Cell => number(value ? value.value * 100 : null, 'points')

const statusWord = (status: 'draft' | 'final'): string => (status === 'final' ? 'final' : 'draf')

const pointsOf = (standing: StandingView | null): ShareOutput | null =>
  standing?.kind === 'short' ? standing.points : null

/** The head of every sheet: the mark of sample data first, then what the sheet is about. */
const headOf = (view: ComparisonView, title: string): readonly (readonly Cell[])[] => [
  ...(view.sample ? [['DATA CONTOH']] : []),
  [title],
  [`${view.regionName}, ${view.indicator.name}`],
  [
    `Potret pembanding ${formatDay(view.from.asOf)}, potret kini ${formatDay(view.to.asOf)} (${formatCount(view.days)} hari)`,
  ],
  [],
]

/** The column heads follow the head of the sheet. */
const headRows = (view: ComparisonView): number => headOf(view, '').length

const partialWords = ({ missing }: PlaceFigures): string =>
  missing === null ? '' : `sebagian, ${withoutWords(missing)}`

const standingCell = (standing: StandingView | null): Cell => {
  if (standing?.kind === 'short') return count(standing.people)
  return standing?.kind === 'reached' ? `tercapai, ${surplusWords(standing.people)}` : count(null)
}

const summarySheet = (view: ComparisonView): Sheet => {
  const { from, to, change } = view.figures
  const { target, why } = view
  const short = (standing: StandingView | undefined): number | null =>
    standing?.kind === 'short' ? standing.people : null
  const [gapFrom, gapTo] = [short(target?.from), short(target?.to)]
  const rows: readonly (readonly Cell[])[] = [
    ...headOf(view, 'Perbandingan dua potret data'),
    [
      'Ukuran',
      formatDayShort(view.from.asOf),
      formatDayShort(view.to.asOf),
      'Perubahan',
      'Satuan perubahan',
      'Keterangan',
    ],
    ['Cakupan', share(from.coverage), share(to.coverage), points(change.points), 'poin'],
    ['Peserta aktif', count(from.active), count(to.active), moved(change.active), 'orang', partialWords(to)],
    ['Pertumbuhan peserta aktif', null, null, share(change.growth), 'persen'],
    ['Potensi', count(from.eligible), count(to.eligible), moved(change.eligible), 'orang', partialWords(to)],
    ['Belum terlindungi', count(from.uncovered), count(to.uncovered), moved(change.uncovered), 'orang'],
    ...(target === null
      ? []
      : [
          [
            `Selisih ke target ${target.year} (${target.goal})`,
            standingCell(target.from),
            standingCell(target.to),
            moved(gapFrom === null || gapTo === null ? null : gapTo - gapFrom),
            'orang',
            target.owner === null ? target.instrument : `${target.instrument}; target ${target.owner}`,
          ],
          ['Selisih ke target dalam poin', points(pointsOf(target.from)), points(pointsOf(target.to))],
        ]),
    [],
    ['Mengapa cakupan berubah', null, null, 'Pengaruh', 'Satuan'],
    ['Kepesertaan', null, null, points(why.participation), 'poin'],
    ['Perubahan potensi', null, null, points(why.base), 'poin'],
    ['Perubahan cakupan', null, null, points(change.points), 'poin'],
    [why.sentence],
    ...(view.warnings.length === 0 ? [] : [[], ['Perhatian'], ...view.warnings.map((text) => [text])]),
    [],
    ['Sumber data'],
    ...[view.from, view.to].map((snapshot) => [
      `${formatDay(snapshot.asOf)}, versi ${snapshot.version} (${statusWord(snapshot.status)}): ${snapshot.source}; potensi: ${snapshot.eligibleLabel}`,
    ]),
  ]
  return { name: 'Perbandingan', widths: [34, 16, 16, 14, 18, 46], rows, head: headRows(view), filter: null }
}

const placeCells = (row: PlaceRow, places: PlacesView): readonly Cell[] => [
  row.name,
  row.code,
  ...(places.level === 'grandchildren' ? [row.parent] : []),
  count(row.from.eligible),
  count(row.to.eligible),
  count(row.from.active),
  count(row.to.active),
  moved(row.change.active),
  share(row.from.coverage),
  share(row.to.coverage),
  points(row.change.points),
  standingCell(row.standing),
  row.standing?.kind === 'short' ? share(row.share) : null,
  partialWords(row.to),
]

const placesSheet = (view: ComparisonView, places: PlacesView): Sheet => {
  const [from, to] = [formatDayShort(view.from.asOf), formatDayShort(view.to.asOf)]
  const head = headOf(view, `Menurut ${places.word}`)
  const columns: readonly Cell[] = [
    capitalised(places.word),
    'Kode',
    ...(places.level === 'grandchildren' ? ['Bagian dari'] : []),
    `Potensi ${from}`,
    `Potensi ${to}`,
    `Aktif ${from}`,
    `Aktif ${to}`,
    'Perubahan orang',
    `Cakupan ${from}`,
    `Cakupan ${to}`,
    'Perubahan poin',
    'Selisih ke target (orang)',
    'Bagian dari jumlah selisih',
    'Keterangan',
  ]
  const indent = places.level === 'grandchildren' ? [null] : []
  const rest: readonly (readonly Cell[])[] =
    places.unmapped === null
      ? []
      : [
          [
            'Belum terpetakan',
            null,
            ...indent,
            null,
            moved(places.unmapped.eligible),
            null,
            moved(places.unmapped.active),
          ],
        ]
  const notes = [places.roundingNote, places.gapNote, ...places.notes].filter((note) => note !== null)
  const rows = [
    ...head,
    columns,
    ...places.rows.map((row) => placeCells(row, places)),
    ...rest,
    placeCells(places.total, places),
    [],
    ...notes.map((note) => [note]),
  ]
  const filter = { row: head.length, lastRow: head.length + places.rows.length, columns: columns.length }
  return {
    name: 'Wilayah',
    widths: [26, 15, ...indent.map(() => 20), 13, 13, 13, 13, 13, 12, 12, 12, 16, 16, 30],
    rows,
    head: head.length,
    filter,
  }
}

const figureCells = (from: FiguresOutput | null, to: FiguresOutput | null): readonly Cell[] => [
  count(from?.eligible),
  count(to?.eligible),
  count(from?.active),
  count(to?.active),
]

const segmentsSheet = (view: ComparisonView): Sheet => {
  const [from, to] = [formatDayShort(view.from.asOf), formatDayShort(view.to.asOf)]
  const { rows, total, rounding, notes } = view.segments
  return {
    name: 'Segmen',
    widths: [30, 14, 14, 14, 14, 16, 14, 14, 16],
    head: headRows(view),
    filter: null,
    rows: [
      ...headOf(view, 'Andil segmen terhadap cakupan UCJ'),
      [
        'Segmen',
        `Potensi ${from}`,
        `Potensi ${to}`,
        `Aktif ${from}`,
        `Aktif ${to}`,
        'Perubahan orang',
        `Cakupan ${from}`,
        `Cakupan ${to}`,
        'Andil (poin)',
      ],
      ...rows.map((row) => [
        row.name,
        ...figureCells(row.from, row.to),
        moved(row.change.active),
        share(row.from?.coverage),
        share(row.to?.coverage),
        points(row.contribution),
      ]),
      ...(rows.length === 0
        ? []
        : [
            [
              'Jumlah',
              null,
              null,
              count(total.from),
              count(total.to),
              moved(total.active),
              null,
              null,
              points(total.effect),
            ],
          ]),
      [],
      ...[...(rounding === null ? [] : [rounding]), ...notes].map((note) => [note]),
    ],
  }
}

const trendSheet = (view: ComparisonView, trend: TrendView): Sheet => ({
  name: 'Tren',
  head: headRows(view),
  widths: [34, 16, 16, 16, 14, 20],
  filter: null,
  rows: [
    ...headOf(view, 'Tren cakupan sampai potret kini'),
    ['Tanggal data', 'Potensi', 'Peserta aktif', 'Belum terlindungi', 'Cakupan', 'Keterangan'],
    ...trend.points.map((point) => [
      formatDay(point.asOf),
      count(point.eligible),
      count(point.active),
      count(point.uncovered),
      share(point.coverage),
      [point.status === 'draft' ? 'draf' : '', partialWords(point)].filter((word) => word !== '').join('; '),
    ]),
    [trend.finding],
    [],
    ['Laju dan proyeksi'],
    ...trend.pace.map(({ label, value, note }) => [label, value, note]),
    [],
    ['Acuan BPJS Ketenagakerjaan 20 persen setahun', 'Dalam setahun', 'Sasaran setahun lagi'],
    ...trend.rule.readings.map(({ reading, value, goal }) => [reading, value, goal]),
    ...trend.rule.sentences.map((text) => [text]),
  ],
})

/** Returns the comparison as an XLSX workbook: summary, regions, segments and course; the numbers raw, with notes and DATA CONTOH. */
export const comparisonXlsx = (view: ComparisonView, trend: TrendView): Uint8Array =>
  workbookBytes({
    title: `Perbandingan ${view.regionName} ${formatDay(view.from.asOf)} dan ${formatDay(view.to.asOf)}${view.sample ? ' (DATA CONTOH)' : ''}`,
    sheets: [
      summarySheet(view),
      ...(view.places === null ? [] : [placesSheet(view, view.places)]),
      segmentsSheet(view),
      trendSheet(view, trend),
    ],
  })
