import { expect, test } from 'vitest'
import { columnsBeyond, neededWidths, sharedWidths } from '../../../renderer/pages/Potret/column-fit.ts'
import { rowSource } from '../../../renderer/pages/Potret/cell-values.ts'
import { gridColumns } from '../../../renderer/pages/Potret/grid-columns.ts'
import { regionTree } from '../../../renderer/pages/Potret/grid-rows.ts'
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
  const [few] = neededWidths(look(68_412))
  const [many, ...others] = neededWidths(look(40_866_580))
  expect(few).toBe(72)
  expect(many).toBeGreaterThan(72)
  expect(new Set(others)).toEqual(new Set([72]))
})
