import type { Region } from '../../../shared/domain/region.ts'
import { cellKey } from '../../../shared/domain/snapshot-cell.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { type CellView, cellView } from './cell-values.ts'
import type { GridLook } from './GridRowView.tsx'
import type { GridRow } from './grid-rows.ts'

const LEAST = 60
const MOST = 132
const DIGIT = 7.8
const POINT = 4
const SIGN = 12
const PADDING = 17
const BADGE = 15
const MORE_DIGIT = 6
const BADGE_GAP = 4
const OFFER_GAP = 6
const LABEL_LETTER = 6.8
const LEAST_NAME = 150
/** Padding and edge beside a name. */
const NAME_ROOM = 17
/** Before the names below the office's own region. */
const CARET = 20
const INDENT = 14
/** How much wider the names of open rows are, which are bold. */
const BOLD = 1.04

/** Widths of letters in the font of the grid; the others are as wide as most small ones. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[ijl'.]/, 3.4],
  [/ /, 3.2],
  [/[frt]/, 4.8],
  [/[-I()]/, 5.2],
  [/[mwMW]/, 11.3],
  [/[A-Z]/, 8.4],
]
const LETTER = 7.1

const wordWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (LETTERS.find(([kind]) => kind.test(letter))?.[1] ?? LETTER), 0)

interface NamedRow {
  readonly region: Region
  readonly level: number
  readonly open?: boolean
}

const widestName = (rows: Iterable<NamedRow>, isMarked: (row: NamedRow) => boolean): number => {
  let width = LEAST_NAME
  for (const row of rows) {
    const { region, level, open = true } = row
    const words = wordWidth(region.name) * (open ? BOLD : 1)
    const badge = isMarked(row) ? BADGE + BADGE_GAP : 0
    const before = level > 1 ? CARET + (level - 2) * INDENT : 0
    width = Math.max(width, before + words + NAME_ROOM + badge)
  }
  return Math.ceil(width)
}

/**
 * Returns the width for the names in a box of `room` pixels, of which none is cut off: for the longest of the whole snapshot, so that the
 * column does not jump when rows open; where the figures then have no room, for the longest in the rows that are drawn.
 */
export const nameWidthOf = (
  { tree, hidden }: Pick<GridLook, 'tree' | 'hidden'>,
  rows: readonly GridRow[],
  needed: readonly number[],
  room: number,
): number => {
  const longest = widestName(tree.nodes.values(), () => true)
  const used = needed.reduce((sum, width) => sum + width, 0)
  if (longest + used <= room) return longest
  return widestName(rows, ({ region, open }) => open === false && hidden.has(region.code))
}

const textWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + ('.,'.includes(letter) ? POINT : letter === '%' ? SIGN : DIGIT), 0)

const viewWidth = ({ text, sum, approximate, offer }: CellView): number =>
  PADDING +
  textWidth(text) +
  (offer === null ? 0 : SIGN + OFFER_GAP + textWidth(formatCount(offer))) +
  (sum ? SIGN : 0) +
  (approximate ? SIGN : 0)

const badgesWidth = (findings: readonly { readonly number: number }[]): number =>
  findings.reduce((width, { number }) => width + BADGE + 2 + (String(number).length - 1) * MORE_DIGIT, -2)

/**
 * Returns what each column of figures needs at least: room for the figure of the whole region, which none below it exceeds, and for each
 * figure that stands beside the numbers of its findings.
 */
export const neededWidths = ({ columns, source, tree, marks }: GridLook): readonly number[] => {
  const marked = new Map<string, number>()
  const cells = [...marks.values()].flatMap(({ findings }) => findings.flatMap((finding) => finding.cells))
  for (const site of cells) {
    const column = columns.find(({ cell }) => cell?.indicator === site.indicator && cell.field === site.field)
    if (column === undefined) continue
    const numbers = marks.get(cellKey(site))?.findings ?? []
    const width = viewWidth(cellView(source, tree, site.region, column)) + badgesWidth(numbers)
    marked.set(column.key, Math.max(marked.get(column.key) ?? 0, width))
  }
  return columns
    .filter(({ shows }) => shows !== 'name')
    .map((column) =>
      Math.ceil(
        Math.max(
          LEAST,
          PADDING + column.label.length * LABEL_LETTER,
          viewWidth(cellView(source, tree, tree.root, column)),
          marked.get(column.key) ?? 0,
        ),
      ),
    )
}

/**
 * Returns the widths of the columns so that a box with `room` pixels for them ends at the edge of one: those that fit share what is left
 * over, the others keep what they need. In 631 pixels eight columns of 72 become 78; when all fit, none grows beyond 132.
 */
export const sharedWidths = (needed: readonly number[], room: number): readonly number[] => {
  let fitting = 0
  let used = 0
  for (const width of needed) {
    if (fitting > 0 && used + width > room) break
    used += width
    fitting += 1
  }
  const share = Math.max(0, Math.floor((room - used) / Math.max(1, fitting)))
  return needed.map((width, position) => (position < fitting ? Math.min(width + share, Math.max(width, MOST)) : width))
}

/** Returns how many columns lie whole or in part beyond the right edge of a box scrolled by `scrolled` pixels. */
export const columnsBeyond = (widths: readonly number[], room: number, scrolled: number): number => {
  let edge = 0
  // a scrolled box may stand half a pixel before the edge
  return widths.filter((width) => {
    edge += width
    return edge > scrolled + room + 1
  }).length
}
