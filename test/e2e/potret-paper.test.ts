import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'
import { doubtfulDraft, goTo, grid, hasFocus } from '../helpers/potret-screen.ts'

/** Sheets of the printed screen, each as width and height in millimetres. */
const sheets = async ({ page }: OpenApp): Promise<readonly string[]> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/gu)].map(([, width, height]) =>
    [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)).join('×'),
  )
}

describe('a snapshot on paper', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true })
    await doubtfulDraft(app)
    await goTo(app)
    await app.page.getByRole('link', { name: '30 Okt 2025' }).click()
    await app.page.getByRole('treegrid', { name: 'Angka potret 30 Oktober 2025' }).waitFor()
  })
  afterAll(async () => {
    expect(app.complaints).toEqual([])
    await app.close()
  })
  const paper = () => app.page.locator('.potret-paper')
  const begin = async (): Promise<void> => {
    await app.page.emulateMedia({ media: 'print' })
    await app.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    await paper().waitFor()
  }
  const end = async (): Promise<void> => {
    await app.page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    await app.page.emulateMedia({ media: null })
    await paper().waitFor({ state: 'detached' })
  }

  it('says what it is: region, day, version and state, source, meaning of potensi, sample', async () => {
    await begin()
    const head = paper().locator('header')
    await expect.poll(() => head.innerText()).toContain('Potret Data Kota Bima, 30 Oktober 2025')
    await expect.poll(() => head.innerText()).toContain('Versi 1, final. Sumber: BPJS Ketenagakerjaan Cabang Kota Bima')
    await expect.poll(() => head.innerText()).toContain('Potensi: Angkatan kerja di luar ASN, TNI, dan Polri.')
    await expect.poll(() => head.innerText()).toContain('DATA CONTOH')
    await end()
  })

  it('leaves the frame and the screen off, and has every row that is open with the numbers of the findings', async () => {
    await begin()
    for (const hidden of ['.sidebar', '.status-bar', '.page-header', '.snapshot-bar', '.snapshot-main', '.findings']) {
      await expect.poll(() => app.page.locator(hidden).first().isVisible()).toBe(false)
    }
    await expect.poll(() => paper().locator('tbody tr').count()).toBe(6)
    await expect.poll(() => paper().innerText()).toContain('Dicetak 6 dari 47 wilayah, yaitu yang dibuka pada kisi.')
    await expect.poll(() => paper().locator('tbody tr').first().innerText()).toMatch(/\[1\]\s*37,59%/)
    await expect.poll(() => paper().locator('li').count()).toBe(3)
    await expect.poll(() => paper().locator('li').first().innerText()).toMatch(/^\[1\]\s*Dua angka mungkin tertukar/)
    await end()
  })

  it('comes out on one sheet of A4 across, and with all kelurahan on no empty one', async () => {
    expect(await sheets(app)).toEqual(['297×210'])
    await app.page.getByText('Kelurahan', { exact: true }).click()
    await begin()
    await expect.poll(() => paper().locator('tbody tr').count()).toBe(47)
    await expect.poll(() => paper().innerText()).toContain('Semua 47 wilayah dicetak.')
    const height = (await paper().boundingBox())?.height ?? 0
    await end()
    const printed = await sheets(app)
    expect(printed.every((size) => size === '297×210')).toBe(true)
    // 186 mm of a sheet are used, and what may not be split can leave a little of it free
    expect(printed.length).toBe(Math.ceil(height / ((186 / 25.4) * 96)))
  })
})

describe('a window at 200 %', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, width: 683, height: 345 })
    await doubtfulDraft(app)
    await app.page.evaluate("location.hash = '#/potret'")
    await grid(app.page).waitFor()
  })
  afterAll(async () => {
    expect(app.complaints).toEqual([])
    await app.close()
  })

  it('is one column without scrolling sideways: the grid in its own box, the findings below it', async () => {
    const { page } = app
    await expect
      .poll(() =>
        page.evaluate<boolean>(
          '[document.documentElement, document.querySelector(".frame-screen")].every((e) => e.scrollWidth <= e.clientWidth)',
        ),
      )
      .toBe(true)
    const box = await grid(page).boundingBox()
    const findings = await page.getByRole('complementary', { name: 'Temuan' }).boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 683).toBe(true)
    expect(findings && box && findings.y >= box.y + box.height).toBe(true)
    expect(await seriousViolations(page)).toEqual([])
  })

  it('keeps the names in sight while the figures scroll, and says how many columns are beyond', async () => {
    const { page } = app
    const name = grid(page).locator('th.grid-cell').first()
    const before = await name.boundingBox()
    await page.getByRole('button', { name: /^\d kolom lagi di kanan$/ }).click()
    await expect.poll(() => page.getByRole('button', { name: /kolom lagi di kanan/ }).count()).toBe(0)
    await expect.poll(async () => (await name.boundingBox())?.x).toBe(before?.x)
    await expect.poll(() => hasFocus(grid(page))).toBe(true)
  })

  it('names the finding of the cell under the grid and leads to it, and reaches the primary button', async () => {
    const { page } = app
    await grid(page).focus()
    await page.keyboard.press('F8')
    await page.getByRole('button', { name: 'Temuan 1: Segmen tampak berisi potensi' }).first().click()
    await expect
      .poll(() => page.locator('.finding-chosen .finding-title').evaluate((e) => e.matches(':focus')))
      .toBe(true)
    const button = page.getByRole('button', { name: 'Finalkan potret 13 November 2025…' })
    await button.focus()
    await expect
      .poll(async () => {
        const box = await button.boundingBox()
        return box !== null && box.y >= 0 && box.y + box.height <= 345
      })
      .toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Finalkan potret 13 November 2025?' }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('fits its dialogs', async () => {
    const { page } = app
    await page.keyboard.press('Alt+n')
    const dialog = page.locator('.ant-modal')
    await dialog.waitFor()
    const box = await dialog.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 683 && box.y >= 0).toBe(true)
    const submit = page.getByRole('button', { name: 'Buat draf' })
    await submit.scrollIntoViewIfNeeded()
    await expect
      .poll(async () => {
        const place = await submit.boundingBox()
        return place !== null && place.y + place.height <= 345
      })
      .toBe(true)
    await page.keyboard.press('Escape')
  })
})
