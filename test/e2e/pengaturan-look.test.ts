import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { startChromium } from '../helpers/chromium.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const SLUGS = [
  'kantor',
  'pejabat',
  'perangkat',
  'indikator',
  'target',
  'tarif',
  'kategori',
  'dasar-hukum',
  'data',
  'tentang',
] as const
const LONG_NAME = 'Dinas Pemberdayaan Masyarakat, Pemerintahan Desa, Kependudukan dan Pencatatan Sipil'

let browser: Browser
let app: OpenApp

beforeAll(async () => {
  browser = await startChromium()
  app = await openApp({ browser, sample: true, width: 683, height: 345 })
  await app.application.call('unit.save', { id: null, name: LONG_NAME, shortName: null })
})
afterAll(async () => {
  await app.close()
  await browser.close()
})

const goTo = async (slug: string): Promise<void> => {
  await app.page.evaluate(`location.hash = '#/pengaturan/${slug}'`)
  await app.page.locator(`.settings-item-here[href$="/${slug}"]`).waitFor()
  await app.page.locator('.settings .panel').first().waitFor()
}
const button = (name: string) => app.page.getByRole('button', { name, exact: true })
const isWithin = (selector: string): Promise<boolean> =>
  app.page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect()
      return left >= -0.5 && right <= document.documentElement.clientWidth + 0.5
    })

describe('Pengaturan at 200 % zoom of 1366×690', () => {
  it.each(SLUGS)('%s fits in one column, its place in the list in sight', async (slug) => {
    await goTo(slug)
    await expect
      .poll(() => app.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
      .toBe(0)
    await expect.poll(() => isWithin('.settings-item-here')).toBe(true)
    await expect.poll(() => isWithin('.section-head')).toBe(true)
    expect(await seriousViolations(app.page)).toEqual([])
  })

  it('keeps the buttons of a form in sight, and every field within reach of the keyboard', async () => {
    const { page } = app
    await goTo('target')
    await button('Tambah target…').click()
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => isWithin('.edit-footer')).toBe(true)
    const saving = await button('Simpan target').boundingBox()
    expect(saving && saving.y + saving.height).toBeLessThanOrEqual(345)
    for (let count = 0; count < 8; count += 1) await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate("document.activeElement.closest('.edit-drawer') !== null")).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  it('complains about nothing', () => expect(app.complaints).toEqual([]))
})

describe('figures in a form', () => {
  it('stand at the right beside their unit, and a refused one is marked', async () => {
    const { page } = app
    await page.setViewportSize({ width: 1366, height: 690 })
    await goTo('tarif')
    await button('Tambah tarif…').click()
    const rupiah = page.getByLabel('Rupiah per orang per bulan')
    await expect.poll(() => rupiah.evaluate((element) => getComputedStyle(element).textAlign)).toBe('right')
    await rupiah.fill('8,4 ribu')
    await page.getByText('Rupiah ditulis sebagai bilangan bulat, misalnya 16.800.').waitFor()
    await expect.poll(() => rupiah.getAttribute('aria-invalid')).toBe('true')
    await button('Batalkan').click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })
})

describe('what is there already', () => {
  it('is refused by its name inside the form, and what was typed stays', async () => {
    const { page } = app
    await goTo('perangkat')
    await button('Tambah perangkat daerah…').click()
    await page.getByLabel('Nama', { exact: true }).fill(LONG_NAME.toUpperCase())
    await button('Simpan perangkat daerah').click()
    await expect
      .poll(() => page.getByRole('dialog').getByRole('alert').innerText())
      .toContain(`sudah dipakai oleh ${LONG_NAME}. Perangkat daerah belum disimpan.`)
    await expect.poll(() => page.getByLabel('Nama', { exact: true }).inputValue()).toBe(LONG_NAME.toUpperCase())
    await button('Batalkan').click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await expect.poll(() => page.getByRole('row', { name: LONG_NAME }).count()).toBe(1)
  })
})

describe('Pengaturan on paper', () => {
  it.each(SLUGS)('%s has its title, its day and what is set, without anything to press', async (slug) => {
    const { page } = app
    await goTo(slug)
    await page.emulateMedia({ media: 'print' })
    const shown = await page.locator('body').innerText()
    expect(shown).toContain('Pengaturan')
    expect(shown).toContain('Menurut pengaturan pada 14 November 2025')
    expect(await page.locator('button:visible, .settings-list:visible').count()).toBe(0)
    if (slug === 'kantor') expect(await page.getByLabel('Nama kantor').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
  })
})
