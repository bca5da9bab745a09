import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Row, workbookBytes } from '../electron/import/workbook-bytes.ts'
import { seriousViolations } from '../helpers/axe.ts'
import { startChromium } from '../helpers/chromium.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const pageFolder = process.env.PAGE_FOLDER
const options = pageFolder === undefined ? {} : { pageFolder }
const NOW = new Date('2025-12-08T01:14:00Z')

const FAULTY: readonly Row[] = [
  ['DATA CAKUPAN UCJ KOTA BIMA POSISI 28 NOVEMBER 2025'],
  ['Kecamatan', 'Kelurahan', 'Angkatan kerja', 'Peserta aktif'],
  ['Rasanae Timur', 'Dodu', 980, '4,01'],
  [null, 'Oi Fooo', 1190, 489],
  [null, 'Lelamase', 870, 'n/a'],
  [null, 'Oimbo', 1170, -494],
  ['JUMLAH', null, 71_640, 38_823],
]

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})

const openImport = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Impor berkas' }).click()
  await page.getByRole('heading', { name: 'Impor berkas' }).waitFor()
}

const choose = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  await page.getByLabel('Berkas yang diimpor').setInputFiles(file(name, bytes))
}

const drop = async (page: Page, target: string, name: string, text: string): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([fileName = '', content = '']) => {
      const data = new DataTransfer()
      data.items.add(new File([content], fileName, { type: 'text/csv' }))
      return data
    },
    [name, text],
  )
  await page.locator(target).first().dispatchEvent('dragover', { dataTransfer: transfer })
  await page.getByText('Lepaskan untuk mengimpor berkas ini').waitFor()
  await page.locator(target).first().dispatchEvent('drop', { dataTransfer: transfer })
}

const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

describe('a file with problems, on data contoh', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ ...options, browser, sample: true, now: NOW, height: 690 })
    await openImport(app.page)
  })
  afterAll(() => app.close())

  it('is chosen in one place that says what is accepted', async () => {
    const { page } = app
    await page.getByRole('heading', { name: 'Pilih berkas data UCJ' }).waitFor()
    expect(await seriousViolations(page)).toEqual([])
  })

  it('is refused where it was chosen, in words, when it is no spreadsheet', async () => {
    const { page } = app
    await choose(page, 'foto.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]))
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('gambar PNG, bukan lembar kerja')
  })

  it('shows its columns with their fields and the day that its title names', async () => {
    const { page } = app
    await choose(page, 'UCJ November.xlsx', workbookBytes(FAULTY))
    await page.getByLabel('Isi kolom C (Angkatan kerja)').waitFor()
    await expect.poll(() => page.getByLabel('Isi kolom D (Peserta aktif)').inputValue()).toBe('aktif')
    await expect.poll(() => page.getByLabel('Tanggal data').inputValue()).toBe('28 November 2025')
    expect(await seriousViolations(page)).toEqual([])
  })

  it('is blocked with a reason while a column is missing, and goes on when it is told', async () => {
    const { page } = app
    for (const column of ['Isi kolom C (Angkatan kerja)', 'Isi kolom D (Peserta aktif)']) {
      await page.getByLabel(column).selectOption('')
    }
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('belum ada kolom angka')
    await expect.poll(() => page.getByRole('button', { name: 'Periksa' }).isDisabled()).toBe(true)
    await page.getByLabel('Isi kolom C (Angkatan kerja)').selectOption('potensi')
    await page.getByLabel('Isi kolom D (Peserta aktif)').selectOption('aktif')
    await page.getByRole('button', { name: 'Periksa 5 baris' }).click()
  })

  it('counts every row, numbers its problems and marks them in their cells', async () => {
    const { page } = app
    await page.getByText('3 masalah harus diselesaikan').waitFor()
    await expect.poll(() => page.getByText('5 baris dibaca').count()).toBe(1)
    await expect.poll(() => page.getByText('2 siap').count()).toBe(1)
    await expect.poll(() => page.locator('#file-cell-3-4').textContent()).toBe('masalah 14,01')
    await expect.poll(() => page.locator('#file-cell-5-4').textContent()).toContain('keterangan')
    await expect.poll(() => page.getByRole('button', { name: /^Simpan sebagai draf/ }).isDisabled()).toBe(true)
    await expect.poll(() => page.getByText('Disimpan sekaligus setelah 3 masalah selesai.').count()).toBe(1)
    expect(await seriousViolations(page)).toEqual([])
  })

  it('leads from a problem to its cell and from a cell to its problem', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'D6: “-494” negatif' }).click()
    await expect.poll(() => page.locator('td[aria-selected=true]').getAttribute('id')).toBe('file-cell-6-4')
    await page.locator('#file-cell-3-4').click()
    await expect.poll(() => page.locator('li[aria-current=true]').textContent()).toContain('D3: “4,01”')
  })

  it('is corrected by keyboard alone: the next problem, its suggestion, a text of one’s own, and back', async () => {
    const { page } = app
    await page.keyboard.press('Alt+Enter')
    await page.getByText('2 masalah harus diselesaikan').waitFor()
    await expect.poll(() => page.locator('#file-cell-3-4').textContent()).toBe('401')
    await page.keyboard.press('F8')
    await expect.poll(() => page.locator('li[aria-current=true]').textContent()).toContain('D6: “-494”')
    await page.getByRole('grid').focus()
    await page.keyboard.type('494')
    await page.keyboard.press('Enter')
    await page.getByText('1 masalah harus diselesaikan').waitFor()
    await page.getByRole('grid').focus()
    await page.keyboard.press('Control+z')
    await page.getByText('2 masalah harus diselesaikan').waitFor()
    await page.keyboard.press('Control+y')
    await page.getByText('1 masalah harus diselesaikan').waitFor()
  })

  it('keeps what was decided when the screen is left', async () => {
    const { page } = app
    await page.getByRole('link', { name: 'Beranda' }).click()
    await page.getByRole('heading', { name: 'Beranda' }).waitFor()
    await openImport(page)
    await page.getByText('1 masalah harus diselesaikan').waitFor()
    await expect.poll(() => page.getByText('2 perbaikan').count()).toBe(1)
  })

  it('is saved as a draft once nothing is open, with the spelling learnt, and leads to its snapshot', async () => {
    const { page, application } = app
    await page.getByLabel('Ingat ejaan “Oi Fooo”').check()
    await page.getByRole('button', { name: "Ini Kelurahan Oi Fo'o" }).click()
    await page.getByText('Tidak ada masalah').waitFor()
    await page.getByRole('button', { name: 'Simpan sebagai draf 28 November 2025' }).click()
    await page.getByText('Potret Kota Bima 28 November 2025 tersimpan').waitFor()
    expect(await seriousViolations(page)).toEqual([])
    const listed = await application.call('snapshot.list', {})
    expect(JSON.stringify(listed)).toContain('2025-11-28')
    await page.getByRole('button', { name: 'Buka potret 28 November 2025' }).click()
    await page.getByRole('heading', { name: 'Potret Data' }).waitFor()
    expect(page.url()).toMatch(/#\/potret\/\d+$/)
    expect(app.complaints).toEqual([])
  })
})

describe('other ways in', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ ...options, browser, sample: true, now: NOW })
    await openImport(app.page)
  })
  afterAll(() => app.close())

  it('a table pasted from Excel is read like a file, and says which version of the day it corrects', async () => {
    const { page } = app
    const table = 'kode\tpotensi\taktif\n52.72\t68.412\t25.970\n'
    await page.getByLabel('Tabel dari Excel').fill(table)
    await page.getByRole('button', { name: 'Baca tempelan' }).click()
    await page.getByText('Tanggal data belum dipilih. Data yang ada belum berubah.').waitFor()
    await page.getByLabel('Tanggal data').fill('30/10/2025')
    await page.keyboard.press('Tab')
    await page.getByText('Sudah ada potret 30 Oktober 2025, versi 1 (final).').waitFor()
    await page.getByRole('button', { name: 'Periksa 1 baris' }).click()
    const reason = page.getByText('Menjadi versi 2 potret 30 Oktober 2025; versi 1 tetap ada.')
    await reason.waitFor()
    await expect.poll(() => reason.textContent()).toMatch(/Versi 1 memuat \d+ wilayah, berkas ini 1\./)
  })

  it('an import that is cancelled can be taken back', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Batalkan impor' }).click()
    await page.getByRole('heading', { name: 'Pilih berkas data UCJ' }).waitFor()
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await page.getByText('Menjadi versi 2 potret 30 Oktober 2025').waitFor()
    await page.getByRole('button', { name: 'Batalkan impor' }).click()
  })

  it('a file that is dropped anywhere is read like a chosen one, and one in its place can be taken back', async () => {
    const { page } = app
    await drop(page, '.page-header', 'seret.csv', 'kode;potensi;aktif\n52.72;10;4\n')
    await page.getByText('seret.csv, judul di baris 1').waitFor()
    await drop(page, '.status-bar', 'lain.csv', 'kode;potensi;aktif\n52.72;11;5\n')
    await page.getByText('lain.csv, judul di baris 1').waitFor()
    await page.getByText('seret.csv diganti dengan lain.csv.').waitFor()
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await page.getByText('seret.csv, judul di baris 1').waitFor()
    await page.getByRole('button', { name: 'Ganti berkas' }).click()
  })

  it('a table is pasted anywhere on the screen, a single word nowhere', async () => {
    const { page } = app
    await page.getByRole('heading', { name: 'Pilih berkas data UCJ' }).waitFor()
    await paste(page, 'Kota Bima')
    await paste(page, 'kode\tpotensi\taktif\n52.72\t12\t6\n')
    await page.getByText('Tempelan dari Excel, judul di baris 1').waitFor()
    await page.getByRole('button', { name: 'Ganti berkas' }).click()
  })

  it('ten thousand rows are drawn a screenful at a time, to the last one', async () => {
    const { page } = app
    const rows: Row[] = [['Kelurahan', 'Potensi', 'Aktif'], ...Array.from({ length: 10_000 }, (): Row => ['x', 1, 1])]
    await choose(page, 'besar.xlsx', workbookBytes(rows))
    await page.getByLabel('Isi kolom B (Potensi)').waitFor()
    await expect.poll(() => page.locator('.file-row').count()).toBeLessThan(60)
    await page.getByRole('grid').focus()
    await page.keyboard.press('Control+End')
    await page.locator('#file-cell-10001-3').waitFor()
    await expect.poll(() => page.locator('.file-row').count()).toBeLessThan(60)
    expect(app.complaints).toEqual([])
  })
})

it('an import goes on after the program was ended: the file is asked for once more and its corrections are kept', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'monev-import-'))
  try {
    const first = await openApp({ ...options, browser, sample: true, now: NOW, dir })
    await openImport(first.page)
    await choose(first.page, 'UCJ.xlsx', workbookBytes(FAULTY))
    await first.page.getByRole('button', { name: 'Periksa 5 baris' }).click()
    await first.page.getByRole('button', { name: 'Ganti menjadi 401' }).click()
    await first.page.getByText('2 masalah harus diselesaikan').waitFor()
    await first.page.waitForTimeout(1000)
    await first.close()
    const second = await openApp({ ...options, browser, now: NOW, dir })
    await openImport(second.page)
    await second.page.getByText('Impor UCJ.xlsx belum selesai.').waitFor()
    await expect.poll(() => second.page.getByText('1 perbaikan masih tersimpan').count()).toBe(1)
    await choose(second.page, 'UCJ.xlsx', workbookBytes(FAULTY))
    await second.page.getByText('2 masalah harus diselesaikan').waitFor()
    expect(second.complaints).toEqual([])
    await second.close()
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
})
