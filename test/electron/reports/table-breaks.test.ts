import { describe, expect, it } from 'vitest'
import { tableBreaks } from '../../../electron/reports/table-breaks.ts'
import { columns, head, row, table } from '../../helpers/sample-blocks.ts'
import { longText } from '../../helpers/sample-extremes.ts'
import { matrix, villages } from '../../helpers/sample-attachments.ts'
import { TABLES } from '../../helpers/sample-tables.ts'

const PORTRAIT_A4 = 14004
const LANDSCAPE_A4 = 9071

const keptRows = (keeps: readonly boolean[]) => keeps.flatMap((keep, index) => (keep ? [index] : []))

const listOf = (count: number, last: 'plain' | 'total' = 'plain') =>
  table({
    id: 'daftar',
    columns: columns('l6000 r3071'),
    header: [[head('Nama'), head('Orang')]],
    rows: Array.from({ length: count }, (_, index) =>
      row([`Nama ${index}`, '1'], index === count - 1 ? last : 'plain'),
    ),
  })

describe('tableBreaks', () => {
  it('keeps a table of up to a third of the page whole and with its note', () => {
    expect(keptRows(tableBreaks(listOf(12), PORTRAIT_A4).keeps)).toHaveLength(12)
    const { t7, ...others } = TABLES
    for (const each of Object.values(others)) expect(tableBreaks(each, PORTRAIT_A4).keeps).not.toContain(false)
    expect(tableBreaks(t7, PORTRAIT_A4).keeps).toContain(false)
  })

  it('keeps up to 12 rows of figures whole though they take more than a third of the page, but not rows that fill more than one', () => {
    const rowsOf = (count: number, length: number) =>
      table({
        id: 'wilayah',
        columns: columns('l1700 r7371'),
        header: [[head('Kecamatan'), head('Orang')]],
        rows: Array.from({ length: count }, () => row([longText(length), '1'])),
      })
    expect(tableBreaks(rowsOf(12, 40), PORTRAIT_A4).keeps).not.toContain(false)
    expect(keptRows(tableBreaks(rowsOf(13, 40), PORTRAIT_A4).keeps)).toEqual([0, 12])
    expect(tableBreaks(rowsOf(12, 150), PORTRAIT_A4).keeps).toContain(false)
  })

  it('ties only the first, the row before the total and the last in a longer table', () => {
    expect(keptRows(tableBreaks(listOf(20, 'total'), PORTRAIT_A4).keeps)).toEqual([0, 18, 19])
    expect(keptRows(tableBreaks(listOf(20), PORTRAIT_A4).keeps)).toEqual([0, 19])
  })

  it('lets a high table go that the model would keep whole', () => {
    const rows = Array.from({ length: 6 }, () => row(['1.1', longText(350)]))
    const high = table({ id: 'rtl', style: 'text', columns: columns('c567 l2500'), header: [], rows })
    const whole = { ...high, rows: high.rows.map((one) => ({ ...one, keepWithNext: true })) }
    expect(keptRows(tableBreaks(whole, PORTRAIT_A4).keeps)).toEqual([5])
  })

  it('keeps a kecamatan with its kelurahan but lets a chain longer than a page go', () => {
    const short = tableBreaks(villages([6, 8]), PORTRAIT_A4).keeps
    expect(short.slice(0, 7)).toEqual([true, true, true, true, true, true, false])
    const long = tableBreaks(villages([60, 2]), PORTRAIT_A4).keeps
    expect(keptRows(long.slice(0, 61))).toEqual([0, 59])
  })

  it('lets a row split only when it needs more than a third of a page', () => {
    const rows = [row(['1.1', longText(300)]), row(['1.2', longText(6000)]), row(['1.3', longText(800)])]
    const wide = table({ id: 'rtl', style: 'text', columns: columns('c567 l8504'), header: [], rows })
    expect(tableBreaks(wide, PORTRAIT_A4).splits).toEqual([false, true, false])
  })

  it('does not tie a row that may split to the next, nor a short table taller than the page', () => {
    const rows = Array.from({ length: 10 }, () => row(['1.1', longText(4000)]))
    const tall = table({ id: 'rtl', style: 'text', columns: columns('c567 l2500'), header: [], rows })
    const { splits, keeps } = tableBreaks(tall, LANDSCAPE_A4)
    expect(splits).not.toContain(false)
    expect(keeps).not.toContain(true)
  })

  it('keeps the group row of a matrix with the first row under it', () => {
    const long = matrix('A4')
    const { keeps } = tableBreaks({ ...long, rows: [...long.rows, ...long.rows] }, LANDSCAPE_A4)
    expect([keeps[0], keeps[3], keeps[7], keeps[10]]).toEqual([true, true, true, true])
    expect(keeps[4]).toBe(false)
  })

  it('refuses rows that do not cover the columns', () => {
    const broken = table({ id: 'salah', columns: columns('l1000 r1000'), header: [], rows: [row(['satu'])] })
    expect(() => tableBreaks(broken, PORTRAIT_A4)).toThrow('table salah: a row covers 1 of 2 columns')
  })
})
