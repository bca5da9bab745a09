import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Row, SHEET_PART, withEntries, withPart, workbookBytes } from '../electron/import/workbook-bytes.ts'
import { seriousViolations } from '../helpers/axe.ts'
import { startChromium } from '../helpers/chromium.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const pageFolder = process.env.PAGE_FOLDER
const options = pageFolder === undefined ? {} : { pageFolder }
const NOW = new Date('2025-12-08T01:14:00Z')

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

const choose = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page
    .getByLabel('Berkas yang diimpor')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

/** An old or encrypted Office file: a compound file whose parts are named in UTF-16. */
const compound = (part: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(part, 'utf16le'),
    Buffer.alloc(512),
  ])

let browser: Browser
let app: OpenApp
beforeAll(async () => {
  browser = await startChromium()
  app = await openApp({ ...options, browser, sample: true, now: NOW, height: 690 })
  await app.page.getByRole('link', { name: 'Impor berkas' }).click()
  await app.page.getByRole('heading', { name: 'Pilih berkas data UCJ' }).waitFor()
})
afterAll(async () => {
  await app.close()
  await browser.close()
})

describe('a file that is no table is refused where it was chosen, in words, and changes nothing', () => {
  const sheet = workbookBytes([['Kecamatan', 'Potensi', 'Aktif']])
  it.each([
    ['an empty file', 'kosong.xlsx', () => new Uint8Array(), 'kosong (0 bita)'],
    ['a picture named .xlsx', 'foto.xlsx', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'gambar PNG'],
    ['a file with a password', 'rahasia.xlsx', () => compound('EncryptedPackage'), 'dilindungi kata sandi'],
    ['an old .xls', 'lama.xls', () => compound('Workbook'), 'format Excel lama (.xls)'],
    [
      'a zip bomb',
      'bom.xlsx',
      () => withEntries(sheet, { 'xl/worksheets/sheet9.xml': new Uint8Array(310 * 2 ** 20) }),
      'melebihi 300 MB setelah dimekarkan',
    ],
    ['a damaged workbook', 'rusak.xlsx', () => sheet.subarray(0, sheet.length - 40), 'rusak atau tidak lengkap'],
    [
      'a workbook with a DOCTYPE',
      'aneh.xlsx',
      () => withPart(sheet, SHEET_PART, (xml) => xml.replace('<worksheet', '<!DOCTYPE x><worksheet')),
      'DOCTYPE',
    ],
  ])('%s', async (_what, name, bytes, words) => {
    const { page } = app
    await choose(page, name, bytes())
    await expect.poll(() => page.getByRole('alert').textContent(), { timeout: 20_000 }).toContain(words)
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('tidak berubah')
    await expect.poll(() => page.getByRole('heading', { name: 'Pilih berkas data UCJ' }).isVisible()).toBe(true)
  })
})

describe('a table that cannot be taken as it is', () => {
  const HEAD: Row = ['Kecamatan', 'Potensi', 'Aktif']
  const open = async (rows: readonly Row[]): Promise<Page> => {
    const { page } = app
    const again = page.getByRole('button', { name: 'Ganti berkas' })
    if (await again.isVisible()) await again.click()
    await choose(page, 'Posisi 28 November 2025.xlsx', workbookBytes(rows))
    await page.getByText('Posisi 28 November 2025.xlsx').first().waitFor()
    return page
  }
  const check = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: /^Periksa \d+ baris$/ }).click()
    await page.getByText(/baris dibaca/).waitFor()
  }
  const back = (page: Page): Promise<void> => page.getByRole('button', { name: 'Kembali', exact: true }).click()

  it('has its columns told when its headers are strange, and says so until then', async () => {
    const page = await open([
      ['Tempat', 'Semua', 'Terdaftar'],
      ['Asakota', 10, 5],
    ])
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Judul kolom tidak dikenali')
    await page.getByLabel('Isi kolom A').selectOption('kecamatan')
    await page.getByLabel('Isi kolom B').selectOption('potensi')
    await page.getByLabel('Isi kolom C').selectOption('aktif')
    await page.getByText('1 baris dibaca').waitFor()
    await expect.poll(() => page.getByText('Data yang ada belum berubah.').isVisible()).toBe(true)
  })

  it('names a column of regions that is missing', async () => {
    const page = await open([
      ['Potensi', 'Aktif'],
      [100, 50],
    ])
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('belum ada kolom wilayah')
    await expect.poll(() => page.getByRole('button', { name: 'Periksa' }).isDisabled()).toBe(true)
  })

  it('names columns that are left out, since figures are easily lost there', async () => {
    const page = await open([
      ['Kecamatan', 'Potensi', 'Aktif', 'Catatan'],
      ['Asakota', 10, 5, 'x'],
    ])
    await page.getByText('Kolom yang tidak dibaca: D (“Catatan”).').waitFor()
  })

  it('explains each wrong cell: a text, a lost thousand, a date, a negative, a double and an unknown region', async () => {
    const page = await open([
      HEAD,
      ['Asakota', 10, 5],
      ['ASAKOTA', 11, 6],
      ['Mpunda', 'seratus', 5],
      ['Raba', 140.94, 3],
      ['Rasanae Tengah', 4, 1],
      ['Rasanae Timur', '31-06-2025', -2],
    ])
    await check(page)
    await expect
      .poll(() => page.locator('.problem-title').allTextContents())
      .toEqual([
        'Baris 3: “Kecamatan Asakota” tercantum lebih dari sekali',
        'B4: “seratus” bukan angka',
        'B5: “140,94” bukan bilangan bulat',
        'A6: “Rasanae Tengah” tidak dikenal',
        'B7: “31-06-2025” bukan angka',
        'C7: “-2” negatif',
      ])
    await expect
      .poll(() => page.locator('.import-counts').textContent())
      .toBe('6 baris dibaca0 siap6 bermasalah0 dilewati')
    await expect.poll(() => page.getByText(/Data yang ada belum berubah\.$/).isVisible()).toBe(true)
    expect(await seriousViolations(page)).toEqual([])
    await back(page)
  })

  it('shows a JUMLAH row that its parts contradict in its cell, with the difference', async () => {
    const places = ['Asakota', 'Mpunda', 'Raba', 'Rasanae Barat', 'Rasanae Timur']
    const page = await open([HEAD, ...places.map((name): Row => [name, 20, 6]), ['JUMLAH', 100, 35]])
    await check(page)
    await page.getByText('berjumlah 30 orang, sedangkan sumber menyebut 35 orang').waitFor()
    await expect.poll(() => page.locator('#file-cell-7-3').textContent()).toContain('keterangan')
    await back(page)
  })

  it('of two sheets lets one be chosen and names the other', async () => {
    const page = await open([HEAD, ['Asakota', 10, 5]])
    await page.getByRole('button', { name: 'Ganti berkas' }).click()
    const { utils, write } = await import('@e965/xlsx')
    const book = utils.book_new()
    for (const [name, count] of [
      ['Oktober', 10],
      ['November', 12],
    ] as const) {
      utils.book_append_sheet(book, utils.aoa_to_sheet([[...HEAD], ['Asakota', count, 5]]), name)
    }
    await choose(page, 'dua.xlsx', new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' })))
    await page.getByText('dua.xlsx, lembar Oktober').waitFor()
    await page.getByLabel('Lembar').click()
    await page.getByTitle('November (2 baris)').click()
    await page.getByText('dua.xlsx, lembar November').waitFor()
    await page.getByLabel('Tanggal data').fill('28/11/2025')
    await page.keyboard.press('Tab')
    await check(page)
    await page.getByText('Lembar yang tidak dibaca: “Oktober”.').waitFor()
    await back(page)
  })

  it('says which day of its title the calendar does not have, and what an unnamed source means', async () => {
    const page = await open([['Posisi 31-06-2025'], HEAD, ['Asakota', 10, 5]])
    await page.getByLabel('Sumber data').fill('')
    await page.getByText('Tanpa sumber, laporan menyatakan sumbernya belum dicatat.').waitFor()
    await page.getByRole('button', { name: 'Ganti berkas' }).click()
    await choose(page, 'ucj.csv', text('POSISI 31-06-2025\nKecamatan;Potensi;Aktif\nAsakota;10;5\n'))
    await page.getByText('“31-06-2025”, padahal Juni 2025 hanya sampai tanggal 30').waitFor()
    await page.getByRole('button', { name: 'Ganti berkas' }).click()
  })
})

describe('a file of 85,000 rows', () => {
  const lines = Array.from({ length: 85_000 }, (_, row): Row => [`Kelurahan ${row}`, row, 1])
  const bytes = workbookBytes([['Kelurahan', 'Potensi', 'Aktif'], ...lines])

  it('says how far its reading came, and is left alone when that is cancelled', async () => {
    const { page } = app
    await choose(page, 'besar.xlsx', bytes)
    await page.getByText('Membaca besar.xlsx').waitFor()
    await page.getByRole('button', { name: 'Batalkan', exact: true }).click()
    await page.getByRole('heading', { name: 'Pilih berkas data UCJ' }).waitFor()
    await choose(page, 'besar.xlsx', bytes)
    await page.getByText(/Membaca baris [\d.]+ dari 85\.001…/).waitFor({ timeout: 60_000 })
    await page.getByText('85.000 baris dibaca').waitFor({ timeout: 60_000 })
    expect(app.complaints).toEqual([])
  })
})
