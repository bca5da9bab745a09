import { abs, type Rational } from '../../calc/rational.ts'
import { formatCount, formatPercent, percentHundredths } from '../../format/number.ts'
import { opensOrdinarily } from './ordinary-openers.ts'

/** The longest sentence that can still be read aloud without losing its thread (report.md 8). */
export const MOST_WORDS = 30

const POINTS = 'poin persentase'

/** Returns the number of words of a text; a no-break space parts words like any other. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** Returns the first text of at most 30 words, the last one when none is so short; RangeError without any. */
export const firstReadable = (candidates: readonly string[]): string => {
  const chosen = candidates.find((text) => wordCount(text) <= MOST_WORDS) ?? candidates.at(-1)
  if (chosen === undefined) throw new RangeError('no sentence to choose from')
  return chosen
}

/** Returns an Indonesian enumeration: `a`, `a dan b`, `a, b, dan c`; the empty text without items. `joint` replaces the last "dan". */
export const listOf = (items: readonly string[], joint: 'dan' | 'serta' = 'dan'): string => {
  if (items.length <= 2) return items.join(` ${joint} `)
  return `${items.slice(0, -1).join(', ')}, ${joint} ${items.at(-1)}`
}

/** Returns the text with `poin persentase` in full at its first mention only, then `poin` (report.md 8). */
export const withShortPoints = (text: string): string => {
  const first = text.indexOf(POINTS)
  if (first < 0) return text
  const end = first + POINTS.length
  return `${text.slice(0, end)}${text.slice(end).replaceAll(POINTS, 'poin')}`
}

/** Returns one paragraph or list item: the sentences in order, those that do not apply (null) left out. */
export const paragraphOf = (sentences: readonly (string | null)[]): string =>
  withShortPoints(sentences.filter((sentence) => sentence !== null && sentence !== '').join(' '))

/** Returns a change of coverage without its sign, `2,71 poin persentase`. */
export const points = (change: Rational): string => `${formatPercent(abs(change))} ${POINTS}`

/** Returns a share in prose, `37,95 persen`. */
export const percent = (share: Rational): string => `${formatPercent(share)} persen`

/** Returns people in prose, `25.963 orang`. */
export const people = (count: number): string => `${formatCount(count)} orang`

/** Returns the direction of a change after rounding to two decimals: a change printed as 0,00 is neither up nor down. */
export const printedDirection = (change: Rational): -1 | 0 | 1 => {
  const hundredths = percentHundredths(change)
  return hundredths > 0n ? 1 : hundredths < 0n ? -1 : 0
}

/**
 * Returns an entered text as a clause that follows a comma: no closing full stop, and a small first letter where the first word surely is
 * no name. "Dinas Tenaga Kerja memaparkan …" keeps its capital, "Data belum diserahkan." becomes "data belum diserahkan".
 */
export const clauseOf = (text: string): string => {
  const body = text.trim().replace(/[.;,\s]+$/u, '')
  const [firstWord = '', nextWord = ''] = body.split(/[^\p{L}\d-]+/u)
  return opensOrdinarily(firstWord, nextWord) ? lowered(body) : body
}

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

/** Returns the first of the sentences of a generated text. */
export const firstSentenceOf = (text: string): string => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? text

/** Returns an entered text as a sentence: capital first letter and a closing full stop. */
export const sentenceOf = (text: string): string => {
  const body = text.trim()
  const opened = `${body.charAt(0).toUpperCase()}${body.slice(1)}`
  return /[.!?]$/u.test(opened) ? opened : `${opened}.`
}
