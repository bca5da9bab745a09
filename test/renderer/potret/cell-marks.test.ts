import { expect, test } from 'vitest'
import { cellMarks, numbersIn } from '../../../renderer/pages/Potret/cell-marks.ts'
import { type CellSite, cellKey } from '../../../shared/domain/snapshot-cell.ts'
import { findingAt } from './finding-at.ts'

const ACTIVE: CellSite = { region: '52.72', indicator: 'ucj', field: 'active' }
const POTENSI: CellSite = { region: '52.72', indicator: 'ucj', field: 'eligible' }

test('a cell bears the number of every finding about it, each number once', () => {
  const marks = cellMarks([findingAt(1, [ACTIVE]), findingAt(2, [POTENSI]), findingAt(3, [ACTIVE, ACTIVE])])
  const numbers = (site: CellSite) => marks.get(cellKey(site))?.findings.map(({ number }) => number)
  expect(numbers(ACTIVE)).toEqual([1, 3])
  expect(numbers(POTENSI)).toEqual([2])
})

test('an open doubt makes its cell amber and stands before what was explained', () => {
  const mark = cellMarks([findingAt(1, [ACTIVE], 'Sudah dicocokkan.'), findingAt(2, [ACTIVE])]).get(cellKey(ACTIVE))
  expect(mark?.findings.map(({ number }) => number)).toEqual([2, 1])
  expect(mark?.tone).toBe('check')
  expect(cellMarks([findingAt(1, [ACTIVE], 'Sudah dicocokkan.')]).get(cellKey(ACTIVE))?.tone).toBe('quiet')
})

test('findings about cells in columns out of sight are named there', () => {
  const findings = [findingAt(1, [ACTIVE]), findingAt(2, [POTENSI, ACTIVE]), findingAt(3, [POTENSI])]
  expect(numbersIn(findings, [{ cell: { indicator: 'ucj', field: 'eligible' } }, { cell: null }])).toEqual([2, 3])
})
