import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fixture, folderState, monev, monevJson, type TerminalResult } from '../../helpers/terminal.ts'
import { deflated, partsOf, rawZip } from '../import/raw-zip.ts'
import { type Row, SHEET_PART, workbookBytes, withPart } from '../import/workbook-bytes.ts'

const HEADERS = ['kode_wilayah', 'wilayah', 'potensi', 'aktif']
const MEGABYTE = 2 ** 20
const NTB = ['--region', '52', '--as-of', '2025-06-30']
const KOTA_BIMA = ['--region', '52.72', '--as-of', '2025-06-30']

let folder = ''
let data = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'monev-bad-'))
  data = join(folder, 'data')
  monevJson('import', fixture('kendari-potensi.csv'), '--data', data, '--region', '74.71', '--as-of', '2025-06-08')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const importBytes = (name: string, bytes: Uint8Array | string, place: readonly string[]): TerminalResult => {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return monev('import', file, '--data', data, ...place)
}

const rows = (...lines: readonly Row[]): Uint8Array => workbookBytes([HEADERS, ...lines])
const good = rows(['52.72.04', 'Raba', 100, 40])
const entry = (size: number) => deflated(new Uint8Array(size))

const CASES: readonly [
  what: string,
  file: string,
  bytes: () => Uint8Array | string,
  place: readonly string[],
  words: readonly string[],
][] = [
  ['a wrong header', 'a.csv', () => 'x;y;z\n1;2;3\n', KOTA_BIMA, ['wilayah', 'potensi']],
  ['a negative count', 'b.xlsx', () => rows(['52.72.04', 'Raba', 100, -40]), KOTA_BIMA, ['Baris 2', 'D', '-40']],
  [
    'text in a number',
    'c.xlsx',
    () => rows(['52.72.04', 'Raba', 'seratus', 40]),
    KOTA_BIMA,
    ['Baris 2', 'C', 'seratus'],
  ],
  [
    'a lost thousand',
    'd.xlsx',
    () => rows(['52.72.04', 'Raba', 140.94, 40]),
    KOTA_BIMA,
    ['Baris 2', 'C', '140,94', '140.940'],
  ],
  [
    'an unknown region',
    'e.xlsx',
    () => rows([null, 'Rabba Utara Sekali', 100, 40]),
    KOTA_BIMA,
    ['Baris 2', 'Rabba Utara Sekali'],
  ],
  [
    '"Bima" without kota or kabupaten',
    'f.xlsx',
    () => rows([null, 'Bima', 100, 40]),
    NTB,
    ['Baris 2', 'Kota Bima', 'Kabupaten Bima'],
  ],
  [
    'a region named twice',
    'g.xlsx',
    () => rows(['52.72.04', 'Raba', 1, 1], [null, 'Kec. Raba', 2, 2]),
    KOTA_BIMA,
    ['2', '3', 'Raba'],
  ],
  ['an empty file', 'h.csv', () => '', KOTA_BIMA, ['kosong']],
  [
    'a PNG renamed to .xlsx',
    'i.xlsx',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    KOTA_BIMA,
    ['i.xlsx', 'PNG'],
  ],
  [
    'a zip that inflates to 400 MB',
    'j.xlsx',
    () =>
      rawZip([
        ...partsOf(good),
        { name: 'xl/media/a.bin', ...entry(200 * MEGABYTE) },
        { name: 'xl/media/b.bin', ...entry(200 * MEGABYTE) },
      ]),
    KOTA_BIMA,
    ['j.xlsx', '300'],
  ],
  [
    'a zip with lying sizes',
    'k.xlsx',
    () => rawZip(partsOf(good).map((part) => (part.name === SHEET_PART ? { ...part, size: 10 } : part))),
    KOTA_BIMA,
    ['sheet1.xml'],
  ],
  [
    'a zip of 100,000 entries',
    'l.xlsx',
    () => rawZip([...partsOf(good), ...Array.from({ length: 100_000 }, (_, at) => ({ name: `e${at}`, ...entry(0) }))]),
    KOTA_BIMA,
    ['l.xlsx', '2.000'],
  ],
]

it.each(CASES)(
  'an import of %s is refused by name, place and value, and the database stays as it was',
  (_what, file, bytes, place, words) => {
    const before = folderState(data)
    const result = importBytes(file, bytes(), place)
    expect(result).toMatchObject({ code: 1, out: '' })
    for (const word of words) expect(result.err).toContain(word)
    expect(result.err).not.toMatch(/SQLITE|\.ts\b|node:|\/tmp/)
    expect(folderState(data)).toEqual(before)
  },
)

it('a day that does not exist is refused with the days its month has', () => {
  const before = folderState(data)
  const result = monev(
    'import',
    fixture('kendari-potensi.csv'),
    '--data',
    data,
    '--region',
    '74.71',
    '--as-of',
    '31-06-2025',
  )
  expect(result).toMatchObject({ code: 1, out: '' })
  expect(result.err).toMatch(/31.*Juni.*30/)
  expect(folderState(data)).toEqual(before)
})

it('a cell at XFD1048576 is refused by row, column and value', () => {
  const before = folderState(data)
  const stray = withPart(good, SHEET_PART, (xml) =>
    xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>'),
  )
  const result = importBytes('stray.xlsx', stray, KOTA_BIMA)
  expect(result).toMatchObject({ code: 1, out: '' })
  expect(result.err).toMatch(/Baris 1\.?048\.?576, kolom XFD, nilai "7"/)
  expect(folderState(data)).toEqual(before)
})

it('headers named __proto__ and constructor are columns like any other', () => {
  const odd = workbookBytes([
    [...HEADERS, '__proto__', 'constructor'],
    ['52.72.04', 'Raba', 100, 40, 1, 2],
  ])
  const result = importBytes('proto.xlsx', odd, [...KOTA_BIMA, '--dry-run', '--json'])
  expect(result.code).toBe(0)
  expect(JSON.parse(result.out)).toMatchObject({
    rows: { accepted: 1 },
    columns: expect.arrayContaining([expect.objectContaining({ header: '__proto__', field: null })]),
  })
})

it('a column of another name is read when the clerk says what it is', () => {
  const other = workbookBytes([
    ['Kode', 'Nama', 'Jml. TK', 'Terdaftar & bayar'],
    ['52.72.04', 'Raba', 100, 40],
  ])
  expect(importBytes('other.xlsx', other, KOTA_BIMA).code).toBe(1)
  const mapped = importBytes('other.xlsx', other, [
    ...KOTA_BIMA,
    '--map',
    'Jml. TK=potensi',
    '--map',
    'D=aktif',
    '--dry-run',
  ])
  expect(mapped).toMatchObject({ code: 0 })
})
