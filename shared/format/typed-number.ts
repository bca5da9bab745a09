const PERCENT = /^(\d{1,3})(?:[,.](\d{1,2}))?\s*%?$/
const COUNT = /^(?:\d{1,3}(?:\.\d{3})+|\d+)$/
const WHOLE = 10_000

/**
 * Returns a percentage that somebody typed in hundredths of a percent, comma or point before at most two decimals: `62,22` and
 * `62.22 %` are 6222, `45` is 4500. Null for anything else and above 100.
 */
export const typedHundredths = (text: string): number | null => {
  const match = PERCENT.exec(text.trim())
  if (!match) return null
  const hundredths = Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`)
  return hundredths > WHOLE ? null : hundredths
}

const RUPIAH = /^(?:rp\.?\s*)?(.*?)(?:,(?:00?|-))?$/i

/**
 * Returns a whole amount of rupiah that somebody typed, as it is written in letters and regulations: `16.800`, `Rp16.800`,
 * `Rp 16.800,00` and `Rp16.800,-` are 16800. Null for anything else, so for a part of a rupiah too.
 */
export const typedRupiah = (text: string): number | null => typedCount(RUPIAH.exec(text.trim())?.[1] ?? '')

/** Returns a whole number that somebody typed, with or without dots between groups of three: `38.296` and `38296`. Null for anything else. */
export const typedCount = (text: string): number | null => {
  const plain = text.trim()
  if (!COUNT.test(plain)) return null
  const value = Number(plain.replaceAll('.', ''))
  return Number.isSafeInteger(value) ? value : null
}
