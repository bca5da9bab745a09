import { BorderStyle, type FileChild, Paragraph } from 'docx'
import type { LetterheadBlock } from '../../shared/report/model.ts'
import { breakBySense } from './break-by-sense.ts'
import { cleanText } from './clean-text.ts'
import { layoutTable } from './docx-layout-table.ts'
import { picture, pictureWithin } from './docx-picture.ts'
import { halfPoints, STYLE } from './docx-styles.ts'
import { plainRuns } from './docx-text.ts'
import { textWidthPt } from './text-width.ts'

const SIDE = 1361
const NO_PADDING = { left: 0, right: 0, top: 0, bottom: 0 } as const
const EMBLEM = { widthMm: 20, heightMm: 24 } as const
const GOVERNMENT_SIZES = [14, 13, 12] as const
const OFFICE_SIZES = [18, 16, 14, 13, 12] as const
const ADDRESS_SIZES = [9] as const
/** Between the names and the address: 2 pt. */
const AFTER_NAMES = 40

/** Returns emblem and lines in three columns, 24 mm at each side so that the lines stand centred, over a thick–thin rule. */
export function letterhead(block: LetterheadBlock, width: number): FileChild[] {
  const middle = width - 2 * SIDE
  const names = [
    ...letterheadLines(block.government, GOVERNMENT_SIZES, true, middle),
    ...letterheadLines(block.office, OFFICE_SIZES, true, middle),
  ]
  const address = block.address.flatMap((line) => letterheadLines(line, ADDRESS_SIZES, false, middle))
  const lines = [
    ...names.map((line, index) => ({ ...line, after: index === names.length - 1 ? AFTER_NAMES : 0 })),
    ...address.map((line) => ({ ...line, after: 0 })),
  ]
  const table = layoutTable([
    { width: SIDE, padding: NO_PADDING, children: [emblem(block)] },
    {
      width: middle,
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
    { width: SIDE, padding: NO_PADDING, children: [new Paragraph({ style: STYLE.letterhead })] },
  ])
  return [table, rule()]
}

/** A line of a letterhead as it is printed. */
export interface LetterheadLine {
  readonly text: string
  readonly sizePt: number
  readonly bold: boolean
}

/**
 * Returns a line at the largest of the sizes at which it fits the width in twips, or at the smallest one broken by sense.
 * Example: a government of 130 mm at 14 pt is set at 12 pt (111 mm).
 */
export function letterheadLines(
  text: string,
  sizesPt: readonly number[],
  bold: boolean,
  width: number,
): readonly LetterheadLine[] {
  const clean = cleanText(text).trim()
  if (clean === '') return []
  const widthPt = width / 20
  const fitting = sizesPt.find((size) => textWidthPt(clean, size, bold) <= widthPt)
  if (fitting !== undefined) return [{ text: clean, sizePt: fitting, bold }]
  const smallest = Math.min(...sizesPt)
  const lines = breakBySense(clean, widthPt, (part) => textWidthPt(part, smallest, bold))
  return lines.map((line) => ({ text: line, sizePt: smallest, bold }))
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
