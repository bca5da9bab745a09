import { letterheadLines } from './letterhead-lines.ts'
import type { Block, FactsBlock, KeyFiguresBlock, LetterheadBlock, Paper, SignatureBlock, TitleBlock } from './model.ts'
import { withReportNoBreaks } from './no-breaks.ts'
import { subjectSizePt } from './subject-size.ts'
import { lineCount } from './text-measure.ts'

/** A paper whose first page is measured; a nota dinas is set closer. */
export interface MeasuredPaper {
  readonly paper: Paper
  readonly kind: 'laporan' | 'nota-dinas'
}

const PT_PER_MM = 72 / 25.4
/** From the upper margin of a page with a letterhead to the lower one. */
const PAGE_MM: Readonly<Record<Paper, number>> = { A4: 252, F4: 285 }
const TEXT_TWIPS = 9071
const TEXT_MM = 160
const LIST_MM = 152
const SIGNATURE_MM = 82
/** From the colon of a fact to its value. */
const COLON_MM = 3.5
const TWIPS_PER_MM = 1440 / 25.4
/** A line of Arial in parts of its size. */
const LINE = 1.149
/** What pictures and tables may be higher than measured, and a line that breaks otherwise than expected. */
const SPARE_PT = 4

/** A block on the page, in points; of two spaces between blocks the larger one counts, as Word has it. */
interface Piece {
  readonly before: number
  readonly height: number
  readonly after: number
}

/** Under a picture in its line of 10 pt. */
const FIGURE_DESCENT_PT = 2.5
const EMBLEM_MM = 24
const LETTERHEAD_RULE_PT = 8

const letterheadPiece = (block: LetterheadBlock): Piece => {
  const { names, address } = letterheadLines(block, TEXT_TWIPS)
  const lines = [...names, ...address].reduce((sum, { sizePt }) => sum + sizePt * LINE, names.length === 0 ? 0 : 2)
  const emblem = block.emblem === null ? 0 : EMBLEM_MM * PT_PER_MM
  return { before: 0, height: Math.max(lines, emblem) + LETTERHEAD_RULE_PT, after: 13 }
}

const titlePiece = ({ about, subject, number }: TitleBlock): Piece => {
  const subjectPt = subjectSizePt(subject)
  const subjectLines = subject.reduce(
    (sum, line) => sum + lineCount(withReportNoBreaks(line), subjectPt, TEXT_MM, true),
    0,
  )
  const sizes = [14, ...(about === null ? [] : [11]), subjectLines * subjectPt, ...(number === null ? [] : [11])]
  const gaps = sizes.filter((size) => size > 0).length - 1
  return { before: 0, height: sizes.reduce((sum, size) => sum + size * LINE * 1.1, 3 * gaps), after: 9 }
}

const plain = (runs: readonly { readonly text: string }[]): string =>
  withReportNoBreaks(runs.map((run) => run.text).join(''))

const factsPiece = ({ labelWidth, rows }: FactsBlock): Piece => {
  const valueMm = TEXT_MM - labelWidth / TWIPS_PER_MM - COLON_MM
  const lines = rows.reduce(
    (sum, { value }) =>
      sum +
      lineCount(
        plain(value),
        11,
        valueMm,
        value.some(({ bold }) => bold === true),
      ),
    0,
  )
  return { before: 0, height: lines * 11 * LINE * 1.15 + 0.75 * (rows.length - 1), after: 9 }
}

const keyFiguresPiece = ({ items }: KeyFiguresBlock): Piece => {
  const itemMm = TEXT_MM / items.length - 4
  const notes = items.map(({ explanation }) =>
    explanation.reduce((sum, line) => sum + lineCount(withReportNoBreaks(line), 8.5, itemMm), 0),
  )
  return { before: 0, height: 14.35 + (9 + 19 + 8.5 * Math.max(...notes)) * LINE, after: 0 }
}

const signaturePiece = ({ opening, position, name, rank, nip, sizePt }: SignatureBlock, paper: Paper): Piece => {
  const isTight = sizePt === 11 && paper === 'A4'
  const lineOf = (text: string, isBold: boolean): number => lineCount(text, sizePt, SIGNATURE_MM, isBold)
  const plainLines = [...opening, ...position, ...(rank === null ? [] : [rank]), ...(nip === null ? [] : [nip])]
  const lines =
    plainLines.reduce((sum, line) => sum + lineOf(line, false), 0) +
    name.reduce((sum, line) => sum + lineOf(line, true), 0)
  const above = sizePt === 12 ? 6 : isTight ? 2 : 8
  const free = (isTight ? 16 : 22) * PT_PER_MM
  return { before: 0, height: above + free + lines * sizePt * LINE * (sizePt === 12 ? 1.1 : 1.079) + 1.15, after: 0 }
}

const piecesOf = (block: Block, { paper, kind }: MeasuredPaper): readonly Piece[] => {
  const isMemo = kind === 'nota-dinas'
  switch (block.type) {
    case 'letterhead':
      return [letterheadPiece(block)]
    case 'title':
      return [titlePiece(block)]
    case 'facts':
      return [factsPiece(block)]
    case 'key-figures':
      return [keyFiguresPiece(block)]
    case 'heading':
      return [
        isMemo ? { before: 8, height: 11.5 * LINE * 1.1, after: 2 } : { before: 12, height: 13 * LINE * 1.1, after: 6 },
      ]
    case 'list': {
      const size = isMemo ? 11 : 12
      const line = size * LINE * (isMemo ? 1.079 : 1.15)
      return block.items.map((item) => ({
        before: 0,
        height: lineCount(plain(item), size, LIST_MM) * line,
        after: isMemo ? 3 : 4,
      }))
    }
    case 'figure':
      return [
        { before: 10, height: block.heightMm * PT_PER_MM + FIGURE_DESCENT_PT, after: 0 },
        {
          before: 3,
          height: lineCount(`Gambar 1. ${plain([{ text: block.caption }])}`, 10, TEXT_MM) * 11.72,
          after: 11,
        },
      ]
    case 'signature':
      return [signaturePiece(block, paper)]
    default:
      throw new RangeError(`a ${block.type} does not stand on a first page`)
  }
}

/**
 * Returns the points that these blocks leave free on a page with a letterhead, negative when they need more than the page.
 * RangeError for a block that never stands there (a table, a paragraph, an attachment's title).
 */
export const roomOnFirstPage = (measured: MeasuredPaper, blocks: readonly Block[]): number => {
  let used = 0
  let pending = 0
  for (const { before, height, after } of blocks.flatMap((block) => piecesOf(block, measured))) {
    used += (used === 0 ? 0 : Math.max(pending, before)) + height
    pending = after
  }
  return PAGE_MM[measured.paper] * PT_PER_MM - SPARE_PT - used
}

/** Heights in millimetres of the picture on the first page: never scaled below four fifths (report.md 1). */
export const PICTURE_MM: Readonly<Record<Paper, { readonly full: number; readonly least: number }>> = {
  A4: { full: 50, least: 40 },
  F4: { full: 78, least: 63 },
}

/** Returns the height in whole millimetres with which the picture would fill the first page of a laporan that has it in full height. */
export const pictureHeightIn = (paper: Paper, blocks: readonly Block[]): number =>
  Math.floor(PICTURE_MM[paper].full + roomOnFirstPage({ paper, kind: 'laporan' }, blocks) / PT_PER_MM)
