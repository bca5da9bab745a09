import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawDemoEmblem } from '../../electron/reports/demo-emblem.ts'
import { seriousViolations } from '../helpers/axe.ts'
import { startChromium } from '../helpers/chromium.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

let browser: Browser
let app: OpenApp

beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

const goTo = async (section: string): Promise<void> => {
  const { page } = app
  await page.getByRole('link', { name: 'Pengaturan' }).click()
  await page
    .getByRole('navigation', { name: 'Bagian pengaturan' })
    .getByRole('link', { name: section, exact: true })
    .click()
  await page.getByRole('heading', { name: section, exact: true, level: 2 }).first().waitFor()
}
const button = (name: string | RegExp) => app.page.getByRole('button', { name, exact: typeof name === 'string' })
const drawerGone = () => expect.poll(() => app.page.getByRole('dialog').count()).toBe(0)
const answerOf = async (channel: string): Promise<unknown> => {
  const result = await app.application.call(channel, {})
  return result.ok ? result.value : result.error
}

const SECTIONS = [
  'Kantor',
  'Pejabat',
  'Perangkat daerah',
  'Indikator',
  'Target',
  'Tarif iuran',
  'Kategori',
  'Dasar hukum',
  'Data',
  'Tentang',
]

describe('Pengaturan on data contoh, at 1366×690', () => {
  beforeAll(async () => {
    app = await openApp({ browser, sample: true, height: 690 })
  })
  afterAll(() => app.close())

  it.each(SECTIONS)(
    '%s has one filled button at most and nothing serious for axe, also with its form open',
    async (section) => {
      const { page } = app
      await goTo(section)
      const filled = page.locator('.ant-btn-primary:not([disabled])')
      await expect.poll(() => filled.count()).toBeLessThanOrEqual(1)
      expect(await seriousViolations(page)).toEqual([])
      const add = page.locator('.section-head button')
      if ((await add.count()) === 0) return
      await add.click()
      await page.getByRole('dialog').waitFor()
      await expect.poll(() => filled.count()).toBeLessThanOrEqual(1)
      expect(await seriousViolations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await drawerGone()
      await expect.poll(() => add.evaluate((element) => element.matches(':focus'))).toBe(true)
    },
  )

  it('stores the letterhead, shows it while it is typed, and keeps it over a reload before it is saved', async () => {
    const { page } = app
    await goTo('Kantor')
    await page.getByLabel('Nama kantor').fill('SEKRETARIAT DAERAH BARU')
    await expect.poll(() => page.locator('.letterhead').innerText()).toContain('SEKRETARIAT DAERAH BARU')
    await expect
      .poll(async () =>
        JSON.stringify(await app.application.call('draft.read', { form: 'pengaturan-kantor', key: 'kantor' })),
      )
      .toContain('BARU')
    await page.reload()
    await page.getByText('Dilanjutkan dari draf').waitFor()
    await expect.poll(() => page.getByLabel('Nama kantor').inputValue()).toBe('SEKRETARIAT DAERAH BARU')
    await page.getByLabel('Nama kantor').press('Enter')
    await page.getByText('Semua isian tersimpan.').waitFor()
    await expect.poll(() => answerOf('office.read')).toMatchObject({ office: { name: 'SEKRETARIAT DAERAH BARU' } })
    await expect.poll(() => answerOf('app.read')).toMatchObject({ office: { name: 'SEKRETARIAT DAERAH BARU' } })
  })

  it('refuses a logo that is no PNG in its place, and takes a removed one back', async () => {
    const { page } = app
    await goTo('Kantor')
    const file = (name: string, buffer: Buffer) =>
      page.getByLabel('Berkas logo').setInputFiles({ name, mimeType: 'image/png', buffer })
    await file('logo.png', Buffer.from('GIF89a bukan PNG'))
    await page.getByText('Berkas itu bukan gambar PNG.').waitFor()
    await expect.poll(() => page.getByRole('img', { name: 'Logo yang tersimpan' }).isVisible()).toBe(true)
    await button('Hapus logo').click()
    await page.getByText('Belum ada logo.').waitFor()
    await page.getByText('Logo dihapus.').waitFor()
    await button('Urungkan').click()
    await page.getByRole('img', { name: 'Logo yang tersimpan' }).waitFor()
    await file('baru.png', Buffer.from(drawDemoEmblem()))
    await expect.poll(() => page.getByText('Berkas itu bukan gambar PNG.').count()).toBe(0)
    const drawn = page.getByRole('img', { name: 'Logo yang tersimpan' })
    await expect.poll(() => drawn.evaluate((image) => 'naturalWidth' in image && image.naturalWidth)).toBe(236)
  })

  it('adds an official whose NIP is unusual, warns, removes and brings back', async () => {
    const { page } = app
    await goTo('Pejabat')
    await button('Tambah pejabat…').click()
    await expect.poll(() => button('Simpan pejabat').isDisabled()).toBe(true)
    await page.getByLabel('Nama dengan gelar').fill('Siti Aminah, S.Sos.')
    await page.getByLabel('Jabatan').fill('Kepala Bagian Pemerintahan')
    await page.getByLabel('NIP').fill('19850505 202521 1 03')
    await page.getByText('Bukan 18 angka. Tetap dapat disimpan').waitFor()
    await expect.poll(() => page.locator('.signature-preview').innerText()).toContain('SITI AMINAH, S.Sos.')
    await page.keyboard.press('Control+Enter')
    await drawerGone()
    const row = page.getByRole('row', { name: /Siti Aminah/ })
    await expect.poll(() => row.innerText()).toContain('Bukan 18 angka')
    await button('Hapus Siti Aminah, S.Sos.').click()
    await page.getByText('Siti Aminah, S.Sos. dihapus.').waitFor()
    await expect.poll(() => row.count()).toBe(0)
    await button('Urungkan').click()
    await row.waitFor()
  })

  it('keeps what was typed when a form is closed by Esc, and drops it by Batalkan', async () => {
    const { page } = app
    await goTo('Perangkat daerah')
    await button('Tambah perangkat daerah…').click()
    await page.getByLabel('Nama', { exact: true }).fill('Dinas Sosial')
    await page.keyboard.press('Escape')
    await drawerGone()
    await button('Tambah perangkat daerah…').click()
    await page.getByText('Dilanjutkan dari draf').waitFor()
    await expect.poll(() => page.getByLabel('Nama', { exact: true }).inputValue()).toBe('Dinas Sosial')
    await button('Batalkan').click()
    await drawerGone()
    await button('Tambah perangkat daerah…').click()
    await expect.poll(() => page.getByLabel('Nama', { exact: true }).inputValue()).toBe('')
    await page.keyboard.press('Escape')
    await drawerGone()
  })

  it('saves by Ctrl+Enter from a select too, which leaves its list closed', async () => {
    const { page } = app
    await goTo('Target')
    await button('Tambah target…').click()
    await page.getByRole('textbox', { name: 'Tahun' }).fill('2031')
    await page.getByLabel('Target (persen)').fill('70')
    await page.getByLabel(/^Dasar penetapan/).fill('RPJMD Kota Bima')
    await page.getByRole('combobox', { name: 'Indikator' }).focus()
    await page.keyboard.press('Control+Enter')
    await drawerGone()
    await page.getByText('2031').first().waitFor()
    await expect.poll(() => page.locator('.ant-select-dropdown:visible').count()).toBe(0)
  })

  it('gives its icon buttons a tooltip', async () => {
    const { page } = app
    await goTo('Dasar hukum')
    await page
      .getByRole('button', { name: /^Turunkan/ })
      .first()
      .waitFor()
    await expect
      .poll(() =>
        page
          .getByRole('button', { name: /^Turunkan/ })
          .first()
          .getAttribute('title'),
      )
      .toBe('Turunkan')
  })

  it('refuses to remove what an RTL names, and says which', async () => {
    const { page } = app
    await goTo('Perangkat daerah')
    await button('Hapus Badan Pengelolaan Keuangan dan Aset Daerah').click()
    const refusal = page.getByRole('alert')
    await refusal.waitFor()
    await expect.poll(() => refusal.innerText()).toMatch(/masih dipakai: RTL \d\.\d/)
    await expect.poll(() => page.getByRole('row', { name: /BPKAD/ }).count()).toBe(1)
    await refusal.getByRole('button', { name: 'Tutup' }).click()
    await expect.poll(() => refusal.count()).toBe(0)
  })

  it('adds a target without instrument, marks it as incomplete, and moves the acuan mark', async () => {
    const { page } = app
    await goTo('Target')
    await button('Tambah target…').click()
    await page.getByLabel('Target (persen)').fill('162')
    await page.getByText('Persen ditulis 0,01 sampai 100').waitFor()
    await expect.poll(() => button('Simpan target').isDisabled()).toBe(true)
    await page.getByLabel('Target (persen)').fill('62,22')
    await button('Simpan target').click()
    await drawerGone()
    await page.getByText('Target belum lengkap: dasar penetapan belum ada').waitFor()
    const older = page.getByRole('radio', { name: 'Acuan: target 45,00% Kota Bima 2025' })
    const newer = page.getByRole('radio', { name: 'Acuan: target 62,22% Kota Bima 2025' })
    await expect.poll(() => newer.isChecked()).toBe(true)
    await expect.poll(() => older.isChecked()).toBe(false)
    await older.click()
    await expect.poll(() => older.isChecked()).toBe(true)
    await expect.poll(() => newer.isChecked()).toBe(false)
    await button('Hapus target 45,00% Kota Bima 2025').click()
    await page.getByText('belum ada acuan, jadi tidak dinilai').waitFor()
    await button('Urungkan').click()
    await expect.poll(() => older.isChecked()).toBe(true)
  })

  it('shows the note that papers print about the categories of a year', async () => {
    const { page } = app
    await goTo('Kategori')
    await page.getByText('Kategori menurut pengaturan pengguna: sangat rendah di bawah 30%').waitFor()
    await button('Tambah kategori…').click()
    for (const [index, edge] of ['20', '40,5', '30'].entries()) {
      await page.getByLabel(`Batas bawah kategori ${index + 2} dalam persen`).fill(edge)
    }
    await page.getByText('Batas harus naik.').waitFor()
    await page.getByLabel('Batas bawah kategori 4 dalam persen').fill('60')
    await page.getByLabel('Sumber batas').fill('Keputusan Wali Kota Nomor 7')
    await page.getByText('Kategori menurut Keputusan Wali Kota Nomor 7: sangat rendah di bawah 20%').waitFor()
    await button('Simpan kategori').click()
    await drawerGone()
    await page.getByText('Tahun 2026').waitFor()
  })

  it('adds an own indicator, an ended agreement, and a rate that must not overlap', async () => {
    const { page } = app
    await goTo('Indikator')
    await button('Tambah indikator…').click()
    for (const [label, text] of [
      ['Nama indikator', 'Perlindungan pekerja rentan'],
      ['Nama singkat', 'Pekerja rentan'],
      ['Pembagi (potensi)', 'Penduduk miskin'],
    ] as const) {
      await page.getByLabel(label).fill(text)
    }
    await page.getByLabel('Rasio').check()
    await button('Simpan indikator').click()
    await page.getByRole('row', { name: /Perlindungan pekerja rentan.*rasio/ }).waitFor()

    await goTo('Dasar hukum')
    await button('Tambah dasar hukum…').click()
    await page.getByLabel('Jenis').fill('Perjanjian Kerja Sama')
    await page.getByLabel('Nomor').fill('100/PKS/2023')
    await page.getByLabel('Tentang').fill('Perlindungan Pekerja Rentan')
    await page.getByLabel('Berakhir').fill('4/11/2025')
    await page.getByLabel('Berakhir').press('Tab')
    await button('Simpan dasar hukum').click()
    await drawerGone()
    const agreement = page.getByRole('row', { name: /Perjanjian Kerja Sama Nomor 100\/PKS\/2023 tentang Perlindungan/ })
    await expect.poll(() => agreement.innerText()).toContain('berakhir 10 hari lalu')

    await goTo('Tarif iuran')
    await button('Tambah tarif…').click()
    await page.getByLabel('Rupiah per orang per bulan').fill('8.400')
    await page.getByLabel('Uraian').fill('BPU dengan keringanan')
    await page.getByLabel('Mulai berlaku').fill('1/4/2026')
    await page.getByLabel('Mulai berlaku').press('Tab')
    await page.getByLabel('Sumber').fill('Peraturan Pemerintah Nomor 50 Tahun 2025')
    await button('Simpan tarif').click()
    await page.getByText('bertumpang tindih').waitFor()
    await button('Batalkan').click()
    await drawerGone()
  })

  it('fails in its own place and tries again', async () => {
    const { page } = app
    await goTo('Kantor')
    const failure = { code: 'database.busy', params: {}, message: 'Basis data sedang dipakai proses lain.' }
    await page.route('**/call/about.read', (route) => route.fulfill({ json: { ok: false, error: failure } }))
    await page.evaluate("location.hash = '#/pengaturan/tentang'")
    await page.reload()
    await page.getByText('Basis data sedang dipakai proses lain.').waitFor()
    await expect.poll(() => page.getByText('Karya pihak ketiga').isVisible()).toBe(true)
    await page.unroute('**/call/about.read')
    await button('Coba lagi').click()
    await page.getByText(/Mengandung data wilayah dari idn-area-data/).waitFor()
  })

  it('complains about nothing', () => expect(app.complaints).toEqual([]))
})

describe('leaving the data contoh', () => {
  it('asks before they go, keeps them when told to, and ends on the first run', async () => {
    app = await openApp({ browser, sample: true, height: 690 })
    try {
      const { page } = app
      await goTo('Data')
      await button('Hapus data contoh…').click()
      await page.getByText('Hapus data contoh?').waitFor()
      await expect.poll(() => button('Batal').evaluate((element) => element.matches(':focus'))).toBe(true)
      await page.keyboard.press('Enter')
      await drawerGone()
      await expect.poll(() => answerOf('app.read')).toMatchObject({ kind: 'ready', sample: true })
      await button('Tinggalkan dan simpan data contoh').click()
      await page.getByText('Data contoh yang disimpan dibuka kembali.').waitFor()
      await expect.poll(() => answerOf('app.read')).toMatchObject({ kind: 'setup', sampleExists: true })
      await page.getByText('Data contoh', { exact: true }).click()
      await button('Mulai bekerja').click()
      await page.getByRole('heading', { name: 'Beranda' }).waitFor()
      await goTo('Data')
      await button('Hapus data contoh…').click()
      await button('Hapus data contoh').click()
      await page.getByRole('heading', { name: 'Wilayah kerja' }).waitFor()
      await expect.poll(() => answerOf('app.read')).toMatchObject({ kind: 'setup', sampleExists: false })
      expect(app.complaints).toEqual([])
    } finally {
      await app.close()
    }
  })
})

describe('Pengaturan of a new office', () => {
  it('says what is missing and offers the step', async () => {
    app = await openApp({ browser, height: 690 })
    try {
      const { page } = app
      await app.application.call('app.begin', { region: '52.72', officeName: 'Setda', place: 'Kota Bima' })
      await page.reload()
      for (const [section, heading] of [
        ['Pejabat', 'Belum ada pejabat'],
        ['Perangkat daerah', 'Belum ada perangkat daerah'],
        ['Target', 'Belum ada target'],
        ['Kategori', 'Belum ada kategori'],
      ] as const) {
        await goTo(section)
        await page.getByRole('heading', { name: heading }).waitFor()
        await expect.poll(() => page.locator('.ant-btn-primary:not([disabled])').count()).toBe(1)
        expect(await seriousViolations(page)).toEqual([])
      }
      await goTo('Kantor')
      await button('Ganti wilayah…').click()
      await page.getByRole('combobox', { name: 'Nama provinsi, kabupaten, atau kota' }).fill('kendari')
      await page.getByRole('option', { name: /Kota Kendari/ }).click()
      await button('Simpan kantor').click()
      await page.getByText('Semua isian tersimpan.').waitFor()
      await expect.poll(() => answerOf('app.read')).toMatchObject({ region: { code: '74.71', name: 'Kota Kendari' } })
      expect(app.complaints).toEqual([])
    } finally {
      await app.close()
    }
  })
})
