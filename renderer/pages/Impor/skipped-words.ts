import type { ImportReading } from '../../../shared/contract/import-channels.ts'
import { skipWords } from '../../../shared/text/import-screen.ts'

const HEADS: readonly string[] = ['title', 'header', 'numbering']

/** What became of a row that carries no figures of its own. */
export interface SkippedRow {
  readonly words: string
  /** Title or header: no data at all, and thus nothing that is left out. */
  readonly isHead: boolean
}

/** Titles and headers are no data, so they are only named; a row of the table that is left out says so. */
const skippedRow = (why: ImportReading['skippedRows'][number]['why']): SkippedRow => {
  if (why === 'chosen') return { words: 'dilewati atas pilihan', isHead: false }
  const isHead = HEADS.includes(why)
  return { words: isHead ? skipWords(why) : `dilewati, ${skipWords(why)}`, isHead }
}

/** Returns a look-up that tells why a row carries no figures; null for a row that is read. */
export const skippedLookup = (ranges: ImportReading['skippedRows']): ((row: number) => SkippedRow | null) => {
  return (row) => {
    let low = 0
    let high = ranges.length - 1
    while (low <= high) {
      const at = Math.floor((low + high) / 2)
      const range = ranges[at]
      if (range === undefined) return null
      if (row < range.from) high = at - 1
      else if (row > range.to) low = at + 1
      else return skippedRow(range.why)
    }
    return null
  }
}
