import { BorderStyle, type FileChild, type IBorderOptions, Paragraph } from 'docx'
import type { KeyFiguresBlock } from '../../shared/report/model.ts'
import { layoutTable } from './docx-layout-table.ts'
import { halfPoints, STYLE } from './docx-styles.ts'
import { plainRuns, spacer } from './docx-text.ts'
import { textWidthPt } from './text-width.ts'

const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: '000000' }
const SEPARATOR: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' }
const FIGURE_SIZES = [19, 17, 15, 13, 11] as const
const PADDING_V = 112
const PADDING_H = 142
const PADDING_RIGHT = 85

/**
 * Returns the key figures side by side in columns of equal width: label, figure (19 pt, smaller when one would be
 * broken), explanation, between rules of 1 pt.
 */
export function keyFigures(block: KeyFiguresBlock, width: number): FileChild[] {
  const count = block.items.length
  if (count === 0) return []
  const size = figureSize(block, width / count - PADDING_H - PADDING_RIGHT)
  const edges = Array.from({ length: count + 1 }, (_, index) => Math.round((width * index) / count))
  const cells = block.items.map((item, index) => ({
    width: (edges[index + 1] ?? width) - (edges[index] ?? 0),
    padding: {
      left: index === 0 ? 0 : PADDING_H,
      right: index === count - 1 ? 0 : PADDING_RIGHT,
      top: PADDING_V,
      bottom: PADDING_V,
    },
    verticalAlign: 'top' as const,
    borders: {
      top: RULE,
      bottom: RULE,
      ...(index === 0 ? {} : { left: SEPARATOR }),
      ...(index === count - 1 ? {} : { right: SEPARATOR }),
    },
    children: [
      new Paragraph({ style: STYLE.keyLabel, children: plainRuns(item.label) }),
      new Paragraph({ style: STYLE.keyFigure, children: plainRuns(item.figure, { size: halfPoints(size) }) }),
      new Paragraph({ style: STYLE.keyNote, children: plainRuns(item.explanation.join('\n')) }),
    ],
  }))
  return [layoutTable(cells), spacer()]
}

/** The largest size at which every figure stays on one line of the given width in twips. */
function figureSize(block: KeyFiguresBlock, width: number): number {
  const fits = (size: number) => block.items.every((item) => textWidthPt(item.figure, size, true) <= width / 20)
  return FIGURE_SIZES.find(fits) ?? Math.min(...FIGURE_SIZES)
}
