import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const soon = { timeout: 6000 }
const show = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
  await page.locator('[data-page]').first().waitFor()
}
const section = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Bagian dokumen' }).getByRole('button', { name, exact: true })
const previewHas = async (page: Page, text: string): Promise<void> => {
  await expect.poll(async () => plain(await page.locator('.paper').innerText()).includes(text), soon).toBe(true)
}
const field = (page: Page, name: string) => page.getByRole('article', { name }).getByRole('textbox')

describe('a report without a meeting, at 1366×690', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
  })
  afterAll(() => app.close())

  it('compares the days that were chosen where it was asked for', async () => {
    const { page } = app
    await show(page, '#/dokumen?kini=2025-10-30&pembanding=2025-02-28')
    await page.getByText('dibanding 28 Feb 2025').waitFor()
    await previewHas(page, 'Sejak 28 Februari 2025')
    await show(page, '#/dokumen?kini=2025-10-30&pembanding=2025-06-30')
    await page.getByText('Rapat 12 November 2025').first().waitFor()
  })

  it('keeps edited texts for its day, over another screen and a reload', async () => {
    const { page } = app
    await show(page, '#/dokumen?potret=52.72_2025-10-30&pembanding=2025-02-28')
    await section(page, 'Perbandingan periode').click()
    await field(page, 'Paragraf 1').fill('Uraian kantor tentang perubahan.')
    await section(page, 'Ringkasan').click()
    await previewHas(page, 'Uraian kantor tentang perubahan.')
    await page.evaluate(() => {
      location.hash = '#/rtl'
    })
    await page.getByRole('heading', { level: 1, name: 'RTL' }).waitFor()
    await show(page, '#/dokumen?potret=52.72_2025-10-30&pembanding=2025-02-28')
    await page.reload()
    await previewHas(page, 'Uraian kantor tentang perubahan.')
    await show(page, '#/dokumen?potret=52.72_2025-06-30')
    await expect.poll(async () => plain(await page.locator('.paper').innerText()), soon).toContain('30 Juni 2025')
    expect(plain(await page.locator('.paper').innerText())).not.toContain('Uraian kantor')
  })

  it('is issued by its day, and its correction compares the same again', async () => {
    const { page } = app
    await show(page, '#/dokumen?potret=52.72_2025-10-30&pembanding=2025-02-28')
    await page.getByRole('button', { name: 'Terbitkan…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Terbitkan', exact: true }).click()
    await page.getByText('Data per 30 Oktober 2025, versi 1, terbit').waitFor()
    await expect.poll(() => page.locator('.ant-btn-primary:not([disabled])').allInnerTexts()).toEqual(['Unduh DOCX'])
    await page.getByRole('button', { name: 'Buat koreksi' }).click()
    await page.locator('.doc-before').getByRole('link', { name: 'versi 1' }).waitFor()
    await page.getByText('dibanding 28 Feb 2025').waitFor()
    await show(page, '#/dokumen?potret=52.72_2025-06-30')
    await page.getByText('draf versi 1').waitFor()
  })

  it('never complained', () => {
    expect(app.complaints).toEqual([])
  })
})

describe('a text while it is written', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    await show(app.page, '#/dokumen?rapat=2&jenis=laporan&kertas=A4')
    await section(app.page, 'Perbandingan periode').click()
  })
  afterAll(() => app.close())

  it('is stored within a second although somebody types on without a pause', async () => {
    const { page } = app
    const sent: number[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/call/narrative.save')) sent.push(Date.now())
    })
    await field(page, 'Paragraf 1').focus()
    const begun = Date.now()
    await page.keyboard.type('Peserta aktif bertambah di semua kecamatan. ', { delay: 60 })
    expect(sent.length).toBeGreaterThan(0)
    expect((sent[0] ?? 0) - begun).toBeLessThan(1500)
  })

  it('stays on the screen when it could not be stored, says so, and is stored again', async () => {
    const { page } = app
    let isDown = true
    await page.route('**/call/narrative.save', (route) => (isDown ? route.abort() : route.continue()))
    await field(page, 'Paragraf 2').fill('Teks yang belum sampai.')
    const card = page.getByRole('article', { name: 'Paragraf 2' })
    await card.getByText('Belum tersimpan. Teks ini tetap di sini dan dicoba lagi.').waitFor()
    expect(await seriousViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Terbitkan…' }).click()
    await page.getByRole('alert').getByText('Suntingan terakhir belum tersimpan').waitFor()
    await section(page, 'Ringkasan').click()
    await section(page, 'Perbandingan periode').click()
    await expect.poll(() => field(page, 'Paragraf 2').inputValue()).toBe('Teks yang belum sampai.')
    isDown = false
    await card.getByRole('button', { name: 'Simpan lagi' }).click()
    await previewHas(page, 'Teks yang belum sampai.')
    await expect.poll(() => card.getByText('Belum tersimpan').count()).toBe(0)
  })

  it('is in what is printed, also when Ctrl+P comes right after the last letter', async () => {
    const { page } = app
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = document.querySelector('.paper')?.textContent ?? ''
      }
    })
    await field(page, 'Paragraf 3').fill('Kalimat terakhir sebelum dicetak.')
    await page.keyboard.press('Control+p')
    await expect
      .poll(async () => plain((await page.evaluate(() => document.body.dataset.printed)) ?? ''), soon)
      .toContain('Kalimat terakhir sebelum dicetak.')
  })

  it('complained only of the line that was cut', () => {
    expect(app.complaints.filter((complaint) => !complaint.includes('net::ERR_FAILED'))).toEqual([])
  })
})
