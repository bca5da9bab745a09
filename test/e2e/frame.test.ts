import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

describe('the frame and the first screen on data contoh, at 1366×690', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    await app.page.getByRole('heading', { name: 'Beranda' }).waitFor()
  })
  afterAll(() => app.close())

  it('shows coverage, gap and the next step without scrolling, and says that the data are a sample', async () => {
    const { page } = app
    await expect.poll(() => page.getByText('DATA CONTOH').first().isVisible()).toBe(true)
    await expect.poll(() => page.locator('.beranda-figure').innerText()).toBe('37,95%')
    await expect.poll(() => page.getByText('kurang 7,05 poin').isVisible()).toBe(true)
    const button = await page.getByRole('button', { name: /Siapkan rapat/ }).boundingBox()
    expect(button && button.y + button.height).toBeLessThan(690)
    await expect.poll(() => page.locator('.ant-btn-primary:not([disabled])').count()).toBe(1)
  })

  it('moves between screens by Alt and a figure, and finds a region by Ctrl+K', async () => {
    const { page } = app
    await page.keyboard.press('Alt+5')
    await page.getByRole('heading', { name: 'RTL', exact: true }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Cari atau jalankan perintah' }).fill('raba')
    await page.getByRole('option', { name: /Kecamatan Raba/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Perbandingan' }).waitFor()
    await page.keyboard.press('Alt+1')
    await page.getByRole('heading', { name: 'Beranda' }).waitFor()
  })

  it('explains the screen by F1 and gives the focus back', async () => {
    const { page } = app
    await page.keyboard.press('F1')
    await page.getByText('Bantuan: Beranda').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByText('Bantuan: Beranda').isVisible()).toBe(false)
  })

  it('has nothing serious for axe and complains about nothing', async () => {
    expect(await seriousViolations(app.page)).toEqual([])
    expect(app.complaints).toEqual([])
  })
})
