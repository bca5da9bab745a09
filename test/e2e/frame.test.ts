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

describe('the frame in a window of 1366×690 at 200 % zoom', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, width: 683, height: 345 })
    await app.page.getByRole('heading', { name: 'Beranda' }).waitFor()
  })
  afterAll(() => app.close())

  it('folds the sidebar into a menu that keeps the focus, closes by Esc, and gives the focus back', async () => {
    const { page } = app
    await expect.poll(() => page.locator('.sidebar').count()).toBe(0)
    const menu = page.getByRole('button', { name: 'Menu' })
    await menu.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Menu' })
    await dialog.waitFor()
    for (let press = 0; press < 14; press += 1) {
      await page.keyboard.press('Tab')
      // past the last one the focus goes by the window itself, and never into the screen below
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('main, .status-bar') === null))
        .toBe(true)
    }
    expect(await seriousViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.isVisible()).toBe(false)
    await expect.poll(() => menu.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('goes to a screen from the menu and says in full there what the status bar shortens', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Menu' }).click()
    const dialog = page.getByRole('dialog', { name: 'Menu' })
    await dialog.getByText('Potret kini: 30 Oktober 2025 (final)').waitFor()
    await dialog.getByText('Data contoh tidak dicadangkan').waitFor()
    await dialog.getByRole('link', { name: /RTL/ }).click()
    await page.getByRole('heading', { level: 1, name: 'RTL' }).waitFor()
    await expect.poll(() => dialog.isVisible()).toBe(false)
    await page.keyboard.press('Alt+1')
    await page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
  })

  it('shows every part of the status bar inside the window', async () => {
    const outside = await app.page.locator('.status-bar > *').evaluateAll((parts) =>
      parts
        .filter((part) => {
          const box = part.getBoundingClientRect()
          return box.right > window.innerWidth || box.bottom > window.innerHeight
        })
        .map((part) => part.textContent),
    )
    expect(outside).toEqual([])
    await expect.poll(() => app.page.locator('.status-bar').innerText()).toContain('30 Okt 2025 (final)')
  })

  it('keeps the help readable: every line can be scrolled to', async () => {
    const { page } = app
    await page.keyboard.press('F1')
    await page.getByText('Bantuan: Beranda').waitFor()
    const last = page.locator('.help-keys dd').last()
    await last.scrollIntoViewIfNeeded()
    const box = await last.boundingBox()
    expect(box && box.x + box.width <= 683 && box.y + box.height <= 345).toBe(true)
    await page.keyboard.press('Escape')
    expect(app.complaints).toEqual([])
  })
})

describe('keys that a screen has no use for', () => {
  it('never reach the browser: Ctrl+S does nothing, Ctrl+P prints the screen', async () => {
    const app = await openApp({ sample: true, height: 690 })
    const { page } = app
    await page.getByRole('heading', { name: 'Beranda' }).waitFor()
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes')
      window.addEventListener('keydown', (event) => {
        if (event.key === 's')
          setTimeout(() => document.documentElement.setAttribute('data-taken', String(event.defaultPrevented)))
      })
    })
    await page.keyboard.press('Control+s')
    await expect.poll(() => page.locator('html').getAttribute('data-taken')).toBe('true')
    await page.keyboard.press('Control+p')
    await expect.poll(() => page.locator('html').getAttribute('data-printed')).toBe('yes')
    expect(app.complaints).toEqual([])
    await app.close()
  })
})
