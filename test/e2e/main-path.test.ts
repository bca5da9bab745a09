import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workbookBytes } from '../electron/import/workbook-bytes.ts'
import { startChromium } from '../helpers/chromium.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

/** A person with a mouse: every click is counted. */
const personOn = (_page: Page) => {
  let clicks = 0
  return {
    clicks: () => clicks,
    click: async (target: Locator) => {
      clicks += 1
      await target.click()
    },
  }
}

const issuedName = 'Laporan Monev UCJ Kota Bima 2025-11-12 v1.docx'

const KENDARI = [
  ['wilayah', 'potensi', 'aktif', 'aktif_pu', 'aktif_bpu', 'aktif_jakon'],
  ['Kota Kendari', 140_940, 49_397, 88_357, 36_140, 16_443],
]

/** Words of body and footer, without the marks between them and with plain spaces. */
const textOf = (file: string): string =>
  Object.entries(unzipSync(new Uint8Array(readFileSync(file))))
    .filter(([name]) => /^word\/(document|footer\d*)\.xml$/.test(name))
    .map(([, bytes]) =>
      strFromU8(bytes)
        .replace(/<[^>]*>/g, '')
        .replaceAll('\u00a0', ' '),
    )
    .join(' ')

const expectIssued = (file: string): void => {
  const text = textOf(file)
  for (const figure of ['37,95', '25.963', '4.823', 'Versi 1']) expect(text).toContain(figure)
}

const fillProgress = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Progres', exact: true }).fill('80')
  await page.getByRole('textbox', { name: /Alasan|Catatan/ }).fill('Data 5 dari 23 paket belum diserahkan penyedia.')
}

describe.each([
  { width: 1366, height: 690 },
  { width: 1920, height: 1080 },
])('a clerk on data contoh at $width×$height', (size) => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ ...size, browser })
  })
  afterAll(() => app.close())

  it('goes from the first run over comparison and RTL to an issued, downloaded report in nine clicks', async () => {
    const { page } = app
    const { click, clicks } = personOn(page)
    await click(page.getByText('Data contoh', { exact: true }))
    await click(page.getByRole('button', { name: 'Mulai bekerja' }))
    await page.getByRole('heading', { name: 'Beranda' }).waitFor()
    await click(page.getByRole('link', { name: 'Perbandingan' }))
    await page.getByText('2,71 poin').first().waitFor()
    await click(page.getByRole('link', { name: /^RTL/ }))
    await click(page.getByRole('button', { name: 'Catat progres' }))
    await fillProgress(page)
    await click(page.getByRole('button', { name: 'Simpan progres' }))
    await page.getByText('Data 5 dari 23 paket').waitFor()
    await click(page.getByRole('link', { name: 'Dokumen' }))
    await click(page.getByRole('button', { name: 'Terbitkan…' }))
    const download = page.waitForEvent('download')
    await click(page.getByRole('button', { name: 'Terbitkan dan unduh' }))
    const file = await download
    expect(file.suggestedFilename()).toBe(issuedName)
    expectIssued(await file.path())
    expect(clicks()).toBe(9)
    expect(app.complaints).toEqual([])
  })
})

describe.each([
  { width: 1366, height: 690 },
  { width: 1920, height: 1080 },
])('a clerk with an XLSX of Kendari and nothing else at $width×$height', (size) => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ ...size, browser })
  })
  afterAll(() => app.close())

  it('goes from an empty start over import, check and finalising to an issued report in eleven clicks', async () => {
    const { page } = app
    const { click, clicks } = personOn(page)
    await page.getByRole('combobox').fill('kendari')
    await click(page.getByRole('option', { name: /Kota Kendari/ }))
    await click(page.getByRole('button', { name: 'Mulai bekerja' }))
    await page.getByRole('heading', { name: 'Beranda' }).waitFor()
    await click(page.getByRole('button', { name: 'Impor berkas' }))
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'kendari.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(workbookBytes(KENDARI)),
      })
    await page.getByLabel('Tanggal data').fill('8/6/2025')
    await page.keyboard.press('Tab')
    await click(page.getByRole('button', { name: /Periksa/ }))
    await click(page.getByRole('button', { name: /^Simpan/ }))
    await click(page.getByRole('button', { name: /Buka potret/ }))
    await page.getByText('Segmen tampak berisi potensi').waitFor()
    await click(page.getByRole('button', { name: /Finalkan/ }))
    await click(page.getByRole('dialog').getByRole('button', { name: /^Finalkan/ }))
    await click(page.getByRole('link', { name: 'Dokumen' }))
    await click(page.getByRole('button', { name: 'Terbitkan…' }))
    const download = page.waitForEvent('download')
    await click(page.getByRole('button', { name: 'Terbitkan dan unduh' }))
    const file = await download
    expect(file.suggestedFilename()).toBe('Laporan Monev UCJ Kota Kendari 2025-06-08 v1.docx')
    const text = textOf(await file.path())
    for (const figure of ['35,05', '91.543', '88.357 + 36.140 + 16.443 = 140.940']) expect(text).toContain(figure)
    expect(clicks()).toBe(11)
    expect(app.complaints).toEqual([])
  })
})

describe('the same path by keyboard alone', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ height: 690, browser })
  })
  afterAll(() => app.close())

  /** Presses Tab until the wanted thing has the focus, as somebody without a mouse does. */
  const tabTo = async (page: Page, target: Locator): Promise<void> => {
    await target.waitFor()
    for (let press = 0; press < 120; press += 1) {
      if (
        await target.evaluate(
          (element) => element === document.activeElement || element.contains(document.activeElement),
        )
      )
        return
      await page.keyboard.press('Tab')
    }
    throw new Error('the focus never reached it')
  }

  it('begins, compares, records progress, and issues the report', async () => {
    const { page } = app
    await tabTo(page, page.getByRole('radio').first())
    await page.keyboard.press('ArrowRight')
    await tabTo(page, page.getByRole('button', { name: 'Mulai bekerja' }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Beranda' }).waitFor()
    await page.keyboard.press('Alt+3')
    await page.getByText('2,71 poin').first().waitFor()
    await page.keyboard.press('Alt+5')
    await tabTo(page, page.getByRole('button', { name: 'Catat progres' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('textbox', { name: 'Progres', exact: true }))
    await page.keyboard.press('Control+a')
    await page.keyboard.type('80')
    await tabTo(page, page.getByRole('textbox', { name: /Alasan|Catatan/ }))
    await page.keyboard.type('Data 5 dari 23 paket belum diserahkan penyedia.')
    await tabTo(page, page.getByRole('button', { name: 'Simpan progres' }))
    await page.keyboard.press('Enter')
    await page.getByText('Data 5 dari 23 paket').waitFor()
    await page.keyboard.press('Alt+6')
    await tabTo(page, page.getByRole('button', { name: 'Terbitkan…' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Terbitkan dan unduh' }))
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expectIssued(await (await download).path())
    expect(app.complaints).toEqual([])
  })
})
