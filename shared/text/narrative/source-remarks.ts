import { formatCount } from '../../format/number.ts'
import { hasManyDecimals } from '../stated-percent-words.ts'

/** More names than this would make the note longer than its table. */
const MOST_NAMED = 5

/** Returns the note on figures that the source itself calls approximate. */
export const approximateNote = (): string => 'Angka perkiraan menurut sumber (“sekitar”).'

/** A place whose coverage only the source states, as it printed it ("37,59%"). */
export interface StatedPlace {
  readonly name: string
  readonly percent: string
}

/** What has more than two decimals, or no unit to tell it from a count, is a quotation. */
const printed = (text: string): string =>
  hasManyDecimals(text) || !/(?:%|persen)\s*$/iu.test(text) ? `“${text.trim()}”` : text.trim()

/** Returns the remark on percentages that the source states without counts; null without any. */
export const statedOnlyRemark = (places: readonly StatedPlace[]): string | null => {
  if (places.length === 0) return null
  const shown = places.slice(0, MOST_NAMED).map(({ name, percent }) => `${name} ${printed(percent)}`)
  const rest = places.length - shown.length
  const more = rest === 0 ? '' : ` dan ${formatCount(rest)} wilayah lain`
  return `Cakupan menurut sumber, tanpa jumlah orang, sehingga tidak ikut dihitung: ${shown.join('; ')}${more}.`
}
