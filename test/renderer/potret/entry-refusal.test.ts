import { expect, test } from 'vitest'
import { cellView, changeOf, rowSource } from '../../../renderer/pages/Potret/cell-values.ts'
import { gridColumns } from '../../../renderer/pages/Potret/grid-columns.ts'
import { regionTree } from '../../../renderer/pages/Potret/grid-rows.ts'
import { emptyRow, type RegionRow } from '../../../shared/domain/snapshot-cell.ts'

const ROOT = '52.72'
const REGIONS = [
  { code: ROOT, name: 'Kota Bima' },
  { code: '52.72.01', name: 'Rasanae Barat' },
  { code: '52.72.02', name: 'Rasanae Timur' },
]
const sourceOf = (...rows: readonly RegionRow[]) =>
  rowSource(new Map(rows.map((row) => [`${row.region}|${row.indicator}`, row])), new Map())

const refusalOf = (text: string, field: 'active' | 'statedPercent', eligible: number | null = null) => {
  const source = sourceOf({ ...emptyRow(ROOT, 'ucj'), eligible })
  const read = changeOf(source, { region: ROOT, indicator: 'ucj', field }, text, 'replaced')
  if (!('refusal' in read)) throw new Error('the text was taken')
  return read.refusal
}

test('a refused text tells in a sentence why, and what it may have meant, likeliest first', () => {
  expect(refusalOf('1,5', 'active').fixes).toEqual(['1.500', '15'])
  expect(refusalOf('4,01', 'active', 980).fixes).toEqual(['401', '4.010'])
  expect(refusalOf('-5', 'active')).toEqual({ reason: 'Jumlah orang tidak dapat negatif.', fixes: ['5'] })
  expect(refusalOf('nihil', 'active').fixes).toEqual(['0'])
  expect(refusalOf('abc', 'active').fixes).toEqual([])
  expect(refusalOf('0,35', 'statedPercent').fixes).toEqual(['35%'])
})

const view = (rows: readonly RegionRow[], key: string) => {
  const column = gridColumns(new Set()).find((candidate) => candidate.key === key)
  if (column === undefined) throw new Error(`no column ${key}`)
  return cellView(sourceOf(...rows), regionTree(REGIONS, ROOT), ROOT, column)
}

test('a row of its own wins over its parts: their sum is offered and not shown as its figure', () => {
  const parts = ['52.72.01', '52.72.02'].map((region) => ({ ...emptyRow(region, 'ucj'), eligible: 100, active: 40 }))
  const own = { ...emptyRow(ROOT, 'ucj'), eligible: 210 }
  expect(view([...parts, own], 'total-ucj-active')).toMatchObject({ text: '–', unknown: true, sum: false, offer: 80 })
  expect(view([...parts, own], 'total-ucj-eligible')).toMatchObject({ text: '210', offer: null })
  expect(view(parts, 'total-ucj-active')).toMatchObject({ text: '80', sum: true, offer: null })
  expect(view([...parts.slice(1), own], 'total-ucj-active')).toMatchObject({ text: '–', offer: null })
})

test('a stated percentage bears its sign; a share is left as it is', () => {
  const stated = (statedPercent: string) =>
    view([{ ...emptyRow(ROOT, 'ucj'), statedPercent }], 'stated-ucj-statedPercent').text
  expect(['35,44', '35,44%', '35,44 persen', '0,3505', '105'].map(stated)).toEqual([
    '35,44%',
    '35,44%',
    '35,44 persen',
    '0,3505',
    '105%',
  ])
})
