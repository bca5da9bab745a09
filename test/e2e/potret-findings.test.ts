import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'
import type { Locator } from 'playwright-core'
import { activeCell, ask, cell, count, doubtfulDraft, goTo, grid, hasFocus, rowOf } from '../helpers/potret-screen.ts'

const isInside = async (inner: Locator, outer: Locator): Promise<boolean> => {
  const [small, large] = [await inner.boundingBox(), await outer.boundingBox()]
  if (small === null || large === null) return false
  return small.x >= large.x && small.x + small.width <= large.x + large.width + 1
}

describe('findings beside the grid', () => {
  let app: OpenApp
  beforeEach(async () => {
    app = await openApp({ sample: true })
    await doubtfulDraft(app)
    await goTo(app)
    await grid(app.page).waitFor()
  })
  afterEach(async () => {
    expect(app.complaints).toEqual([])
    await app.close()
  })

  it('are walked with F8, and the cell and the finding are shown together', async () => {
    const { page } = app
    await grid(page).focus()
    await page.keyboard.press('F8')
    await expect.poll(() => page.locator('.finding-chosen h3').innerText()).toContain('Segmen tampak berisi potensi')
    await expect.poll(() => activeCell(page)).toBe('Asakota 4')
    await page.keyboard.press('F8')
    await expect.poll(() => page.locator('.finding-chosen h3').innerText()).toContain('Dua angka mungkin tertukar')
    await expect.poll(() => activeCell(page)).toBe('Rasanae Timur 3')
    await page.keyboard.press('Shift+F8')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => page.locator('.finding-chosen').count()).toBe(0)
  })

  it('are solved by their suggestion with Alt+Enter and by their button, and come back with Ctrl+Z', async () => {
    const { page } = app
    await grid(page).focus()
    await page.keyboard.press('F8')
    await page.keyboard.press('F8')
    await page.keyboard.press('Alt+Enter')
    await expect.poll(() => cell(page, 'Rasanae Timur', 3)).toBe('3.871')
    await page.getByText('Dua angka mungkin tertukar').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Jadikan potensi segmen' }).click()
    await page.getByText('Segmen tampak berisi potensi').waitFor({ state: 'detached' })
    await page.getByRole('columnheader', { name: 'Potensi per segmen', exact: true }).waitFor()
    await page.getByText('3 angka Asakota kini di kolom Potensi PU, Potensi BPU, Potensi Jakon.').waitFor()
    await expect.poll(() => activeCell(page)).toBe('Asakota 12')
    for (const column of [10, 11, 12]) {
      const moved = rowOf(page, 'Asakota').locator(`[aria-colindex="${column}"]`)
      await expect.poll(() => isInside(moved, grid(page))).toBe(true)
    }
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await page.getByText('Dua angka mungkin tertukar').waitFor()
    await expect.poll(() => cell(page, 'Rasanae Timur', 3)).toBe('3.781')
  })

  it('are answered with an explanation, which a report then carries', async () => {
    const { page } = app
    const finding = page.getByRole('listitem').filter({ hasText: 'Dua angka mungkin tertukar' })
    await finding.getByRole('button', { name: 'Sudah benar…' }).click()
    await page.getByLabel('Mengapa angka ini sudah benar').fill('Dicocokkan dengan cabang pada 12 November')
    // not the primary action of the screen while text is written
    await page.keyboard.press('Control+Enter')
    await page.getByText('Penjelasan yang dicatat: Dicocokkan dengan cabang').waitFor()
    await expect.poll(() => page.locator('.findings-head').innerText()).toContain('1 sudah dijelaskan')
  })

  it('ask for the cause of a fall', async () => {
    const { page } = app
    const { id } = await ask(app, 'snapshot.create', { asOf: '2025-11-14', source: 'Cabang', copyEligible: false })
    await ask(app, 'snapshot.saveCells', {
      id,
      changes: [count('52.72.03', 'eligible', 15_930), count('52.72.03', 'active', 7_000)],
    })
    await page.reload()
    const fall = page.getByRole('listitem').filter({ hasText: 'Peserta aktif turun' })
    await fall.getByRole('combobox').click()
    await page.getByText('Proyek berakhir', { exact: true }).last().click()
    await page.getByText('Penyebab yang dicatat ialah berakhirnya proyek.').waitFor()
  })

  it('are never told by colour alone: every marked cell bears its number', async () => {
    const { page } = app
    const numbers = await page.locator('td.grid-check .grid-badge').allInnerTexts()
    expect(numbers.map((text) => text.trim().split(/\s+/).at(-1))).toEqual(['2', '3', '1', '1', '1'])
  })
})

describe('from draft to final and on to a correction', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true })
    await doubtfulDraft(app)
    await goTo(app)
    await grid(app.page).waitFor()
  })
  afterAll(() => app.close())

  it('asks before finalising, with "Batal" focused, and gives the focus back', async () => {
    const { page } = app
    const button = page.getByRole('button', { name: 'Finalkan potret 13 November 2025…' })
    await button.click()
    await page.getByRole('dialog', { name: 'Finalkan potret 13 November 2025?' }).waitFor()
    await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Batal' }))).toBe(true)
    expect(await seriousViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(button)).toBe(true)
  })

  it('finalises what was typed a moment ago, and then nothing can be typed', async () => {
    const { page } = app
    await grid(page).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('6000')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Finalkan', exact: true }).click()
    await page.getByRole('button', { name: 'Buat koreksi' }).waitFor()
    await expect.poll(() => cell(page, 'Rasanae Barat', 3)).toBe('6.000')
    await grid(page).focus()
    await page.keyboard.type('1')
    await expect.poll(() => page.getByRole('textbox', { name: /Rasanae/ }).count()).toBe(0)
    await expect.poll(() => page.getByRole('button', { name: 'Tempel dari Excel' }).count()).toBe(0)
  })

  it('corrects as version 2; the removed draft comes back by "Urungkan"', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Buat koreksi' }).click()
    await page.getByRole('link', { name: 'Versi 1' }).waitFor()
    await expect.poll(() => cell(page, 'Rasanae Barat', 3)).toBe('6.000')
    await page.getByRole('button', { name: 'Hapus draf…' }).click()
    const question = page.getByRole('dialog', { name: 'Hapus draf versi 2 potret 13 November 2025?' })
    await question.getByText('Angka 3 wilayah dan penjelasan temuannya ikut terhapus. Versi 1 tetap ada.').waitFor()
    await expect.poll(() => hasFocus(question.getByRole('button', { name: 'Batal' }))).toBe(true)
    expect(await seriousViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await question.waitFor({ state: 'hidden' })
    await expect.poll(() => page.getByRole('button', { name: 'Hapus draf…' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Hapus draf…' }).click()
    await question.getByRole('button', { name: 'Hapus', exact: true }).click()
    await page.getByRole('button', { name: 'Buat koreksi' }).waitFor()
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await page.getByRole('link', { name: 'Versi 1' }).click()
    await page.getByText('Versi ini sudah digantikan oleh versi 2').waitFor()
    expect(app.complaints).toEqual([])
  })

  it('changes source and meaning of potensi of the draft', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Buka versi 2' }).click()
    await page.getByRole('button', { name: 'Ubah', exact: true }).click()
    await page.getByLabel('Dokumen').fill('Surat B/114/112025')
    await page.getByRole('textbox', { name: 'Arti potensi' }).fill('Angkatan kerja menurut Sakernas')
    expect(await seriousViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Simpan sumber' }).click()
    await page.getByText('Angkatan kerja menurut Sakernas', { exact: true }).waitFor()
  })
})
