/** A text broken into lines, with the size at which it fits. */
export interface FittedText {
  readonly lines: readonly string[]
  /** Part of the full size: 1 is unshrunk. */
  readonly scale: number
}

const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const

/**
 * Returns the text in at most the given width and height, first by breaking it between words, then by shrinking it to 70 % of its size.
 * Nothing is ever cut off: what still does not fit is broken inside words and grows in height. `widthOf` measures at full size;
 * `lineHeight` is that of the full size.
 */
export const fitText = (
  text: string,
  area: { readonly width: number; readonly height: number; readonly lineHeight: number },
  widthOf: (text: string) => number,
): FittedText => {
  for (const scale of SCALES) {
    const lines = wrapText(text, area.width / scale, widthOf)
    const isNarrow = lines.every((line) => widthOf(line) * scale <= area.width)
    if (isNarrow && lines.length * area.lineHeight * scale <= area.height) return { lines, scale }
  }
  const scale = SCALES[SCALES.length - 1] ?? 1
  return { lines: breakHard(wrapText(text, area.width / scale, widthOf), area.width / scale, widthOf), scale }
}

/** Returns the text in lines not wider than `width` where words allow it; no-break spaces hold, a single long word stays whole. */
export const wrapText = (text: string, width: number, widthOf: (text: string) => number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(joined) <= width) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}

const breakHard = (lines: readonly string[], width: number, widthOf: (text: string) => number): readonly string[] =>
  lines.flatMap((line) => {
    const parts: string[] = []
    for (const letter of line) {
      const last = parts.at(-1)
      if (last !== undefined && widthOf(last + letter) <= width) parts[parts.length - 1] = last + letter
      else parts.push(letter)
    }
    return parts
  })
