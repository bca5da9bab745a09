import type { Run, TableBlock, TableRow } from '../../shared/report/model.ts'
import { cleanText } from './clean-text.ts'
import { placeHeader, placeRow } from './table-grid.ts'
import { type TableLook, tableLook } from './table-look.ts'
import { wrappedLines } from './text-width.ts'

/** Where a table may be broken by the end of a page. */
export interface TableBreaks {
  /** For each row: it may itself be split. */
  readonly splits: readonly boolean[]
  /** For each row: it stays on the page of the next row, the last one on that of the note. */
  readonly keeps: readonly boolean[]
}

/** A table of figures with no more rows than this is never broken (report.md 3). */
const MOST_WHOLE_ROWS = 12
/** Any other table that is moved whole to the next page may leave at most this part of a page empty; a row higher than that may split. */
const LARGEST_WHOLE = 1 / 3
/** A row up to this height does not stand alone between the header and the end of a page, in points. */
const LOW_ROW = 60
/** Height of a line of Arial in parts of its size, times the 1,02 lines of a cell. */
const LINE = 1.149 * 1.02
/** A row's rule, in points. */
const RULE = 0.5
/** A caption of one line with the space around it, in points. */
const CAPTION = 26
/** Caption and note take about this much of the page, in points. */
const AROUND = 70

/**
 * Returns where a table may break on a page whose text area has the given height in twips.
 * Rows do not split unless one needs more than a third of that height. A table of figures with up to 12 rows that fits a page stays
 * whole with caption and note, and so does any table that with its caption takes up to a third of a page: the few rows of a text table
 * may be so high that moving it whole would leave most of a page empty.
 * In a longer one a row stays with the next when the model says so (of a table that it wants whole only what follows counts), when it
 * heads a group, is the first and low, or precedes a total; a chain of rows that would not fit one page gives up all its links but the
 * first and the last.
 * Example: 41 rows with a total: only the first is tied to the second, the 40th to the 41st, and the 41st to the note.
 */
export function tableBreaks(table: TableBlock, textHeight: number): TableBreaks {
  const header = headerHeight(table)
  const page = textHeight / 20
  const available = page - AROUND - header
  const heights = table.rows.map((row) => rowHeight(table, row))
  const splits = heights.map((height) => height > page * LARGEST_WHOLE)
  const total = heights.reduce((sum, height) => sum + height, 0)
  const last = table.rows.length - 1
  const isShort = table.style === 'figures' && table.rows.length <= MOST_WHOLE_ROWS && total <= available
  if (isShort || CAPTION + header + total <= page * LARGEST_WHOLE) {
    return { splits, keeps: table.rows.map(() => true) }
  }
  const isWantedWhole = table.rows.slice(0, last).every((row) => row.keepWithNext)
  const wanted = table.rows.map(
    (row, index) =>
      (index === 0 && (heights[0] ?? 0) <= LOW_ROW) ||
      index === last ||
      (row.keepWithNext && !isWantedWhole) ||
      row.kind === 'group' ||
      table.rows[index + 1]?.kind === 'total',
  )
  const keeps = withoutLongChains(wanted, heights, available)
  return { splits, keeps: keeps.map((keep, index) => keep && !splits[index]) }
}

/** A chain is a run of kept rows and the row after it. */
function withoutLongChains(
  wanted: readonly boolean[],
  heights: readonly number[],
  available: number,
): readonly boolean[] {
  const keeps = [...wanted]
  for (let start = 0; start < keeps.length; start += 1) {
    if (!keeps[start]) continue
    let end = start
    while (end < keeps.length && wanted[end]) end += 1
    const height = heights.slice(start, end + 1).reduce((sum, part) => sum + part, 0)
    if (height > available) keeps.fill(false, start + 1, end - 1)
    start = end
  }
  return keeps
}

function headerHeight(table: TableBlock): number {
  const look = tableLook(table)
  return placeHeader(table)
    .map((cells) =>
      Math.max(
        0,
        ...cells
          .filter(({ cell }) => (cell.rowSpan ?? 1) === 1)
          .map(({ cell, width }) => textHeight([[cell]], true, width, look)),
      ),
    )
    .reduce((sum, height) => sum + height, 0)
}

function rowHeight(table: TableBlock, row: TableRow): number {
  const look = tableLook(table)
  const cells = placeRow(table, row.cells)
  return Math.max(...cells.map(({ cell, width }) => textHeight(cell.runs, row.kind !== 'plain', width, look)))
}

/** In points, with padding and rule. */
function textHeight(paragraphs: readonly (readonly Run[])[], bold: boolean, width: number, look: TableLook): number {
  const inner = (width - 2 * look.paddingH) / 20
  const lines = paragraphs
    .map((runs) => {
      const text = cleanText(runs.map((run) => run.text + (run.note ?? '')).join(''))
      return wrappedLines(text, look.sizePt, bold || runs.some((run) => run.bold), inner)
    })
    .reduce((sum, count) => sum + count, 0)
  return Math.max(1, lines) * look.sizePt * LINE + look.paddingV / 10 + RULE
}
