import type { TableBlock } from '../../shared/report/model.ts'
import { placeHeader } from './table-grid.ts'
import type { TableLook } from './table-look.ts'
import { wrappedLines } from './text-width.ts'

const TWIPS_PER_POINT = 20
/** Arial's own line is 1,15 of its size, set at 1,02. */
const LINE = 1.15 * 1.02

/**
 * Returns the least height of each header row in twips. A cell over several rows makes the last of them as high as it needs:
 * LibreOffice does so on the first page only, and cuts the cell where the header is repeated.
 */
export function headerHeights(block: TableBlock, look: TableLook): readonly number[] {
  const rows = placeHeader(block)
  const heights = rows.map(() => 0)
  const cells = rows
    .flatMap((placed, row) =>
      placed
        .filter((cell) => !cell.isContinued)
        .map(({ cell, width }) => ({ row, span: cell.rowSpan ?? 1, height: heightOf(cell.text, width, look) })),
    )
    .sort((a, b) => a.span - b.span)
  for (const { row, span, height } of cells) {
    const last = row + span - 1
    const taken = heights.slice(row, last + 1).reduce((sum, part) => sum + part, 0)
    heights[last] = (heights[last] ?? 0) + Math.max(0, height - taken)
  }
  return heights
}

function heightOf(text: string, width: number, look: TableLook): number {
  const room = (width - 2 * look.paddingH) / TWIPS_PER_POINT
  const lines = text.split('\n').reduce((sum, line) => sum + wrappedLines(line, look.sizePt, true, room), 0)
  return Math.ceil(lines * look.sizePt * LINE * TWIPS_PER_POINT) + 2 * look.paddingV
}
