import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChromium } from '../helpers/chromium.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'
import { pdfSheets } from '../helpers/pdf-text.ts'

const pageFolder = process.env.PAGE_FOLDER
const options = pageFolder === undefined ? {} : { pageFolder }

let browser: Browser
let app: OpenApp
beforeAll(async () => {
  browser = await startChromium()
  app = await openApp({ ...options, browser, sample: true, width: 1920, height: 1080 })
})
afterAll(async () => {
  expect(app.complaints).toEqual([])
  await app.close()
  await browser.close()
})

/** Each picture beside the box that it should fill: its width in the page, that of the box. */
const widths = (): Promise<readonly (readonly [number, number])[]> =>
  app.page.evaluate(() =>
    [...document.querySelectorAll('canvas')].map((canvas) => [
      Math.round(Number.parseFloat(canvas.style.width)),
      Math.round(canvas.parentElement?.getBoundingClientRect().width ?? 0),
    ]),
  )

const fill = async (count: number): Promise<readonly number[]> => {
  await expect.poll(async () => (await widths()).filter(([own, box]) => Math.abs(own - box) <= 1).length).toBe(count)
  return (await widths()).map(([own]) => own)
}

const tell = (event: 'beforeprint' | 'afterprint'): Promise<boolean> =>
  app.page.evaluate((name) => window.dispatchEvent(new Event(name)), event)

describe('the pictures of a screen that is visited again', () => {
  it('fill their boxes on paper and on the screen, each time', async () => {
    for (const [screen, pictures] of [
      ['Perbandingan', 3],
      ['Beranda', 2],
      ['Perbandingan', 3],
      ['Beranda', 2],
    ] as const) {
      await app.page.getByRole('link', { name: screen, exact: true }).click()
      const before = await fill(pictures)
      await tell('beforeprint')
      const onPaper = await fill(pictures)
      expect(onPaper).not.toEqual(before)
      await tell('afterprint')
      expect(await fill(pictures)).toEqual(before)
    }
  })
})

describe('every screen on paper', () => {
  it('marks each sheet in one way, lists and matrices too', async () => {
    const { page } = app
    for (const screen of ['Rapat', 'RTL', 'Pengaturan']) {
      await page.getByRole('link', { name: screen }).first().click()
      await page.getByRole('heading', { name: screen, level: 1 }).waitFor()
      await page.locator('.load-view').waitFor({ state: 'detached' })
      for (const sheet of pdfSheets(await page.pdf({ preferCSSPageSize: true }))) {
        expect(sheet.split('DATACONTOH')).toHaveLength(2)
        expect(sheet).toContain('KotaBima,dicetak14November2025')
      }
    }
  })

  it('gives the place and time of a meeting more room than its counts', async () => {
    const { page } = app
    await page.getByRole('link', { name: 'Rapat' }).first().click()
    await page.locator('.meeting-table').waitFor()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const columns = await page
      .locator('.print-sheet .meeting-table th')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width))
    const [first = 0, , ...counts] = columns
    expect(first).toBeGreaterThan(3 * Math.min(...counts))
    await page.emulateMedia({ media: null })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  })

  it('says which target is the acuan', async () => {
    const { page } = app
    await page.evaluate(() => {
      location.hash = '#/pengaturan/target'
    })
    const chosen = page.locator('.settings td:has(> input:checked)').first()
    await chosen.waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await chosen.evaluate((cell) => getComputedStyle(cell, '::after').content)).toBe('"●"')
    await page.emulateMedia({ media: null })
  })
})
