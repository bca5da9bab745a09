import { mapTexts } from './map-texts.ts'
import type { Block, ReportModel } from './model.ts'
import { withReportNoBreaks, withWholeDates } from './no-breaks.ts'
import { tableNumbers, withNumbers, withReferences } from './number-blocks.ts'

const withWholeEnd = <Text extends { readonly text: string }>(runs: readonly Text[]): readonly Text[] =>
  runs.map((run, position) => (position === runs.length - 1 ? { ...run, text: withWholeDates(run.text) } : run))

/** Narrow columns must be free to put a year on its own line; sentences are not. */
const withWholeSentences = (block: Block): Block => {
  if (block.type === 'paragraph') return { ...block, runs: withWholeEnd(block.runs) }
  if (block.type === 'list') return { ...block, items: block.items.map(withWholeEnd) }
  return block
}

/** Returns the model with its parts numbered, references to tables filled in, and no-break spaces set in every printed text. */
export const finishedModel = (model: ReportModel): ReportModel => {
  const numbered = withNumbers(model.parts)
  const numbers = tableNumbers(numbered)
  const printed = mapTexts(numbered, (text) => withReportNoBreaks(withReferences(text, numbers)))
  return {
    ...model,
    parts: printed.map((part) => ({ ...part, blocks: part.blocks.map(withWholeSentences) })),
  }
}
