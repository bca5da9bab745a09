import type { Region } from '../../../shared/domain/region.ts'
import type { ClipboardBlock } from '../../../shared/import/clipboard-block.ts'
import { headerScore } from '../../../shared/import/column-mapping.ts'
import { meansUnknown, readCount } from '../../../shared/import/count-value.ts'
import { plainText, type RawRow } from '../../../shared/import/raw-cell.ts'
import { isNumberingRow, quotedRow } from '../../../shared/import/row-kind.ts'

/** Why nothing of a pasted row was stored. */
export type SkipReason =
  | 'header'
  | 'blank'
  | 'rest'
  | 'average'
  | 'unknown'
  | 'ambiguous'
  | 'unnamed'
  | 'twice'
  | 'outside'
  | 'differs'

/** A row of a pasted block that goes nowhere. */
export interface SkippedRow {
  /** Its position in the block, from 1. */
  readonly row: number
  readonly text: string
  readonly reason: SkipReason
  /** The regions that its name can mean, likeliest first. */
  readonly candidates: readonly Region[]
  /** Its figures, from the first column of them; none in a row that is no region's. */
  readonly cells: readonly string[]
}

/** A pasted block: what stands above the figures, and the rest. */
export interface PastedBlock {
  readonly headers: readonly RawRow[]
  /** Every row below the headers. */
  readonly body: readonly RawRow[]
  /** Those of them that hold figures. */
  readonly rows: readonly RawRow[]
}

const IN_WORDS = /^[\d.,\s]+(?:persen|percent)$/i

/** Returns whether a cell holds words that are no figure: neither "sekitar 3.200" nor "n/a" nor "35 persen". */
export const isWord = (text: string): boolean => {
  const plain = plainText(text)
  if (!/\p{L}{2}/u.test(plain) || meansUnknown(plain) || IN_WORDS.test(plain)) return false
  const reading = readCount({ row: 1, column: 1, kind: 'text', text: plain })
  return !reading.ok && reading.problem.code === 'count-text'
}

/** Returns whether a cell holds a figure, be it a refused one, or says that it is unknown. */
export const isFigure = (text: string): boolean => plainText(text) !== '' && !isWord(text)

const holdsFigures = ({ cells }: RawRow): boolean => cells.some(({ text }) => isFigure(text))

/** Returns lines of cells as the import reads them, numbered as in the block, parted into headers and figures. */
export const pastedBlock = (block: ClipboardBlock): PastedBlock => {
  const all = block.map((cells, position): RawRow => {
    const row = position + 1
    return { row, hidden: false, cells: cells.map((text, column) => ({ row, column: column + 1, kind: 'text', text })) }
  })
  const isHeader = (row: RawRow): boolean =>
    !holdsFigures(row) && row.cells.some(({ text }) => isWord(text)) && headerScore(row, []) > 0
  const first = all.findIndex(holdsFigures)
  const above = all.slice(0, Math.max(0, first))
  const headed = above.findLastIndex(isHeader)
  const next = all[headed + 1]
  const end = headed >= 0 && headed + 1 === first && next && isNumberingRow(next) ? headed + 2 : headed + 1
  const body = all.slice(end)
  return { headers: all.slice(0, end), body, rows: body.filter(holdsFigures) }
}

/** Returns the rows above the figures as rows that were skipped. */
export const skippedHeaders = ({ headers }: PastedBlock): readonly SkippedRow[] =>
  headers
    .map((row): SkippedRow => ({ row: row.row, text: quotedRow(row), reason: 'header', candidates: [], cells: [] }))
    .filter(({ text }) => text !== '')
