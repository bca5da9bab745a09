import { describe, expect, it } from 'vitest'
import { letterheadLines } from '../../../electron/reports/docx-letterhead.ts'
import { textWidthPt } from '../../../electron/reports/text-width.ts'

/** The 112 mm between the outer columns of a letterhead. */
const MIDDLE = 6349
const SIZES = [14, 13, 12]

describe('letterheadLines', () => {
  it('sets a short line at its full size', () => {
    expect(letterheadLines('PEMERINTAH KOTA BIMA', SIZES, true, MIDDLE)).toEqual([
      { text: 'PEMERINTAH KOTA BIMA', sizePt: 14, bold: true },
    ])
  })

  it('drops to 13 and then to 12 points before it breaks', () => {
    const [thirteen] = letterheadLines('PEMERINTAH KABUPATEN OGAN KOMERING ULU', SIZES, true, MIDDLE)
    expect(thirteen?.sizePt).toBe(13)
    const [twelve] = letterheadLines('PEMERINTAH KABUPATEN HULU SUNGAI SELATAN', SIZES, true, MIDDLE)
    expect(twelve?.sizePt).toBe(12)
  })

  it('breaks a line that is too wide at 12 points by sense, each part within the width', () => {
    const lines = letterheadLines('PEMERINTAH KABUPATEN KEPULAUAN SIAU TAGULANDANG BIARO', SIZES, true, MIDDLE)
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      expect(line.sizePt).toBe(12)
      expect(textWidthPt(line.text, 12, true)).toBeLessThanOrEqual(MIDDLE / 20)
    }
  })

  it('prints no line for an empty one', () => {
    expect(letterheadLines('  ', SIZES, true, MIDDLE)).toEqual([])
  })
})
