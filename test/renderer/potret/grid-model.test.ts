import { expect, test } from 'vitest'
import { cellView, rowSource } from '../../../renderer/pages/Potret/cell-values.ts'
import { columnGroups, gridColumns } from '../../../renderer/pages/Potret/grid-columns.ts'
import { gridAction } from '../../../renderer/pages/Potret/grid-keys.ts'
import { ancestorsIn, regionTree, treeDepths, visibleRows } from '../../../renderer/pages/Potret/grid-rows.ts'
import { at, blockOf, stepped } from '../../../renderer/pages/Potret/grid-selection.ts'
import { emptyRow, type RegionRow } from '../../../shared/domain/snapshot-cell.ts'

const REGIONS = [
  { code: '52.72', name: 'Kota Bima' },
  { code: '52.72.01', name: 'Rasanae Barat' },
  { code: '52.72.01.1001', name: 'Tanjung' },
  { code: '52.72.03', name: 'Asakota' },
]
const TREE = regionTree(REGIONS, '52.72')

const source = (rows: readonly RegionRow[]) =>
  rowSource(new Map(rows.map((row) => [`${row.region}|${row.indicator}`, row])), new Map())

test('closed regions hide what lies in them; the office itself never closes', () => {
  expect(visibleRows(TREE, () => false).map(({ region }) => region.name)).toEqual([
    'Kota Bima',
    'Rasanae Barat',
    'Asakota',
  ])
  expect(visibleRows(TREE, () => true).map(({ level }) => level)).toEqual([1, 2, 3, 2])
  expect(ancestorsIn(TREE, '52.72.01.1001')).toEqual(['52.72', '52.72.01'])
})

test('the depths of a tree are named by what lies there', () => {
  expect(treeDepths(TREE)).toEqual([
    { depth: 2, word: 'Kecamatan' },
    { depth: 3, word: 'Kelurahan' },
  ])
  const mixed = regionTree([...REGIONS, { code: '52.72.03.2001', name: 'Kolo' }], '52.72')
  expect(treeDepths(mixed).at(-1)?.word).toBe('Kelurahan dan desa')
})

test('a region that a snapshot names without its kecamatan hangs under the office', () => {
  const tree = regionTree([...REGIONS, { code: '52.72.09.1001', name: 'Lama' }], '52.72')
  expect(tree.nodes.get('52.72.09.1001')?.parent).toBe('52.72')
})

test('a region without figures shows the sum of all below it, and nothing when one is unknown', () => {
  const columns = gridColumns(new Set())
  const active = columns.find(({ key }) => key === 'total-ucj-active')
  const coverage = columns.find(({ key }) => key === 'coverage')
  if (!active || !coverage) throw new Error('columns are missing')
  const barat = { ...emptyRow('52.72.01', 'ucj'), eligible: 100, active: 0 }
  const asakota = { ...emptyRow('52.72.03', 'ucj'), eligible: 100, active: 40 }
  const whole = source([barat, asakota])
  expect(cellView(whole, TREE, '52.72', active)).toMatchObject({ text: '40', sum: true, unknown: false })
  expect(cellView(whole, TREE, '52.72', coverage).text).toBe('20,00%')
  expect(cellView(source([asakota]), TREE, '52.72', active)).toMatchObject({ text: '–', sum: false, unknown: true })
  const own = { ...emptyRow('52.72', 'ucj'), eligible: 300 }
  expect(cellView(source([barat, asakota, own]), TREE, '52.72', active)).toMatchObject({ text: '–', unknown: true })
})

test('optional columns come with their groups', () => {
  const columns = gridColumns(new Set(['pmi', 'eligible-segments'] as const))
  expect(columnGroups(columns)).toEqual([
    { group: 'place', span: 1 },
    { group: 'total', span: 2 },
    { group: 'active', span: 4 },
    { group: 'computed', span: 2 },
    { group: 'stated', span: 1 },
    { group: 'eligible', span: 4 },
  ])
})

test.each([
  [
    { key: 'F8', ctrl: false, shift: true, alt: false },
    { kind: 'finding', direction: -1 },
  ],
  [{ key: 'Enter', ctrl: false, shift: false, alt: true }, { kind: 'suggestion' }],
  [{ key: 'z', ctrl: true, shift: false, alt: false }, { kind: 'undo' }],
  [{ key: 'Z', ctrl: true, shift: true, alt: false }, { kind: 'redo' }],
  [
    { key: '7', ctrl: false, shift: false, alt: false },
    { kind: 'type', text: '7' },
  ],
  [{ key: 'k', ctrl: true, shift: false, alt: false }, null],
  [{ key: 'Enter', ctrl: true, shift: false, alt: false }, null],
])('%j is %j', (key, action) => {
  expect(gridAction(key)).toEqual(action)
})

test('a block grows from its anchor and stays inside the grid', () => {
  const size = { rows: 3, columns: 4 }
  const selection = stepped(at({ row: 1, column: 1 }), -5, 9, true, size)
  expect(blockOf(selection)).toEqual({ top: 0, left: 1, bottom: 1, right: 3 })
})
