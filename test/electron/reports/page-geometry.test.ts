import { describe, expect, it } from 'vitest'
import { pageGeometry } from '../../../electron/reports/page-geometry.ts'

describe('pageGeometry', () => {
  it.each([
    ['A4', 'portrait', false, 9071, 1417],
    ['F4', 'portrait', false, 9071, 1417],
    ['A4', 'portrait', true, 9071, 1134],
    ['F4', 'portrait', true, 9071, 1134],
    ['A4', 'landscape', false, 14570, 1701],
    ['F4', 'landscape', false, 16441, 1701],
  ] as const)(
    'gives %s %s (letterhead: %s) %i twips of text below %i',
    (paper, orientation, letterhead, width, top) => {
      const page = pageGeometry(paper, { orientation, letterhead })
      expect(page.textWidth).toBe(width)
      expect(page.top).toBe(top)
    },
  )
})
