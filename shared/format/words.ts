const UNITS = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const

const SCALES = [
  { size: 1_000_000_000_000, word: 'triliun' },
  { size: 1_000_000_000, word: 'miliar' },
  { size: 1_000_000, word: 'juta' },
  { size: 1000, word: 'ribu' },
  { size: 100, word: 'ratus' },
] as const

const withRest = (head: string, rest: number): string => (rest === 0 ? head : `${head} ${spell(rest)}`)

const spell = (n: number): string => {
  const unit = UNITS[n]
  if (unit !== undefined) return unit
  if (n < 20) return `${spell(n - 10)} belas`
  const scale = SCALES.find(({ size }) => n >= size)
  if (scale === undefined) return withRest(`${spell(Math.floor(n / 10))} puluh`, n % 10)
  const times = Math.floor(n / scale.size)
  const isContracted = times === 1 && scale.size <= 1000
  return withRest(isContracted ? `se${scale.word}` : `${spell(times)} ${scale.word}`, n % scale.size)
}

/**
 * Returns a whole number in Indonesian words, as a berita acara needs them: 2025 is `dua ribu dua puluh lima`, 0 is `nol`.
 * RangeError for a negative number, a fraction, or a number beyond the safe integers.
 */
export const numberInWords = (n: number): string => {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a whole number: ${n}`)
  return spell(n)
}
