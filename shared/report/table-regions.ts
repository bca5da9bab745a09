import { categoryOf } from '../calc/category.ts'
import { datePartsOf } from '../domain/date-key.ts'
import { formatDayShort } from '../format/date.ts'
import { formatHundredths, printedSumDiffers } from '../format/number.ts'
import { rational } from '../calc/rational.ts'
import { missingPeople } from '../calc/target-gap.ts'
import { capitalised } from '../format/number.ts'
import { categoryNote, gapSumSentence, reachedRegionsSentence } from '../text/narrative/regions.ts'
import { partialGapNote, partialSumNote } from '../text/narrative/regions-unknown.ts'
import { approximateNote, statedOnlyRemark } from '../text/narrative/source-remarks.ts'
import { countCell, emptyCell, shareCell, signedCountCell, textCell } from './cells.ts'
import { nameBySense } from './column-fit.ts'
import type { ReportFacts } from './facts.ts'
import type { ChildFact } from './facts-regions.ts'
import { gapDifference } from './gap-difference.ts'
import { knownSumOf } from './known-figures.ts'
import { missingParts, unknownRegions } from './leading-regions.ts'
import type { HeaderCell, TableBlock, TableCell, TableColumn } from './model.ts'
import { type RowDraft, tableBlock } from './table-block.ts'
import { filled, WIDTHS } from './table-widths.ts'

interface Columns {
  readonly change: boolean
  readonly gap: boolean
  readonly category: boolean
}

/** Columns in which nothing at all is known are left out. */
const columnsOf = ({ previous, regions, input }: ReportFacts): Columns => {
  const isJudged = regions.rows.some((row) => row.coverage !== null)
  return {
    change: previous !== null,
    gap: regions.goal !== null && isJudged,
    category: input.categories !== null && isJudged,
  }
}

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
  const { regions } = facts
  const { short } = regions
  // The shares are parts of the known sum, which stands in a row of its own when it is not that of all regions.
  const isAll = !isWhole(facts) || regions.unknown.length === 0
  const share = short.length === 0 || !isAll ? emptyCell() : shareCell(rational(1))
  if (!isWhole(facts)) return [countCell(short.length === 0 ? null : regions.gapSum), share]
  if (standing?.kind === 'short') return [countCell(standing.people), share]
  // a target that is reached has no distance that the shares could be parts of
  if (standing?.kind === 'reached') return [textCell('tercapai'), emptyCell()]
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
  const nameWidth = layout(columns)[0]?.width ?? 0
  return {
    kind: 'total',
    cells: [
      textCell(isWhole(facts) ? nameBySense(facts.name, nameWidth, 'body') : 'Jumlah yang diketahui', note),
      countCell(figures.eligible),
      countCell(figures.active),
      ...when(columns.change, [signedCountCell(facts.previous?.change.active ?? null)]),
      shareCell(facts.coverage),
      ...when(columns.gap, totalGapCells(facts)),
      ...when(columns.category, [isWhole(facts) ? textCell(category?.label ?? '–') : emptyCell()]),
    ],
  }
}

/** The sum that the shares are parts of, when the distances of some regions are unknown. */
const knownRow = (facts: ReportFacts, columns: Columns): readonly RowDraft[] => {
  const { regions } = facts
  if (!columns.gap || !isWhole(facts) || regions.unknown.length === 0 || regions.short.length === 0) return []
  return [
    {
      kind: 'total',
      cells: [
        textCell('Jumlah yang diketahui', 'known'),
        ...when(columns.change, [emptyCell()]),
        emptyCell(),
        emptyCell(),
        emptyCell(),
        countCell(regions.gapSum),
        shareCell(rational(1)),
        ...when(columns.category, [emptyCell()]),
      ],
    },
  ]
}

const sumNote = (facts: ReportFacts, columns: Columns): string | null => {
  const { regions, target, words } = facts
  const own = missingPeople(target.standing)
  if (!columns.gap || regions.goal === null || own === null) return null
  if (regions.short.length === 0 || regions.gapSum === own) return null
  const rows = regions.rows.map(({ region: { name }, figures }) => ({ name, figures }))
  return gapSumSentence(words, regions.short.length, regions.gapSum, own, gapDifference(rows, facts.now, regions.goal))
}

/** The notes on the last rows by where they hang: on the known sum, or on the total. */
const totalNotes = (facts: ReportFacts, columns: Columns): Readonly<Record<string, string>> => {
  const { regions, words } = facts
  if (!isWhole(facts)) return { total: partialSumNote(words, unknownRegions(facts), missingParts(facts)) }
  const sum = sumNote(facts, columns)
  if (knownRow(facts, columns).length > 0) {
    const names = regions.unknown.map((row) => row.region.name)
    return { known: sum ?? partialGapNote(words, names) }
  }
  return sum === null ? {} : { total: sum }
}

const notesOf = (
  facts: ReportFacts,
  columns: Columns,
  totals: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const { regions, words, input } = facts
  const surplus = regions.reached.flatMap(({ region, standing }) =>
    standing?.kind === 'reached' ? [{ name: region.name, people: standing.surplus }] : [],
  )
  const reached = reachedRegionsSentence(surplus)
  const goal =
    regions.goal === null || !columns.gap
      ? {}
      : {
          goal: `Target ${words.region} ${formatHundredths(regions.goal.hundredths)}% diterapkan sama pada setiap ${words.child}; bukan target resmi ${words.child}.`,
        }
  return {
    ...goal,
    ...(input.categories === null || !columns.category ? {} : { category: categoryNote(input.categories) }),
    ...(regions.rows.some((row) => row.isApproximate) ? { approximate: approximateNote() } : {}),
    ...(reached === null ? {} : { reached }),
    ...totals,
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

const captionOf = ({ words, regions }: ReportFacts, columns: Columns): string => {
  if (columns.gap) return `Peringkat ${words.child} menurut selisih ke target`
  return regions.rows.some((row) => row.coverage !== null)
    ? `Peringkat ${words.child} menurut cakupan, dari yang terendah`
    : `Potensi dan peserta aktif menurut ${words.child}`
}

/** Returns table 5: the regions below in the order of the ranking, unknown ones last, with the region itself as the last row. */
export const regionsTable = (facts: ReportFacts): TableBlock => {
  const columns = columnsOf(facts)
  const totals = totalNotes(facts, columns)
  const { regions } = facts
  return tableBlock({
    id: 'wilayah',
    style: 'figures',
    caption: captionOf(facts, columns),
    columns: layout(columns),
    header: headerOf(facts, columns),
    rows: [
      ...regions.rows.map((child) => childRow(child, columns)),
      ...knownRow(facts, columns),
      totalRow(facts, columns, totals.total === undefined ? undefined : 'total'),
    ],
    notes: notesOf(facts, columns, totals),
    remarks: remarksOf(facts),
  })
}
