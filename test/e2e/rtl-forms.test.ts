import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disturb, unexpected } from '../helpers/disturb.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const goTo = async ({ page }: OpenApp): Promise<void> => {
  await page.getByRole('link', { name: /^RTL/ }).click()
  await page.getByRole('heading', { name: 'RTL', exact: true }).waitFor()
}
describe('forms of RTL', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    await goTo(app)
    await app.page.getByRole('button', { name: 'Catat progres' }).waitFor()
  })
  afterAll(async () => {
    await app.close()
    expect(unexpected(app)).toEqual([])
  })

  it('store one RTL when Ctrl+Enter comes twice before the answer', async () => {
    const { page } = app
    const late = await disturb(app, 'followUp.create', 'late')
    await page.keyboard.press('Alt+n')
    await page.getByLabel('Rencana tindak lanjut').fill('Mendata pengemudi ojek.')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Menyimpan…' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Mendata pengemudi ojek.' }).waitFor()
    expect(late.count()).toBe(1)
    await expect.poll(() => page.locator('.rtl-second').count()).toBe(8)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Mendata pengemudi ojek.')
    await late.end()
  })

  it('keep their text and say why beside it when saving fails, and save it afterwards', async () => {
    const { page } = app
    await page.getByRole('button', { name: /Memadankan data pekerja proyek/ }).click()
    await page.getByRole('heading', { name: 'Memadankan data pekerja proyek' }).waitFor()
    await page.keyboard.press('Control+Enter')
    const form = page.getByRole('form', { name: 'Catat progres' })
    await form.getByText('Dalam proses').click()
    await form.getByLabel('Catatan').fill('Sisa 3 paket.')
    const away = await disturb(app, 'followUp.record', 'never')
    await page.keyboard.press('Control+Enter')
    await form.getByRole('alert').waitFor()
    await expect.poll(() => form.getByRole('alert').innerText()).toContain('Aplikasi tidak menjawab')
    await expect.poll(() => form.getByLabel('Catatan').inputValue()).toBe('Sisa 3 paket.')
    await away.end()
    await page.keyboard.press('Control+Enter')
    await page.locator('.rtl-history').getByText('Sisa 3 paket.').waitFor()
    await expect.poll(() => page.locator('.rtl-history').getByText('Sisa 3 paket.').count()).toBe(1)
  })

  it('refuse a file that is no evidence: by its name at once, by its bytes when it is stored', async () => {
    const { page } = app
    await page.keyboard.press('Control+Enter')
    const form = page.getByRole('form', { name: 'Catat progres' })
    const choose = (name: string, content: string) =>
      form
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) })
    await choose('program.exe', 'MZ')
    await form.getByText('Berkas program.exe tidak dilampirkan.').waitFor()
    await choose('rekap.pdf', '<html></html>')
    await form.getByLabel('Catatan').fill('Rekap terlampir.')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => form.getByRole('alert').innerText()).toContain('Berkas rekap.pdf menurut isinya bukan PDF')
    await expect.poll(() => form.getByLabel('Catatan').inputValue()).toBe('Rekap terlampir.')
    await form.getByRole('button', { name: 'Lepas' }).click()
    await page.keyboard.press('Control+Enter')
    await page.locator('.rtl-history').getByText('Rekap terlampir.').waitFor()
  })

  it('stay with their RTL when its note moves it in the list', async () => {
    const { page } = app
    await page.getByRole('link', { name: 'Beranda' }).click()
    await goTo(app)
    await page.getByRole('heading', { name: 'Memadankan data pekerja proyek' }).waitFor()
    await page.getByRole('button', { name: 'Catat progres' }).click()
    await page.getByRole('form').getByText('Selesai', { exact: true }).click()
    await page.getByRole('button', { name: 'Simpan progres' }).click()
    await page.locator('.rtl-detail-state').getByText('Selesai').waitFor()
    await expect.poll(() => page.locator('.rtl-detail h2').innerText()).toContain('Memadankan data pekerja proyek')
    await expect.poll(() => page.locator('.rtl-second').first().innerText()).toContain('2.1')
  })

  it('become a draft by Esc, and the focus goes back to where it was', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Ubah batas waktu' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Catat progres')
    await page.keyboard.press('Control+Enter')
    await page.getByLabel('Catatan').fill('Setengah')
    await page.keyboard.press('Escape')
    const key = await page.locator('.rtl-chosen .rtl-action').getAttribute('data-rtl')
    await expect
      .poll(async () => JSON.stringify(await app.application.call('draft.read', { form: 'rtl-progres', key })))
      .toContain('Setengah')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => page.getByLabel('Catatan').inputValue()).toBe('Setengah')
    await page.getByRole('button', { name: 'Buang draf' }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Catat progres' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.rtl-detail').count()).toBe(0)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Memadankan data pekerja proyek')
  })

  it('are left by Esc for the key that opened them', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'RTL baru' }).click()
    await page.getByRole('form', { name: 'RTL baru' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('RTL baru')
  })
})
