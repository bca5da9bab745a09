import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberInWords } from '../../../shared/format/words.ts'

const WORD_VALUES: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
}
const SCALES = [
  ['triliun', 1e12],
  ['miliar', 1e9],
  ['juta', 1e6],
  ['ribu', 1000],
  ['ratus', 100],
  ['puluh', 10],
] as const

/** Reads number words back from left to right, scale by scale. */
const readWords = (text: string): number => {
  const words = text
    .replace(/\bseribu\b/g, 'satu ribu')
    .replace(/\bseratus\b/g, 'satu ratus')
    .split(' ')
  const read = (list: readonly string[]): number => {
    for (const [word, size] of SCALES) {
      const at = size >= 1000 ? list.indexOf(word) : list.lastIndexOf(word)
      if (at >= 0) return read(list.slice(0, at)) * size + read(list.slice(at + 1))
    }
    if (list.length === 0) return 0
    const value = WORD_VALUES[list[0] ?? '']
    if (value === undefined) throw new Error(`unknown word in ${text}`)
    return list[1] === 'belas' ? value + 10 : value
  }
  return read(words)
}

describe('numberInWords', () => {
  it.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [17, 'tujuh belas'],
    [31, 'tiga puluh satu'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [1000, 'seribu'],
    [1100, 'seribu seratus'],
    [2025, 'dua ribu dua puluh lima'],
    [11_000, 'sebelas ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [2_000_000_000, 'dua miliar'],
  ])('writes %d as %s', (n, words) => {
    expect(numberInWords(n)).toBe(words)
  })

  it('writes words that read back as the number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat({ max: 5000 }), fc.nat({ max: 999_999_999 })), (n) => {
        expect(readWords(numberInWords(n))).toBe(n)
      }),
    )
  })

  it('refuses what is not a whole number', () => {
    expect(() => numberInWords(-1)).toThrow(RangeError)
    expect(() => numberInWords(2.5)).toThrow(RangeError)
    expect(() => numberInWords(Number.NaN)).toThrow(RangeError)
  })
})
