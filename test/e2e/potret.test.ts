import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'
import {
  activeCell,
  ask,
  cell,
  doubtfulDraft,
  goTo,
  grid,
  hasFocus,
  paste,
  rowOf,
  stored,
} from '../helpers/potret-screen.ts'

describe('a clerk types the figures of a day', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    await goTo(app)
    await grid(app.page).waitFor()
  })
  afterAll(() => app.close())

  it('begins a draft by keyboard with the potensi of the day before it', async () => {
    const { page } = app
    await page.keyboard.press('Alt+n')
    await page.getByLabel('Tanggal data').fill('13/11/2025')
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: 'Salin dari potret 30 Oktober 2025' }).waitFor()
    await page.getByRole('button', { name: 'Buat draf' }).click()
    await page.getByRole('button', { name: 'Finalkan potret 13 November 2025…' }).waitFor()
    await expect.poll(() => cell(page, 'Rasanae Barat', 2)).toBe('14.206')
    await expect.poll(() => cell(page, 'Rasanae Barat', 3)).toBe('–')
  })

  it('shows grid, primary button and status bar on 1366×690', async () => {
    const button = await app.page.getByRole('button', { name: /^Finalkan/ }).boundingBox()
    const bar = await app.page.getByRole('contentinfo').boundingBox()
    expect(button && button.y + button.height).toBeLessThanOrEqual((bar?.y ?? 0) + 0.5)
    await expect.poll(() => app.page.locator('.ant-btn-primary:not([disabled])').count()).toBe(1)
  })

  it('fills a column: typing replaces, Enter goes down, Tab right and back under the first column', async () => {
    const { page } = app
    await grid(page).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => activeCell(page)).toBe('Rasanae Barat 3')
    await page.keyboard.type('6100')
    await page.keyboard.press('Enter')
    await expect.poll(() => activeCell(page)).toBe('Rasanae Timur 3')
    await page.keyboard.type('2.500')
    await page.keyboard.press('Tab')
    await page.keyboard.type('0')
    await page.keyboard.press('Enter')
    await expect.poll(() => activeCell(page)).toBe('Asakota 3')
    await expect.poll(() => cell(page, 'Rasanae Barat', 3)).toBe('6.100')
    await expect.poll(() => cell(page, 'Rasanae Timur', 3)).toBe('2.500')
    await expect.poll(() => cell(page, 'Rasanae Timur', 4)).toBe('0')
    await expect.poll(() => cell(page, 'Rasanae Barat', 8)).toBe('42,94%')
  })

  it('keeps what was typed over a reload, without a button', async () => {
    const { page } = app
    await stored(page)
    await page.reload()
    await grid(page).waitFor()
    await expect.poll(() => cell(page, 'Rasanae Barat', 3)).toBe('6.100')
  })

  it('keeps a refused entry in its cell with the reason and what it may have meant; Esc gives the old figure back', async () => {
    const { page } = app
    await grid(page).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    const before = await grid(page).boundingBox()
    await page.keyboard.type('61,5')
    await page.keyboard.press('Enter')
    const field = page.getByRole('textbox', { name: 'Rasanae Barat, Aktif' })
    const note = page.getByRole('alert')
    await note.getByText('Jumlah orang tidak dapat berupa pecahan').waitFor()
    await expect.poll(() => field.inputValue()).toBe('61,5')
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
    expect(await grid(page).boundingBox()).toEqual(before)
    expect(await seriousViolations(page)).toEqual([])
    // the text does not get lost to a click elsewhere
    await rowOf(page, 'Raba').locator('[aria-colindex="4"]').click()
    await expect.poll(() => hasFocus(field)).toBe(true)
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
    await expect.poll(() => cell(page, 'Rasanae Barat', 3)).toBe('6.100')
    await expect.poll(() => hasFocus(grid(page))).toBe(true)
  })

  it('takes what a refused entry may have meant by Tab and Enter, or by Alt+Enter', async () => {
    const { page } = app
    await page.keyboard.type('1,5')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Jadikan 1.500' }))).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => cell(page, 'Rasanae Barat', 3)).toBe('1.500')
    await expect.poll(() => activeCell(page)).toBe('Rasanae Timur 3')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.type('-6200')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Jumlah orang tidak dapat negatif.').waitFor()
    await page.keyboard.press('Alt+Enter')
    await expect.poll(() => cell(page, 'Rasanae Barat', 3)).toBe('6.200')
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  })

  it('takes a block from Excel by the names in it, and takes it back with one Ctrl+Z', async () => {
    const { page } = app
    await paste(page, 'Kec. Raba\t16.720\t6.700\r\nAsakota\t13.588\t4.500\r\nKec. Lain\t1\t2\r\n')
    await expect.poll(() => page.locator('.paste-report').innerText()).toContain('Kec. Lain')
    // the block began at the chosen column, which is Aktif: the first figure column of the block goes there
    await expect.poll(() => cell(page, 'Raba', 3)).toBe('16.720')
    await page.keyboard.press('Control+z')
    await expect.poll(() => cell(page, 'Raba', 3)).toBe('–')
    await page.locator('.paste-report').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+y')
    await expect.poll(() => cell(page, 'Raba', 3)).toBe('16.720')
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: 'Tempel dari Excel' }).click()
    await page.getByLabel('Sel dari Excel').fill('Kec. Raba\t16.720\t6.700\nAsakota\t13.588\t4.500')
    await page.getByText('2 baris dikenali menurut nama wilayahnya').waitFor()
    await page.getByRole('button', { name: 'Isi ke potret' }).click()
    await expect.poll(() => cell(page, 'Raba', 3)).toBe('6.700')
    await expect.poll(() => cell(page, 'Asakota', 3)).toBe('4.500')
  })

  it('empties a chosen block to unknown, never to 0', async () => {
    const { page } = app
    await grid(page).focus()
    await page.keyboard.press('Control+Home')
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Shift+ArrowDown', 'Delete']) {
      await page.keyboard.press(key)
    }
    await expect.poll(() => cell(page, 'Rasanae Barat', 3)).toBe('–')
    await expect.poll(() => cell(page, 'Rasanae Timur', 3)).toBe('–')
    await page.keyboard.press('Control+z')
    await expect.poll(() => cell(page, 'Rasanae Barat', 3)).toBe('6.200')
  })

  it('edits with F2, and Esc leaves the figure as it was', async () => {
    const { page } = app
    await grid(page).focus()
    await page.keyboard.press('Control+Home')
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'F2']) await page.keyboard.press(key)
    const field = page.getByRole('textbox', { name: 'Rasanae Barat, Aktif' })
    await expect.poll(() => field.inputValue()).toBe('6200')
    await page.keyboard.type('9')
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
    await expect.poll(() => cell(page, 'Rasanae Barat', 3)).toBe('6.200')
  })

  it('opens a kecamatan with → on its name and closes it with ←', async () => {
    const { page } = app
    await grid(page).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await rowOf(page, 'Paruga').waitFor()
    await expect.poll(() => rowOf(page, 'Rasanae Barat').getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => activeCell(page)).toBe('Rasanae Barat 1')
    await page.keyboard.press('ArrowLeft')
    await rowOf(page, 'Paruga').waitFor({ state: 'detached' })
  })

  it('finds a kelurahan by its name with Ctrl+F and opens what hides it', async () => {
    const { page } = app
    await page.keyboard.press('Control+f')
    await page.getByRole('searchbox', { name: 'Cari wilayah' }).fill('kolo')
    await page.getByText(/^1 dari \d$/).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect.poll(() => activeCell(page)).toMatch(/^Kolo /)
  })

  it('has nothing to say for the console and nothing serious for axe', async () => {
    expect(await seriousViolations(app.page)).toEqual([])
    expect(app.complaints).toEqual([])
  })
})

describe('other states', () => {
  it('is empty before the first snapshot, with the two ways to begin', async () => {
    const app = await openApp()
    try {
      await ask(app, 'app.begin', { region: '52.72', officeName: 'Setda Kota Bima', place: 'Kota Bima' })
      await app.page.reload()
      await goTo(app)
      await app.page.getByRole('heading', { name: 'Belum ada potret data' }).waitFor()
      await expect.poll(() => app.page.locator('.ant-btn-primary').allInnerTexts()).toEqual(['Isi tabel'])
      await expect
        .poll(() => app.page.locator('.empty-view-now strong').allInnerTexts())
        .toEqual(['Masukkan potret data pertama'])
      expect(await seriousViolations(app.page)).toEqual([])
    } finally {
      await app.close()
    }
  })

  it('says what failed inside the screen, and the rest of the frame lives on', async () => {
    const app = await openApp({ sample: true })
    try {
      await app.page.evaluate("location.hash = '#/potret/9999'")
      await app.page.getByRole('alert').getByText('Potret data tidak ditemukan').waitFor()
      await app.page.getByRole('button', { name: 'Coba lagi' }).waitFor()
      await app.page.getByRole('link', { name: '30 Okt 2025' }).click()
      await grid(app.page).waitFor()
    } finally {
      await app.close()
    }
  })

  it('keeps what could not be stored on the screen and stores it by "Simpan lagi"', async () => {
    const app = await openApp({ sample: true })
    try {
      await doubtfulDraft(app)
      await goTo(app)
      await grid(app.page).waitFor()
      await app.page.route('**/call/snapshot.saveCells', (route) => route.abort())
      await grid(app.page).focus()
      await app.page.keyboard.press('ArrowDown')
      await app.page.keyboard.type('123')
      await app.page.keyboard.press('Enter')
      await app.page.locator('.snapshot-failure').getByRole('button', { name: 'Simpan lagi' }).waitFor()
      await expect.poll(() => cell(app.page, 'Rasanae Barat', 2)).toBe('123')
      await app.page.unroute('**/call/snapshot.saveCells')
      await app.page.locator('.snapshot-failure').getByRole('button', { name: 'Simpan lagi' }).click()
      await stored(app.page)
      await app.page.reload()
      await grid(app.page).waitFor()
      await expect.poll(() => cell(app.page, 'Rasanae Barat', 2)).toBe('123')
    } finally {
      await app.close()
    }
  })

  it('draws only what is seen of the 9.000 regions of a province, and types far down', async () => {
    const app = await openApp()
    try {
      const { page } = app
      await ask(app, 'app.begin', { region: '33', officeName: 'Setda Provinsi Jawa Tengah', place: 'Semarang' })
      await ask(app, 'snapshot.create', { asOf: '2025-10-30', source: 'BPJS', copyEligible: false })
      await page.reload()
      await goTo(app)
      await page.getByText('Kelurahan dan desa', { exact: true }).click()
      await expect.poll(() => grid(page).getAttribute('aria-rowcount')).toMatch(/^9\d{3}$/)
      await expect.poll(() => grid(page).getByRole('row').count()).toBeLessThan(60)
      await grid(page).focus()
      await page.keyboard.press('Control+End')
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.type('77')
      await page.keyboard.press('Enter')
      await stored(page)
      await expect.poll(() => grid(page).getByText('77', { exact: true }).isVisible()).toBe(true)
    } finally {
      await app.close()
    }
  })
})
