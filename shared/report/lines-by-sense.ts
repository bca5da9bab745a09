/** Words that begin a new part of a position, so that a line may well begin with them. */
const OPENERS = new Set([
  'DAN',
  'KOTA',
  'KABUPATEN',
  'PROVINSI',
  'BIDANG',
  'PADA',
  'DI',
  'UNTUK',
  'SELAKU',
  'SETDA',
  'SEKRETARIAT',
])
/** Words that must not end a line, since they belong to what follows. */
const BINDERS = new Set(['DAN', 'DI', 'PADA', 'BIDANG', 'KOTA', 'KABUPATEN', 'PROVINSI', 'UNTUK', 'SELAKU'])
const MOST_LINES = 4

const penalty = (before: string, after: string): number => {
  if (BINDERS.has(before)) return 3
  return OPENERS.has(after) ? 0 : 1
}

interface Breaking {
  readonly lines: readonly string[]
  readonly cost: number
}

const imbalance = (lines: readonly string[]): number => {
  const lengths = lines.map((line) => line.length)
  return (Math.max(...lengths) - Math.min(...lengths)) / 100
}

const breakings = (words: readonly string[], count: number): readonly Breaking[] => {
  if (count === 1) return [{ lines: [words.join(' ')], cost: 0 }]
  return words.slice(1).flatMap((after, position): readonly Breaking[] => {
    const head = words.slice(0, position + 1)
    const cost = penalty(head.at(-1) ?? '', after)
    return breakings(words.slice(position + 1), count - 1).map((rest) => ({
      lines: [head.join(' '), ...rest.lines],
      cost: rest.cost + cost,
    }))
  })
}

/**
 * Returns the text in as few lines as fit, broken where the sense allows ("ASISTEN PEREKONOMIAN / DAN PEMBANGUNAN,"); a no-break space
 * never breaks. What fits in no way is returned as one line.
 */
export const linesBySense = (text: string, fits: (line: string) => boolean): readonly string[] => {
  const words = text.split(' ').filter((word) => word !== '')
  for (let count = 1; count <= Math.min(MOST_LINES, words.length); count += 1) {
    const [best] = breakings(words, count)
      .filter(({ lines }) => lines.every(fits))
      .sort((a, b) => a.cost + imbalance(a.lines) - (b.cost + imbalance(b.lines)))
    if (best !== undefined) return best.lines
  }
  return [words.join(' ')]
}
