import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const goTo = async ({ page }: OpenApp): Promise<void> => {
  await page.getByRole('link', { name: 'Rapat', exact: true }).click()
  await page.getByRole('heading', { name: 'Rapat', exact: true }).waitFor()
}
const filled = (app: OpenApp): Promise<readonly string[]> =>
  app.page.locator('.ant-btn-primary:not([disabled])').allInnerTexts()
const step = (app: OpenApp, name: string) =>
  app.page.getByRole('navigation', { name: 'Langkah rapat' }).getByRole('button', { name: new RegExp(name) })

describe('a meeting from its date to its papers, at 1366×690', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    await goTo(app)
  })
  afterAll(() => app.close())

  it('is listed beside the others, the latest first', async () => {
    const { page } = app
    await page.locator('.meeting-table').waitFor()
    await expect
      .poll(() => page.locator('.meeting-link').allInnerTexts())
      .toEqual(['Rapat Monev 12 November 2025', 'Rapat Monev 10 Juli 2025'])
    await expect.poll(() => filled(app)).toEqual(['Buat rapat'])
    expect(await seriousViolations(page)).toEqual([])
  })

  it('begins with a form that says what is missing and keeps what was typed within a second', async () => {
    const { page } = app
    await page.keyboard.press('Alt+n')
    await page.getByRole('heading', { name: 'Rapat baru' }).waitFor()
    await page.getByText('Tanggal rapat belum diisi.').waitFor()
    await expect.poll(() => filled(app)).toEqual([])
    await page.getByLabel('Tanggal').fill('14/11/2025')
    await page.keyboard.press('Enter')
    await page.getByText('Jumat', { exact: true }).waitFor()
    await page.getByLabel('Tempat').fill('ruang rapat Sekda')
    await page.waitForTimeout(1000)
    const kept = await app.application.call('draft.read', { form: 'rapat-jadwal', key: 'baru' })
    expect(JSON.stringify(kept)).toContain('ruang rapat Sekda')
    expect(await seriousViolations(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Rapat Monev 14 November 2025' }).waitFor()
    const gone = await app.application.call('draft.read', { form: 'rapat-jadwal', key: 'baru' })
    expect(gone).toEqual({ ok: true, value: { draft: null } })
  })

  it('opens at the step that is not done and has the snapshots its date suggests', async () => {
    const { page } = app
    await expect.poll(() => step(app, 'Jadwal').getAttribute('aria-current')).toBe('step')
    await expect.poll(() => step(app, 'Jadwal').innerText()).toContain('Belum ada pimpinan')
    await page.getByRole('button', { name: 'Lanjut ke Data' }).click()
    await page.getByRole('heading', { name: 'Langkah 2: Data' }).waitFor()
    await expect
      .poll(() => page.locator('.meeting-panel .ant-select').allInnerTexts())
      .toEqual([
        expect.stringContaining('30 Oktober 2025 (final)'),
        expect.stringContaining('30 Juni 2025 (final)'),
        expect.stringContaining('31 Oktober 2024 (final)'),
      ])
    expect(await seriousViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Lanjut ke RTL lama' }).click()
  })

  it('takes what the offices report, tinted until they do, and stores nothing before it is saved', async () => {
    const { page } = app
    await page.getByRole('heading', { name: 'Langkah 3: RTL lama' }).waitFor()
    await expect.poll(() => page.locator('.report-silent').count()).toBe(5)
    await expect.poll(() => page.getByText('5 RTL belum diisi').isVisible()).toBe(true)
    await page.getByLabel('Keterangan RTL 2.1').fill('30 dari 31 perangkat daerah telah menyampaikan daftar.')
    await page.getByLabel('Progres kini RTL 2.1').fill('97')
    await page.getByLabel('Alasan RTL 2.4').or(page.getByLabel('Keterangan RTL 2.4')).fill('x')
    await page.getByLabel('Alasan RTL 2.4').fill('')
    await expect.poll(() => page.getByText('Alasan RTL 2.4 belum diisi.').isVisible()).toBe(true)
    await expect.poll(() => filled(app)).toEqual([])
    await page.locator('tr', { hasText: '2.4' }).getByRole('button', { name: 'Kosongkan' }).click()
    await expect.poll(() => page.locator('.report-silent').count()).toBe(4)
    expect(await seriousViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Simpan 1 progres, lanjut ke RTL baru' }).click()
    await page.getByRole('heading', { name: 'Langkah 4: RTL baru' }).waitFor()
    await expect.poll(() => step(app, 'RTL lama').innerText()).toContain('4 dari 5 belum dicatat')
  })

  it('writes new RTL one after the other beside their list', async () => {
    const { page } = app
    await expect.poll(() => filled(app)).toEqual(['RTL baru'])
    await page.getByRole('button', { name: 'RTL baru', exact: true }).click()
    const form = page.getByRole('form', { name: 'RTL baru' })
    await form.getByLabel('Rencana tindak lanjut').fill('Mendata pengemudi ojek.')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('link', { name: 'Mendata pengemudi ojek.' }).waitFor()
    await expect.poll(() => page.getByRole('cell', { name: '4.1', exact: true }).isVisible()).toBe(true)
    await expect.poll(() => form.getByLabel('Rencana tindak lanjut').inputValue()).toBe('')
    expect(await seriousViolations(page)).toEqual([])
    await form.getByRole('button', { name: 'Batalkan' }).click()
    await page.getByRole('button', { name: 'Lanjut ke Bahan rapat' }).click()
  })

  it('takes who signs and the head of the nota dinas, then leads to Dokumen', async () => {
    const { page } = app
    await page.getByRole('heading', { name: 'Langkah 5: Bahan rapat' }).waitFor()
    await page.getByLabel('Penandatangan').click()
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click()
    await page.getByText('Siapkan nota dinas untuk pimpinan').click()
    await expect.poll(() => page.getByText('Penerima nota dinas belum diisi.').isVisible()).toBe(true)
    await page.getByLabel('Yth.').fill('Wali Kota Bima')
    await page.getByRole('combobox', { name: 'Dari' }).click()
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click()
    expect(await seriousViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Simpan, buka Dokumen' }).click()
    await page.waitForURL(/#\/dokumen\?rapat=3$/)
    const list = await app.application.call('meeting.list', {})
    const id = list.ok ? (list.value as { meetings: { id: number }[] }).meetings[0]?.id : 0
    await expect
      .poll(() => app.application.call('meeting.read', { id }))
      .toMatchObject({
        value: { settings: { memo: { to: 'Wali Kota Bima', nature: 'Penting', date: '2025-11-14' } } },
      })
  })

  it('notes who was present and that it took place', async () => {
    const { page } = app
    await goTo(app)
    await page.getByRole('link', { name: 'Rapat Monev 14 November 2025' }).click()
    await step(app, 'Pelaksanaan').click()
    await page.getByRole('button', { name: 'Tambah unsur' }).click()
    await page.getByLabel('Unsur baris 1').fill('BPKAD')
    await page.getByLabel('Jumlah orang baris 1').fill('2')
    await page.getByRole('button', { name: 'Tambah unsur' }).click()
    await page.getByLabel('Unsur baris 2').fill('bpkad')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.getByText('Ada unsur yang tertulis dua kali.').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Hapus bpkad', exact: true }).click()
    await page.getByRole('button', { name: 'Simpan daftar hadir' }).click()
    await page.getByRole('button', { name: 'Tandai terlaksana' }).click()
    await page.getByText('1 unsur, 2 orang · terlaksana').waitFor()
    expect(await seriousViolations(page)).toEqual([])
  })

  it('is kept with its RTL, and the question says why', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Lainnya' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem')
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Hapus rapat…')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('sudah ada 1 RTL yang diputuskan dalam rapat itu').waitFor()
    await dialog.getByRole('button', { name: 'Tutup', exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.waitForFunction(() => document.activeElement?.textContent?.trim() === 'Lainnya')
  })

  it('goes when nothing hangs on it, and comes back', async () => {
    const { page } = app
    await goTo(app)
    await page.getByRole('button', { name: 'Buat rapat' }).click()
    await page.getByLabel('Tanggal').fill('10/12/2025')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Simpan rapat' }).click()
    await page.getByRole('heading', { name: 'Rapat Monev 10 Desember 2025' }).waitFor()
    await page.getByRole('button', { name: 'Lainnya' }).click()
    await page.getByRole('menuitem', { name: 'Hapus rapat…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus', exact: true }).click()
    await page.getByText('Rapat 10 Desember 2025 dihapus.').waitFor()
    await page.getByRole('heading', { name: 'Rapat', exact: true }).waitFor()
    await expect.poll(() => page.locator('.meeting-link').count()).toBe(3)
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await page.getByRole('heading', { name: 'Rapat Monev 10 Desember 2025' }).waitFor()
  })

  it('left no complaint in the console and asked nobody outside', () => {
    expect(app.complaints).toEqual([])
  })
})

describe('Rapat at an empty start', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp()
    await app.application.call('app.begin', { region: '74.71', officeName: 'Setda Kota Kendari', place: 'Kendari' })
    await app.page.reload()
    await goTo(app)
  })
  afterAll(() => app.close())

  it('says what a meeting is for, makes the first one, and points to the figures that are missing', async () => {
    const { page } = app
    await page.getByRole('heading', { name: 'Belum ada rapat' }).waitFor()
    expect(await seriousViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Buat rapat' }).click()
    await page.getByText('Belum ada pejabat.').waitFor()
    await page.getByLabel('Tanggal').fill('20/11/2025')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Simpan rapat' }).click()
    await step(app, 'Data').click()
    await page.getByRole('heading', { name: 'Belum ada potret data sampai 20 November 2025' }).waitFor()
    await expect.poll(() => filled(app)).toEqual(['Impor berkas'])
    await step(app, 'RTL lama').click()
    await page.getByRole('heading', { name: 'Tidak ada RTL dari rapat sebelumnya' }).waitFor()
    await step(app, 'Pelaksanaan').click()
    await page.getByText('Rapat belum berlangsung; dapat ditandai terlaksana mulai 20 November 2025.').waitFor()
    await expect.poll(() => filled(app)).toEqual(['Lanjut ke Dokumen'])
    expect(app.complaints).toEqual([])
  })

  it('says so for a meeting that is not there', async () => {
    const { page } = app
    await page.evaluate(() => {
      location.hash = '#/rapat/999'
    })
    await page.getByRole('alert').waitFor()
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Rapat tidak ditemukan')
  })
})
