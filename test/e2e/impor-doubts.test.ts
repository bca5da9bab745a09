import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { startChromium } from '../helpers/chromium.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const pageFolder = process.env.PAGE_FOLDER
const options = pageFolder === undefined ? {} : { pageFolder }
const NOW = new Date('2025-12-08T01:14:00Z')

const DOUBTFUL = `Data UCJ per 28 November 2025
No;Kecamatan;Potensi;Peserta aktif
(1);(2);(3);(4)
1;Asakota;15.000;5,01
2;Rabaa;12.000;-4000
3;Mpunda;13.000;n/a
4;Rasanae Timur;13.000;4.597
5;Rasanae Timur;13.000;4.600
`

let browser: Browser
let app: OpenApp
beforeAll(async () => {
  browser = await startChromium()
  app = await openApp({ ...options, browser, sample: true, now: NOW, height: 690 })
  await app.page.getByRole('link', { name: 'Impor berkas' }).click()
})
afterAll(async () => {
  await app.close()
  await browser.close()
})

const open = async (name: string, content: string): Promise<Page> => {
  const { page } = app
  const cancel = page.getByRole('button', { name: 'Batalkan impor' })
  if (await cancel.isVisible()) await cancel.click()
  await page.getByRole('heading', { name: 'Pilih berkas data UCJ' }).waitFor()
  await page
    .getByLabel('Berkas yang diimpor')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  await page.getByText(name).first().waitFor()
  return page
}

const check = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Periksa \d+ baris$/ }).click()
  await page.getByText(/baris dibaca/).waitFor()
}

const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('role'))

const chosen = (page: Page): Promise<string | null> => page.locator('li[aria-current=true]').textContent()

describe('problems of a file', () => {
  it('mark a region that stands twice in both rows, tell unknown marks by their cells, and leave tags whole', async () => {
    const page = await open('ragu.csv', DOUBTFUL)
    await check(page)
    await page.getByText('4 masalah harus diselesaikan').waitFor()
    await expect.poll(() => page.locator('#file-cell-7-2').textContent()).toBe('masalah 4Rasanae Timur')
    await expect.poll(() => page.locator('#file-cell-8-2').textContent()).toBe('masalah 4Rasanae Timur')
    await page.getByText('D6: “n/a” dibaca belum diketahui').waitFor()
    const tag = page.locator('#file-cell-3-2')
    await expect.poll(() => tag.textContent()).toBe('(2)nomor kolom')
    expect(await tag.evaluate((cell) => cell.scrollWidth <= cell.clientWidth)).toBe(true)
    expect(await seriousViolations(page)).toEqual([])
  })

  it('keep the keys in the grid, where a doubtful suggestion is not taken and a certain one is', async () => {
    const { page } = app
    await expect.poll(() => focused(page)).toBe('grid')
    await page.keyboard.press('Alt+Enter')
    await page.getByText('D4 mempunyai 2 kemungkinan. Pilih salah satunya di panel.').waitFor()
    await expect.poll(() => page.getByText('4 masalah harus diselesaikan').count()).toBe(1)
    await page.keyboard.press('F8')
    await expect.poll(() => chosen(page)).toContain('B5: “Rabaa” tidak dikenal')
    await page.keyboard.press('Alt+Enter')
    await page.getByText('3 masalah harus diselesaikan').waitFor()
    await expect.poll(() => focused(page)).toBe('grid')
    await expect.poll(() => chosen(page)).toContain('D5: “-4000” negatif')
    await page.keyboard.press('Alt+Enter')
    await page.getByText('2 masalah harus diselesaikan').waitFor()
    await page.getByText('D5 menjadi 4.000').waitFor()
  })

  it('are taken back and solved again by keys wherever the focus is', async () => {
    const { page } = app
    await page.keyboard.press('Control+z')
    await page.getByText('3 masalah harus diselesaikan').waitFor()
    await expect.poll(() => page.locator('td[aria-selected=true]').getAttribute('id')).toBe('file-cell-5-4')
    await page.keyboard.press('Control+y')
    await page.getByText('2 masalah harus diselesaikan').waitFor()
    await page.getByRole('button', { name: 'Ganti menjadi 501', exact: true }).click()
    await page.getByText('1 masalah harus diselesaikan').waitFor()
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await page.keyboard.press('Control+z')
    await page.getByText('2 masalah harus diselesaikan').waitFor()
    await expect.poll(() => focused(page)).toBe('grid')
  })

  it('are filled in place of the old text, and shown like every other figure', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Isi sendiri…' }).first().click()
    await expect.poll(() => chosen(page)).toContain('D4: “5,01”')
    await page.keyboard.type('5010')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#file-cell-4-4').textContent()).toBe('5.010')
    await page.getByText('D4 menjadi 5.010').waitFor()
  })
})

describe('a row that would become the figures of the whole kota', () => {
  it('is never proposed for a column of kecamatan, and asked about when it is chosen', async () => {
    const page = await open('potret 2025-11-28.csv', 'Kecamatan;Potensi;Aktif\nBimaa;120;40\nMpunda;13;4\n')
    await page.getByText('Diambil dari nama berkas.').waitFor()
    await check(page)
    await expect.poll(() => page.getByRole('button', { name: 'Ini Kota Bima' }).count()).toBe(0)
    await page.keyboard.press('Alt+Enter')
    await page.getByText('A2 tidak mempunyai usul. Pilih penyelesaiannya di panel.').waitFor()
    await page.getByRole('button', { name: 'Pilih wilayah…' }).click()
    await page.keyboard.type('kota bima')
    await page.locator('.ant-select-item-option', { hasText: 'Kota Bima (52.72)' }).click()
    const question = page.getByRole('dialog')
    await question.getByText('Jadikan baris 2 angka resmi Kota Bima?').waitFor()
    await question.getByRole('button', { name: 'Batal' }).click()
    await page.getByText('1 masalah harus diselesaikan').waitFor()
    await page.getByLabel('Wilayah baris 2').click()
    await page.keyboard.type('kota bima')
    await page.locator('.ant-select-item-option', { hasText: 'Kota Bima (52.72)' }).click()
    await question.getByRole('button', { name: 'Jadikan angka Kota Bima' }).click()
    await page.getByText('Tidak ada masalah').waitFor()
  })
})

describe('a list of persons', () => {
  it('is told as such, with no NIK in full and none of its columns to be chosen', async () => {
    const page = await open('bnba.csv', 'NIK;Nama;Kecamatan;Upah\n5272010101900001;Budi;Raba;2000000\n')
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('daftar orang (BNBA)')
    await expect.poll(() => page.locator('#file-cell-2-1').textContent()).toBe('5272••••••••••••')
    await expect.poll(() => page.getByText('Data orang, tidak dibaca').count()).toBe(3)
    await expect.poll(() => page.getByLabel(/^Isi kolom [A-Z]/).count()).toBe(1)
    await expect.poll(() => page.getByRole('button', { name: 'Periksa' }).isDisabled()).toBe(true)
    expect(await seriousViolations(page)).toEqual([])
  })
})

describe('a draft of the same day', () => {
  const table = (active: number): string => `kode;potensi;aktif\n52.72;68.412;${active}\n`
  const save = (page: Page) => page.getByRole('button', { name: 'Simpan sebagai draf 30 Oktober 2025' }).click()

  it('can be replaced, after a question, instead of becoming an older version', async () => {
    let page = await open('koreksi 2025-10-30.csv', table(25_970))
    await expect.poll(() => page.getByText(/^Ganti draf/).count()).toBe(0)
    await check(page)
    await save(page)
    await page.getByText('Versi 2, 1 wilayah').waitFor()
    await page.getByRole('button', { name: 'Impor berkas lain' }).click()
    page = await open('koreksi 2025-10-30.csv', table(25_980))
    await page.getByLabel('Ganti draf versi 2, draf lama dihapus').check()
    await check(page)
    await page.getByText('Mengganti draf versi 2 potret 30 Oktober 2025.').waitFor()
    await save(page)
    const question = page.getByRole('dialog')
    await question.getByText('Ganti draf versi 2 potret 30 Oktober 2025?').waitFor()
    expect(await seriousViolations(page)).toEqual([])
    await question.getByRole('button', { name: 'Ganti draf versi 2' }).click()
    await page.getByText('Versi 2, 1 wilayah').waitFor()
    expect(app.complaints).toEqual([])
  })
})
