import { BorderStyle, type FileChild, Paragraph } from 'docx'
import { LETTERHEAD_SIDE, letterheadLines } from '../../shared/report/letterhead-lines.ts'
import type { LetterheadBlock } from '../../shared/report/model.ts'
import { layoutTable } from './docx-layout-table.ts'
import { picture, pictureWithin } from './docx-picture.ts'
import { halfPoints, STYLE } from './docx-styles.ts'
import { plainRuns } from './docx-text.ts'

const NO_PADDING = { left: 0, right: 0, top: 0, bottom: 0 } as const
const EMBLEM = { widthMm: 20, heightMm: 24 } as const
/** Between the names and the address: 2 pt. */
const AFTER_NAMES = 40

/** Returns emblem and lines in three columns, 24 mm at each side so that the lines stand centred, over a thick–thin rule. */
export function letterhead(block: LetterheadBlock, width: number): FileChild[] {
  const { names, address } = letterheadLines(block, width)
  const lines = [
    ...names.map((line, index) => ({ ...line, after: index === names.length - 1 ? AFTER_NAMES : 0 })),
    ...address.map((line) => ({ ...line, after: 0 })),
  ]
  const table = layoutTable([
    { width: LETTERHEAD_SIDE, padding: NO_PADDING, children: [emblem(block)] },
    {
      width: width - 2 * LETTERHEAD_SIDE,
      padding: NO_PADDING,
      children: lines.map(
        (line) =>
          new Paragraph({
            style: STYLE.letterhead,
            keepNext: true,
            spacing: { after: line.after },
            children: plainRuns(line.text, { bold: line.bold, size: halfPoints(line.sizePt) }),
          }),
      ),
    },
    { width: LETTERHEAD_SIDE, padding: NO_PADDING, children: [new Paragraph({ style: STYLE.letterhead })] },
  ])
  return [table, rule()]
}

function emblem(block: LetterheadBlock): Paragraph {
  if (!block.emblem) return new Paragraph({ style: STYLE.letterhead })
  const size = pictureWithin(block.emblem, EMBLEM)
  return new Paragraph({
    style: STYLE.letterhead,
    alignment: 'left',
    children: [picture(block.emblem, size, 'Lambang', `Lambang ${block.government}`)],
  })
}

function rule(): Paragraph {
  return new Paragraph({
    style: STYLE.letterheadRule,
    border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: '000000', space: 3 } },
  })
}
