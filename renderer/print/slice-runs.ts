import type { Run } from '../../shared/report/model.ts'

/** Returns the runs between two places of their joined text; a note stays with the end of its run. */
export const sliceRuns = (runs: readonly Run[], from: number, to: number): readonly Run[] => {
  let start = 0
  const pieces: Run[] = []
  for (const run of runs) {
    const end = start + run.text.length
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    const endsHere = end > from && end <= to
    const { note, ...plain } = run
    if (text !== '' || (note !== undefined && endsHere)) {
      pieces.push(note !== undefined && endsHere ? { ...plain, text, note } : { ...plain, text })
    }
    start = end
  }
  return pieces
}

/** Returns the joined text of runs. */
export const runsText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

/** A line of one of several paragraphs, as the place in the text of that paragraph. */
export interface LinePlace {
  readonly paragraph: number
  readonly from: number
  readonly to: number
}

/**
 * Returns each paragraph cut to the lines from `fromLine` up to but without `toLine`, those without any left out. `lines` are the lines
 * of all paragraphs in order; without them the paragraphs stay whole.
 */
export const sliceParagraphs = (
  paragraphs: readonly (readonly Run[])[],
  lines: readonly LinePlace[] | undefined,
  fromLine: number,
  toLine: number,
): readonly (readonly Run[])[] => {
  if (lines === undefined || (fromLine === 0 && toLine >= lines.length)) return paragraphs
  return paragraphs.flatMap((runs, paragraph) => {
    const own = lines.slice(fromLine, toLine).filter((line) => line.paragraph === paragraph)
    const first = own[0]
    const final = own.at(-1)
    return first === undefined || final === undefined ? [] : [sliceRuns(runs, first.from, final.to)]
  })
}
