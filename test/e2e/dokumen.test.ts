import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { openDocx } from '../helpers/docx.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'
import { wordText } from '../helpers/xml.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const goTo = async ({ page }: OpenApp): Promise<void> => {
  await page.getByRole('link', { name: 'Dokumen', exact: true }).click()
  await page.locator('[data-page]').first().waitFor()
}
const section = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Bagian dokumen' }).getByRole('button', { name, exact: true })
const preview = async (page: Page): Promise<string> => plain(await page.locator('.paper').innerText())
/** A pause in typing, storing, composing and measuring lie between a key and the page. */
const soon = { timeout: 6000 }
const previewHas = async (page: Page, text: string, present = true): Promise<void> => {
  await expect.poll(async () => (await preview(page)).includes(text), soon).toBe(present)
}
const saved = async (page: Page): Promise<void> => {
  await page.locator('.status-bar').getByText('Semua perubahan tersimpan').waitFor()
}
const fileOf = async (download: Download): Promise<Uint8Array> => readFileSync(await download.path())

describe('the documents on data contoh, at 1366×690', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    await goTo(app)
  })
  afterAll(() => app.close())

  it('shows sections, text, first page and the one filled button without scrolling', async () => {
    const { page } = app
    await page.getByText('Halaman 1 dari').first().waitFor()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Laporan Monev')
    await expect.poll(() => page.locator('.ant-btn-primary:not([disabled])').allInnerTexts()).toEqual(['Terbitkan…'])
    const sheet = await page.locator('[data-page="1"]').boundingBox()
    expect(sheet && sheet.x + sheet.width).toBeLessThanOrEqual(1366)
    const before = await page.locator('.doc-before').boundingBox()
    expect(before && before.y + before.height).toBeLessThanOrEqual(664)
    const rows = page.locator('.doc-section')
    const last = await rows.last().boundingBox()
    expect(last && last.y + last.height).toBeLessThanOrEqual(664)
  })

  it('has nothing serious for axe', async () => {
    expect(await seriousViolations(app.page)).toEqual([])
  })

  it('leaves a section out by its checkbox and closes up the numbers', async () => {
    const { page } = app
    await page.getByRole('checkbox', { name: 'Muat B. Kegiatan' }).click()
    await section(page, 'B. Hasil yang dicapai').waitFor()
    await page.getByText('17 dari 18 dimuat').waitFor()
    await previewHas(page, 'B.\nHasil yang Dicapai')
    await page.getByRole('checkbox', { name: 'Muat Kegiatan' }).click()
    await section(page, 'B. Kegiatan').waitFor()
  })

  it('moves a section of chapter C by Alt+↓, and says that the chapters stay', async () => {
    const { page } = app
    await section(page, 'Per segmen').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByText('Per segmen menjadi bagian ke-4 dari 8 dalam C.').waitFor()
    await previewHas(page, '4.\nCapaian menurut Segmen')
    await section(page, 'D. Simpulan dan saran').focus()
    await page.keyboard.press('Alt+ArrowUp')
    await page.getByText('Urutan A sampai E tetap; hanya bagian di dalam C yang dapat dipindah.').waitFor()
    await section(page, 'Per segmen').focus()
    await page.keyboard.press('Alt+ArrowUp')
    await page.getByText('Per segmen menjadi bagian ke-3 dari 8 dalam C.').waitFor()
    // the focus goes with the section, so that it can be moved on at once
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await page.getByText('Per segmen menjadi bagian ke-1 dari 8 dalam C.').waitFor()
    await previewHas(page, '1.\nCapaian menurut Segmen')
  })

  it('moves a section by dragging it', async () => {
    const { page } = app
    await section(page, 'Per segmen').dragTo(section(page, 'Perbandingan periode'))
    await page.getByText('Per segmen menjadi bagian ke-3 dari 8 dalam C.').waitFor()
    await previewHas(page, '3.\nCapaian menurut Segmen')
  })

  it('shows what the head of the paper says, and turns the preview to what somebody works on', async () => {
    const { page } = app
    await section(page, 'Kop dan sampul').click()
    await page.locator('.doc-head-facts').getByText('000.0/000/2025').waitFor()
    await section(page, 'Perbandingan periode').click()
    await page.getByRole('article', { name: 'Paragraf 3' }).getByRole('textbox').focus()
    const current = page.locator('[data-page] .paper-current')
    await expect.poll(async () => plain(await current.first().innerText())).toContain('Pertumbuhan peserta aktif')
    await expect
      .poll(async () => {
        const bar = await current.first().boundingBox()
        return bar !== null && bar.y > 54 && bar.y < 664
      })
      .toBe(true)
  })

  it('marks a wrong figure in the text and in the preview, takes the suggestion, and stores what was typed', async () => {
    const { page } = app
    await section(page, 'Perbandingan periode').click()
    await page.getByRole('heading', { name: 'C.2 Perbandingan periode' }).waitFor()
    const card = page.getByRole('article', { name: 'Paragraf 1' })
    const field = card.getByRole('textbox')
    const automatic = await field.inputValue()
    expect(automatic).toContain('1.857 orang')
    await field.fill(automatic.replace('1.857', '1.875'))
    await card.getByText('tidak ada dalam data. Teks otomatis menyebut 1.857 orang.').waitFor()
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => card.locator('.doc-mark-open').allInnerTexts()).toEqual(['1.875'])
    await expect.poll(() => page.locator('.paper-doubt').allInnerTexts(), soon).toEqual(['1.875'])
    await expect.poll(() => page.locator('.paper-changed').count()).toBeGreaterThan(0)
    await page.locator('.doc-before').getByText('1 angka tidak cocok dengan data').waitFor()
    expect(await seriousViolations(page)).toEqual([])

    await card.getByRole('button', { name: 'Ganti menjadi 1.857' }).click()
    await expect.poll(() => field.inputValue()).toBe(automatic)
    await card.getByText('otomatis', { exact: true }).waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => field.inputValue()).toContain('1.875 orang')
    await card.getByRole('button', { name: 'Ganti menjadi 1.857' }).click()
    await expect.poll(() => page.locator('.paper-doubt').count(), soon).toBe(0)
    await expect.poll(() => page.locator('.doc-before').innerText(), soon).not.toContain('angka tidak cocok')
  })

  it('lets a figure stay with a reason, goes back to the automatic text, and undoes that', async () => {
    const { page } = app
    const card = page.getByRole('article', { name: 'Paragraf 2' })
    const field = card.getByRole('textbox')
    const automatic = await field.inputValue()
    await field.fill('Sejumlah 777 orang hadir dalam sosialisasi.')
    await card.getByRole('button', { name: 'Biarkan, beri alasan…' }).click()
    await card.getByLabel('Alasan angka 777 dibiarkan').fill('Daftar hadir sosialisasi')
    await card.getByRole('button', { name: 'Simpan alasan' }).click()
    await card.getByText('dibiarkan: Daftar hadir sosialisasi').waitFor()
    await expect.poll(() => page.locator('.doc-before').innerText(), soon).not.toContain('angka tidak cocok')
    await card.getByRole('button', { name: 'Kembalikan ke teks otomatis' }).click()
    await expect.poll(() => field.inputValue(), soon).toBe(automatic)
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await expect.poll(() => field.inputValue(), soon).toBe('Sejumlah 777 orang hadir dalam sosialisasi.')
    await card.getByRole('button', { name: 'Kembalikan ke teks otomatis' }).click()
    await previewHas(page, '777', false)
  })

  it('adds a paragraph that survives a reload', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Tambah paragraf' }).click()
    await page.keyboard.type('Capaian ini disampaikan kepada seluruh perangkat daerah.')
    await previewHas(page, 'disampaikan kepada seluruh perangkat daerah')
    await saved(page)
    await page.reload()
    await page.locator('[data-page]').first().waitFor()
    await previewHas(page, 'disampaikan kepada seluruh perangkat daerah')
    await section(page, 'Perbandingan periode').click()
    await page.getByText('Tambahan', { exact: true }).waitFor()
  })

  it('issues the report: what was typed last is in it, and the download has the bytes of its hash', async () => {
    const { page } = app
    const field = page.getByRole('article', { name: 'Paragraf 1' }).getByRole('textbox')
    await field.fill('Sejak 30 Juni 2025, peserta aktif bertambah 1.875 orang.')
    await page.getByRole('button', { name: 'Ganti menjadi 1.857' }).click()
    const draft = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh draf' }).click()
    expect((await draft).suggestedFilename()).toBe('Laporan Monev UCJ Kota Bima 2025-11-12 draf.docx')
    const text = wordText(openDocx(await fileOf(await draft)).xml('word/document.xml'))
    expect(plain(text)).toContain('peserta aktif bertambah 1.857 orang.')

    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Terbitkan Laporan Monev versi 1?').waitFor()
    expect(
      await dialog.getByRole('button', { name: 'Batal' }).evaluate((node) => node === document.activeElement),
    ).toBe(true)
    await dialog.getByRole('button', { name: 'Batal' }).press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    const opener = page.getByRole('button', { name: 'Terbitkan…' })
    await opener.click()
    await dialog.getByRole('button', { name: 'Batal' }).click()
    await expect.poll(() => opener.evaluate((node) => node === document.activeElement), soon).toBe(true)
    await opener.click()
    const issued = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Terbitkan dan unduh' }).click()
    const file = await issued
    expect(file.suggestedFilename()).toBe('Laporan Monev UCJ Kota Bima 2025-11-12 v1.docx')
    await page.getByText('isi sama dengan saat terbit').waitFor()
    const hash = await page.locator('.doc-facts .doc-hash').innerText()
    expect(
      createHash('sha256')
        .update(await fileOf(file))
        .digest('hex'),
    ).toBe(hash)
    await page.locator('[data-page]').first().waitFor()
    await previewHas(page, 'Versi 1')
    await expect.poll(() => page.locator('textarea').count()).toBe(0)
    await expect.poll(() => page.locator('.ant-btn-primary:not([disabled])').count()).toBe(1)
    expect(await seriousViolations(page)).toEqual([])
  })

  it('lists what was issued and hands it out again; a correction becomes the next version', async () => {
    const { page } = app
    await page.getByRole('link', { name: 'Dokumen terbit' }).click()
    await page
      .getByRole('row', { name: /Laporan Monev.*12 November 2025.*A4.*14 November 2025 pukul 09\.14 WITA/ })
      .waitFor()
    expect(await seriousViolations(page)).toEqual([])
    const again = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh Laporan Monev UCJ Kota Bima 2025-11-12 v1.docx' }).click()
    expect((await fileOf(await again)).length).toBeGreaterThan(10_000)
    await page.getByRole('link', { name: 'Laporan Monev' }).click()
    await page.getByRole('button', { name: 'Buat koreksi' }).click()
    await page.locator('.doc-before').getByRole('link', { name: 'versi 1' }).waitFor()
    // a correction that corrects nothing is no version
    const issue = page.getByRole('button', { name: 'Terbitkan…' })
    await expect.poll(() => issue.isDisabled()).toBe(true)
    await page.locator('header').getByText('Isi masih sama dengan versi 1').waitFor()
    await section(page, 'Perbandingan periode').click()
    const field = page.getByRole('article', { name: 'Paragraf 1' }).getByRole('textbox')
    await field.fill('Sejak 30 Juni 2025, peserta aktif bertambah 1.857 orang dan cakupan naik.')
    await page.getByText('draf versi 2').waitFor()
    await expect.poll(() => issue.isDisabled()).toBe(false)
  })

  it('opens an issued paper frozen until somebody asks for a correction', async () => {
    const { page } = app
    await page.evaluate(() => {
      location.hash = '#/dokumen?rapat=2&jenis=laporan&kertas=A4'
    })
    await page.getByText('isi sama dengan saat terbit').waitFor()
    await expect.poll(() => page.locator('textarea').count()).toBe(0)
    await expect.poll(() => page.getByRole('button', { name: 'Terbitkan…' }).count()).toBe(0)
    await expect.poll(() => page.getByRole('button', { name: 'Buat koreksi' }).count()).toBe(1)
    await page.getByRole('combobox', { name: 'Bahan dokumen' }).waitFor()
    expect(await seriousViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Buat koreksi' }).click()
    await page.getByText('draf versi 2').waitFor()
  })

  it('says what a nota dinas of an older meeting lacks, and where to fill it in', async () => {
    const { page } = app
    await page.evaluate(() => {
      location.hash = '#/dokumen?rapat=1&jenis=nota-dinas'
    })
    await page.getByRole('heading', { name: 'Kepala nota dinas belum diisi' }).waitFor()
    const issue = page.getByRole('button', { name: 'Terbitkan…' })
    await expect.poll(() => issue.isDisabled()).toBe(true)
    // the reason stands beside the button, and is read with it
    const reason = await issue.getAttribute('aria-describedby')
    await expect.poll(() => page.locator(`[id="${reason}"]`).innerText()).toBe('Kepala nota dinas belum diisi')
    await expect
      .poll(() => page.locator('.ant-btn-primary:not([disabled])').allInnerTexts())
      .toEqual(['Isi di Bahan rapat'])
    await page.getByRole('button', { name: 'Isi di Bahan rapat' }).click()
    await expect.poll(() => page.url()).toContain('#/rapat/1?langkah=bahan')
  })

  it('never complained', () => {
    expect(app.complaints).toEqual([])
  })
})

describe('the documents without data', () => {
  it('say what is missing and where to begin', async () => {
    const app = await openApp()
    try {
      await app.application.call('app.begin', { region: '74.71', officeName: 'Sekretariat Daerah', place: 'Kendari' })
      await app.page.reload()
      await app.page.getByRole('link', { name: 'Dokumen', exact: true }).click()
      await app.page.getByText('Belum ada bahan dokumen').waitFor()
      await expect.poll(() => app.page.locator('.ant-btn-primary').allInnerTexts()).toEqual(['Isi tabel'])
      expect(await seriousViolations(app.page)).toEqual([])
      expect(app.complaints).toEqual([])
    } finally {
      await app.close()
    }
  })
})
