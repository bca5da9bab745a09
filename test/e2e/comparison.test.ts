import { readFileSync } from 'node:fs'
import { read } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'
import { pdfSheets } from '../helpers/pdf-text.ts'

const pageFolder = process.env.PAGE_FOLDER
const options = pageFolder === undefined ? {} : { pageFolder }

const goTo = async ({ page }: OpenApp): Promise<void> => {
  await page.getByRole('link', { name: 'Perbandingan' }).click()
  await page.getByRole('heading', { name: 'Perbandingan', exact: true }).waitFor()
}

describe('the comparison on data contoh, at 1366×690', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ ...options, sample: true, height: 690 })
    await goTo(app)
    await app.page.getByText('Mengapa cakupan berubah').waitFor()
  })
  afterAll(() => app.close())

  it('shows the five figures, the reason and the one filled button without scrolling', async () => {
    const { page } = app
    await expect
      .poll(() => page.locator('.cmp-key-value').allInnerTexts())
      .toEqual(['37,95', '25.963', '68.412', '42.449', '4.823'])
    const why = await page.locator('.cmp-why').boundingBox()
    expect(why && why.y + why.height).toBeLessThan(690)
    await expect
      .poll(() => page.locator('.ant-btn-primary:not([disabled])').allInnerTexts())
      .toEqual(['Pakai dalam laporan'])
    await expect
      .poll(() => page.locator('.cmp-why p').first().innerText())
      .toContain('cakupan naik 2,71 poin persentase')
  })

  it('gives every picture its message in words and keeps table and picture in one order', async () => {
    const { page } = app
    const names = await page.getByRole('img').evaluateAll((images) => images.map((image) => image.ariaLabel ?? ''))
    const pictures = names.filter((name) => /^(Diagram|Grafik)/.test(name))
    expect(pictures).toHaveLength(3)
    const rows = await page.locator('.cmp-places tbody th button').allInnerTexts()
    expect(rows).toEqual(['Asakota', 'Rasanae Timur', 'Raba', 'Rasanae Barat', 'Mpunda'])
    const bars = pictures.find((name) => name.startsWith('Diagram batang')) ?? ''
    const places = rows.map((row) => bars.indexOf(`${row} `))
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })

  it('has nothing serious for axe', async () => {
    expect(await seriousViolations(app.page)).toEqual([])
  })

  it('opens a kecamatan by keyboard and goes back up, and keeps the choice over a reload', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Asakota' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.getByText('Kecamatan Rasanae Timur, urut selisih terbesar').waitFor()
    await expect.poll(() => page.getByText('Segmen Kecamatan Rasanae Timur tidak dirinci').isVisible()).toBe(true)
    await page.reload()
    await page.getByText('Kecamatan Rasanae Timur, urut selisih terbesar').waitFor()
    await page.getByRole('navigation', { name: 'Wilayah' }).getByRole('button', { name: 'Kota Bima' }).click()
    await page.getByText('Kota Bima, urut selisih terbesar').waitFor()
  })

  it('begins a kecamatan at its top, and the kota again with the focus on its first row', async () => {
    const { page } = app
    const top = () => page.locator('.cmp-body').evaluate((body) => body.scrollTop)
    const name = page.getByRole('button', { name: 'Mpunda' })
    await page.locator('.cmp-body').evaluate((body) => body.scrollTo({ top: 100 }))
    await expect.poll(top).toBeGreaterThan(0)
    await name.click()
    await page.getByText('Kecamatan Mpunda, urut selisih terbesar').waitFor()
    await expect.poll(top).toBe(0)
    await page.getByRole('navigation', { name: 'Wilayah' }).getByRole('button', { name: 'Kota Bima' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Asakota')
    await expect.poll(top).toBe(0)
  })

  it('says of the line through all snapshots what it is, not an average pace', async () => {
    const { page } = app
    await page.getByText('Garis semua potret', { exact: true }).click()
    await expect
      .poll(() => page.locator('.cmp-trend-words p').innerText())
      .toContain('Menurut garis kecenderungan lima potret sejak 31 Oktober 2024 (350 orang tiap bulan)')
    await page.getByText('Dua potret ini', { exact: true }).click()
    await expect.poll(() => page.locator('.cmp-trend-words p').innerText()).toContain('Dengan laju rata-rata 463 orang')
  })

  it('says beside another indicator whose coverage the segments add to', async () => {
    const { page } = app
    const hash = await page.evaluate(() => location.hash)
    await page.evaluate(() => {
      location.hash = '/perbandingan?pembanding=2025-06-30&kini=2025-10-30&indikator=ucj.jakon'
    })
    await expect.poll(() => page.locator('.cmp-segments .panel-head').innerText()).toContain('terhadap cakupan UCJ')
    await page.evaluate((before) => {
      location.hash = before
    }, hash)
    await expect
      .poll(() => page.locator('.cmp-segments .panel-head').innerText())
      .toContain('terhadap efek kepesertaan')
  })

  it('shows the kelurahan of the whole kota, and the segments as indicators', async () => {
    const { page } = app
    await page.getByText('Kelurahan', { exact: true }).click()
    await page.getByText('12 teratas dari 41').waitFor()
    await expect.poll(() => page.locator('.cmp-places tbody tr').count()).toBe(41)
    await page.locator('.cmp-toolbar').getByText('Kecamatan', { exact: true }).click()
    await page.getByRole('button', { name: 'Mpunda' }).waitFor()
  })

  it('swaps the two days and warns that the comparison runs backwards', async () => {
    const { page } = app
    const swap = page.getByRole('button', { name: 'Tukar potret kini dan potret pembanding' })
    await swap.click()
    await page.getByText('perubahan dihitung mundur').waitFor()
    await expect.poll(() => page.locator('.cmp-key-value').first().innerText()).toBe('35,24')
    await swap.click()
    await expect.poll(() => page.locator('.cmp-key-value').first().innerText()).toBe('37,95')
  })

  it('downloads the comparison as a workbook that holds the same figures', async () => {
    const { page } = app
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ekspor Excel' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('contoh-perbandingan-kota-bima-2025-06-30-2025-10-30.xlsx')
    const book = read(readFileSync(await file.path()), { type: 'buffer' })
    expect(book.SheetNames).toEqual(['Perbandingan', 'Wilayah', 'Segmen', 'Tren'])
    expect(book.Sheets.Perbandingan?.A1?.v).toBe('DATA CONTOH')
  })

  it('prints on its own paper, without the frame, marked as sample data', async () => {
    const { page } = app
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.getByRole('navigation', { name: 'Layar' }).isVisible()).toBe(false)
    await expect.poll(() => page.locator('.cmp-toolbar').isVisible()).toBe(false)
    await expect.poll(() => page.locator('.cmp-print-head').innerText()).toContain('Perbandingan Cakupan UCJ Kota Bima')
    await page.emulateMedia({ media: null })
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const [, width, height] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []
    // A4 landscape, in points
    expect([width, height].map((side) => Math.round(Number(side)))).toEqual([842, 595])
    const sheets = pdfSheets(pdf)
    expect(sheets).toHaveLength(2)
    for (const sheet of sheets) {
      expect(sheet).toContain('DATACONTOH–bukandataresmi')
      expect(sheet).toContain('KotaBima,dataper30Juni2025dan30Oktober2025')
    }
  })

  it('says inside the screen what failed, and leads back', async () => {
    const { page } = app
    await page.evaluate(() => {
      location.hash = '#/perbandingan?wilayah=52.06'
    })
    await page.getByText('tidak terletak di Kota Bima').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Coba lagi' }).isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Kembali ke wilayah kantor' }).click()
    await page.getByText('Mengapa cakupan berubah').waitFor()
  })

  it('complains about nothing', () => {
    expect(app.complaints).toEqual([])
  })
})

describe('the comparison without snapshots', () => {
  it('says what is missing and leads to it', async () => {
    const app = await openApp(options)
    try {
      await app.application.call('app.begin', {
        region: '52.72',
        officeName: 'Sekretariat Daerah Kota Bima',
        place: 'Kota Bima',
      })
      await app.page.reload()
      await goTo(app)
      await app.page.getByRole('heading', { name: 'Perbandingan memerlukan dua potret data' }).waitFor()
      expect(await seriousViolations(app.page)).toEqual([])
      await app.page.getByRole('button', { name: 'Impor berkas' }).click()
      await expect.poll(() => app.page.url()).toContain('#/impor')
      expect(app.complaints).toEqual([])
    } finally {
      await app.close()
    }
  })
})
