import { describe, expect, it } from 'vitest'
import { withFittedColumns } from '../../../electron/reports/table-columns.ts'
import type { TableBlock } from '../../../shared/report/model.ts'
import { columns, head, row, table } from '../../helpers/sample-blocks.ts'
import { matrix, villages } from '../../helpers/sample-attachments.ts'
import { TABLES } from '../../helpers/sample-tables.ts'

const widthsOf = (block: TableBlock) => block.columns.map((column) => column.width)
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)

describe('withFittedColumns', () => {
  it('leaves every table of the sample report as it is', () => {
    for (const each of [...Object.values(TABLES), matrix('A4'), matrix('F4'), villages([6, 8])]) {
      expect(withFittedColumns(each)).toBe(each)
    }
  })

  it('widens a column whose number would be broken, at the expense of the names, and keeps the sum', () => {
    const given = table({
      id: 'provinsi',
      columns: columns('l1757 r936 r936 r5442'),
      header: [['Wilayah', 'Potensi', 'Aktif', 'Selisih'].map((text) => head(text))],
      rows: [row(['NTB', '12.345.678', '1.234', '0'])],
    })
    const [name = 0, potensi = 0, active = 0, gap = 0] = widthsOf(withFittedColumns(given))
    expect(potensi).toBeGreaterThan(1040)
    expect(name).toBe(1757 - (potensi - 936))
    expect([active, gap]).toEqual([936, 5442])
    expect(sum(widthsOf(withFittedColumns(given)))).toBe(9071)
  })

  it('takes no more than the text columns can give', () => {
    const given = table({
      id: 'sempit',
      columns: columns('l700 r900'),
      header: [[head('Nama'), head('Orang')]],
      rows: [row(['Asakota', '123.456.789.012'])],
    })
    const [name = 0, people = 0] = widthsOf(withFittedColumns(given))
    expect(name + people).toBe(1600)
    expect(name).toBeGreaterThan(500)
  })

  it('counts a hanging note and a total in bold', () => {
    const plain = table({
      id: 'catatan',
      columns: columns('l3000 r870'),
      header: [],
      rows: [row(['x', '123.456'])],
    })
    const noted = { ...plain, rows: [row(['x', '123.456^a'], 'total')] }
    expect(withFittedColumns(plain)).toBe(plain)
    expect(widthsOf(withFittedColumns(noted))[1]).toBeGreaterThan(870)
  })
})
