const FIRST = 2000
const LAST = 2100

/** Returns a year that somebody typed, 2000 to 2100; null for anything else. */
export const typedYear = (text: string): number | null => {
  if (!/^\d{4}$/.test(text.trim())) return null
  const year = Number(text)
  return year >= FIRST && year <= LAST ? year : null
}
