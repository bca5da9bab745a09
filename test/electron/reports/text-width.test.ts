import { describe, expect, it } from 'vitest'
import { textWidthPt, wrappedLines } from '../../../electron/reports/text-width.ts'

describe('textWidthPt', () => {
  it('measures without kerning, as Word and LibreOffice set a text', () => {
    const letters = [...'TAVA'].reduce((sum, letter) => sum + textWidthPt(letter, 13, true), 0)
    expect(textWidthPt('TAVA', 13, true)).toBeCloseTo(letters, 5)
  })

  it('measures Arimo as wide as Arial: 0,556 of the size for a digit', () => {
    expect(textWidthPt('0000000000', 10, false)).toBeCloseTo(55.6, 1)
  })

  it('measures bold letters wider and no letter as nothing', () => {
    expect(textWidthPt('Terverifikasi', 9.5, true)).toBeGreaterThan(textWidthPt('Terverifikasi', 9.5, false))
    expect(textWidthPt('', 12, true)).toBe(0)
  })
})

describe('wrappedLines', () => {
  const width = textWidthPt('Penanggung', 9.5, false) + 1

  it.each([
    ['', 1],
    ['Penanggung', 1],
    ['Penanggung jawab', 2],
    ['satu\ndua', 2],
    ['Penanggung\u00a0jawab', 2],
    ['PenanggungPenanggungPenanggung', 3],
  ])('counts the lines of "%s" in a narrow column', (text, lines) => {
    expect(wrappedLines(text, 9.5, false, width)).toBe(lines)
  })
})
