import { widthInEm } from './text-measure.ts'

/** Text width of a portrait page in points. */
const WIDTH_PT = 9071 / 20
const SIZES = [12, 11, 10] as const

/**
 * Returns the size in points at which every line of a title's subject stays one line (report.md 2: at most two), 10 when none does.
 * Example: KABUPATEN KEPULAUAN SIAU TAGULANDANG BIARO PER 31 OKTOBER 2025 is set at 11 pt.
 */
export const subjectSizePt = (lines: readonly string[]): number =>
  SIZES.find((size) => lines.every((line) => widthInEm(line, true) * size <= WIDTH_PT)) ?? 10
