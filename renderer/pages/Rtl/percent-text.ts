import { z } from 'zod'
import { typedHundredths } from '../../../shared/format/typed-number.ts'

const A_PERCENT = 100
const WORDS = 'Tulis bilangan bulat 0 sampai 100.'

/** What a typed text means as a number: nothing at all, the number, or why it is not taken. */
export type TypedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'refused'; readonly fault: string }

/** Returns progress as somebody typed it: whole percent from 0 to 100, `45` and `45 %`; `45,5` and `140` are refused in words. */
export const readTypedPercent = (text: string): TypedNumber => {
  if (text.trim() === '') return { kind: 'empty' }
  const hundredths = typedHundredths(text)
  if (hundredths === null || hundredths % A_PERCENT !== 0) return { kind: 'refused', fault: WORDS }
  return { kind: 'number', value: hundredths / A_PERCENT }
}

/** Returns the percent of a text that `readTypedPercent` takes, null for an empty one or any other. */
export const percentOf = (text: string): number | null => {
  const reading = readTypedPercent(text)
  return reading.kind === 'number' ? reading.value : null
}

/** Returns why a text is no progress, null when it is. */
export const percentFault = (text: string): string | null => {
  const reading = readTypedPercent(text)
  return reading.kind === 'refused' ? reading.fault : null
}

/** Returns a percent as a field shows it, empty when nobody reported one. */
export const percentText = (percent: number | null): string => (percent === null ? '' : String(percent))

/** A number as it was typed, so that a draft with any text in it stays whole; older drafts hold the number itself. */
export const typedShape = z
  .union([z.string(), z.number(), z.null()])
  .transform((typed) => (typed === null ? '' : String(typed)))
