import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../electron/reports/clean-text.ts'

describe('cleanText', () => {
  it.each([
    ['a bell and a null', 'Bel\u0007 nol\u0000.', 'Bel nol.'],
    ['a tab', 'Nama\tPotensi', 'Nama Potensi'],
    ['line breaks of every kind', 'a\r\nb\rc\u2028d\u0085e\nf', 'a\nb\nc\nd\ne\nf'],
    ['half a surrogate pair', 'x\ud83dy\udc00z', 'xyz'],
    ['a byte-order mark and a turned direction', '\ufeff12\u202e34\u202c', '1234'],
    ['a whole emoji', 'ok 👍', 'ok 👍'],
  ])('mends %s', (_, given, wanted) => {
    expect(cleanText(given)).toBe(wanted)
  })

  it('keeps no-break spaces, the minus sign and the middle dot', () => {
    expect(cleanText('12\u00a0November · −34\u202forang – “ya”')).toBe('12\u00a0November · −34\u202forang – “ya”')
  })

  it('leaves nothing that XML 1.0 refuses, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text)
        expect(clean).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u)
        expect(cleanText(clean)).toBe(clean)
      }),
    )
  })
})
