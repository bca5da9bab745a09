import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'
import { pdfSheets } from '../helpers/pdf-text.ts'

const LONG = 'Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana'

const show = async ({ page }: OpenApp): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/rtl'
  })
  await page.locator('.rtl-table').waitFor()
}
const sideways = ({ page }: OpenApp): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth - window.innerWidth,
      ...[...document.querySelectorAll('main')].map((main) => main.scrollWidth - main.clientWidth),
    ),
  )

describe('RTL at 200 % zoom, 683×345', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, width: 683, height: 345 })
    await show(app)
  })
  afterAll(async () => {
    await app.close()
    expect(app.complaints).toEqual([])
  })

  it('shows the list alone, and a chosen RTL over it until Esc gives the row its focus back', async () => {
    const { page } = app
    await expect.poll(() => page.locator('.rtl-detail').count()).toBe(0)
    expect(await sideways(app)).toBe(0)
    await page.locator('.rtl-action').first().focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator('.rtl-detail').count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Menyampaikan daftar pekerja non-ASN' }).waitFor()
    await expect.poll(() => page.locator('.rtl-table').isVisible()).toBe(false)
    const box = await page.getByRole('button', { name: 'Catat progres' }).boundingBox()
    expect(box && box.y + box.height <= 345).toBe(true)
    expect(await sideways(app)).toBe(0)
    expect(await seriousViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.rtl-table').waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Menyampaikan daftar pekerja non-ASN')
  })

  it('has its forms in one column, with their buttons in sight', async () => {
    const { page } = app
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('form', { name: 'Catat progres' }).waitFor()
    expect(await sideways(app)).toBe(0)
    const box = await page.getByRole('button', { name: 'Simpan progres' }).boundingBox()
    expect(box && box.y + box.height <= 345).toBe(true)
    expect(await seriousViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('.rtl-table').waitFor()
  })
})

describe('RTL on paper', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    for (let count = 0; count < 40; count += 1) {
      await app.application.call('followUp.create', {
        meeting: 2,
        due: null,
        issue: null,
        action: `Mendata pekerja rentan kelompok ${count + 1}.`,
        output: null,
        remark: null,
        indicator: null,
        region: null,
        lead: [LONG],
        support: [],
      })
    }
    await show(app)
    await app.page.waitForFunction(() => document.querySelectorAll('.rtl-second').length === 47)
  })
  afterAll(async () => {
    await app.close()
    expect(app.complaints).toEqual([])
  })

  it('is the whole list under office, region and day, without anything to operate', async () => {
    const { page } = app
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    const sheet = page.locator('.print-sheet')
    await expect.poll(() => sheet.locator('tbody tr').count()).toBe(47)
    const head = await sheet.locator('header').innerText()
    for (const words of ['Kota Bima', 'Matriks Rencana Tindak Lanjut', '47 RTL', '14 November 2025']) {
      expect(head).toContain(words)
    }
    await expect.poll(() => page.locator('button:visible, input:visible').count()).toBe(0)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null })
    await expect.poll(() => sheet.count()).toBe(0)
  })

  it('says which filter chose the rows, and has no sheet more than they need', async () => {
    const { page } = app
    const sheets = async (): Promise<number> => {
      const texts = pdfSheets(await page.pdf({ preferCSSPageSize: true }))
      for (const text of texts) expect(text).toContain('DATACONTOH–bukandataresmi')
      return texts.length
    }
    expect(await sheets()).toBeGreaterThan(2)
    await page.getByRole('tab', { name: 'Terlambat' }).click()
    expect(await sheets()).toBe(1)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect.poll(() => page.locator('.print-sheet header').textContent()).toContain('2 dari 47 RTL: terlambat')
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  })

  it('shows a long office in full in the list and in the filter', async () => {
    const { page } = app
    await page.getByRole('tab', { name: 'Semua' }).click()
    await page.getByRole('combobox', { name: 'Penanggung jawab' }).click()
    await page.locator('.ant-select-dropdown:visible').getByText(LONG).click()
    await expect.poll(() => page.locator('.rtl-second').count()).toBe(40)
    const cut = await page
      .locator('.rtl-choice .ant-select-content')
      .evaluateAll((nodes) => nodes.some((node) => node.scrollWidth > node.clientWidth + 1))
    expect(cut).toBe(false)
    expect(await sideways(app)).toBe(0)
  })
})
