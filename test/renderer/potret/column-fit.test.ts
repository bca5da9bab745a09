import { expect, test } from 'vitest'
import { columnsBeyond, nameWidthOf, neededWidths, sharedWidths } from '../../../renderer/pages/Potret/column-fit.ts'
import { cellMarks } from '../../../renderer/pages/Potret/cell-marks.ts'
import { rowSource } from '../../../renderer/pages/Potret/cell-values.ts'
import { gridColumns } from '../../../renderer/pages/Potret/grid-columns.ts'
import { regionTree, visibleRows } from '../../../renderer/pages/Potret/grid-rows.ts'
import { findingAt } from './finding-at.ts'
import { emptyRow } from '../../../shared/domain/snapshot-cell.ts'

const look = (eligible: number | null) => ({
  columns: gridColumns(new Set()),
  source: rowSource(new Map([['52|ucj', { ...emptyRow('52', 'ucj'), eligible }]]), new Map()),
  tree: regionTree([{ code: '52', name: 'Nusa Tenggara Barat' }], '52'),
  marks: new Map(),
  hidden: new Map(),
  refused: new Set<string>(),
  readOnly: false,
})

test('columns that all fit share the room, and none becomes wider than 132', () => {
  expect(sharedWidths([72, 72, 72], 300)).toEqual([100, 100, 100])
  expect(sharedWidths([72, 72, 72], 2000)).toEqual([132, 132, 132])
})

test('columns that do not fit are cut at the edge of one; those beyond keep what they need', () => {
  const widths = sharedWidths([72, 72, 72, 72, 90], 300)
  expect(widths).toEqual([75, 75, 75, 75, 90])
  expect(columnsBeyond(widths, 300, 0)).toBe(1)
  expect(columnsBeyond(widths, 300, 89.5)).toBe(0)
})

test('a box narrower than one column still shows it', () => {
  expect(sharedWidths([72, 72], 40)).toEqual([72, 72])
  expect(columnsBeyond([72, 72], 40, 0)).toBe(2)
})

test('a long figure widens its own column and no other', () => {
  const [few, ...beside] = neededWidths(look(68_412))
  const [many, ...others] = neededWidths(look(40_866_580))
  expect(few).toBe(65)
  expect(many).toBeGreaterThan(80)
  expect(others).toEqual(beside)
})

test('every number of a cell has its room', () => {
  const figures = look(68_412)
  const numbered = (...numbers: readonly number[]): number => {
    const marks = cellMarks(
      numbers.map((number) => findingAt(number, [{ region: '52', indicator: 'ucj', field: 'eligible' }])),
    )
    return neededWidths({ ...figures, marks })[0] ?? 0
  }
  expect(numbered(12)).toBe(numbered(1) + 6)
  expect(numbered(1, 3)).toBe(numbered(1) + 17)
})

test('the names take the room of the longest; where figures would be out of sight, of the longest that is drawn', () => {
  const tree = regionTree(
    [
      { code: '12.14', name: 'Kabupaten Nias Selatan' },
      { code: '12.14.08', name: 'Pulau-Pulau Batu Timur' },
      { code: '12.14.08.2001', name: 'Desa Dengan Nama Yang Sangat Panjang' },
    ],
    '12.14',
  )
  const rows = visibleRows(tree, () => false)
  const needed = [89, 81, 81, 81, 81, 60, 65, 80]
  const width = (room: number): number => nameWidthOf({ tree, hidden: new Map() }, rows, needed, room)
  expect(width(1200)).toBeGreaterThan(250)
  // Nias Selatan in a window of 1366: every column in sight
  expect(width(796)).toBe(796 - needed.reduce((sum, column) => sum + column, 0))
})
