import { expect, test } from 'vitest'
import { rowSource } from '../../../renderer/pages/Potret/cell-values.ts'
import { gridColumns } from '../../../renderer/pages/Potret/grid-columns.ts'
import { type PasteTarget, pastePlan } from '../../../renderer/pages/Potret/paste-plan.ts'
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
  expect(plan.unknownNames).toEqual(['Penatoi'])
})

test('a refused cell changes nothing and says why; the others are taken', () => {
  const plan = pastePlan([['14,87', '8.912']], target())
  expect(told(plan)).toEqual([['52.72.01', 'ucj', 'active', 8_912]])
  expect(plan.refusals).toMatchObject([{ text: '14,87', site: { region: '52.72.01', field: 'eligible' } }])
  expect(plan.refusals[0]?.reason).toMatch(/Diharapkan/)
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
