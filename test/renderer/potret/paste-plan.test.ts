import { expect, test } from 'vitest'
import { rowSource } from '../../../renderer/pages/Potret/cell-values.ts'
import { gridColumns } from '../../../renderer/pages/Potret/grid-columns.ts'
import { type PasteTarget, pastePlan, rowPlan, withRowPlaced } from '../../../renderer/pages/Potret/paste-plan.ts'
import { emptyRow } from '../../../shared/domain/snapshot-cell.ts'

const REGIONS = [
  { code: '52.72', name: 'Kota Bima' },
  { code: '52.72.01', name: 'Rasanae Barat' },
  { code: '52.72.01.1001', name: 'Tanjung' },
  { code: '52.72.03', name: 'Asakota' },
  { code: '52.72.03.1001', name: 'Tanjung' },
  { code: '52.72.04', name: 'Raba' },
]

const COLUMNS = gridColumns(new Set()).slice(1)
const target = (overrides: Partial<PasteTarget> = {}): PasteTarget => ({
  source: rowSource(new Map(), new Map()),
  rows: ['52.72.01', '52.72.03', '52.72.04'],
  columns: COLUMNS,
  visible: new Set(['52.72', '52.72.01', '52.72.03', '52.72.04']),
  regions: REGIONS,
  ...overrides,
})

const told = (plan: ReturnType<typeof pastePlan>) =>
  plan.changes.map((change) => [
    change.region,
    change.indicator,
    change.field,
    change.field === 'statedPercent' ? change.text : change.count,
  ])

test('figures without names fill the rows below the cell, one after the other', () => {
  const plan = pastePlan(
    [
      ['14.870', '8.912'],
      ['15,930', ''],
    ],
    target(),
  )
  expect(plan.byName).toBe(false)
  expect(told(plan)).toEqual([
    ['52.72.01', 'ucj', 'eligible', 14_870],
    ['52.72.01', 'ucj', 'active', 8_912],
    ['52.72.03', 'ucj', 'eligible', 15_930],
    ['52.72.03', 'ucj', 'active', null],
  ])
})

test('rows that name their region go to it, in whatever order, under a header and with a JUMLAH row', () => {
  const plan = pastePlan(
    [
      ['No', 'Kecamatan', 'Potensi', 'Aktif'],
      ['1', 'KEC. RABA', '17.240', '9.168'],
      ['2', 'Asakota', '15.930', '7.405'],
      ['', 'JUMLAH', '71.640', '38.823'],
    ],
    target(),
  )
  expect(plan.byName).toBe(true)
  expect(plan.rows).toBe(3)
  expect(told(plan).map(([region, , , value]) => [region, value])).toEqual([
    ['52.72.04', 17_240],
    ['52.72.04', 9_168],
    ['52.72.03', 15_930],
    ['52.72.03', 7_405],
    ['52.72', 71_640],
    ['52.72', 38_823],
  ])
})

test('a kelurahan whose name occurs twice is the one in the kecamatan above it; an unknown name is told, not filled', () => {
  const plan = pastePlan(
    [
      ['Asakota', '10'],
      ['Tanjung', '4'],
      ['Penatoi', '6'],
    ],
    target(),
  )
  expect(told(plan).map(([region]) => region)).toEqual(['52.72.03', '52.72.03.1001'])
  expect(plan.skipped).toMatchObject([{ row: 3, text: 'Penatoi', reason: 'unknown' }])
})

test('a refused cell changes nothing and says why; the others are taken', () => {
  const plan = pastePlan([['14,87', '8.912']], target())
  expect(told(plan)).toEqual([['52.72.01', 'ucj', 'active', 8_912]])
  expect(plan.refusals).toMatchObject([{ text: '14,87', site: { region: '52.72.01', field: 'eligible' } }])
  expect(plan.refusals[0]).toMatchObject({ fixes: ['14.870', '1.487'] })
  expect(plan.refusals[0]?.reason).toBe(
    'Jumlah orang tidak dapat berupa pecahan; pemisah ribuan kemungkinan terbaca sebagai koma desimal.',
  )
})

test('cells over computed columns and beyond the grid are counted, not stored', () => {
  const plan = pastePlan(
    [['1', '2', '3', '4', '5', '6', '50%', '40%', '9'], ['1'], ['1'], ['1', '2']],
    target({ columns: COLUMNS }),
  )
  // belum and cakupan are computed; "9" lies right of the grid, the fourth row below it
  expect(plan.leftOut).toBe(2 + 1 + 2)
  expect(plan.changes).toHaveLength(6 + 2)
})

test('a pasted figure leaves the mark "sekitar" where the other count may be the approximate one', () => {
  const row = { ...emptyRow('52.72.01', 'ucj'), eligible: 100, active: 40, approximate: true }
  const source = rowSource(new Map([['52.72.01|ucj', row]]), new Map())
  const plan = pastePlan([['110']], target({ source }))
  expect(plan.changes).toMatchObject([{ count: 110, approximate: true }])
})

const KENDARI = [
  { code: '74.71', name: 'Kota Kendari' },
  { code: '74.71.01', name: 'Mandonga' },
  { code: '74.71.01.1001', name: 'Mandonga' },
  { code: '74.71.01.1002', name: 'Korumba' },
  { code: '74.71.02', name: 'Baruga' },
  { code: '74.71.02.1001', name: 'Baruga' },
  { code: '74.71.02.1002', name: 'Korumba' },
  { code: '74.71.05', name: 'Kendari' },
  { code: '74.71.05.1001', name: 'Kandai' },
]
const kendari = (overrides: Partial<PasteTarget> = {}): PasteTarget =>
  target({
    regions: KENDARI,
    rows: ['74.71.02', '74.71.05'],
    visible: new Set(['74.71', '74.71.01', '74.71.02', '74.71.05']),
    ...overrides,
  })

test('a name that kecamatan and kelurahan share is the kecamatan, wherever the cursor stands', () => {
  const plan = pastePlan(
    [
      ['Mandonga', '15100', '5010'],
      ['Kec. Baruga', '14.200', '4.100'],
      ['Kendari', '13000', '3900'],
    ],
    kendari(),
  )
  expect(plan.byName).toBe(true)
  expect(plan.skipped).toEqual([])
  expect(plan.refusals).toEqual([])
  expect(told(plan)).toEqual([
    ['74.71.01', 'ucj', 'eligible', 15_100],
    ['74.71.01', 'ucj', 'active', 5_010],
    ['74.71.02', 'ucj', 'eligible', 14_200],
    ['74.71.02', 'ucj', 'active', 4_100],
    ['74.71.05', 'ucj', 'eligible', 13_000],
    ['74.71.05', 'ucj', 'active', 3_900],
  ])
})

test('"Kel." and the rows above tell the kelurahan of a shared name', () => {
  const plan = pastePlan(
    [
      ['Mandonga', '100'],
      ['Kel. Mandonga', '60'],
      ['Korumba', '40'],
    ],
    kendari(),
  )
  expect(told(plan).map(([region]) => region)).toEqual(['74.71.01', '74.71.01.1001', '74.71.01.1002'])
})

test('a block with names never falls back to the order of its rows', () => {
  const plan = pastePlan(
    [
      ['Mandungga', '15100', '5010'],
      ['Wua', '14200', '4100'],
    ],
    kendari(),
  )
  expect(plan.changes).toEqual([])
  expect(plan.refusals).toEqual([])
  expect(plan.skipped.map(({ row, text, reason }) => [row, text, reason])).toEqual([
    [1, 'Mandungga', 'unknown'],
    [2, 'Wua', 'unknown'],
  ])
})

test('a region that two rows name gets neither', () => {
  const plan = pastePlan(
    [
      ['Kec. Baruga', '1'],
      ['Kec. Baruga', '2'],
      ['Mandonga', '3'],
    ],
    kendari(),
  )
  expect(told(plan).map(([region]) => region)).toEqual(['74.71.01'])
  expect(plan.skipped.map(({ reason }) => reason)).toEqual(['twice', 'twice'])
})

test('headers are left out and named, with names and without', () => {
  const named = pastePlan(
    [
      ['Kecamatan', 'Potensi'],
      ['(1)', '(2)'],
      ['Baruga', '9'],
    ],
    kendari(),
  )
  expect(named.skipped.map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'header'],
    [2, 'header'],
  ])
  expect(told(named)).toEqual([['74.71.02', 'ucj', 'eligible', 9]])
  const bare = pastePlan(
    [
      ['Potensi', 'Aktif'],
      ['9', '4'],
    ],
    kendari(),
  )
  expect(bare.skipped).toMatchObject([{ row: 1, text: 'Potensi Aktif', reason: 'header' }])
  expect(told(bare)).toEqual([
    ['74.71.02', 'ucj', 'eligible', 9],
    ['74.71.02', 'ucj', 'active', 4],
  ])
})

test('codes, two columns of names, and a heading without figures lead to the kelurahan', () => {
  const plan = pastePlan(
    [
      ['74.71.02', 'Baruga', '9'],
      ['74.71.05', 'Kendari', '8'],
    ],
    kendari(),
  )
  expect(told(plan).map(([region, , , value]) => [region, value])).toEqual([
    ['74.71.02', 9],
    ['74.71.05', 8],
  ])
  const nested = pastePlan(
    [
      ['Mandonga', 'Mandonga', '5'],
      ['', 'Korumba', '6'],
      ['Baruga', 'Korumba', '7'],
    ],
    kendari(),
  )
  expect(told(nested).map(([region]) => region)).toEqual(['74.71.01.1001', '74.71.01.1002', '74.71.02.1002'])
  const headed = pastePlan(
    [
      ['Baruga', ''],
      ['Korumba', '7'],
    ],
    kendari(),
  )
  expect(told(headed).map(([region]) => region)).toEqual(['74.71.02.1002'])
})

test('a row that names no region keeps its figures and the regions it may mean, and can be put into one of them', () => {
  const plan = pastePlan(
    [
      ['Mpunda', '9', '4'],
      ['Rasanae Barrat', '8', '3,5'],
      ['Raba', '7', '2'],
    ],
    target(),
  )
  const row = plan.skipped.find(({ text }) => text === 'Rasanae Barrat')
  if (row === undefined) throw new Error('the misspelt row is not told')
  expect(row).toMatchObject({ reason: 'unknown', cells: ['8', '3,5'], candidates: [{ code: '52.72.01' }] })
  const placed = rowPlan('52.72.01', row.cells, plan.columns, target().source)
  expect(placed.changes).toMatchObject([{ region: '52.72.01', field: 'eligible', count: 8 }])
  expect(placed.refusals).toMatchObject([{ site: { region: '52.72.01', field: 'active' }, text: '3,5' }])
  const after = withRowPlaced(plan, row, '52.72.01', placed)
  expect(after.skipped.map(({ text }) => text)).toEqual(['Mpunda'])
  expect(after.rows).toBe(2)
})

test('a region that another row names already is not offered for a misspelt one', () => {
  const plan = pastePlan(
    [
      ['Raba', '9'],
      ['Rabba', '8'],
    ],
    target(),
  )
  expect(plan.skipped).toMatchObject([{ text: 'Rabba', candidates: [] }])
})
