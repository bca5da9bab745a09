import type { Block, Paper } from './model.ts'
import { withReportNoBreaks } from './no-breaks.ts'
import { lineCount } from './text-measure.ts'

const LIST_MM = 152
const LIST_PT = 12
const FACTS_MM = 129
const FACTS_PT = 11
const TITLE_MM = 160
const TITLE_PT = 12
/** Lines of summary and facts that fit above the picture in its full height, with an emblem in the letterhead. */
const LINES_IN_FULL: Readonly<Record<Paper, number>> = { A4: 14, F4: 15 }
const LINE_MM = 5.6
const FULL_MM: Readonly<Record<Paper, number>> = { A4: 50, F4: 78 }
/** A picture is never scaled below this part of its size (report.md 1). */
const LEAST_PART = 0.8

const plain = (runs: readonly { readonly text: string }[]): string =>
  withReportNoBreaks(runs.map((run) => run.text).join(''))

const linesOf = (block: Block): number => {
  if (block.type === 'list') {
    return block.items.reduce((sum, item) => sum + lineCount(plain(item), LIST_PT, LIST_MM), 0)
  }
  if (block.type === 'facts') {
    return block.rows.reduce((sum, row) => sum + lineCount(plain(row.value), FACTS_PT, FACTS_MM), 0)
  }
  if (block.type === 'title') {
    const lines = block.subject.reduce(
      (sum, line) => sum + lineCount(withReportNoBreaks(line), TITLE_PT, TITLE_MM, true),
      0,
    )
    return lines - block.subject.length
  }
  return 0
}

/** Returns the lines that the texts of the first page take beyond those that leave the picture its full height. */
export const linesTooMany = (paper: Paper, blocks: readonly Block[]): number =>
  Math.max(0, blocks.reduce((sum, block) => sum + linesOf(block), 0) - LINES_IN_FULL[paper])

/** Returns the height in millimetres of the picture on the first page, so that all of it stays on that page. */
export const firstPictureHeight = (paper: Paper, tooMany: number): number => {
  const full = FULL_MM[paper]
  return Math.max(Math.ceil(full * LEAST_PART), Math.floor(full - tooMany * LINE_MM))
}
