import { breakBySense } from './break-by-sense.ts'
import type { LetterheadBlock } from './model.ts'
import type { LetterheadLine } from './paper-layout.ts'
import { widthInEm } from './text-measure.ts'

/** Width in twips of the empty column at each side of the lines: 24 mm, so that the lines stand centred on the sheet. */
export const LETTERHEAD_SIDE = 1361

const SIZES = { government: [14, 13, 12], office: [18, 16, 14, 13, 12], address: [9] } as const

/** The text at the largest of the sizes at which it fits, or at the smallest one broken by sense. */
const fittedLines = (
  text: string,
  sizesPt: readonly number[],
  bold: boolean,
  widthPt: number,
): readonly LetterheadLine[] => {
  const line = text.trim()
  if (line === '') return []
  const fitting = sizesPt.find((size) => widthInEm(line, bold) * size <= widthPt)
  if (fitting !== undefined) return [{ text: line, sizePt: fitting, bold }]
  const sizePt = Math.min(...sizesPt)
  const lines = breakBySense(line, widthPt, (part) => widthInEm(part, bold) * sizePt)
  return lines.map((part) => ({ text: part, sizePt, bold }))
}

/**
 * Returns the lines of a letterhead on a page of the given text width in twips (report.md 5): a name wider than the 112 mm between the
 * outer columns is set smaller, and at 12 pt broken by sense; the address is always set at 9 pt.
 * Example: PEMERINTAH PROVINSI NUSA TENGGARA BARAT takes 112,6 mm at 13 pt and is set at 12 pt (104 mm).
 */
export const letterheadLines = (
  { government, office, address }: Pick<LetterheadBlock, 'government' | 'office' | 'address'>,
  textWidth: number,
): { readonly names: readonly LetterheadLine[]; readonly address: readonly LetterheadLine[] } => {
  const widthPt = (textWidth - 2 * LETTERHEAD_SIDE) / 20
  return {
    names: [
      ...fittedLines(government, SIZES.government, true, widthPt),
      ...fittedLines(office, SIZES.office, true, widthPt),
    ],
    address: address.flatMap((line) => fittedLines(line, SIZES.address, false, widthPt)),
  }
}
