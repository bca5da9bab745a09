import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const FAILURE = { code: 'database.busy', params: {}, message: 'Basis data sedang dipakai proses lain.' }

let app: OpenApp
beforeEach(async () => {
  app = await openApp({ sample: true, height: 690 })
  await app.page.getByRole('heading', { name: 'Beranda' }).waitFor()
})
afterEach(async () => {
  expect(app.complaints).toEqual([])
  await app.close()
})

const status = () => app.page.locator('.status-bar [role=status]')
const refuse = (channel: string) =>
  app.page.route(`**/call/${channel}`, (route) => route.fulfill({ json: { ok: false, error: FAILURE } }))

const openProgress = async (): Promise<void> => {
  await app.page.keyboard.press('Alt+5')
  await app.page.getByRole('button', { name: 'Catat progres' }).click()
}

const typeNote = (text: string) => app.page.getByRole('textbox', { name: /Alasan|Catatan/ }).fill(text)

describe('the status bar', () => {
  it('tells saving and when all was saved', async () => {
    await openProgress()
    // the browser keeps WIT, the office WITA
    await app.page.clock.setFixedTime('2025-11-14T10:45:00Z')
    let answer = (): void => undefined
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await app.page.route('**/call/draft.save', async (route) => {
      await held
      await route.continue()
    })
    await typeNote('Data 5 dari 23 paket belum diserahkan penyedia.')
    await expect.poll(() => status().innerText()).toBe('Menyimpan…')
    answer()
    await expect.poll(() => status().innerText()).toBe('Semua perubahan tersimpan 18.45')
  })

  it('stays red while something is not stored, whatever else is, until "Simpan lagi" has stored it', async () => {
    const { page } = app
    await openProgress()
    await refuse('draft.save')
    await typeNote('Data 5 dari 23 paket belum diserahkan penyedia.')
    await expect.poll(() => status().innerText()).toBe('Perubahan terakhir belum tersimpan')
    await expect.poll(() => status().getAttribute('class')).toContain('status-failed')
    await expect.poll(() => status().getAttribute('title')).toBe(FAILURE.message)
    await page.unroute('**/call/draft.save')
    await page.getByRole('button', { name: 'Simpan lagi' }).click()
    await expect.poll(() => status().innerText()).toMatch(/^Semua perubahan tersimpan \d\d\.\d\d$/)
    await expect.poll(() => page.getByRole('button', { name: 'Simpan lagi' }).count()).toBe(0)
  })

  it('lets nothing typed on data contoh into the real data that another tab opened', async () => {
    await openProgress()
    await typeNote('Satu kalimat.')
    await expect.poll(() => status().innerText()).toMatch(/^Semua perubahan tersimpan/)
    const real = { region: '52.72', officeName: 'Setda Kota Bima', place: 'Kota Bima' }
    expect(await app.application.call('app.begin', real)).toMatchObject({ ok: true })
    await typeNote('Satu kalimat. Dan satu lagi.')
    await expect
      .poll(() => status().getAttribute('title'))
      .toMatch(/^Data yang terbuka sudah diganti dari halaman lain/)
    await expect
      .poll(() => app.page.getByRole('textbox', { name: /Alasan|Catatan/ }).inputValue())
      .toBe('Satu kalimat. Dan satu lagi.')
    await app.page.reload()
    await app.page
      .getByRole('heading', { name: 'Beranda' })
      .or(app.page.getByRole('heading', { name: 'RTL', exact: true }))
      .waitFor()
    await expect.poll(() => app.page.getByText('DATA CONTOH').count()).toBe(0)
    for (const key of ['1', '2', '3', '4', '5', '6', '7']) {
      const kept = await app.application.call('draft.read', { form: 'rtl-progres', key })
      expect(kept).toEqual({ ok: true, value: { draft: null } })
    }
  })

  it('offers "Simpan lagi" for figures of the grid that could not be stored', async () => {
    const { page } = app
    const made = await app.application.call('snapshot.create', {
      asOf: '2025-11-10',
      source: 'BPJS Ketenagakerjaan',
      copyEligible: false,
    })
    expect(made).toMatchObject({ ok: true })
    await page.reload()
    await page.getByRole('heading', { name: 'Beranda' }).waitFor()
    await page.keyboard.press('Alt+2')
    await page.locator('.potret-grid').waitFor()
    await refuse('snapshot.saveCells')
    await page.locator('.potret-grid').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('68412')
    await page.keyboard.press('Enter')
    await expect.poll(() => status().innerText()).toBe('Perubahan terakhir belum tersimpan')
    await page.unroute('**/call/snapshot.saveCells')
    await page.getByRole('button', { name: 'Simpan lagi' }).click()
    await expect.poll(() => status().innerText()).toMatch(/^Semua perubahan tersimpan/)
  })
})

describe('the bar that takes a deletion back', () => {
  const gone = () => app.page.getByText(/Target .* dihapus\./)
  const remove = async (): Promise<void> => {
    await app.page.evaluate(() => {
      location.hash = '#/pengaturan/target'
    })
    await app.page.getByRole('button', { name: 'Hapus target 45,00% Kota Bima 2025' }).click()
    await gone().waitFor()
  }

  it('stands above the status bar and covers nothing; Ctrl+Z brings the target back', async () => {
    const { page } = app
    await remove()
    const bar = await page.locator('.undo-bar').boundingBox()
    const screen = await page.locator('.frame-screen').boundingBox()
    expect(bar && screen && bar.y >= screen.y + screen.height).toBe(true)
    await page.keyboard.press('Control+z')
    await expect.poll(() => gone().count()).toBe(0)
    await page.getByRole('button', { name: 'Hapus target 45,00% Kota Bima 2025' }).waitFor()
  })

  it('goes after ten seconds', async () => {
    await remove()
    await app.page.waitForTimeout(8500)
    await expect.poll(() => gone().count()).toBe(1)
    await expect.poll(() => gone().count(), { timeout: 4000 }).toBe(0)
  })
})
