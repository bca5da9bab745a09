import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Row, workbookBytes } from '../electron/import/workbook-bytes.ts'
import { seriousViolations } from '../helpers/axe.ts'
import { startChromium } from '../helpers/chromium.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const pageFolder = process.env.PAGE_FOLDER
const options = pageFolder === undefined ? {} : { pageFolder }
const NOW = new Date('2025-12-08T01:14:00Z')

const MERGED: readonly Row[] = [
  ['REKAPITULASI KEPESERTAAN POSISI 28 NOVEMBER 2025'],
  ['NO', 'KECAMATAN', 'POTENSI', 'PESERTA AKTIF', null, null, null, '% CAKUPAN'],
  [null, null, null, 'PU', 'BPU', 'JAKON', 'JUMLAH', null],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
  [1, 'RABA', 1512, 395, 351, 132, 878, 0.5806878306878307],
  [2, 'MPUNDA', 2574, 596, 530, 198, 1367, 0.5310800310800311],
  [],
  [null, null, null, null, null, null, 'Kota Bima, 5 Desember 2025'],
]

const COVERED: readonly Row[] = [
  ['Per 28 November 2025'],
  ['Kecamatan', 'Potensi', 'Peserta Aktif', null, null],
  ['Raba', 1512, 395, 483, 878],
  ['Mpunda', 2574, 596, 728, 1324],
]

const SEGMENTS: readonly Row[] = [
  ['Per 28 November 2025'],
  ['kecamatan', 'nama kel.', 'angk. kerja', 'peserta aktif', 'PU', 'BPU', 'Jakon'],
  ['Rasanae Barat', 'Paruga', 2610, 1562, 903, 552, 107],
  ['Rasanae Timur', 'Lampe', 1085, '478 orang', 214, 237, 27],
]

let browser: Browser
let app: OpenApp
beforeAll(async () => {
  browser = await startChromium()
  app = await openApp({ ...options, browser, sample: true, now: NOW, width: 1366, height: 690 })
  await app.page.getByRole('link', { name: 'Impor berkas' }).click()
})
afterAll(async () => {
  await app.close()
  await browser.close()
})

const open = async (name: string, rows: readonly Row[]): Promise<Page> => {
  const { page } = app
  const cancel = page.getByRole('button', { name: 'Batalkan impor' })
  if (await cancel.isVisible()) await cancel.click()
  await page.getByRole('heading', { name: 'Pilih berkas data UCJ' }).waitFor()
  const buffer = Buffer.from(workbookBytes(rows))
  await page.getByLabel('Berkas yang diimpor').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await page.getByRole('grid').waitFor()
  return page
}

const fieldOver = (page: Page, column: string): Promise<string> => page.getByLabel(`Isi kolom ${column}`).inputValue()

const check = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Periksa \d+ baris$/ }).click()
  await page.getByRole('complementary', { name: 'Masalah dan keterangan' }).waitFor()
}

it('a paste says why it cannot be read yet', async () => {
  const { page } = app
  await page.getByText('Kotak di atas masih kosong.').waitFor()
  await page.getByLabel('Tabel dari Excel').fill('kode')
  await expect.poll(() => page.getByText('Kotak di atas masih kosong.').count()).toBe(0)
  await expect.poll(() => page.getByRole('button', { name: 'Baca tempelan' }).isEnabled()).toBe(true)
})

describe('a header merged over several columns', () => {
  it('is read by the row below it, and its title keeps clear of the word that tells what it is', async () => {
    const page = await open('gabung.xlsx', MERGED)
    await expect.poll(() => fieldOver(page, 'D (PESERTA AKTIF PU)')).toBe('aktif_pu')
    await expect.poll(() => fieldOver(page, 'G (PESERTA AKTIF JUMLAH)')).toBe('aktif')
    await page.getByText('Kolom yang tidak dibaca: A (“NO”).').waitFor()
    await expect
      .poll(() => page.locator('#file-cell-1-1').textContent())
      .toBe('REKAPITULASI KEPESERTAAN POSISI 28 NOVEMBER 2025judul berkas')
    expect(await seriousViolations(page)).toEqual([])
  })

  it('has no problems in its lower row, its numbers, its calculated percentages and the signature', async () => {
    const { page } = app
    await check(page)
    await page.getByText('Tidak ada masalah').waitFor()
    await page.getByText('2 siap').waitFor()
    await page.getByText('Baris 8 dilewati karena tidak memuat angka: “Kota Bima, 5 Desember 2025”.').waitFor()
    const lower = page.locator('#file-cell-3-4')
    expect(await lower.evaluate((cell) => getComputedStyle(cell).textDecorationLine)).toBe('none')
  })

  it('without such a row is not read, and its columns are named with their figures until one is chosen', async () => {
    const page = await open('naungan.xlsx', COVERED)
    await expect.poll(() => fieldOver(page, 'C (Peserta Aktif)')).toBe('')
    await page.getByText('Judul “Peserta Aktif” di kolom C dapat menaungi kolom C, D, E').waitFor()
    await page.getByText('E (tanpa judul, berisi 878, 1324)').waitFor()
    await page.getByLabel('Isi kolom E').selectOption('aktif')
    await expect.poll(() => page.getByText('dapat menaungi').count()).toBe(0)
    await expect.poll(() => page.getByText('E (tanpa judul, berisi 878, 1324)').count()).toBe(0)
    await page.getByText('D (tanpa judul, berisi 483, 728)').waitFor()
  })
})

describe('segments named alone', () => {
  it('are taken for the active ones, which is said where it can be corrected', async () => {
    const page = await open('segmen.xlsx', SEGMENTS)
    await expect.poll(() => fieldOver(page, 'E (PU)')).toBe('aktif_pu')
    await page.getByText('Kolom E (“PU”), F (“BPU”), G (“Jakon”) dibaca sebagai peserta aktif segmen itu').waitFor()
    await page.getByRole('button', { name: '3 kolom lagi di kanan' }).click()
    await expect.poll(() => page.getByText('kolom lagi di kanan').count()).toBe(0)
  })

  it('stand all in sight beside the problems, and a unit is taken off a figure', async () => {
    const { page } = app
    await check(page)
    await page.getByRole('columnheader', { name: 'Aktif Jakon' }).waitFor()
    await expect.poll(() => page.getByText('kolom lagi di kanan').count()).toBe(0)
    await page.getByRole('button', { name: 'Ganti menjadi 478' }).click()
    await page.getByText('Tidak ada masalah').waitFor()
    expect(await seriousViolations(page)).toEqual([])
  })
})

it('regions of long names are read whole in the list', async () => {
  const page = await open('segmen.xlsx', SEGMENTS)
  await page.getByLabel('Wilayah', { exact: true }).click()
  await page.keyboard.type('pulau-pulau batu timur')
  const option = page.locator('.ant-select-item-option-content', { hasText: 'Kecamatan Pulau-Pulau Batu Timur (12.14' })
  await option.waitFor()
  expect(await option.evaluate((own) => own.scrollWidth <= own.clientWidth)).toBe(true)
  expect(app.complaints).toEqual([])
})
