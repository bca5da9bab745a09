import { inflateRawSync } from 'node:zlib'
import { utils, write } from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fileKindOf } from '../../../electron/import/file-kind.ts'
import { readFile } from '../../../electron/import/read-file.ts'
import { type Inflate, readZipContent } from '../../../electron/import/zip-content.ts'
import { readZipDirectory } from '../../../electron/import/zip-directory.ts'
import { deflated, partsOf, rawZip } from './raw-zip.ts'
import { refusalOf, SHEET_PART, TABLE, withEntries, withPart, workbookBytes } from './workbook-bytes.ts'

const MEGABYTE = 2 ** 20
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])

const refused = (bytes: Uint8Array, name = 'data.xlsx'): Promise<string> => refusalOf(() => readFile(bytes, name))

/** Counts what comes out of the inflater, and what it was allowed. */
const countingInflater = () => {
  const counted = { bytes: 0, calls: 0 }
  const inflate: Inflate = (packed, maxBytes) => {
    counted.calls += 1
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) })
    counted.bytes += content.length
    return content
  }
  return { counted, inflate }
}

/** Returns a compound file (the container of old Office files) that names the given streams. */
const compoundFile = (...streams: string[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(504),
      ...streams.map((name) => Buffer.from(name.padEnd(32, '\0'), 'utf16le')),
    ]),
  )

describe('the kind of a file is told by its bytes', () => {
  test('and a PNG named .xlsx is called a picture', async () => {
    expect(await refused(PNG, 'cakupan.xlsx')).toMatch(/^import\.kind-other: Berkas “cakupan\.xlsx” adalah gambar PNG/)
  })

  test.each([
    ['an old .xls', compoundFile('Root Entry', 'Workbook'), /^import\.kind-xls: .*\.xls/],
    [
      'a password',
      compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
      /^import\.kind-password: .*kata sandi/,
    ],
    ['an old .doc', compoundFile('Root Entry', 'WordDocument'), /^import\.kind-other: .*Word/],
    ['a PDF', strToU8('%PDF-1.7\n'), /^import\.kind-other: .*PDF/],
    ['HTML', strToU8('\uFEFF\n<html><table><tr><td>Kode</td></tr></table></html>'), /^import\.kind-html/],
    ['no bytes', new Uint8Array(), /^import\.file-empty: .*kosong/],
    ['binary nonsense', new Uint8Array([1, 0, 2, 0, 3, 0]), /^import\.kind-misnamed: .*rusak atau tidak lengkap/],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<a/>') }), /^import\.kind-other: .*Word/],
    ['the beginning of a zip alone', strToU8('PK\u0003\u0004junk'), /^import\.zip-damaged: .*rusak atau tidak lengkap/],
    ['a text under the name of a workbook', strToU8('Wilayah;Potensi\nRaba;5\n'), /^import\.kind-misnamed/],
    ['another zip', zipSync({ 'foto.jpg': PNG }), /^import\.kind-other: .*arsip ZIP/],
  ])('and %s is refused by its name', async (_what, bytes, expected) => {
    expect(await refused(bytes)).toMatch(expected)
  })

  test('and a workbook in the binary format is refused by its name', async () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Wilayah']]), 'Data')
    expect(await refused(new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsb' })))).toMatch(
      /^import\.kind-xlsb/,
    )
  })

  test('and a real old .xls of SheetJS is refused by its name', async () => {
    expect(await refused(workbookBytes(TABLE, undefined, 'biff8'))).toMatch(/^import\.kind-xls/)
  })

  test('after its size: more than 64 MB is not even looked at', () => {
    expect(() => fileKindOf(new Uint8Array(64 * MEGABYTE + 1), '"besar.xlsx"')).toThrow('import.file-too-large')
  })
})

describe('a zip', () => {
  const honest = workbookBytes(TABLE)
  const zeros = deflated(Buffer.alloc(200 * MEGABYTE))

  test('that declares 400 MB is refused from its directory, before anything is inflated', async () => {
    const bomb = rawZip([
      ...partsOf(honest),
      { name: 'xl/media/a.bin', ...zeros },
      { name: 'xl/media/b.bin', ...zeros },
    ])
    const { counted, inflate } = countingInflater()
    expect(await refused(bomb)).toMatch(/^import\.zip-size: .*300 MB/)
    expect(() => readZipContent(bomb, 'x', () => true, inflate)).toThrow('import.zip-size')
    expect(counted.calls).toBe(0)
  })

  test('whose entries are larger than they say is stopped at the size they say', async () => {
    const lies = { ...zeros, size: 1000 }
    const bomb = rawZip([...partsOf(honest), { name: 'xl/media/a.bin', ...lies }, { name: 'xl/media/b.bin', ...lies }])
    const { counted, inflate } = countingInflater()
    const declared = readZipDirectory(bomb, 'x').reduce((sum, entry) => sum + entry.size, 0)
    expect(() => readZipContent(bomb, 'x', () => true, inflate)).toThrow('import.zip-lies')
    expect(counted.bytes).toBeLessThanOrEqual(declared)
    expect(declared).toBeLessThan(MEGABYTE)
    expect(await refused(bomb)).toMatch(/^import\.zip-lies: Bagian "xl\/media\/a\.bin"/)
  })

  test('whose entry is smaller than it says is refused too', async () => {
    const lying = rawZip(partsOf(honest).map((part) => (part.name === SHEET_PART ? { ...part, size: 999_999 } : part)))
    expect(await refused(lying)).toMatch(/^import\.zip-lies/)
  })

  test('with 100,000 entries is refused from the directory without inflating one', async () => {
    const empty = deflated(Buffer.alloc(0))
    const crowd = rawZip([
      ...partsOf(honest),
      ...Array.from({ length: 100_000 }, (_, at) => ({ name: `e${at}`, ...empty })),
    ])
    const { counted, inflate } = countingInflater()
    expect(await refused(crowd)).toMatch(/^import\.zip-entries: .*2\.000/)
    expect(() => readZipContent(crowd, 'x', () => true, inflate)).toThrow('import.zip-entries')
    expect(counted.calls).toBe(0)
  })

  test('that keeps its sizes in 64 bits, as some report generators write them, is read', async () => {
    const { sheets } = await readFile(rawZip(partsOf(honest), { longSizes: true }), 'laporan.xlsx')
    expect(sheets[0]?.rows).toHaveLength(2)
  })

  test.each(['../../etc/passwd', '/etc/passwd', 'xl\\..\\..\\x', 'C:/x'])(
    'with an entry named %s is refused',
    async (name) => {
      expect(await refused(withEntries(honest, { [name]: strToU8('x') }))).toMatch(/^import\.zip-path/)
    },
  )

  test('that was cut off is damaged', async () => {
    expect(await refused(honest.subarray(0, honest.length - 30))).toMatch(/^import\.zip-damaged/)
  })

  test('with a digit changed inside an entry is damaged, not read with the wrong figure', async () => {
    const stored = rawZip(partsOf(honest), { stored: true })
    const at = Buffer.from(stored).indexOf('<v>100</v>')
    stored[at + 3] = '7'.charCodeAt(0)
    expect(at).toBeGreaterThan(0)
    expect(await refused(stored)).toMatch(/^import\.zip-damaged/)
  })
})

describe('the XML of a workbook', () => {
  test('with a DOCTYPE and entities is refused', async () => {
    const evil = withPart(workbookBytes(TABLE), SHEET_PART, (xml) =>
      xml.replace('<worksheet', '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet'),
    )
    expect(await refused(evil)).toMatch(/^import\.xml-entities: Bagian “xl\/worksheets\/sheet1\.xml”/)
  })

  test('in UTF-16, where a DOCTYPE could hide, is refused', async () => {
    const parts = withEntries(workbookBytes(TABLE), {
      [SHEET_PART]: new Uint8Array(Buffer.from('\uFEFF<worksheet/>', 'utf16le')),
    })
    expect(await refused(parts)).toMatch(/^import\.workbook-unreadable/)
  })

  test('that names a sheet which is not there is refused rather than read without it', async () => {
    const bytes = withPart(workbookBytes(TABLE), 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace('sheet1.xml', 'sheet9.xml'),
    )
    expect(await refused(bytes)).toMatch(/^import\.workbook-unreadable/)
  })

  test.each([
    ['cut off in its rows', (xml: string) => xml.slice(0, xml.indexOf('</sheetData>'))],
    ['no worksheet at all', () => 'x'.repeat(500)],
  ])('that is %s is refused rather than read as an empty sheet', async (_what, rewrite) => {
    expect(await refused(withPart(workbookBytes(TABLE), SHEET_PART, rewrite))).toMatch(/^import\.workbook-unreadable/)
  })

  test('that is broken in a shared text is refused rather than read without it', async () => {
    const bytes = withPart(workbookBytes(TABLE), SHEET_PART, (xml) =>
      xml.replace(/<c r="A2"[^>]*>.*?<\/c>/, '<c r="A2" t="s"><v>99</v></c>'),
    )
    expect(await refused(bytes)).toMatch(/^import\.workbook-unreadable/)
  })
})

describe('far-away cells', () => {
  const far = withPart(workbookBytes(TABLE), SHEET_PART, (xml) =>
    xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>'),
  )

  test('cost no more than near ones', async () => {
    const { sheets } = await readFile(far, 'jauh.xlsx', { maxRssBytes: 300 * MEGABYTE, timeoutMs: 20_000 })
    expect(sheets[0]?.rows.map(({ row }) => row)).toEqual([1, 2, 1_048_576])
    expect(sheets[0]?.rows.at(-1)?.cells).toEqual([
      { row: 1_048_576, column: 16_384, kind: 'number', text: '7', number: 7 },
    ])
  })

  test('in more than 256 columns are refused with the one that is too many', async () => {
    const wide = workbookBytes([Array.from({ length: 300 }, (_, at) => at)])
    expect(await refused(wide)).toMatch(/^import\.too-many-columns: .*256 kolom; salah satunya di sel IW1/)
  })

  test('repeated over a whole sheet of an ODS file end the process that reads it, not the program', async () => {
    const bytes = withPart(workbookBytes(TABLE, undefined, 'ods'), 'content.xml', (xml) =>
      xml
        .replace('<table:table-row>', '<table:table-row table:number-rows-repeated="1048576">')
        .replace('<table:table-cell ', '<table:table-cell table:number-columns-repeated="16384" '),
    )
    const limits = { maxRssBytes: 400 * MEGABYTE, timeoutMs: 20_000 }
    expect(await refusalOf(() => readFile(bytes, 'ulang.ods', limits))).toMatch(/^isolate\.memory/)
  })

  test('in a link over a whole sheet cost nothing', async () => {
    const bytes = withPart(workbookBytes(TABLE), SHEET_PART, (xml) =>
      xml.replace(
        '</sheetData>',
        '</sheetData><hyperlinks><hyperlink ref="A1:XFD1048576" location="Data!A1"/></hyperlinks>',
      ),
    )
    const { sheets } = await readFile(bytes, 'tautan.xlsx', { maxRssBytes: 300 * MEGABYTE, timeoutMs: 20_000 })
    expect(sheets[0]?.rows).toHaveLength(2)
  })
})
