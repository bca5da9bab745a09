import { type IRunOptions, Paragraph, TextRun } from 'docx'
import type { Run } from '../../shared/report/model.ts'
import { cleanText } from './clean-text.ts'
import { STYLE } from './docx-styles.ts'

/** Look given to all pieces of a text, over that of the paragraph's style. `sizePt` in points. */
export type RunLook = Pick<IRunOptions, 'bold' | 'size' | 'color'>

/** Returns the pieces of a text as Word runs: a note hangs as a superscript, `\n` is a line break. */
export function textRuns(runs: readonly Run[], look: RunLook = {}): TextRun[] {
  return runs.flatMap((run) => {
    const pieces = plainRuns(run.text, run.bold ? { ...look, bold: true } : look)
    if (run.note === undefined) return pieces
    return [...pieces, new TextRun({ ...look, text: cleanText(run.note), superScript: true })]
  })
}

/** Returns one text as Word runs, one for each line. */
export function plainRuns(text: string, look: RunLook = {}): TextRun[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }))
}

/** Returns a paragraph of 1 pt: what Word needs after a table and nobody sees. `after` is the space under it in twips. */
export function spacer(after = 0): Paragraph {
  return new Paragraph({ style: STYLE.spacer, spacing: { after } })
}
