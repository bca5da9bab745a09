import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const goTo = async ({ page }: OpenApp): Promise<void> => {
  await page.getByRole('link', { name: /^RTL/ }).click()
  await page.getByRole('heading', { name: 'RTL', exact: true }).waitFor()
}
const filled = (app: OpenApp): Promise<readonly string[]> =>
  app.page.locator('.ant-btn-primary:not([disabled])').allInnerTexts()
const chosenNumber = (app: OpenApp): Promise<string> => app.page.locator('.rtl-chosen .rtl-second').innerText()

describe('RTL on data contoh, at 1366×690', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    await goTo(app)
    await app.page.getByRole('button', { name: 'Catat progres' }).waitFor()
  })
  afterAll(() => app.close())

  it('opens on the latest of the overdue ones, with list, detail and the one filled button in sight', async () => {
    const { page } = app
    await expect
      .poll(() => page.locator('.rtl-second').allInnerTexts())
      .toEqual([
        '2.4 · Dinas PUPR',
        '2.1 · BKPSDM',
        '3.1 · Dinas Tenaga Kerja',
        '3.3 · BPJS Ketenagakerjaan Cabang Kota Bima',
        '3.2 · Bagian Kesejahteraan Rakyat',
        '2.3 · Dinas Koperasi, Perindustrian, dan Perdagangan',
        '2.2 · BPKAD',
      ])
    await expect.poll(() => filled(app)).toEqual(['Catat progres'])
    const button = await page.getByRole('button', { name: 'Catat progres' }).boundingBox()
    expect(button && button.y + button.height).toBeLessThan(690)
    const detail = await page.getByRole('complementary', { name: 'Rincian RTL' }).boundingBox()
    const table = await page.locator('.rtl-table').boundingBox()
    expect(detail?.width).toBe(392)
    expect(table && detail && table.x + table.width <= detail.x).toBe(true)
    await expect.poll(() => page.getByText('lewat 75 hari').count()).toBe(2)
  })

  it('has nothing serious for axe', async () => {
    expect(await seriousViolations(app.page)).toEqual([])
  })

  it('moves through the list by key, and the detail follows', async () => {
    const { page } = app
    await page.locator('.rtl-chosen button').focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('heading', { name: 'Menyampaikan daftar pekerja non-ASN' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('heading', { name: 'Mempercepat verifikasi dan validasi' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true')
    const facts = (await page.locator('.rtl-facts').innerText()).replaceAll('\u00a0', ' ')
    expect(facts).toContain('Selisih ke target 2025 (45,00%), Universal Coverage Jamsostek, Kecamatan Asakota')
    expect(facts).toContain('1.697 orang saat diputuskan (30 Okt 2025)')
    expect(facts).toContain('apabila target Kota Bima diterapkan sama')
    await page.keyboard.press('Home')
    await page.getByRole('heading', { name: 'Memadankan data pekerja proyek' }).waitFor()
    await expect.poll(() => chosenNumber(app)).toBe('2.4 · Dinas PUPR')
  })

  it('counts in its tabs what a click on them shows, and says so when nothing fits', async () => {
    const { page } = app
    const tabs = page.getByRole('tablist', { name: 'Tampilan' })
    expect((await tabs.getByRole('tab').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Semua 7',
      'Berjalan 5',
      'Terlambat 2',
      'Terkendala 1',
      'Tanpa batas waktu 1',
      'Selesai 2',
    ])
    await tabs.getByRole('tab', { name: 'Terlambat' }).click()
    await expect.poll(() => page.locator('.rtl-second').count()).toBe(2)
    await page.keyboard.press('Control+f')
    await page.keyboard.type('sosialisasi')
    await page.getByRole('heading', { name: 'Tidak ada RTL yang cocok' }).waitFor()
    await page.getByRole('button', { name: 'Hapus saringan' }).click()
    await expect.poll(() => page.locator('.rtl-second').count()).toBe(7)
  })

  it('records progress with its evidence, by keyboard but for the file', async () => {
    const { page } = app
    await page.locator('.rtl-table tbody tr').nth(1).click()
    await page.getByRole('heading', { name: 'Menyampaikan daftar pekerja non-ASN' }).waitFor()
    await page.keyboard.press('Control+Enter')
    const form = page.getByRole('form', { name: 'Catat progres' })
    await form.getByText('Terkendala').click()
    await expect.poll(() => form.getByRole('button', { name: 'Simpan progres' }).isDisabled()).toBe(true)
    await expect.poll(() => form.innerText()).toContain('Alasan belum diisi.')
    await form.getByLabel('Alasan').fill('Tiga OPD menunggu SK perpanjangan kontrak.')
    await form.getByLabel('Progres', { exact: true }).fill('93')
    await form.locator('input[type="file"]').setInputFiles({
      name: 'besar.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.alloc(5 * 1024 * 1024 + 1),
    })
    await form.getByText('lebih besar daripada 5 MB').waitFor()
    await form.locator('input[type="file"]').setInputFiles({
      name: 'Rekap OPD.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 bukti'),
    })
    await expect.poll(() => filled(app)).toEqual(['Simpan progres'])
    expect(await seriousViolations(page)).toEqual([])
    await form.getByLabel('Alasan').focus()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Rekap OPD.pdf', exact: true }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Catat progres')
    const history = page.locator('.rtl-history li')
    await expect.poll(() => history.first().innerText()).toContain('14 Nov 2025')
    await expect.poll(() => history.first().innerText()).toContain('93%')
    await expect.poll(() => history.count()).toBe(6)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Rekap OPD.pdf', exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toBe('Rekap OPD.pdf')
    expect(readFileSync(await download.path(), 'utf8')).toBe('%PDF-1.7 bukti')
  })

  it('keeps a half-written note over leaving and a reload, and forgets it when it is dropped', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Catat progres' }).click()
    await page.getByLabel('Alasan').fill('Setengah kalimat')
    await page.getByRole('link', { name: 'Beranda' }).click()
    await page.getByRole('heading', { name: 'Beranda', exact: true }).waitFor()
    await page.reload()
    await goTo(app)
    await page.locator('.rtl-table tbody tr').nth(1).click()
    await page.getByRole('button', { name: 'Catat progres' }).click()
    await page.getByText('Dilanjutkan dari draf 14 November 2025 pukul 09.14.').waitFor()
    await expect.poll(() => page.getByLabel('Alasan').inputValue()).toBe('Setengah kalimat')
    await page.getByRole('button', { name: 'Buang draf' }).click()
    await expect.poll(() => page.getByLabel('Alasan').inputValue()).toBe('')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Catat progres' }).waitFor()
  })

  it('moves a due date to a quarter and takes it away', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Ubah batas waktu' }).click()
    await page.getByText('Triwulan', { exact: true }).click()
    await page.getByRole('button', { name: 'Simpan batas waktu' }).click()
    await page.locator('.rtl-facts').getByText('triwulan III 2025').waitFor()
    await page.getByRole('button', { name: 'Ubah batas waktu' }).click()
    await page.getByText('Belum ada', { exact: true }).click()
    await page.getByRole('button', { name: 'Simpan batas waktu' }).click()
    await page.locator('.rtl-facts').getByText('belum ada').waitFor()
  })

  it('writes a new RTL with an office that is new, deletes it, and takes the deletion back', async () => {
    const { page } = app
    await page.keyboard.press('Alt+n')
    const form = page.getByRole('form', { name: 'RTL baru' })
    await form.getByLabel('Rencana tindak lanjut').fill('Mendata nelayan Kolo dan Melayu.')
    await form.getByLabel('Penanggung jawab').fill('Dinas Kelautan dan Perikanan')
    await page.keyboard.press('Enter')
    await form.getByRole('button', { name: 'Simpan RTL' }).click()
    await page.getByRole('heading', { name: 'Mendata nelayan Kolo dan Melayu.' }).waitFor()
    await expect.poll(() => chosenNumber(app)).toBe('3.4 · Dinas Kelautan dan Perikanan')
    await page.getByRole('button', { name: 'Lainnya' }).click()
    await page.getByRole('menuitem', { name: 'Hapus' }).click()
    await page.getByText('RTL 3.4 dihapus.').waitFor()
    await expect.poll(() => page.locator('.rtl-second').count()).toBe(7)
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await page.getByRole('heading', { name: 'Mendata nelayan Kolo dan Melayu.' }).waitFor()
    await expect.poll(() => page.locator('.rtl-second').count()).toBe(8)
  })

  it('keeps an RTL that somebody reported on, and says why', async () => {
    const { page } = app
    await page.locator('.rtl-table tbody tr').first().click()
    await page.getByRole('heading', { name: 'Memadankan data pekerja proyek' }).waitFor()
    await page.getByRole('button', { name: 'Lainnya' }).click()
    const item = page.getByRole('menuitem', { name: /^Hapus/ })
    await expect.poll(() => item.innerText()).toContain('sudah ada catatan progres')
    await expect.poll(() => item.getAttribute('aria-disabled')).toBe('true')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('complementary', { name: 'Rincian RTL' }).isVisible()).toBe(true)
  })

  it('left no complaint in the console and asked nobody outside', () => {
    expect(app.complaints).toEqual([])
  })
})

describe('RTL at an empty start', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp()
    await app.application.call('app.begin', { region: '74.71', officeName: 'Setda Kota Kendari', place: 'Kendari' })
    await app.page.reload()
    await goTo(app)
  })
  afterAll(() => app.close())

  it('says what is missing and leads to the first meeting', async () => {
    await app.page.getByRole('heading', { name: 'Belum ada RTL' }).waitFor()
    await expect.poll(() => filled(app)).toEqual(['Buat rapat'])
    expect(await seriousViolations(app.page)).toEqual([])
    await app.page.getByRole('button', { name: 'Buat rapat' }).click()
    await app.page.getByRole('heading', { name: 'Rapat baru' }).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('says so in its place when the application does not answer, and comes back', async () => {
    const { page } = app
    await page.route('**/call/followUp.list', (route) => route.abort())
    await page.reload()
    await goTo(app)
    await page.getByRole('alert').waitFor()
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Aplikasi tidak menjawab')
    await page.unroute('**/call/followUp.list')
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await page.getByRole('heading', { name: 'Belum ada RTL' }).waitFor()
  })
})
