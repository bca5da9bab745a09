import { describe, expect, test } from 'vitest'
import { AppError } from '../../../shared/domain/app-error.ts'
import { readObservations } from '../../../shared/import/read-observations.ts'
import { errorMessage } from '../../../shared/text/error-messages.ts'
import { regionOf, regionsFor } from './region-list.ts'
import { readRowsIn, sheetOf } from './sheet-of.ts'

const refusal = (work: () => unknown): string => {
  try {
    work()
    return 'no error'
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${errorMessage(error.code, error.params)}` : String(error)
  }
}

describe('sheets', () => {
  const table = (name: string) =>
    sheetOf(
      [
        ['Wilayah', 'Potensi'],
        ['Raba', 10],
      ],
      name,
    )
  const input = { scope: regionOf('52.72'), regions: regionsFor('52.72') }

  test('that both hold a table are named and none is chosen', () => {
    expect(refusal(() => readObservations({ ...input, sheets: [table('Juni'), table('Juli')] }))).toMatch(
      /^import\.several-sheets: .*“Juni”, “Juli”/,
    )
  })

  test('are chosen by name, and the others noted', () => {
    const result = readObservations({ ...input, sheets: [table('Juni'), table('Juli')], sheetName: 'juli' })
    expect(result.sheet).toBe('Juli')
    expect(result.notes).toContainEqual({ code: 'sheets-unread', params: { sheets: '“Juni”' } })
  })

  test('without a table are left aside', () => {
    const result = readObservations({ ...input, sheets: [sheetOf([['Petunjuk pengisian']], 'Baca'), table('Data')] })
    expect(result.sheet).toBe('Data')
  })

  test('that do not exist are refused with those that do', () => {
    expect(refusal(() => readObservations({ ...input, sheets: [table('Juni')], sheetName: 'Mei' }))).toMatch(
      /^import\.sheet-unknown: .*“Mei”.*“Juni”/,
    )
  })

  test('without a filled cell or without rows are refused', () => {
    expect(refusal(() => readObservations({ ...input, sheets: [sheetOf([])] }))).toMatch(/^import\.no-data/)
    expect(
      refusal(() =>
        readRowsIn('52.72', [
          ['Wilayah', 'Potensi'],
          [1, 2],
        ]),
      ),
    ).toMatch(/^import\.no-rows: .*baris 1/)
  })

  test('and rows that are hidden are read and noted', () => {
    const sheet = table('Data')
    const hidden = { ...sheet, hidden: true, rows: sheet.rows.map((row) => ({ ...row, hidden: row.row === 2 })) }
    const result = readObservations({ ...input, sheets: [hidden] })
    expect(result.counts.accepted).toBe(1)
    expect(result.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['sheet-hidden', 'rows-hidden']))
  })
})
