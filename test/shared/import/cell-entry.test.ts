import { expect, test } from 'vitest'
import { readCellEntry } from '../../../shared/import/cell-entry.ts'
import { entryProblem } from '../../../shared/text/import-problems.ts'

const FIGURES = { eligible: 140_940, active: 49_397 }

test.each([
  ['14.870', 14_870],
  ['14,870', 14_870],
  ['0', 0],
  ['', null],
  ['–', null],
])('a count typed as "%s" is %s', (text, count) => {
  expect(readCellEntry('active', text, FIGURES)).toEqual({ kind: 'count', count, approximate: false })
})

test('"± 3200" is approximate', () => {
  expect(readCellEntry('active', '± 3200', FIGURES)).toEqual({ kind: 'count', count: 3_200, approximate: true })
})

test('a fraction is refused with what it may have been, and in plain words', () => {
  const entry = readCellEntry('eligible', '140,94', FIGURES)
  expect(entry.kind).toBe('refused')
  if (entry.kind !== 'refused') return
  expect(entryProblem(entry.problem)).toMatch(/jumlah orang tidak dapat pecahan.*140\.940/)
})

test('a stated percentage keeps its own digits; one that can be two things is refused without naming the terminal', () => {
  expect(readCellEntry('statedPercent', '35,05%', FIGURES)).toEqual({ kind: 'percent', text: '35,05%' })
  const entry = readCellEntry('statedPercent', '35.050', { eligible: null, active: null })
  expect(entry.kind).toBe('refused')
  if (entry.kind === 'refused') expect(entryProblem(entry.problem)).not.toContain('--notation')
})
