import { parseStatedPercent, shownPercent } from '../checks/stated-percent-text.ts'

/** Decimals of a percentage in the product's own words (report.md 8). */
export const USUAL_DECIMALS = 2

/** Returns whether a source printed a percentage with more decimals than the product ever writes itself. */
export const hasManyDecimals = (text: string): boolean => (parseStatedPercent(text)?.decimals ?? 0) > USUAL_DECIMALS

/**
 * Returns a percentage as a source states it, for a sentence: `37,59 persen`. One of more than two decimals, or one that cannot be
 * read as a percentage, is a quotation: `“37,5948 persen”`.
 */
export const statedPercentWords = (text: string): string => {
  const stated = parseStatedPercent(text)
  if (stated === null) return `“${text.trim()}”`
  return stated.decimals > USUAL_DECIMALS ? `“${shownPercent(stated)} persen”` : `${shownPercent(stated)} persen`
}
