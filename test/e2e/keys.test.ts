import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp({ sample: true, height: 690 })
  await app.page.getByRole('heading', { name: 'Beranda' }).waitFor()
  await app.page.evaluate(() => {
    window.print = () => {
      const root = document.documentElement
      root.dataset.printed = String(Number(root.dataset.printed ?? 0) + 1)
    }
  })
})
afterAll(async () => {
  expect(app.complaints).toEqual([])
  await app.close()
})

const go = async (hash: string, title: string): Promise<void> => {
  await app.page.evaluate((to) => {
    location.hash = to
  }, hash)
  await app.page.getByRole('heading', { level: 1, name: title }).waitFor()
}
const hash = (): string => new URL(app.page.url()).hash
const printed = (): Promise<number> => app.page.evaluate(() => Number(document.documentElement.dataset.printed ?? 0))
const hasFocus = (selector: string): Promise<boolean> =>
  app.page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector)

const PRINTED = [
  ['#/', 'Beranda', '.beranda-trend'],
  ['#/potret', 'Potret Data', '.potret-grid'],
  ['#/perbandingan', 'Perbandingan', '.cmp-table'],
  ['#/rtl', 'RTL', '.rtl-table'],
  ['#/dokumen?rapat=2&jenis=laporan', 'Laporan', '.paper-sheet'],
  ['#/pengaturan/kantor', 'Pengaturan', 'main h2'],
] as const

describe('the keyboard map', () => {
  it.each([
    ['Alt+1', 'Beranda', '.beranda-trend'],
    ['Alt+2', 'Potret Data', '.potret-grid'],
    ['Alt+3', 'Perbandingan', '.cmp-table'],
    ['Alt+4', 'Rapat', 'main table'],
    ['Alt+5', 'RTL', '.rtl-table'],
    ['Alt+6', /Laporan|Dokumen/, '.paper-sheet'],
    ['Alt+7', 'Pengaturan', 'main h2'],
  ] as const)('%s opens its screen, and Tab goes on inside it', async (key, title, ready) => {
    await app.page.keyboard.press(key)
    await app.page.getByRole('heading', { level: 1, name: title }).waitFor()
    await app.page.locator(ready).first().waitFor()
    await expect.poll(() => hasFocus('main')).toBe(true)
    await app.page.keyboard.press('Tab')
    await expect.poll(() => hasFocus('main')).toBe(true)
  })

  it.each(PRINTED)('Ctrl+P prints once on %s', async (place, title, ready) => {
    await go(place, title)
    await app.page.locator(ready).first().waitFor()
    const before = await printed()
    await app.page.keyboard.press('Control+p')
    await expect.poll(printed).toBe(before + 1)
  })

  it.each([
    ['#/potret', 'Potret Data', '.potret-grid'],
    ['#/rtl', 'RTL', '.rtl-table'],
  ] as const)('Ctrl+F goes to the search of the list on %s', async (place, title, ready) => {
    await go(place, title)
    await app.page.locator(ready).waitFor()
    await app.page.keyboard.press('Control+f')
    await expect.poll(() => hasFocus('main input')).toBe(true)
    await app.page.keyboard.press('Escape')
  })

  it('Alt+N begins a new potret, rapat and RTL; Esc leaves each without a trace', async () => {
    const { page } = app
    await go('#/potret', 'Potret Data')
    await page.keyboard.press('Alt+n')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await go('#/rapat', 'Rapat')
    await page.keyboard.press('Alt+n')
    await expect.poll(hash).toBe('#/rapat/baru')
    await go('#/rtl', 'RTL')
    await page.locator('.rtl-table').waitFor()
    await page.keyboard.press('Alt+n')
    await page.getByRole('heading', { name: 'RTL baru' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('heading', { name: 'RTL baru' }).count()).toBe(0)
  })

  it('Ctrl+Enter takes the primary action: a new meeting from Beranda, progress in RTL, issuing in Dokumen', async () => {
    const { page } = app
    await go('#/', 'Beranda')
    await page.getByRole('button', { name: 'Siapkan rapat baru' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await expect.poll(hash).toBe('#/rapat/baru')
    await go('#/rtl', 'RTL')
    await page.getByRole('button', { name: 'Catat progres' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('textbox', { name: 'Progres', exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await go('#/dokumen?rapat=2&jenis=laporan', 'Laporan')
    await page.getByRole('button', { name: 'Terbitkan…' }).waitFor()
    await page.locator('.paper-sheet').first().waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  it('gives the focus back after palette and help', async () => {
    const { page } = app
    await go('#/', 'Beranda')
    const button = page.getByRole('button', { name: 'Bandingkan periode' })
    for (const key of ['Control+k', 'F1']) {
      await button.focus()
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
      await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
    }
  })
})
