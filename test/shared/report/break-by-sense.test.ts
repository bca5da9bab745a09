import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakBySense } from '../../../shared/report/break-by-sense.ts'

/** Every letter is one wide. */
const letters = (text: string) => text.length

describe('breakBySense', () => {
  it('leaves a text that fits on one line', () => {
    expect(breakBySense('SEKRETARIAT DAERAH', 18, letters)).toEqual(['SEKRETARIAT DAERAH'])
  })

  it('breaks after a comma or before a word that opens a part rather than in the middle of one', () => {
    expect(breakBySense('DINAS KOPERASI, PERINDUSTRIAN DAN PERDAGANGAN', 32, letters)).toEqual([
      'DINAS KOPERASI,',
      'PERINDUSTRIAN DAN PERDAGANGAN',
    ])
    expect(breakBySense('ASISTEN PEREKONOMIAN DAN PEMBANGUNAN', 30, letters)).toEqual([
      'ASISTEN PEREKONOMIAN',
      'DAN PEMBANGUNAN',
    ])
  })

  it('drops the middle dot where a line ends', () => {
    expect(breakBySense('Jalan Contoh 1 · Telepon 000', 18, letters)).toEqual(['Jalan Contoh 1', 'Telepon 000'])
  })

  it('keeps a word that is too wide whole', () => {
    expect(breakBySense('DI KETENAGAKERJAAN', 10, letters)).toEqual(['DI', 'KETENAGAKERJAAN'])
  })

  it('loses no word and keeps every line of several words within the width', () => {
    const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C'), minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.integer({ min: 9, max: 30 }), (words, width) => {
        const lines = breakBySense(words.join(' '), width, letters)
        expect(lines.join(' ')).toBe(words.join(' '))
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      }),
    )
  })
})
