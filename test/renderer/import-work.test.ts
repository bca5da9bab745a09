import { describe, expect, test } from 'vitest'
import {
  choosePlace,
  correctCells,
  correctedText,
  leaveOutRows,
  restoreCell,
  restoreRow,
} from '../../renderer/pages/Impor/correct.ts'
import { columnWidth, filledWidths, lineOfRow, linesOf, linesOfRows } from '../../renderer/pages/Impor/grid-lines.ts'
import {
  choicesOf,
  correctionsOf,
  emptyWork,
  parseWork,
  withCorrections,
  withField,
  withOpened,
  withSheet,
} from '../../renderer/pages/Impor/import-work.ts'
import type { OpenedImportFile } from '../../shared/contract/import-channels.ts'
import { NO_CORRECTIONS } from '../../shared/import/corrections.ts'

const sheet = (name: string, more: Partial<OpenedImportFile['sheets'][number]> = {}) => ({
  name,
  hidden: false,
  lastRow: 9,
  hasTable: true,
  day: null,
  dayFault: null,
  dayFrom: null,
  ...more,
})

const opened: OpenedImportFile = {
  file: '4a1d4b52-19ad-4d5e-bb5e-5a10fd86ab0a',
  fileName: 'UCJ.xlsx',
  kind: 'xlsx',
  bytes: 100,
  hash: 'h1',
  sheets: [
    sheet('Sampul', { hasTable: false }),
    sheet('Okt', { day: '2025-10-30' }),
    sheet('Nov', { day: '2025-11-28' }),
  ],
}

const start = withOpened(emptyWork({ code: '52.72', name: 'Kota Bima' }), opened)

describe('the work on a file', () => {
  test('begins with the first sheet that holds a table and the day of its title', () => {
    expect([start.sheet, start.asOf]).toEqual(['Okt', '2025-10-30'])
  })

  test('takes the day of another sheet, but never over a day that somebody chose', () => {
    expect(withSheet(start, 'Nov').asOf).toBe('2025-11-28')
    expect(withSheet({ ...start, asOf: '2025-12-01' }, 'Nov').asOf).toBe('2025-12-01')
  })

  test('keeps the corrections of each sheet apart', () => {
    const corrected = withCorrections(start, leaveOutRows(NO_CORRECTIONS, [5]))
    const other = withSheet(corrected, 'Nov')
    expect(correctionsOf(other)).toEqual(NO_CORRECTIONS)
    expect(correctionsOf(withSheet(other, 'Okt')).skippedRows).toEqual([5])
  })

  test('goes on when the same file is chosen once more, and begins anew with another', () => {
    const corrected = withCorrections(start, leaveOutRows(NO_CORRECTIONS, [5]))
    const again = withOpened(corrected, { ...opened, file: 'new' })
    expect([again.opened?.file, correctionsOf(again).skippedRows]).toEqual(['new', [5]])
    expect(correctionsOf(withOpened(corrected, { ...opened, hash: 'h2' }))).toEqual(NO_CORRECTIONS)
  })

  test('survives being stored as text, and a draft of another shape is left out', () => {
    const work = withField(withCorrections(start, choosePlace(NO_CORRECTIONS, 4, '52.72.04', 'Rbaa')), 3, null)
    expect(parseWork(JSON.parse(JSON.stringify(work)))).toEqual(work)
    expect(parseWork({ opened: 1 })).toBeNull()
  })

  test('sends one field for a column, the last that was chosen', () => {
    const work = withField(withField(start, 3, 'potensi'), 3, null)
    expect(choicesOf(work)?.mapping).toEqual([{ column: 3, field: 'abaikan' }])
    expect(choicesOf(emptyWork(start.region))).toBeNull()
  })
})

describe('corrections', () => {
  test('of a cell replace the one before, and can be taken back', () => {
    const cell = { row: 2, column: 3 }
    const once = correctCells(NO_CORRECTIONS, [cell, { row: 4, column: 3 }], '0')
    const twice = correctCells(once, [cell], '')
    expect(twice.cells).toHaveLength(2)
    expect(correctedText(twice, cell)).toBe('')
    expect(correctedText(restoreCell(twice, cell), cell)).toBeNull()
  })

  test('of a row are there once', () => {
    const rows = leaveOutRows(leaveOutRows(NO_CORRECTIONS, [2]), [2, 3])
    expect(rows.skippedRows).toEqual([2, 3])
    expect(restoreRow(rows, 2).skippedRows).toEqual([3])
    const places = choosePlace(choosePlace(NO_CORRECTIONS, 2, '52.72.01', null), 2, '52.72.02', 'x').places
    expect(places).toEqual([{ row: 2, region: '52.72.02', spelling: 'x' }])
  })
})

describe('the lines of the grid', () => {
  test('are every row of the file; a long stretch of empty ones is one line', () => {
    const lines = linesOf(
      [
        { from: 2, to: 4 },
        { from: 6, to: 6 },
        { from: 1_048_576, to: 1_048_576 },
      ],
      3,
    )
    expect(lines.map((line) => (line.kind === 'row' ? line.row : `${line.from}-${line.to}`))).toEqual([
      3,
      4,
      5,
      6,
      '7-1048575',
      1_048_576,
    ])
    expect(lineOfRow(lines, 6)).toBe(3)
    expect(lineOfRow(lines, 9)).toBe(-1)
    expect(linesOfRows([9, 4, 9])).toEqual([
      { kind: 'row', row: 4 },
      { kind: 'row', row: 9 },
    ])
  })

  test('have columns that fill the space with names and never shrink', () => {
    expect(filledWidths([100, 80], [true, false], 300)).toEqual([220, 80])
    expect(filledWidths([100, 80], [false, false], 300)).toEqual([160, 140])
    expect(filledWidths([100, 80], [true, false], 100)).toEqual([100, 80])
    expect([columnWidth(0), columnWidth(1000)]).toEqual([66, 250])
  })
})
