/** Width of a text in any unit. */
export type Measure = (text: string) => number

/**
 * Returns the text in as few lines as fit the width, the lines as equal as possible, broken rather after a separator
 * (`·`, `,`, `;`, `–`) or before a word that opens a part of a name (DAN, KABUPATEN, KOTA, PROVINSI …) than elsewhere, and not behind
 * a word that belongs to what follows. A no-break space never breaks. A word wider than the width stays whole on a line of its own.
 * Example: `DINAS KOPERASI, PERINDUSTRIAN DAN PERDAGANGAN` in two lines breaks after the comma or before DAN.
 */
export const breakBySense = (text: string, width: number, measure: Measure): readonly string[] => {
  const words = text.split(' ').filter((word) => word !== '')
  if (words.length === 0 || measure(words.join(' ')) <= width) return [words.join(' ')]
  for (let lines = 2; lines < words.length; lines += 1) {
    const best = bestBreak(words, lines, width, measure)
    if (best) return best.lines
  }
  return words
}

interface Candidate {
  readonly lines: readonly string[]
  readonly cost: number
}

const OPENING =
  /^(DAN|SERTA|PADA|DI|UNTUK|SELAKU|KABUPATEN|KOTA|PROVINSI|BADAN|DINAS|BAGIAN|BIDANG|SETDA|SEKRETARIAT)$/iu
const BINDING = /^(DAN|SERTA|PADA|DI|UNTUK|SELAKU|KABUPATEN|KOTA|PROVINSI|BIDANG)$/iu
const COST = { separator: 0, opening: 0.12, elsewhere: 0.35, binding: 1 } as const

const bestBreak = (words: readonly string[], lines: number, width: number, measure: Measure): Candidate | null => {
  const whole = words.join(' ')
  if (lines === 1) return measure(whole) <= width ? { lines: [whole], cost: unevenness(whole, width, measure) } : null
  let best: Candidate | null = null
  for (let at = 1; at <= words.length - lines + 1; at += 1) {
    const head = words.slice(0, at).join(' ')
    if (measure(head) > width) break
    const rest = bestBreak(words.slice(at), lines - 1, width, measure)
    if (!rest) continue
    const cost = unevenness(head, width, measure) + rest.cost + breakCost(words[at - 1] ?? '', words[at] ?? '')
    if (!best || cost < best.cost) best = { lines: [withoutDot(head), ...rest.lines], cost }
  }
  return best
}

const unevenness = (line: string, width: number, measure: Measure): number => (1 - measure(line) / width) ** 2

const breakCost = (before: string, after: string): number => {
  if (/[·,;–]$/u.test(before)) return COST.separator
  if (BINDING.test(before)) return COST.binding
  return OPENING.test(after) ? COST.opening : COST.elsewhere
}

/** A middle dot only separates things on one line. */
const withoutDot = (line: string): string => line.replace(/ ·$/u, '')
