import type { ImportReading } from '../../../shared/contract/import-channels.ts'
import { skipWords } from '../../../shared/text/import-screen.ts'

const HEADS: readonly string[] = ['title', 'header', 'numbering']

/** Titles and headers are no data, so they are only named; a row of the table that is left out says so. */
const wordsOf = (why: ImportReading['skippedRows'][number]['why']): string => {
  if (why === 'chosen') return 'dilewati atas pilihan'
  return HEADS.includes(why) ? skipWords(why) : `dilewati, ${skipWords(why)}`
}

/** Returns a look-up that tells why a row carries no figures; null for a row that is read. */
export const skippedLookup = (ranges: ImportReading['skippedRows']): ((row: number) => string | null) => {
  return (row) => {
    let low = 0
    let high = ranges.length - 1
    while (low <= high) {
      const at = Math.floor((low + high) / 2)
      const range = ranges[at]
      if (range === undefined) return null
      if (row < range.from) high = at - 1
      else if (row > range.to) low = at + 1
      else return wordsOf(range.why)
    }
    return null
  }
}
