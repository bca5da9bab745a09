import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { disturb, unexpected } from '../helpers/disturb.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const go = ({ page }: OpenApp, path: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash
  }, `#${path}`)
const step = ({ page }: OpenApp, name: string) =>
  page.getByRole('navigation', { name: 'Langkah rapat' }).getByRole('button', { name: new RegExp(name) })
const focused = ({ page }: OpenApp): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent?.trim())

describe('what is typed in Rapat', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    await app.page.getByRole('link', { name: /^Rapat/ }).click()
  })
  afterAll(async () => {
    await app.close()
    expect(unexpected(app)).toEqual([])
  })

  it.each([
    ['1130', '11.30'],
    ['11.30', '11.30'],
    ['11:30', '11.30'],
    ['9', '09.00'],
    ['09.00', '09.00'],
    ['1400', '14.00'],
  ])('is a time: %s', async (typed, shown) => {
    const { page } = app
    if ((await page.getByLabel('Mulai').count()) === 0) await page.getByRole('button', { name: 'Buat rapat' }).click()
    await page.getByLabel('Mulai').fill(typed)
    await page.getByLabel('Mulai').press('Tab')
    await expect.poll(() => page.getByLabel('Mulai').inputValue()).toBe(shown)
  })

  it.each(['25.00', 'abc', '1160', '9.5', '7 malam'])('is no time and stays with the reason: %s', async (typed) => {
    const { page } = app
    await page.getByLabel('Mulai').fill(typed)
    await page.getByLabel('Mulai').press('Tab')
    await page.getByText('Tulis jam 00.00 sampai 23.59, misalnya 09.00.').waitFor()
    await expect.poll(() => page.getByLabel('Mulai').inputValue()).toBe(typed)
    await expect.poll(() => page.getByRole('button', { name: 'Simpan rapat' }).isDisabled()).toBe(true)
  })

  it('is stored as it is shown, and an end before the start is refused beside it', async () => {
    const { page } = app
    await page.getByLabel('Tanggal').fill('10/12/2025')
    await page.getByLabel('Mulai').fill('1400')
    await page.getByLabel('Selesai').fill('9')
    await page.getByText('Waktu selesai harus sesudah waktu mulai.').waitFor()
    expect(await seriousViolations(page)).toEqual([])
    await page.getByLabel('Selesai').fill('1530')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Rabu pukul 14.00 s.d. 15.30 WITA').waitFor()
    await expect.poll(() => focused(app)).toContain('Langkah 1: Jadwal')
  })

  it('moves the suggested potret with the day, and says when the chosen one is later than the meeting', async () => {
    const { page } = app
    await page.getByLabel('Tempat').fill('ruang rapat')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Langkah 2: Data' }).waitFor()
    await expect.poll(() => focused(app)).toBe('Langkah 2: Data')
    await expect.poll(() => step(app, 'Data').innerText()).toContain('30 Okt')
    const { value } = Object(await app.application.call('meeting.read', { id: 3 }))
    const { current, yearBefore } = value.snapshots.chosen
    // by hand: without one to compare with
    await app.application.call('meeting.chooseSnapshots', { id: 3, current, previous: null, yearBefore })
    await step(app, 'Jadwal').click()
    await page.getByLabel('Tanggal').fill('1/10/2025')
    await page.getByLabel('Tanggal').press('Tab')
    await page.keyboard.press('Control+Enter')
    await page
      .getByText(/Potret kini lebih akhir daripada hari rapat, 1 Oktober 2025/)
      .first()
      .waitFor()
    await expect.poll(() => step(app, 'Data').innerText()).toContain('sesudah hari rapat')
    await expect.poll(() => step(app, 'Data').getByLabel('selesai').count()).toBe(0)
  })

  it('moves a meeting with issued papers only after a question', async () => {
    const { page } = app
    const subject = { kind: 'meeting', meeting: 2 }
    await app.application.call('document.issue', { subject, kind: 'laporan', paper: 'A4' })
    await page.reload()
    await go(app, '/rapat/2')
    await page.getByRole('heading', { name: 'Rapat Monev 12 November 2025' }).waitFor()
    await step(app, 'Jadwal').click()
    await page.getByLabel('Tanggal').fill('13/11/2025')
    await page.getByLabel('Tanggal').press('Tab')
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog')
    await expect
      .poll(() => dialog.innerText())
      .toContain('Dokumen terbit tetap bertanggal 12 November 2025: Laporan A4')
    await dialog.getByRole('button', { name: 'Batal' }).click()
    await page.getByRole('heading', { name: 'Rapat Monev 12 November 2025' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await dialog.getByRole('button', { name: 'Pindahkan rapat' }).click()
    await page.getByRole('heading', { name: 'Rapat Monev 13 November 2025' }).waitFor()
    await page.getByRole('heading', { name: 'Langkah 2: Data' }).waitFor()
  })

  it('is refused where it is no number of people, and neither the screen nor the list goes', async () => {
    const { page } = app
    await step(app, 'Pelaksanaan').click()
    await page.getByRole('button', { name: 'Tambah unsur' }).click()
    await expect
      .poll(() => page.getByLabel('Unsur baris 8').evaluate((one) => one === document.activeElement))
      .toBe(true)
    const people = page.getByLabel(/Jumlah orang baris/).last()
    await page.getByText('Unsur baris 8 belum diisi.').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Simpan daftar hadir' }).isDisabled()).toBe(true)
    await page.getByLabel('Unsur baris 8').fill('Camat Raba')
    for (const typed of ['2.5', '2,5', '-1', 'dua']) {
      await people.fill(typed)
      await page.getByText('Tulis bilangan bulat, misalnya 12.').waitFor()
      await expect.poll(() => people.inputValue()).toBe(typed)
    }
    await people.fill('1200')
    await page.getByText('Paling banyak 1.000 orang.').waitFor()
    expect(await seriousViolations(page)).toEqual([])
    await people.fill('2.5')
    await page.waitForTimeout(900)
    await page.reload()
    await step(app, 'Pelaksanaan').click()
    await page.getByText('Dilanjutkan dari draf').waitFor()
    await expect.poll(() => people.inputValue()).toBe('2.5')
    await expect.poll(() => page.getByLabel('Unsur baris 8').inputValue()).toBe('Camat Raba')
    await people.fill('3')
    await page.getByRole('button', { name: 'Simpan daftar hadir' }).click()
    await page.getByText('8 unsur, 20 orang').waitFor()
    await expect
      .poll(() => page.getByRole('button', { name: 'Hapus Camat Raba' }).getAttribute('title'))
      .toBe('Hapus baris')
  })

  it('is refused where it is no progress, and counted apart from what is recorded', async () => {
    const { page } = app
    await go(app, '/rapat/3')
    await page.getByRole('heading', { name: 'Rapat Monev 1 Oktober 2025' }).waitFor()
    await step(app, 'RTL lama').click()
    await page.getByRole('button', { name: 'Catat lagi RTL 2.1' }).click()
    const percent = page.getByLabel('Progres kini RTL 2.1')
    for (const typed of ['45,5', '140']) {
      await percent.fill(typed)
      await page.getByText('Progres RTL 2.1 belum benar.').waitFor()
      await expect.poll(() => percent.inputValue()).toBe(typed)
    }
    await percent.fill('95')
    await page.getByText(/1 progres belum disimpan/).waitFor()
    await expect.poll(() => step(app, 'RTL lama').innerText()).toContain('4 RTL sudah dicatat')
  })

  it('waits for its draft, and says so when that cannot be read', async () => {
    const { page } = app
    const away = await disturb(app, 'draft.read', 'never')
    await step(app, 'Pelaksanaan').click()
    await page.getByRole('button', { name: 'Coba lagi' }).waitFor()
    await away.end()
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await page.getByRole('button', { name: 'Tambah unsur' }).waitFor()
  })

  it('leaves something to read beside the form of the first RTL', async () => {
    const { page } = app
    await step(app, 'RTL baru').click()
    await page.getByRole('button', { name: 'RTL baru', exact: true }).click()
    await page.getByRole('heading', { name: 'RTL pertama dari rapat ini sedang ditulis' }).waitFor()
  })
})
