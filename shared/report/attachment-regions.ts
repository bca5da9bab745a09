import { change } from '../calc/change.ts'
import { unmapped } from '../calc/official-figure.ts'
import { fullNameOf } from '../domain/region.ts'
import type { Figures } from '../domain/snapshot.ts'
import { formatDay, formatDayShort } from '../format/date.ts'
import { formatCount } from '../format/number.ts'
import { partialSumNote } from '../text/narrative/regions-unknown.ts'
import { approximateNote } from '../text/narrative/source-remarks.ts'
import { attachmentTitle } from './attachment-title.ts'
import { countCell, indented, shareCell, signedCountCell, textCell } from './cells.ts'
import type { ReportFacts } from './facts.ts'
import type { ChildFact, PlaceFact } from './facts-regions.ts'
import { knownSumOf } from './known-figures.ts'
import { missingParts, unknownRegions } from './leading-regions.ts'
import type { HeaderCell, ReportPart, TableBlock, TableCell } from './model.ts'
import { groupWord } from './region-words.ts'
import { sourceSentence } from './source-text.ts'
import { figureColumns, type RowDraft, tableBlock } from './table-block.ts'
import { filled, WIDTHS } from './table-widths.ts'

/** A region with at most this many parts stays on one page with them (report.md 3). */
const KEPT_PARTS = 15
const NAMED_DIFFERENCES = 3

const widthsOf = (isCompared: boolean): readonly number[] => {
  const { label, eligible, date, change, coverage: share, uncovered } = WIDTHS.villages
  return isCompared
    ? [label, eligible, date, date, change, share, uncovered]
    : filled([label, eligible, change, share, uncovered])
}

const headerOf = (facts: ReportFacts, names: string): readonly (readonly HeaderCell[])[] => {
  const { previous, asOf } = facts
  if (previous === null) {
    const texts = [names, 'Potensi', 'Peserta aktif', 'Cakupan (%)', 'Belum terlindungi']
    return [texts.map((text) => ({ text }))]
  }
  return [
    [
      { text: names, rowSpan: 2 },
      { text: 'Potensi', rowSpan: 2 },
      { text: 'Peserta aktif (orang)', colSpan: 3, align: 'center' },
      { text: 'Cakupan (%)', rowSpan: 2 },
      { text: 'Belum terlindungi', rowSpan: 2 },
    ],
    [{ text: formatDayShort(previous.asOf) }, { text: formatDayShort(asOf) }, { text: 'Perubahan' }],
  ]
}

type Figured = Pick<PlaceFact, 'figures' | 'previous' | 'change' | 'coverage' | 'uncovered'>

const cellsOf = (label: TableCell, fact: Figured, isCompared: boolean): readonly TableCell[] => [
  label,
  countCell(fact.figures.eligible),
  ...(isCompared
    ? [countCell(fact.previous?.active ?? null), countCell(fact.figures.active), signedCountCell(fact.change.active)]
    : [countCell(fact.figures.active)]),
  shareCell(fact.coverage),
  countCell(fact.uncovered),
]

const placeCell = ({ isApproximate }: PlaceFact, name: string): TableCell =>
  textCell(name, isApproximate ? 'approximate' : undefined)

const childRows = (child: ChildFact, isCompared: boolean): readonly RowDraft[] => {
  const isKept = child.parts.length <= KEPT_PARTS
  const last = child.parts.length - 1
  return [
    {
      kind: 'group',
      cells: cellsOf(placeCell(child, fullNameOf(child.region)), child, isCompared),
      keepWithNext: child.parts.length > 0,
    },
    ...child.parts.map(
      (part, position): RowDraft => ({
        kind: 'plain',
        cells: cellsOf(indented(placeCell(part, part.region.name)), part, isCompared),
        keepWithNext: isKept && position < last,
      }),
    ),
  ]
}

const isWhole = ({ official }: ReportFacts): boolean => official.kind === 'own' || official.kind === 'sum'

const totalRow = (facts: ReportFacts, isCompared: boolean): RowDraft => {
  const { regions, previous, now } = facts
  if (isWhole(facts)) {
    const total: Figured = {
      figures: now,
      previous: previous?.figures ?? null,
      change: previous?.change ?? change(null, now),
      coverage: facts.coverage,
      uncovered: facts.uncovered,
    }
    return { kind: 'total', cells: cellsOf(textCell(facts.name), total, isCompared) }
  }
  const rows = regions.inCodeOrder
  const known: Figures = {
    eligible: knownSumOf(rows.map((row) => row.figures.eligible)),
    active: knownSumOf(rows.map((row) => row.figures.active)),
  }
  // Only those known now, so that both days of the row cover the same regions.
  const compared = rows.filter((row) => row.figures.active !== null)
  const before: Figures | null = isCompared
    ? { eligible: null, active: knownSumOf(compared.map((row) => row.previous?.active ?? null)) }
    : null
  const isComparable = compared.every((row) => row.previous !== null && row.previous.active !== null)
  const partial: Figured = {
    figures: known,
    previous: before,
    change: change(isComparable ? before : null, known),
    coverage: null,
    uncovered: null,
  }
  return { kind: 'total', cells: cellsOf(textCell('Jumlah yang diketahui', 'total'), partial, isCompared) }
}

const differs = (parent: Figures, parts: readonly Figures[]): boolean => {
  const rest = unmapped(parent, parts)
  return (rest.eligible ?? 0) !== 0 || (rest.active ?? 0) !== 0
}

const isComplete = (parent: Figures, parts: readonly Figures[]): boolean => {
  const rest = unmapped(parent, parts)
  return rest.eligible === 0 && rest.active === 0
}

const sumSentences = (facts: ReportFacts, partWord: string): readonly string[] => {
  const { regions, words, now } = facts
  const withParts = regions.inCodeOrder.filter((child) => child.parts.length > 0)
  const partsOf = (child: ChildFact) => child.parts.map((part) => part.figures)
  const children = regions.inCodeOrder.map((child) => child.figures)
  const odd = withParts.filter((child) => differs(child.figures, partsOf(child)))
  if (odd.length > 0) {
    const shown = odd.slice(0, NAMED_DIFFERENCES).map((child) => fullNameOf(child.region))
    const rest = odd.length - shown.length
    const more = rest === 0 ? '' : ` dan ${formatCount(rest)} ${words.child} lain`
    return [`Jumlah ${partWord} tidak sama dengan angka ${shown.join(', ')}${more}.`]
  }
  const isPartsSame = withParts.every((child) => isComplete(child.figures, partsOf(child)))
  const isChildrenSame = isComplete(now, children)
  if (isPartsSame && isChildrenSame) {
    return [
      `Jumlah ${partWord} sama dengan angka ${words.child}, dan jumlah ${words.child} sama dengan angka ${words.region}.`,
    ]
  }
  if (differs(now, children)) return [`Jumlah ${words.child} tidak sama dengan angka ${words.region}.`]
  return ['Tanda – berarti tidak diketahui.']
}

const regionsTable = (facts: ReportFacts, names: string, partWord: string): TableBlock => {
  const { previous, regions, input, words } = facts
  const isCompared = previous !== null
  const snapshots = [...(previous === null ? [] : [previous.snapshot]), input.current]
  const places = regions.inCodeOrder.flatMap((child): readonly PlaceFact[] => [child, ...child.parts])
  return tableBlock({
    id: 'wilayah-rinci',
    style: 'figures',
    size: 'attachment',
    caption: null,
    columns: figureColumns(widthsOf(isCompared)),
    header: headerOf(facts, names),
    rows: [...regions.inCodeOrder.flatMap((child) => childRows(child, isCompared)), totalRow(facts, isCompared)],
    notes: {
      ...(places.some((place) => place.isApproximate) ? { approximate: approximateNote() } : {}),
      ...(isWhole(facts) ? {} : { total: partialSumNote(words, unknownRegions(facts), missingParts(facts)) }),
    },
    remarks: [[...sumSentences(facts, partWord), sourceSentence(snapshots, input.sample)].join(' ')],
  })
}

/** Returns the table of all regions two levels below, grouped by the one above them, in code order; no part when none has figures. */
export const regionsAttachment = (facts: ReportFacts, position: number): readonly ReportPart[] => {
  const { regions, words, asOf } = facts
  const parent = regions.inCodeOrder[0]?.region
  if (!regions.hasParts || parent === undefined) return []
  const partWord = groupWord(
    regions.inCodeOrder.flatMap((child) => child.parts.map((part) => part.region)),
    parent,
  )
  const levels = `${words.child} dan ${partWord}`
  const title = [`Cakupan UCJ menurut ${levels}`, `per ${formatDay(asOf)}`]
  const names = `${levels.charAt(0).toUpperCase()}${levels.slice(1)}`
  return [
    {
      orientation: 'portrait',
      letterhead: false,
      blocks: [attachmentTitle(facts, position, title), regionsTable(facts, names, partWord)],
    },
  ]
}
