const FIRST = 2000
const LAST = 2100

/** Returns a year that somebody typed, 2000 to 2100; null for anything else. */
export const typedYear = (text: string): number | null => {
  if (!/^\d{4}$/.test(text.trim())) return null
  const year = Number(text)
  return year >= FIRST && year <= LAST ? year : null
}

/** Returns what is wrong with a typed year, null when it is one. */
export const yearFault = (text: string): string | null =>
  typedYear(text) === null ? `Tahun ditulis dengan empat angka, ${FIRST} sampai ${LAST}.` : null
