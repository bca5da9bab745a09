import { describe, expect, it } from 'vitest'
import { countCell, emptyCell, signedShareCell, textCell } from '../../../shared/report/cells.ts'
import { figureColumns, type RowDraft, type TableDraft, tableBlock } from '../../../shared/report/table-block.ts'
import { filled, MATRIX_WIDTHS, PORTRAIT_WIDTH, textWidth, WIDTHS } from '../../../shared/report/table-widths.ts'

const row = (kind: RowDraft['kind'], name: string, count: number | null, note?: string): RowDraft => ({
  kind,
  cells: [textCell(name, note), countCell(count)],
})

const draft = (rows: readonly RowDraft[], changes: Partial<TableDraft> = {}): TableDraft => ({
  id: 'contoh',
  style: 'figures',
  caption: 'Contoh',
  columns: figureColumns([8171, 900]),
  header: [[{ text: 'Nama', note: 'name' }, { text: 'Orang' }]],
  rows,
  notes: { name: 'Tentang nama.' },
  remarks: [],
  ...changes,
})

const many = (count: number): readonly RowDraft[] =>
  Array.from({ length: count }, (_, index) => row('plain', `Baris ${index}`, index))

describe('tables of a report', () => {
  it('give their marks in order of appearance and their notes in the same order', () => {
    const table = tableBlock(
      draft([row('plain', 'a', 1, 'second'), row('total', 'b', 2, 'third')], {
        notes: { third: 'Ketiga.', name: 'Pertama.', second: 'Kedua.' },
        remarks: ['Tanpa tanda.'],
      }),
    )
    expect(table.notes).toEqual([
      { mark: 'a', text: 'Pertama.' },
      { mark: 'b', text: 'Kedua.' },
      { mark: 'c', text: 'Ketiga.' },
      { mark: null, text: 'Tanpa tanda.' },
    ])
    expect(table.rows[1]?.cells[0]?.runs[0]?.[0]).toEqual({ text: 'b', note: 'c', bold: true })
  })

  it('refuse a mark without a note and a note without a mark', () => {
    expect(() => tableBlock(draft([], { notes: {} }))).toThrow(RangeError)
    expect(() => tableBlock(draft([], { notes: { name: 'x.', other: 'y.' } }))).toThrow(RangeError)
  })

  it('stay whole up to eight rows, and keep the total with the row before it beyond', () => {
    expect(tableBlock(draft(many(8))).rows.every((one) => one.keepWithNext)).toBe(true)
    const long = tableBlock(draft([...many(20), row('total', 'Jumlah', 190)]))
    expect(long.rows.slice(0, 19).some((one) => one.keepWithNext)).toBe(false)
    expect(long.rows[19]?.keepWithNext).toBe(true)
  })

  it('may split when few rows hold long texts', () => {
    const long = row('plain', 'teks '.repeat(600), 1)
    expect(tableBlock(draft([long, long])).rows[0]?.keepWithNext).toBe(false)
  })

  it('widen a column in which a number would break, at the cost of the text', () => {
    const table = tableBlock(draft([row('plain', 'a', 23_456_789)]))
    const [text, number] = table.columns.map(({ width }) => width)
    expect(number).toBeGreaterThan(900)
    expect((text ?? 0) + (number ?? 0)).toBe(PORTRAIT_WIDTH)
    expect(tableBlock(draft([row('plain', 'a', 999)])).columns[1]?.width).toBe(900)
  })

  it('widen the names as far as numbers and headers leave room', () => {
    const columns = figureColumns([1757, 3657, 3657])
    const header = [[{ text: 'Kecamatan' }, { text: 'Perubahan' }, { text: 'Orang' }]]
    const cells = (name: string) => [textCell(name), countCell(1), countCell(2)]
    const table = tableBlock(
      draft([{ kind: 'total', cells: cells('Kabupaten Lampung Tengah') }], { columns, header, notes: {} }),
    )
    const [name = 0, ...others] = table.columns.map(({ width }) => width)
    expect(name).toBeGreaterThan(2300)
    expect(others.reduce((sum, width) => sum + width, name)).toBe(PORTRAIT_WIDTH)
    const short = tableBlock(draft([{ kind: 'total', cells: cells('Kota Bima') }], { columns, header, notes: {} }))
    expect(short.columns).toEqual(columns)
  })

  it('tell nil, unknown and not applicable apart', () => {
    expect(countCell(0)).toEqual({ runs: [[{ text: '0' }]], value: { kind: 'count', count: 0 } })
    expect(countCell(null)).toEqual({ runs: [[{ text: '–' }]], value: { kind: 'unknown' } })
    expect(emptyCell()).toEqual({ runs: [[]], value: { kind: 'text' } })
    expect(signedShareCell({ num: 0n, den: 7n }).runs[0]?.[0]?.text).toBe('0,00')
  })
})

describe('widths of a report', () => {
  it('fill the page on both papers', () => {
    for (const columns of [WIDTHS.carried, WIDTHS.fresh, WIDTHS.protection, WIDTHS.standing, WIDTHS.regions]) {
      expect(Object.values(columns).reduce((sum, width) => sum + width, 0)).toBe(PORTRAIT_WIDTH)
    }
    for (const paper of ['A4', 'F4'] as const) {
      expect(MATRIX_WIDTHS[paper].reduce((sum, width) => sum + width, 0)).toBe(textWidth(paper, 'landscape'))
    }
  })

  it('give what is left over to the text column', () => {
    expect(filled([3119, 1190])).toEqual([7881, 1190])
  })
})
