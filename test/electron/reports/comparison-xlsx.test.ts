import { read, utils, type WorkSheet } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { comparisonXlsx } from '../../../electron/reports/comparison-xlsx.ts'
import { workbookBytes } from '../../../electron/reports/workbook.ts'
import { buildComparison } from '../../../shared/comparison/build-comparison.ts'
import { trendPart } from '../../../shared/comparison/trend-part.ts'
import type { ComparisonInput } from '../../../shared/comparison/comparison-input.ts'
import { comparisonInput, withFigures } from '../../helpers/comparison-input.ts'
import { KOTA_BIMA_SNAPSHOTS } from '../../helpers/kota-bima.ts'

const bookOf = (change: Partial<ComparisonInput> = {}) => {
  const input = comparisonInput(change)
  const trend = trendPart({
    ...input,
    history: KOTA_BIMA_SNAPSHOTS,
    yearBefore: KOTA_BIMA_SNAPSHOTS[0] ?? null,
    method: 'last-two',
  })
  return read(comparisonXlsx(buildComparison(input), trend), {
    type: 'array',
    cellNF: true,
    cellFormula: true,
    cellStyles: true,
  })
}

const sheetOf = (book: ReturnType<typeof bookOf>, name: string): WorkSheet => {
  const sheet = book.Sheets[name]
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

/** The cells of the row that starts with a text, as values with their formats. */
const rowOf = (sheet: WorkSheet, first: string): readonly (readonly [unknown, unknown])[] => {
  const place = Object.keys(sheet).find((key) => key.startsWith('A') && sheet[key]?.v === first)
  if (!place) throw new Error(`no row ${first}`)
  return 'BCDEFGHIJKLM'.split('').map((column) => {
    const cell = sheet[`${column}${place.slice(1)}`]
    return [cell?.v, cell?.z] as const
  })
}

describe('the comparison as a workbook', () => {
  test('has a sheet for each part, each marked as sample data in its first cell', () => {
    const book = bookOf()
    expect(book.SheetNames).toEqual(['Perbandingan', 'Wilayah', 'Segmen', 'Tren'])
    for (const name of book.SheetNames) expect(sheetOf(book, name).A1?.v).toBe('DATA CONTOH')
    expect(sheetOf(bookOf({ sample: false }), 'Wilayah').A1?.v).toBe('Menurut kecamatan')
  })

  test('keeps raw numbers and lets the format show them', () => {
    const book = bookOf()
    const active = rowOf(sheetOf(book, 'Perbandingan'), 'Peserta aktif')
    expect(active.slice(0, 3)).toEqual([
      [24_106, '#,##0'],
      [25_963, '#,##0'],
      [1_857, '+#,##0;-#,##0;0'],
    ])
    const [before, after, points] = rowOf(sheetOf(book, 'Perbandingan'), 'Cakupan')
    expect(before).toEqual([24_106 / 68_412, '0.00%'])
    expect(after).toEqual([25_963 / 68_412, '0.00%'])
    expect(points?.[0]).toBeCloseTo(2.7144, 4)
    const asakota = rowOf(sheetOf(book, 'Wilayah'), 'Asakota').map(([value]) => value)
    expect(asakota.slice(0, 6)).toEqual(['52.72.03', 13_588, 13_588, 4_452, 4_418, -34])
    expect(asakota[9]).toBe(1_697)
  })

  test('has a filter over the regions, a row for the whole, and the notes below', () => {
    const sheet = sheetOf(bookOf(), 'Wilayah')
    expect(sheet['!autofilter']).toEqual({ ref: 'A6:M11' })
    expect(rowOf(sheet, 'Kota Bima')[5]?.[0]).toBe(1_857)
    const texts = Object.entries(sheet).flatMap(([key, cell]) => (key.startsWith('A') ? [String(cell?.v)] : []))
    expect(texts.some((text) => text.startsWith('Jumlah selisih lima kecamatan'))).toBe(true)
  })

  test('writes an unknown figure as a dash, never as zero or as nothing', () => {
    const input = comparisonInput()
    const sheet = sheetOf(bookOf({ to: withFigures(input.to, '52.72.03', { active: null }) }), 'Wilayah')
    const row = rowOf(sheet, 'Asakota')
    expect(row.slice(4, 6).map(([value]) => value)).toEqual(['–', '–'])
  })
})

describe('the workbook as it opens at the meeting', () => {
  const bytesOf = (): Uint8Array => {
    const input = comparisonInput()
    const trend = trendPart({ ...input, history: KOTA_BIMA_SNAPSHOTS, yearBefore: null, method: 'last-two' })
    return comparisonXlsx(buildComparison(input), trend)
  }
  const partsOf = (bytes: Uint8Array) => {
    const parts = unzipSync(bytes)
    return (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  }

  test('keeps the column heads of every sheet in sight, bold, and prints a sheet one page wide across', () => {
    const part = partsOf(bytesOf())
    const styles = part('xl/styles.xml')
    const looks = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*fontId="(\d)"/g)].map(
      ([, font]) => font,
    )
    for (const sheet of [1, 2, 3, 4]) {
      const xml = part(`xl/worksheets/sheet${sheet}.xml`)
      const split = Number(/<pane (?:xSplit="1" )?ySplit="(\d+)"[^>]*state="frozen"\/>/.exec(xml)?.[1])
      const head = new RegExp(`<row r="${split}".*?</row>`, 's').exec(xml)?.[0] ?? ''
      const texts = [...head.matchAll(/<c r="[A-Z]+\d+" s="(\d+)" t="str"/g)]
      expect([sheet, texts.length]).toEqual([sheet, head.match(/<c /g)?.length])
      expect(texts.every(([, style]) => looks[Number(style)] === '1')).toBe(true)
      expect(xml).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"')
    }
    expect(part('xl/worksheets/sheet2.xml')).toContain('xSplit="1"')
  })

  test('has a width for every column that holds something', () => {
    const book = bookOf()
    for (const name of book.SheetNames) {
      const sheet = sheetOf(book, name)
      const used = utils.decode_range(sheet['!ref'] ?? 'A1').e.c + 1
      expect([name, (sheet['!cols'] ?? []).length >= used]).toEqual([name, true])
    }
  })

  test('has the same bytes for the same comparison', () => {
    expect(Buffer.from(bytesOf()).equals(Buffer.from(bytesOf()))).toBe(true)
  })
})

describe('a workbook', () => {
  test('never turns a text into a formula', () => {
    const bytes = workbookBytes({
      title: 'Uji',
      sheets: [{ name: 'A', widths: [10], rows: [['=1+1', '+2', '@x', 'a\u0007b']], head: 0, filter: null }],
    })
    const sheet = read(bytes, { type: 'array', cellFormula: true }).Sheets.A
    expect(['A1', 'B1', 'C1', 'D1'].map((key) => [sheet?.[key]?.t, sheet?.[key]?.v, sheet?.[key]?.f])).toEqual([
      ['s', '=1+1', undefined],
      ['s', '+2', undefined],
      ['s', '@x', undefined],
      ['s', 'ab', undefined],
    ])
  })
})
