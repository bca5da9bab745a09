import { sumCounts } from '../calc/official-figure.ts'
import { categoryOf } from '../calc/category.ts'
import { datePartsOf } from '../domain/date-key.ts'
import { formatDayShort } from '../format/date.ts'
import { formatHundredths, numberWord, printedSumDiffers } from '../format/number.ts'
import { rational } from '../calc/rational.ts'
import { capitalised } from '../format/number.ts'
import { categoryNote, gapSumSentence, type GapDifference, reachedRegionsSentence } from '../text/narrative/regions.ts'
import { approximateNote, statedOnlyRemark } from '../text/narrative/source-remarks.ts'
import { listOf } from '../text/narrative/sentence.ts'
import { countCell, emptyCell, shareCell, signedCountCell, textCell } from './cells.ts'
import type { ReportFacts } from './facts.ts'
import type { ChildFact } from './facts-regions.ts'
import { knownSumOf } from './known-figures.ts'
import type { HeaderCell, TableBlock, TableCell, TableColumn } from './model.ts'
import { type RowDraft, tableBlock } from './table-block.ts'
import { filled, WIDTHS } from './table-widths.ts'

interface Columns {
  readonly change: boolean
  readonly gap: boolean
  readonly category: boolean
}

const columnsOf = ({ previous, regions, input }: ReportFacts): Columns => ({
  change: previous !== null,
  gap: regions.goal !== null,
  category: input.categories !== null,
})

const when = <Item>(condition: boolean, items: readonly Item[]): readonly Item[] => (condition ? items : [])

const layout = (columns: Columns): readonly TableColumn[] => {
  const { label, eligible, active, change, coverage, gap, share, category } = WIDTHS.regions
  const widths = filled([
    label,
    eligible,
    active,
    ...when(columns.change, [change]),
    coverage,
    ...when(columns.gap, [gap, share]),
    ...when(columns.category, [category]),
  ])
  return widths.map((width, position) => ({
    width,
    align: position === 0 || (columns.category && position === widths.length - 1) ? 'left' : 'right',
  }))
}

const sinceHeader = (since: string, asOf: string): string => {
  const day = formatDayShort(since)
  const isSameYear = datePartsOf(since).year === datePartsOf(asOf).year
  return `Perubahan sejak ${isSameYear ? day.replace(/ \d+$/, '') : day}`
}

const headerOf = (facts: ReportFacts, columns: Columns): readonly (readonly HeaderCell[])[] => {
  const rowSpan = columns.gap ? { rowSpan: 2 } : {}
  const { previous, asOf, words } = facts
  const first: readonly HeaderCell[] = [
    { text: capitalised(words.child), ...rowSpan },
    { text: 'Potensi', ...rowSpan },
    { text: 'Peserta aktif', ...rowSpan },
    ...when(columns.change, previous === null ? [] : [{ text: sinceHeader(previous.asOf, asOf), ...rowSpan }]),
    { text: 'Cakupan (%)', ...rowSpan },
    ...when<HeaderCell>(columns.gap, [{ text: 'Selisih ke target', colSpan: 2, align: 'center', note: 'goal' }]),
    ...when<HeaderCell>(columns.category, [{ text: 'Kategori', note: 'category', ...rowSpan }]),
  ]
  return columns.gap ? [first, [{ text: 'orang' }, { text: '%' }]] : [first]
}

const gapCells = (child: ChildFact): readonly TableCell[] => {
  const { standing } = child
  if (standing?.kind === 'short') return [countCell(standing.people), shareCell(child.share)]
  if (standing?.kind === 'reached') return [textCell('tercapai', 'reached'), emptyCell()]
  return [countCell(null), shareCell(null)]
}

const childRow = (child: ChildFact, columns: Columns): RowDraft => ({
  kind: 'plain',
  cells: [
    textCell(child.region.name, child.isApproximate ? 'approximate' : undefined),
    countCell(child.figures.eligible),
    countCell(child.figures.active),
    ...when(columns.change, [signedCountCell(child.change.active)]),
    shareCell(child.coverage),
    ...when(columns.gap, gapCells(child)),
    ...when(columns.category, [textCell(child.category?.label ?? '–')]),
  ],
})

const isWhole = ({ official }: ReportFacts): boolean => official.kind === 'own' || official.kind === 'sum'

const totalGapCells = (facts: ReportFacts): readonly TableCell[] => {
  const { standing } = facts.target
  const { short } = facts.regions
  const share = short.length === 0 ? emptyCell() : shareCell(rational(1))
  if (!isWhole(facts)) return [countCell(short.length === 0 ? null : facts.regions.gapSum), share]
  if (standing?.kind === 'short') return [countCell(standing.people), share]
  if (standing?.kind === 'reached') return [textCell('tercapai'), share]
  return [countCell(null), share]
}

const totalRow = (facts: ReportFacts, columns: Columns, note: string | undefined): RowDraft => {
  const { rows } = facts.regions
  const figures = isWhole(facts)
    ? facts.now
    : {
        eligible: knownSumOf(rows.map((row) => row.figures.eligible)),
        active: knownSumOf(rows.map((row) => row.figures.active)),
      }
  const category = categoryOf(facts.now, facts.input.categories)
  return {
    kind: 'total',
    cells: [
      textCell(isWhole(facts) ? facts.name : 'Jumlah yang diketahui', note),
      countCell(figures.eligible),
      countCell(figures.active),
      ...when(columns.change, [signedCountCell(facts.previous?.change.active ?? null)]),
      shareCell(facts.coverage),
      ...when(columns.gap, totalGapCells(facts)),
      ...when(columns.category, [isWhole(facts) ? textCell(category?.label ?? '–') : emptyCell()]),
    ],
  }
}

const addsUp = ({ regions, now }: ReportFacts): boolean =>
  sumCounts(regions.rows.map((row) => row.figures.eligible)) === now.eligible &&
  sumCounts(regions.rows.map((row) => row.figures.active)) === now.active

const differenceReason = (facts: ReportFacts): GapDifference => {
  const { unknown, reached } = facts.regions
  if (unknown.length > 0) return { kind: 'missing', names: unknown.map((row) => row.region.name) }
  if (!addsUp(facts)) return { kind: 'figures' }
  return { kind: reached.length === 0 ? 'rounding' : 'reached' }
}

const totalNote = (facts: ReportFacts): string | null => {
  const { regions, target, words } = facts
  const unknown = regions.unknown.map((row) => row.region.name)
  if (!isWhole(facts)) return `Tanpa ${named(unknown, words.child)}, yang datanya belum diterima.`
  if (regions.goal === null || target.standing?.kind !== 'short' || regions.short.length === 0) return null
  if (regions.gapSum === target.standing.people) return null
  return gapSumSentence(words, regions.short.length, regions.gapSum, target.standing.people, differenceReason(facts))
}

const named = (names: readonly string[], word: string): string =>
  names.length > 3 ? `${numberWord(names.length)} ${word}` : listOf(names)

const notesOf = (facts: ReportFacts, total: string | null): Readonly<Record<string, string>> => {
  const { regions, words, input } = facts
  const surplus = regions.reached.flatMap(({ region, standing }) =>
    standing?.kind === 'reached' ? [{ name: region.name, people: standing.surplus }] : [],
  )
  const reached = reachedRegionsSentence(surplus)
  const goal =
    regions.goal === null
      ? {}
      : {
          goal: `Target ${words.region} ${formatHundredths(regions.goal.hundredths)}% diterapkan sama pada setiap ${words.child}; bukan target resmi ${words.child}.`,
        }
  return {
    ...goal,
    ...(input.categories === null ? {} : { category: categoryNote(input.categories) }),
    ...(regions.rows.some((row) => row.isApproximate) ? { approximate: approximateNote() } : {}),
    ...(reached === null ? {} : { reached }),
    ...(total === null ? {} : { total }),
  }
}

const remarksOf = ({ regions, official }: ReportFacts): readonly string[] => {
  const stated = statedOnlyRemark(
    regions.rows.flatMap(({ region, statedOnly }) =>
      statedOnly === null ? [] : [{ name: region.name, percent: statedOnly }],
    ),
  )
  const shares = regions.short.flatMap(({ share }) => (share === null ? [] : [share]))
  return [
    ...(regions.unknown.length > 0 && (official.kind === 'own' || official.kind === 'sum')
      ? ['Tanda – berarti tidak diketahui.']
      : []),
    ...(stated === null ? [] : [stated]),
    ...(shares.length > 0 && printedSumDiffers(shares, rational(1))
      ? ['Jumlah persen selisih yang tercetak berbeda dari 100,00 karena pembulatan.']
      : []),
  ]
}

/** Returns table 5: the regions below in the order of the ranking, unknown ones last, with the region itself as the last row. */
export const regionsTable = (facts: ReportFacts): TableBlock => {
  const columns = columnsOf(facts)
  const total = totalNote(facts)
  const { words, regions } = facts
  return tableBlock({
    id: 'wilayah',
    style: 'figures',
    caption: columns.gap
      ? `Peringkat ${words.child} menurut selisih ke target`
      : `Peringkat ${words.child} menurut cakupan, dari yang terendah`,
    columns: layout(columns),
    header: headerOf(facts, columns),
    rows: [
      ...regions.rows.map((child) => childRow(child, columns)),
      totalRow(facts, columns, total === null ? undefined : 'total'),
    ],
    notes: notesOf(facts, total),
    remarks: remarksOf(facts),
  })
}
