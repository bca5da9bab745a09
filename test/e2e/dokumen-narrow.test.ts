import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const pane = async (page: Page, name: string): Promise<void> => {
  await page.locator('.doc-panes').getByText(name, { exact: true }).click()
}
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const screen = document.querySelector('.frame-screen')
    return Math.max(
      document.documentElement.scrollWidth - window.innerWidth,
      (screen?.scrollWidth ?? 0) - (screen?.clientWidth ?? 0),
    )
  })

describe('the documents at 200 % zoom (683×345)', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, width: 683, height: 345 })
    await app.page.evaluate(() => {
      location.hash = '#/dokumen?rapat=2&jenis=laporan&kertas=A4'
    })
    await app.page.locator('.doc-panes').waitFor()
  })
  afterAll(() => app.close())

  it('show sections, text and preview one at a time, none of them cut off at the side', async () => {
    const { page } = app
    for (const [name, shown] of [
      ['Bagian', '.doc-sections'],
      ['Teks', '.doc-middle'],
      ['Pratinjau', '.doc-preview'],
    ] as const) {
      await pane(page, name)
      await expect.poll(() => page.locator(shown).isVisible()).toBe(true)
      const others = page.locator('.doc-columns > :visible')
      await expect.poll(() => others.count()).toBe(1)
      expect(await overflow(page)).toBe(0)
      expect(await seriousViolations(page)).toEqual([])
    }
    const sheet = await page.locator('[data-page="1"]').boundingBox()
    expect(sheet && sheet.x >= 0 && sheet.x + sheet.width <= 683).toBe(true)
  })

  it('open the text of a section that is chosen, and the preview of a table that is looked for', async () => {
    const { page } = app
    await pane(page, 'Bagian')
    await page.getByRole('button', { name: 'Capaian dan target' }).click()
    await page.getByRole('heading', { name: 'C.1 Capaian dan target' }).waitFor()
    await page.getByText('Tabel dan grafik').click()
    await page.getByRole('button', { name: 'Lihat di pratinjau' }).first().click()
    await expect
      .poll(async () => {
        const table = await page.locator('[data-page] .paper-current').first().boundingBox()
        return table !== null && table.y > -20 && table.y < 320
      })
      .toBe(true)
  })

  it('print the whole paper from wherever somebody is', async () => {
    const { page } = app
    await pane(page, 'Teks')
    const sheets = await page.locator('[data-page]').count()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect([...pdf.matchAll(/\/MediaBox/gu)]).toHaveLength(sheets)
  })

  it('let the paper be issued by keyboard, and show it', async () => {
    const { page } = app
    const issue = page.getByRole('button', { name: 'Terbitkan…' })
    await issue.focus()
    await page.keyboard.press('Enter')
    const confirm = page.getByRole('dialog').getByRole('button', { name: 'Terbitkan', exact: true })
    await confirm.focus()
    const box = await confirm.boundingBox()
    expect(box && box.y + box.height).toBeLessThanOrEqual(345)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Unduh DOCX' }).waitFor()
    expect(await overflow(page)).toBe(0)
    await pane(page, 'Rincian')
    await page.getByText('isi sama dengan saat terbit').waitFor()
    expect(await overflow(page)).toBe(0)
  })

  it('never complained', () => {
    expect(app.complaints).toEqual([])
  })
})
