import { describe, expect, it } from 'vitest'
import { runsText, sliceParagraphs, sliceRuns } from '../../../renderer/print/slice-runs.ts'

const RUNS = [{ text: 'Laju ' }, { text: 'rata-rata', bold: true, note: 'a' }, { text: ' naik' }]

describe('a text parted between pages', () => {
  it('keeps bold parts, and a note with the end of its run only', () => {
    expect(sliceRuns(RUNS, 0, 9)).toEqual([{ text: 'Laju ' }, { text: 'rata', bold: true }])
    expect(sliceRuns(RUNS, 9, 19)).toEqual([{ text: '-rata', bold: true, note: 'a' }, { text: ' naik' }])
    expect(sliceRuns([{ text: '', note: 'b' }], 0, 0)).toEqual([])
  })

  it('loses no letter, wherever it is parted', () => {
    const whole = runsText(RUNS)
    for (let at = 0; at <= whole.length; at += 1) {
      expect(runsText(sliceRuns(RUNS, 0, at)) + runsText(sliceRuns(RUNS, at, whole.length))).toBe(whole)
    }
  })

  it('takes the lines of several paragraphs in order and leaves out those without any', () => {
    const paragraphs = [[{ text: 'satu dua' }], [{ text: 'tiga' }]]
    const lines = [
      { paragraph: 0, from: 0, to: 5 },
      { paragraph: 0, from: 5, to: 8 },
      { paragraph: 1, from: 0, to: 4 },
    ]
    expect(sliceParagraphs(paragraphs, lines, 0, 1)).toEqual([[{ text: 'satu ' }]])
    expect(sliceParagraphs(paragraphs, lines, 1, 3)).toEqual([[{ text: 'dua' }], [{ text: 'tiga' }]])
    expect(sliceParagraphs(paragraphs, lines, 2, 3)).toEqual([[{ text: 'tiga' }]])
    expect(sliceParagraphs(paragraphs, undefined, 0, 1)).toBe(paragraphs)
  })
})
