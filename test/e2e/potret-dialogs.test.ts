import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'
import { activeCell, cell, goTo, grid, hasFocus, stored } from '../helpers/potret-screen.ts'

describe('the dialog for a new snapshot', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    await goTo(app)
    await grid(app.page).waitFor()
  })
  afterAll(async () => {
    expect(app.complaints).toEqual([])
    await app.close()
  })
  const day = () => app.page.getByLabel('Tanggal data')
  const submit = () => app.page.getByRole('button', { name: 'Buat draf' })

  it('begins in the date, says what is missing beside its button, and how a day is written', async () => {
    const { page } = app
    await page.keyboard.press('Alt+n')
    await expect.poll(() => hasFocus(day())).toBe(true)
    await expect.poll(() => day().getAttribute('placeholder')).toBe('hari/bulan/tahun')
    await expect.poll(() => submit().isDisabled()).toBe(true)
    await page.getByText('Isi tanggal data dahulu.').waitFor()
    expect(await seriousViolations(page)).toEqual([])
  })

  it.each(['13/11/2025', '13-11-2025', '13.11.2025', '13 November 2025', '13 nov 2025', '2025-11-13'])(
    'reads %s as 13 November 2025',
    async (typed) => {
      await day().fill(typed)
      await expect.poll(() => submit().isEnabled()).toBe(true)
      await day().press('Tab')
      await expect.poll(() => day().inputValue()).toBe('13 November 2025')
      await day().fill('')
      await expect.poll(() => submit().isDisabled()).toBe(true)
    },
  )

  it.each([
    ['31/6/2025', 'Juni 2025 hanya sampai tanggal 30.'],
    ['12/13/2025', 'tidak ada bulan 13.'],
    ['kemarin', 'tidak terbaca sebagai tanggal.'],
    ['1/12/2025', 'paling akhir 14 November 2025.'],
  ])('refuses %s with words; what was typed stays, and Enter goes nowhere', async (typed, words) => {
    await day().fill(typed)
    await day().press('Enter')
    await app.page.getByRole('alert').getByText(words).waitFor()
    await expect.poll(() => day().inputValue()).toBe(typed)
    await expect.poll(() => day().getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => hasFocus(day())).toBe(true)
    await expect.poll(() => submit().isDisabled()).toBe(true)
    await day().press('Control+Enter')
    // the dialog answers a key after its field did; a later timer runs after that answer
    await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)))
    await expect.poll(() => app.page.getByRole('dialog').isVisible()).toBe(true)
  })

  it('goes from the date to the source with Tab, and empties the date only as text', async () => {
    const { page } = app
    await day().fill('13/11/2025')
    await day().press('Tab')
    await expect.poll(() => hasFocus(page.getByRole('textbox', { name: 'Sumber (boleh kosong)' }))).toBe(true)
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => hasFocus(day())).toBe(true)
    await expect.poll(() => day().inputValue()).toBe('13 November 2025')
  })

  it('opens the snapshot of a day that has one instead of making another', async () => {
    const { page } = app
    await day().fill('30 Juni 2025')
    await page.getByText('Tanggal itu sudah mempunyai potret.').waitFor()
    await page.getByRole('button', { name: 'Buka potret itu' }).click()
    await page.getByRole('treegrid', { name: 'Angka potret 30 Juni 2025' }).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('closes the calendar before itself with Esc, and gives the focus back', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Potret baru' }).click()
    await expect.poll(() => hasFocus(day())).toBe(true)
    await day().click()
    const calendar = page.locator('.ant-picker-dropdown:not(.ant-picker-dropdown-hidden)')
    await calendar.getByTitle('2025-11-12').waitFor()
    await page.keyboard.press('Escape')
    await calendar.waitFor({ state: 'hidden' })
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(true)
    await day().click()
    await calendar.getByTitle('2025-11-12').click()
    await expect.poll(() => day().inputValue()).toBe('12 November 2025')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Potret baru' }))).toBe(true)
  })

  it('goes from the date to the source with Enter and sends from there; the first cell then waits', async () => {
    const { page } = app
    await page.keyboard.press('Alt+n')
    await expect.poll(() => hasFocus(day())).toBe(true)
    await page.keyboard.type('12/11/2025')
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(page.getByRole('textbox', { name: 'Sumber (boleh kosong)' }))).toBe(true)
    await expect.poll(() => day().inputValue()).toBe('12 November 2025')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Enter')
    await page.getByRole('treegrid', { name: 'Angka potret 12 November 2025' }).waitFor()
    await expect.poll(() => hasFocus(grid(page))).toBe(true)
    await expect.poll(() => activeCell(page)).toBe('Kota Bima 2')
    await page.keyboard.type('68500')
    await page.keyboard.press('Tab')
    await page.keyboard.type('26100')
    await page.keyboard.press('Enter')
    await expect.poll(() => cell(page, 'Kota Bima', 3)).toBe('26.100')
    await stored(page)
  })

  it('says that the source is not recorded, and leads to its field from beside the button', async () => {
    const { page } = app
    const finalise = page.getByRole('button', { name: 'Finalkan potret 12 November 2025…' })
    await expect.poll(() => finalise.isEnabled()).toBe(true)
    await finalise.click()
    await page
      .getByRole('dialog')
      .getByText('Sumber angka belum dicatat, dan laporan akan menyatakan demikian.')
      .waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Batal', exact: true }).click()
    await page.getByRole('button', { name: 'Isi sumber…' }).click()
    await expect.poll(() => hasFocus(page.getByRole('textbox', { name: 'Sumber (boleh kosong)' }))).toBe(true)
    expect(await seriousViolations(page)).toEqual([])
    await page.keyboard.type('BPJS Ketenagakerjaan Cabang Bima')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => page.getByRole('button', { name: 'Isi sumber…' }).count()).toBe(0)
  })

  it('copies the potensi of the newest final snapshot unless told otherwise, and names a draft as such', async () => {
    const { page } = app
    await page.keyboard.press('Alt+n')
    await expect.poll(() => hasFocus(day())).toBe(true)
    await page.keyboard.type('13/11/2025')
    await expect
      .poll(() => page.getByRole('dialog').getByRole('radio').locator('xpath=ancestor::label').allInnerTexts())
      .toEqual([
        'Salin dari potret 30 Oktober 2025',
        'Salin dari potret 12 November 2025 (draf)',
        'Kosong, diisi kemudian',
      ])
    await expect
      .poll(() => page.getByRole('radio', { name: 'Salin dari potret 30 Oktober 2025' }).isChecked())
      .toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('sends from the date with Ctrl+Enter, with the day typed a moment ago', async () => {
    const { page } = app
    await page.keyboard.press('Alt+n')
    await expect.poll(() => hasFocus(day())).toBe(true)
    await page.keyboard.type('11-11-2025')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('treegrid', { name: 'Angka potret 11 November 2025' }).waitFor()
    await expect.poll(() => hasFocus(grid(page))).toBe(true)
  })

  it('never saves the form for source and day with a day that is none', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Ubah', exact: true }).click()
    await day().fill('31 November 2025')
    await day().press('Tab')
    await page.getByRole('alert').getByText('November 2025 hanya sampai tanggal 30.').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Simpan sumber' }).isDisabled()).toBe(true)
    await day().fill('10 November 2025')
    await day().press('Enter')
    await page.getByRole('treegrid', { name: 'Angka potret 10 November 2025' }).waitFor()
  })
})
