import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp({ sample: true, height: 690 })
  await app.page.getByRole('heading', { name: 'Beranda' }).waitFor()
})
afterAll(() => app.close())

const field = () => app.page.getByRole('combobox', { name: 'Cari atau jalankan perintah' })

/** Types into the palette and takes the line of that name with Enter. */
const run = async (text: string, title: string): Promise<void> => {
  await app.page.keyboard.press('Control+k')
  await field().fill(text)
  const chosen = app.page.getByRole('option', { selected: true })
  await expect.poll(() => chosen.locator('.palette-title').innerText()).toBe(title)
  await app.page.keyboard.press('Enter')
  await expect.poll(() => field().count()).toBe(0)
}

const hash = (): string => new URL(app.page.url()).hash
const focused = (): Promise<string> => app.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

describe('the palette', () => {
  it.each([
    ['potret baru', 'Potret baru', '#/potret'],
    ['rtl baru', 'RTL baru', '#/rtl'],
    ['catat progres', 'Catat progres RTL', '#/rtl'],
  ])('begins "%s" where it is done', async (text, title, place) => {
    await run(text, title)
    await expect.poll(hash).toContain(place)
    await expect.poll(() => app.page.locator('[role=dialog], main form').first().isVisible()).toBe(true)
    await app.page.keyboard.press('Escape')
    await app.page.keyboard.press('Alt+1')
    await app.page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
  })

  it.each([
    ['impor', 'Impor berkas', '#/impor', 'Impor berkas'],
    ['buat rapat', 'Buat rapat', '#/rapat/baru', 'Rapat baru'],
    ['dokumen terbit', 'Lihat dokumen terbit', '#/dokumen/terbit', 'Dokumen terbit'],
    ['atur target', 'Atur target', '#/pengaturan/target', 'Pengaturan'],
    ['penandatangan', 'Ubah penandatangan', '#/pengaturan/pejabat', 'Pengaturan'],
    ['cadangan', 'Lihat cadangan terakhir', '#/pengaturan/data', 'Pengaturan'],
    ['pulihkan', 'Lihat cadangan terakhir', '#/pengaturan/data', 'Pengaturan'],
  ])('lands for "%s" on its screen', async (text, title, place, heading) => {
    await run(text, title)
    await expect.poll(hash).toBe(place)
    await app.page.getByRole('heading', { level: 1, name: heading }).waitFor()
  })

  it.each([
    ['ekspor', 'Ekspor Excel', 'Ekspor Excel'],
    ['terbitkan', 'Terbitkan laporan', 'Terbitkan…'],
    ['unduh draf', 'Unduh draf dokumen', 'Unduh draf'],
  ])('puts the focus for "%s" on its button', async (text, title, button) => {
    await run(text, title)
    await expect.poll(focused).toBe(button)
  })

  it('prints the screen, opens its help, and goes on in the screen after a jump', async () => {
    const { page } = app
    await run('beranda', 'Beranda')
    await page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes')
    })
    await run('cetak layar', 'Cetak layar ini')
    await expect.poll(() => page.locator('html').getAttribute('data-printed')).toBe('yes')
    await run('bantuan', 'Bantuan layar ini')
    await page.getByText('Bantuan: Beranda').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByText('Bantuan: Beranda').isVisible()).toBe(false)
    await run('rapat', 'Rapat')
    await page.getByRole('heading', { level: 1, name: 'Rapat' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  it('finds what is in the data: regions, RTL, meetings, snapshots', async () => {
    const { page } = app
    await page.keyboard.press('Control+k')
    for (const [text, kind] of [
      ['raba', 'Wilayah'],
      ['validasi data', 'RTL'],
      ['12 november', 'Rapat'],
      ['30 juni 2025', 'Potret data'],
    ] as const) {
      await field().fill(text)
      await page.getByRole('option').filter({ hasText: kind }).first().waitFor()
    }
    expect(await seriousViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('says that nothing matches, and shows a failed search without losing the commands', async () => {
    const { page } = app
    await page.keyboard.press('Control+k')
    await field().fill('zzzz')
    await page.getByText('Tidak ada yang cocok dengan “zzzz”.').waitFor()
    const failure = { code: 'database.busy', params: {}, message: 'Basis data sedang dipakai proses lain.' }
    await page.route('**/call/app.search', (route) => route.fulfill({ json: { ok: false, error: failure } }))
    await field().fill('unggah')
    await page.getByText('Basis data sedang dipakai proses lain.').waitFor()
    await page.getByRole('option', { name: /Impor berkas/ }).waitFor()
    await page.unroute('**/call/app.search')
    await page.keyboard.press('Escape')
    expect(app.complaints).toEqual([])
  })

  it('does not open over a dialog', async () => {
    const { page } = app
    await run('potret baru', 'Potret baru')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Alt+1')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(1)
    await expect.poll(() => field().count()).toBe(0)
    await expect.poll(hash).toContain('#/potret')
    await page.keyboard.press('Escape')
  })
})
