const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const CONTROLS = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * Returns the text as it may stand in a document: every kind of line break becomes `\n`, a tab becomes a space, and
 * control characters, half surrogate pairs, byte-order marks and marks that turn the direction of writing are left out
 * (Word refuses the first three, the last make a text read differently from what it says). No-break spaces stay.
 * Example: `'12\u00a0Nov\u0007ember'` gives `'12\u00a0November'`.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROLS, (character) => (character === '\n' ? '\n' : ''))
}
