import { cellKey } from '../../../shared/domain/snapshot-cell.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { type CellView, cellView } from './cell-values.ts'
import type { GridLook } from './GridRowView.tsx'
import type { RegionTree } from './grid-rows.ts'

const LEAST = 72
const MOST = 132
const DIGIT = 7.8
const POINT = 4
const SIGN = 12
const PADDING = 17
const BADGE = 15
const OFFER_GAP = 6
const NAME_LETTER = 6.2
const NAME_ROOM = 46

/** Returns the width for the longest name of the snapshot: a name is never cut off, and the column does not jump when rows open. */
export const nameWidthOf = (tree: RegionTree): number => {
  let width = 150
  for (const { region, level } of tree.nodes.values()) {
    width = Math.max(width, region.name.length * NAME_LETTER + NAME_ROOM + Math.max(0, level - 2) * 14)
  }
  return Math.round(width)
}

const textWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + ('.,'.includes(letter) ? POINT : letter === '%' ? SIGN : DIGIT), 0)

const viewWidth = ({ text, sum, approximate, offer }: CellView): number =>
  PADDING +
  textWidth(text) +
  (offer === null ? 0 : SIGN + OFFER_GAP + textWidth(formatCount(offer))) +
  (sum ? SIGN : 0) +
  (approximate ? SIGN : 0)

/**
 * Returns what each column of figures needs at least: room for the figure of the whole region, which none below it exceeds, and for each
 * figure that stands beside the number of its finding.
 */
export const neededWidths = ({ columns, source, tree, marks }: GridLook): readonly number[] => {
  const marked = new Map<string, number>()
  for (const { finding } of marks.values()) {
    for (const { region, indicator, field } of finding.cells) {
      const column = columns.find(({ cell }) => cell?.indicator === indicator && cell.field === field)
      if (column === undefined || !marks.has(cellKey({ region, indicator, field }))) continue
      const width = viewWidth(cellView(source, tree, region, column)) + BADGE
      marked.set(column.key, Math.max(marked.get(column.key) ?? 0, width))
    }
  }
  return columns
    .filter(({ shows }) => shows !== 'name')
    .map((column) =>
      Math.ceil(Math.max(LEAST, viewWidth(cellView(source, tree, tree.root, column)), marked.get(column.key) ?? 0)),
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
