/** Advance widths of Arial in thousandths of an em, regular and bold. */
const WIDTHS: Readonly<Record<string, readonly [regular: number, bold: number]>> = {
  A: [667, 722],
  B: [667, 722],
  C: [722, 722],
  D: [722, 722],
  E: [667, 667],
  F: [611, 611],
  G: [778, 778],
  H: [722, 722],
  I: [278, 278],
  J: [500, 556],
  K: [667, 722],
  L: [556, 611],
  M: [833, 833],
  N: [722, 722],
  O: [778, 778],
  P: [667, 667],
  Q: [778, 778],
  R: [722, 722],
  S: [667, 667],
  T: [611, 611],
  U: [722, 722],
  V: [667, 667],
  W: [944, 944],
  X: [667, 667],
  Y: [667, 667],
  Z: [611, 611],
  a: [556, 556],
  b: [556, 611],
  c: [500, 556],
  d: [556, 611],
  e: [556, 556],
  f: [278, 333],
  g: [556, 611],
  h: [556, 611],
  i: [222, 278],
  j: [222, 278],
  k: [500, 556],
  l: [222, 278],
  m: [833, 889],
  n: [556, 611],
  o: [556, 611],
  p: [556, 611],
  q: [556, 611],
  r: [333, 389],
  s: [500, 556],
  t: [278, 333],
  u: [556, 611],
  v: [500, 556],
  w: [722, 778],
  x: [500, 556],
  y: [500, 556],
  z: [500, 500],
  ':': [278, 333],
  ';': [278, 333],
  '%': [889, 889],
  ' ': [278, 278],
  '\u00a0': [278, 278],
  '.': [278, 278],
  ',': [278, 278],
  '-': [333, 333],
  '/': [278, 278],
  '+': [584, 584],
  '−': [584, 584],
  '–': [556, 556],
  '(': [333, 333],
  ')': [333, 333],
  '·': [333, 333],
  '@': [1015, 975],
  '&': [667, 722],
  _: [556, 556],
  '=': [584, 584],
  "'": [191, 238],
  '’': [222, 278],
  '"': [355, 474],
  '“': [333, 500],
  '”': [333, 500],
}

/** What is not listed is rare; a middle width serves. */
const DIGIT: readonly [regular: number, bold: number] = [556, 556]
const OTHER: readonly [regular: number, bold: number] = [540, 590]

const widthOf = (letter: string): readonly [regular: number, bold: number] =>
  WIDTHS[letter] ?? (/\d/.test(letter) ? DIGIT : OTHER)

/** Returns the width of a text set in Arial, in em, without kerning. */
export const widthInEm = (text: string, isBold: boolean): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter)[isBold ? 1 : 0], 0) / 1000

const PT_PER_MM = 72 / 25.4

/** Returns the number of lines that a text of one size takes in a width when broken at plain spaces, at least one. */
export const lineCount = (text: string, sizePt: number, widthMm: number, isBold = false): number => {
  const available = (widthMm * PT_PER_MM) / sizePt
  const space = widthInEm(' ', isBold)
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const width = widthInEm(word, isBold)
    const joined = used === 0 ? width : used + space + width
    if (joined <= available) {
      used = joined
    } else {
      lines += used === 0 ? 0 : 1
      used = width
    }
  }
  return lines
}
