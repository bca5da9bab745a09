import { utils, type WorkSheet, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../electron/import/read-file.ts'
import { dayOfSerial } from '../../../electron/import/workbook-cells.ts'
import type { RawCell } from '../../../shared/import/raw-cell.ts'
import { readObservations } from '../../../shared/import/read-observations.ts'
import { problemMessage } from '../../../shared/text/import-problems.ts'
import { regionOf, regionsFor } from '../../shared/import/region-list.ts'
import { figuresIn } from '../../shared/import/sheet-of.ts'
import { refusalOf, type Row, SHEET_PART, TABLE, withPart, workbookBytes } from './workbook-bytes.ts'

const cellsOf = async (bytes: Uint8Array, name = 'data.xlsx'): Promise<readonly RawCell[]> =>
  (await readFile(bytes, name)).sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells))

const importOf = async (bytes: Uint8Array, scope = '52.72', name = 'data.xlsx') =>
  readObservations({ sheets: (await readFile(bytes, name)).sheets, scope: regionOf(scope), regions: regionsFor(scope) })

const messagesFor = async (bytes: Uint8Array, scope = '52.72', name = 'data.xlsx') =>
  (await importOf(bytes, scope, name)).problems.map(problemMessage)

const setCell = (address: string, cell: Record<string, unknown>) => (sheet: WorkSheet) => {
  sheet[address] = cell
  sheet['!ref'] = utils.encode_range(utils.decode_range(sheet['!ref'] ?? 'A1'))
}

describe('an XLSX file', () => {
  test('gives its cells raw, with what the office sees beside the stored value', async () => {
    const bytes = workbookBytes([['Raba', 140_940, 0.350482, true]], (sheet) => {
      sheet.B1.z = '#,##0'
      sheet.C1.z = '0.00%'
    })
    expect(await cellsOf(bytes)).toEqual([
      { row: 1, column: 1, kind: 'text', text: 'Raba' },
      { row: 1, column: 2, kind: 'number', text: '140.940', number: 140_940 },
      { row: 1, column: 3, kind: 'number', text: '35,05%', number: 0.350482, percentFormat: true },
      { row: 1, column: 4, kind: 'boolean', text: 'BENAR' },
    ])
  })

  test('gives dates as days by arithmetic', async () => {
    const bytes = workbookBytes([['x']], setCell('A1', { t: 'n', v: 45_838, z: 'd-mmm-yy' }))
    expect(await cellsOf(bytes)).toEqual([
      { row: 1, column: 1, kind: 'number', text: '2025-06-30', number: 45_838, date: '2025-06-30' },
    ])
    expect([1, 59, 61, 45_838.99].map((serial) => dayOfSerial(serial, false))).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '2025-06-30',
    ])
    expect(dayOfSerial(44_376, true)).toBe('2025-06-30')
    expect([0, -1, Number.NaN, 1e9].map((serial) => dayOfSerial(serial, false))).toEqual([null, null, null, null])
  })

  test('is read whole from title to JUMLAH row', async () => {
    const result = await importOf(
      workbookBytes([
        ['CAPAIAN UCJ'],
        [],
        ['Kode', 'Nama Wilayah', 'Eligible', 'Peserta Aktif', 'Persentase'],
        ['52.72.01', 'Rasanae Barat', '14\u00A0000', '5.000', '35,71%'],
        ['52.72.02', 'Rasanae Timur', 11_000, 3062, 0.2784],
        [null, 'JUMLAH', '25,000', '8,062', '32,25%'],
      ]),
    )
    expect(result.problems).toEqual([])
    expect(figuresIn(result)).toEqual([
      ['52.72.01', 'ucj', 14_000, 5000],
      ['52.72.02', 'ucj', 11_000, 3062],
      ['52.72', 'ucj', 25_000, 8062],
    ])
    expect(result.counts).toEqual({ read: 3, accepted: 3, problem: 0, skipped: 0 })
  })

  test('tells a formula without a stored result from one whose result is empty', async () => {
    const bytes = withPart(workbookBytes([...TABLE, ['Mpunda', 8, 3]]), SHEET_PART, (xml) =>
      xml
        .replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2"><f>SUM(X1:X9)</f><v></v></c>')
        .replace(/<c r="C3"[^>]*>.*?<\/c>/, '<c r="C3" t="str"><f>IF(A1="","",1)</f><v></v></c>'),
    )
    const result = await importOf(bytes)
    expect(result.problems.map(problemMessage)).toEqual([
      expect.stringMatching(/^Baris 2, kolom B \(Potensi\): rumus tanpa hasil yang tersimpan\./),
    ])
    expect(figuresIn(result)).toEqual([['52.72.05', 'ucj', 8, null]])
  })

  test('keeps a date in a count column apart from a number', async () => {
    const bytes = workbookBytes(TABLE, setCell('B2', { t: 'n', v: 45_838, z: 'd-mmm-yy' }))
    expect(await messagesFor(bytes)).toEqual([
      expect.stringContaining('Baris 2, kolom B (Potensi), nilai "2025-06-30": sel ini berformat tanggal'),
    ])
  })

  test('of several sheets tells the hidden ones and which hold a table', async () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Petunjuk']]), 'Petunjuk & <isi>')
    utils.book_append_sheet(book, utils.aoa_to_sheet(TABLE.map((row) => [...row])), '__proto__')
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
    const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))
    const { sheets } = await readFile(bytes, 'data.xlsx')
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Petunjuk & <isi>', false],
      ['__proto__', true],
    ])
    const result = await importOf(bytes)
    expect(result.sheet).toBe('__proto__')
    expect(result.notes.map(({ code }) => code)).toEqual(['sheet-hidden', 'sheets-unread'])
  })

  test('reads and notes hidden rows', async () => {
    const bytes = workbookBytes(TABLE, (sheet) => {
      sheet['!rows'] = [{}, { hidden: true }]
    })
    const result = await importOf(bytes)
    expect(figuresIn(result)).toEqual([['52.72.04', 'ucj', 100, 40]])
    expect(result.notes).toContainEqual({ code: 'rows-hidden', params: { count: 1, rows: '2' } })
  })

  test('with headers named like parts of an object is harmless', async () => {
    const result = await importOf(
      workbookBytes([
        ['Wilayah', 'Potensi', 'Aktif', '__proto__', 'constructor'],
        ['Raba', 10, 5, 'x', 'y'],
      ]),
    )
    expect(figuresIn(result)).toEqual([['52.72.04', 'ucj', 10, 5]])
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('with a stray cell at XFD1048576 is refused, and the cell is named with its value', async () => {
    const bytes = withPart(workbookBytes(TABLE), SHEET_PART, (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>'),
    )
    const result = await importOf(bytes)
    expect(result.problems).toEqual([
      expect.objectContaining({ code: 'cell-far', row: 1_048_576, column: 'XFD', value: '7' }),
    ])
    expect(result.counts.read).toBe(1_048_575)
  })
})

describe('a bad input in real bytes is named with row, column and value', () => {
  const table = (...rows: Row[]): Uint8Array => workbookBytes([['Wilayah', 'Potensi', 'Aktif'], ...rows])

  test.each<[string, Uint8Array, string, string[]]>([
    [
      'a negative count',
      table(['Raba', 100, -4]),
      '52.72',
      ['Baris 2, kolom C (Aktif), nilai "-4": jumlah orang tidak dapat negatif'],
    ],
    [
      'a text in a number',
      table(['Raba', 'seratus', 4]),
      '52.72',
      ['Baris 2, kolom B (Potensi), nilai "seratus": bukan angka'],
    ],
    [
      'a lost thousand',
      table(['Raba', 140.94, 4]),
      '52.72',
      ['Baris 2, kolom B (Potensi), nilai "140,94"', '140.940 atau 14.094'],
    ],
    [
      'an unknown region',
      table(['Rabba', 10, 4]),
      '52.72',
      ['Baris 2, kolom A (Wilayah), nilai "Rabba": wilayah ini tidak dikenal', 'Kecamatan Raba'],
    ],
    [
      'Bima without kind',
      table(['Bima', 10, 4]),
      '52',
      ['Baris 2, kolom A (Wilayah), nilai "Bima"', 'Kabupaten Bima (52.06) atau Kota Bima (52.72)'],
    ],
    [
      'a duplicate',
      table(['Raba', 10, 4], ['RABA', 10, 4]),
      '52.72',
      ['Baris 3, nilai "Kecamatan Raba"', 'di baris 2, 3'],
    ],
  ])('%s', async (_what, bytes, scope, parts) => {
    const [message = ''] = await messagesFor(bytes, scope)
    for (const part of parts) expect(message).toContain(part)
  })

  test('wrong headers', async () => {
    const text = await refusalOf(() =>
      importOf(
        workbookBytes([
          ['Judul', 'Isi'],
          ['Raba', 10],
        ]),
      ),
    )
    expect(text).toMatch(/^import\.header-not-found: .*“Judul”, “Isi”/)
  })

  test('a workbook without a filled cell', async () => {
    expect(await refusalOf(() => importOf(workbookBytes([[]])))).toMatch(/^import\.no-data/)
  })
})

describe('a CSV file', () => {
  const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))

  test.each([
    [
      'semicolons, decimal commas and a byte-order mark',
      utf8('\uFEFFWilayah;Potensi;Aktif;Persen\r\nRaba;140.940;49.397;35,05%\r\n'),
    ],
    ['tabs', utf8('Wilayah\tPotensi\tAktif\tPersen\nRaba\t140.940\t49.397\t35,05%\n')],
    ['English notation and quotes', utf8('Wilayah,Potensi,Aktif,Persen\nRaba,"140,940","49,397",35.05%\n')],
    ['the delimiter declared by Excel', utf8('sep=;\r\nWilayah;Potensi;Aktif;Persen\r\nRaba;140,940;49,397;35,05\r\n')],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFWilayah\tPotensi\tAktif\nRaba\t140.940\t49.397\n', 'utf16le'))],
    [
      'a title of prose with commas',
      utf8('Capaian, per 30 Juni 2025, Kota Bima\n\nWilayah;Potensi;Aktif\nRaba;140.940;49.397\n'),
    ],
  ])('with %s is read', async (_what, bytes) => {
    const result = await importOf(bytes, '52.72', 'data.csv')
    expect(result.problems).toEqual([])
    expect(figuresIn(result)).toEqual([['52.72.04', 'ucj', 140_940, 49_397]])
  })

  test('in Windows-1252 keeps its letters and its no-break spaces', async () => {
    const bytes = new Uint8Array(Buffer.from('Wilayah;Potensi;Catatan\nRaba;140\u00A0940;caf\u00E9\n', 'latin1'))
    expect((await cellsOf(bytes, 'data.csv')).map(({ text }) => text)).toContain('caf\u00E9')
    expect(figuresIn(await importOf(bytes, '52.72', 'data.csv'))).toEqual([['52.72.04', 'ucj', 140_940, null]])
  })

  test('with a fraction in a count column is refused at its row', async () => {
    const bytes = utf8('Wilayah;Potensi\nRaba;140,94\n')
    const messages = await messagesFor(bytes, '52.72', 'data.csv')
    expect(messages).toEqual([expect.stringContaining('Baris 2, kolom B (Potensi), nilai "140,94"')])
  })
})

describe('an ODS file', () => {
  test('is read like a workbook', async () => {
    const bytes = workbookBytes(
      [
        ['Wilayah', 'Potensi', 'Aktif', 'Persen'],
        ['Raba', 140_940, 49_397, 0.3505],
      ],
      (sheet) => {
        sheet.D2.z = '0.00%'
      },
      'ods',
    )
    expect((await readFile(bytes, 'data.ods')).kind).toBe('ods')
    const result = await importOf(bytes)
    expect(figuresIn(result)).toEqual([['52.72.04', 'ucj', 140_940, 49_397]])
    expect(result.observations[0]?.statedPercent).toBe('35,05%')
  })

  test('keeps hidden rows and formulas without a result apart', async () => {
    const bytes = withPart(workbookBytes([...TABLE, ['Mpunda', 8, 3]], undefined, 'ods'), 'content.xml', (xml) =>
      xml
        .replace(
          /<table:table-row>(?=\s*<table:table-cell[^>]*><text:p>Raba)/,
          '<table:table-row table:visibility="collapse">',
        )
        .replace(
          /<table:table-cell office:value-type="float" office:value="3"[^>]*>.*?<\/table:table-cell>/,
          '<table:table-cell table:formula="of:=1+1"/>',
        ),
    )
    const result = await importOf(bytes)
    expect(result.notes).toContainEqual({ code: 'rows-hidden', params: { count: 1, rows: '2' } })
    expect(result.problems).toMatchObject([{ code: 'formula-without-value', row: 3, column: 'C' }])
  })
})
