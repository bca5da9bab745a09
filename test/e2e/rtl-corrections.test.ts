import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { disturb, unexpected } from '../helpers/disturb.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const pagesIn = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length

describe('corrections of an RTL', () => {
  let app: OpenApp
  const open = async (words: RegExp, title: string): Promise<void> => {
    await app.page.getByRole('button', { name: words }).click()
    await app.page.getByRole('heading', { name: title }).waitFor()
  }
  const history = (): Promise<string> => app.page.locator('.rtl-history').innerText()
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    await app.page.getByRole('link', { name: /^RTL/ }).click()
    await app.page.getByRole('button', { name: 'Catat progres' }).waitFor()
  })
  afterAll(async () => {
    await app.close()
    expect(unexpected(app)).toEqual([])
  })

  it('put off a due date with its trace, and take that back', async () => {
    const { page } = app
    await open(/Memadankan data pekerja proyek/, 'Memadankan data pekerja proyek')
    await page.getByRole('button', { name: 'Ubah batas waktu' }).click()
    const form = page.getByRole('form', { name: 'Ubah batas waktu' })
    await form.getByText('Batas waktu belum diubah.').waitFor()
    await form.getByText('Bulan', { exact: true }).click()
    await form.getByRole('textbox', { name: 'Bulan' }).fill('Januari 2026')
    await form.getByText('Laporan rapat sebelum 14 November 2025 tetap memakai batas waktu yang lama.').waitFor()
    await form.getByLabel('Alasan').fill('Menunggu data penyedia.')
    expect(await seriousViolations(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await expect.poll(history).toContain('Batas waktu diubah dari 31 Agustus 2025 menjadi Januari 2026')
    await expect.poll(history).toContain('Alasan: Menunggu data penyedia.')
    await page.getByText('Batas waktu RTL 2.4 diubah.').waitFor()
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await expect.poll(() => page.locator('.rtl-facts').innerText()).toContain('Agustus 2025')
    await expect.poll(history).not.toContain('Batas waktu diubah')
  })

  it('take a typed period by the first Enter and save it by the second, like a day', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Ubah batas waktu' }).click()
    await page.getByRole('form').getByText('Bulan', { exact: true }).click()
    const field = page.getByRole('textbox', { name: 'Bulan' })
    await field.fill('feb 2026')
    await field.press('Enter')
    await expect.poll(() => field.inputValue()).toBe('Februari 2026')
    await page.getByRole('form', { name: 'Ubah batas waktu' }).waitFor()
    await field.press('Enter')
    await expect.poll(history).toContain('menjadi Februari 2026')
  })

  it('invent no day: a finer period than the one agreed begins empty and waits', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Ubah batas waktu' }).click()
    const form = page.getByRole('form', { name: 'Ubah batas waktu' })
    await form.getByText('Tanggal', { exact: true }).first().click()
    await expect.poll(() => form.getByRole('textbox', { name: 'Tanggal' }).inputValue()).toBe('')
    await form.getByText('Batas waktu belum dipilih.').waitFor()
    await expect.poll(() => form.getByRole('button', { name: 'Simpan batas waktu' }).isDisabled()).toBe(true)
    await form.getByRole('button', { name: 'Batalkan' }).click()
    await page.getByRole('button', { name: 'Ubah batas waktu' }).click()
    await form.getByRole('button', { name: 'Buang draf' }).click()
    await form.getByRole('button', { name: 'Batalkan' }).click()
  })

  it('begin a line with a capital, also a quarter', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Ubah batas waktu' }).click()
    await page.getByText('Triwulan', { exact: true }).first().click()
    await page.getByText('Triwulan I 2026 berarti paling lambat 31 Maret 2026.').waitFor()
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => page.locator('.rtl-facts').innerText()).toContain('Triwulan I 2026')
    await expect.poll(() => page.locator('.rtl-chosen').innerText()).toContain('Triwulan I 2026')
  })

  it.each([
    ['45,5', 'Tulis bilangan bulat 0 sampai 100.'],
    ['7.5', 'Tulis bilangan bulat 0 sampai 100.'],
    ['140', 'Tulis bilangan bulat 0 sampai 100.'],
    ['-5', 'Tulis bilangan bulat 0 sampai 100.'],
  ])('keep %s as it was typed and say why it is no progress', async (typed, why) => {
    const { page } = app
    if ((await page.getByRole('form').count()) === 0) await page.keyboard.press('Control+Enter')
    const form = page.getByRole('form', { name: 'Catat progres' })
    await form.getByLabel('Progres', { exact: true }).fill(typed)
    await form.getByText(why).waitFor()
    await expect.poll(() => form.getByLabel('Progres', { exact: true }).inputValue()).toBe(typed)
    await expect.poll(() => form.getByRole('button', { name: 'Simpan progres' }).isDisabled()).toBe(true)
  })

  it('cancel a wrong note at once or later; it stays in the history', async () => {
    const { page } = app
    const form = page.getByRole('form', { name: 'Catat progres' })
    await form.getByLabel('Progres', { exact: true }).fill('45')
    await form.getByLabel('Alasan').fill('Salah RTL.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Progres RTL 2.4 dicatat.').waitFor()
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await expect.poll(history).toContain('Dibatalkan 14 November 2025.')
    await expect.poll(() => page.locator('.rtl-chosen').innerText()).toContain('70%')
    await page.getByRole('button', { name: 'Batalkan catatan ini…' }).click()
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.innerText()).toContain('Status RTL 2.4 kembali menjadi')
    await dialog.getByLabel('Alasan').fill('Persennya tertukar')
    expect(await seriousViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Batalkan catatan' }).click()
    await expect.poll(history).toContain('Dibatalkan 14 November 2025: Persennya tertukar')
    await expect.poll(() => page.locator('.rtl-history-cancelled').count()).toBe(2)
  })

  it('keep chosen evidence while another RTL is open', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Catat progres' }).click()
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'rekap.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 22 byte dalam') })
    await page.getByText('22 byte', { exact: true }).waitFor()
    await open(/Menyampaikan daftar pekerja non-ASN/, 'Menyampaikan daftar pekerja non-ASN')
    await open(/Memadankan data pekerja proyek/, 'Memadankan data pekerja proyek')
    await page.getByRole('button', { name: 'Catat progres' }).click()
    await page.getByText('rekap.pdf').waitFor()
    await page.getByRole('button', { name: 'Lepas' }).click()
    await page.keyboard.press('Escape')
  })

  it('say that a draft could not be read, with a way to try again and a way out', async () => {
    const { page } = app
    const away = await disturb(app, 'draft.read', 'never')
    await page.getByRole('button', { name: 'Catat progres' }).click()
    const form = page.getByRole('form', { name: 'Catat progres' })
    await form.getByRole('button', { name: 'Coba lagi' }).waitFor()
    await expect.poll(() => form.getByRole('button', { name: 'Simpan progres' }).isDisabled()).toBe(true)
    await form.getByRole('button', { name: 'Batalkan' }).click()
    await page.getByRole('button', { name: 'Catat progres' }).click()
    await form.getByRole('button', { name: 'Coba lagi' }).waitFor()
    await away.end()
    await form.getByRole('button', { name: 'Coba lagi' }).click()
    await form.getByLabel('Progres', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('are not read beside a list that does not hold their RTL', async () => {
    const { page } = app
    await page.getByLabel('Cari RTL').fill('tidak ada yang begini')
    await page.getByRole('heading', { name: 'Tidak ada RTL yang cocok' }).waitFor()
    await expect.poll(() => page.locator('.rtl-detail').count()).toBe(0)
    await page.getByRole('button', { name: 'Hapus saringan' }).click()
    await page.locator('.rtl-detail').waitFor()
  })

  it('print on one sheet, whatever list was open before', async () => {
    const { page } = app
    await page.getByLabel('Penanggung jawab', { exact: true }).click()
    await page.keyboard.press('Escape')
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  })
})
