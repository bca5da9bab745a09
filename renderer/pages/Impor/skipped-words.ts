import type { ImportReading } from '../../../shared/contract/import-channels.ts'
import { skipWords } from '../../../shared/text/import-screen.ts'

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
      else return range.why === 'chosen' ? 'dilewati atas pilihan' : `dilewati, ${skipWords(range.why)}`
    }
    return null
  }
}
