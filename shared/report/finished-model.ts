import { withNoBreaks } from '../format/no-break.ts'
import { mapTexts } from './map-texts.ts'
import type { ReportModel } from './model.ts'
import { tableNumbers, withNumbers, withReferences } from './number-blocks.ts'

/** The number of an RTL stays on the line of its word, like that of a table. */
const withWholeNumbers = (text: string): string => withNoBreaks(text).replace(/\bRTL (?=\d)/gu, 'RTL\u00a0')

/** Returns the model with its parts numbered, references to tables filled in, and no-break spaces set in every printed text. */
export const finishedModel = (model: ReportModel): ReportModel => {
  const numbered = withNumbers(model.parts)
  const numbers = tableNumbers(numbered)
  return {
    ...model,
    parts: mapTexts(numbered, (text) => withWholeNumbers(withReferences(text, numbers))),
  }
}
