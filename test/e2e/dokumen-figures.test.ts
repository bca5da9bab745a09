import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { openApp } from '../helpers/open-app.ts'

const soon = { timeout: 15_000 }

describe('a sentence that says something else than the data', () => {
  let app: Awaited<ReturnType<typeof openApp>>
  const section = (name: string) => app.page.locator('.doc-section').getByRole('button', { name, exact: true })
  const firstField = () => app.page.getByRole('article', { name: 'Paragraf 1' }).getByRole('textbox')

  beforeAll(async () => {
    app = await openApp({ sample: true })
    await app.page.evaluate(() => {
      location.hash = '#/dokumen?rapat=2&jenis=laporan&kertas=A4'
    })
    await app.page.locator('[data-page]').first().waitFor()
  })
  afterAll(() => app.close())

  it('is told what the data say, and put right word by word', async () => {
    const { page } = app
    await section('Perbandingan periode').click()
    await firstField().fill(
      'Sejak 30 Juni 2025, peserta aktif berkurang 1.857 orang (7,70 persen) dan cakupan naik 2,71 persen.',
    )
    await page.getByText('bertentangan dengan data. Di data: bertambah.').waitFor()
    await page.getByText('Di data: 2,71 poin persentase.').waitFor()
    await expect.poll(() => page.locator('.doc-before').innerText(), soon).toContain('3 angka tidak cocok dengan data')
    expect(await seriousViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Ganti berkurang menjadi bertambah' }).click()
    await page.getByRole('button', { name: 'Ganti persen menjadi poin persentase' }).click()
    await expect
      .poll(() => firstField().inputValue(), soon)
      .toBe(
        'Sejak 30 Juni 2025, peserta aktif bertambah 1.857 orang (7,70 persen) dan cakupan naik 2,71 poin persentase.',
      )
    await expect.poll(() => page.locator('.doc-before').innerText(), soon).not.toContain('angka tidak cocok')
  })

  it('is told of a number word too', async () => {
    const { page } = app
    await section('RTL rapat sebelumnya').click()
    const automatic = await firstField().inputValue()
    await firstField().fill(automatic.replace('dua di antaranya', 'empat di antaranya'))
    await page.getByText('Di data: dua melewati tenggat.').waitFor()
    await page.getByRole('button', { name: 'Ganti menjadi dua' }).click()
    await expect.poll(() => firstField().inputValue(), soon).toBe(automatic)
  })

  it('is offered the figure of its own sense, or none', async () => {
    const { page } = app
    await section('Ringkasan').click()
    const list = page.getByRole('article', { name: 'Daftar 1' }).getByRole('textbox')
    await list.fill(
      'Cakupan UCJ Kota Bima sebesar 37,59 persen.\n\nSejak 30 Juni 2025, peserta aktif bertambah 1.600 orang.\n\nSelisih ke target di Mpunda sebesar 1.601 orang.',
    )
    await page.getByText('hanya dicantumkan sumber, bukan hasil hitung. Teks otomatis menyebut 37,95 persen.').waitFor()
    await page.getByText('Di data: bukan perubahan. Teks otomatis menyebut 1.857 orang.').waitFor()
    await expect
      .poll(() => page.getByRole('button', { name: /^Ganti/ }).allInnerTexts(), soon)
      .toEqual(['Ganti menjadi 37,95', 'Ganti menjadi 1.857'])
    await page.getByRole('button', { name: 'Ganti menjadi 37,95' }).click()
    await page.getByRole('button', { name: 'Ganti menjadi 1.857' }).click()
    await expect.poll(() => page.locator('.doc-doubt').allInnerTexts(), soon).toHaveLength(1)
    expect(await page.locator('.doc-doubt').innerText()).toContain('1.601 tidak ada dalam data.')
    await page.getByRole('button', { name: 'Kembalikan ke teks otomatis' }).click()
  })

  it('never complained', () => {
    expect(app.complaints).toEqual([])
  })
})

describe('a paper whose figures were corrected', () => {
  it('takes the corrected version over by one button, and keeps its head low while a draft blocks it', async () => {
    const app = await openApp({ sample: true, height: 690 })
    const { page, application } = app
    const before = () => page.locator('.doc-before').innerText()
    const goTo = async (subject: string): Promise<void> => {
      await page.evaluate((address) => {
        location.hash = address
      }, `#/dokumen?${subject}&jenis=laporan&kertas=A4`)
      await page.reload()
      await page.locator('[data-page]').first().waitFor()
    }
    const correct = async (id: number): Promise<number> => {
      const made = await application.call('snapshot.correct', { id })
      if (!made.ok) throw new Error(made.error.message)
      return Object(made.value).id
    }
    try {
      const list = await application.call('snapshot.list', {})
      const newest = await correct(Object(list.ok && list.value).tabs.at(-1).id)
      await goTo('rapat=2')
      await expect.poll(before, soon).not.toContain('dikoreksi')
      await application.call('snapshot.finalise', { id: newest })
      await goTo('rapat=2')
      await page.getByText('Potret 30 Okt 2025 sudah dikoreksi (versi 2)').waitFor()
      await page.getByRole('button', { name: /^Pakai versi 2/ }).click()
      await expect.poll(before, soon).not.toContain('dikoreksi')
      await correct(newest)
      await goTo('potret=52.72_2025-10-30')
      await page.locator('.doc-blocked').waitFor()
      const head = await page.locator('.page-header').boundingBox()
      expect(head?.height).toBe(54)
      for (const way of await page.locator('.doc-before-way').all()) {
        const box = await way.boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
      }
      expect(app.complaints).toEqual([])
    } finally {
      await app.close()
    }
  })
})

describe('a paper without a meeting', () => {
  it('is numbered and signed on the screen', async () => {
    const app = await openApp({ sample: true })
    const { page } = app
    try {
      await page.evaluate(() => {
        location.hash = '#/dokumen?potret=52.72_2025-10-30&jenis=laporan&kertas=A4'
      })
      await page.locator('[data-page]').first().waitFor()
      await page.locator('.doc-section').getByRole('button', { name: 'Kop dan sampul' }).click()
      await page.getByRole('textbox', { name: 'Nomor naskah' }).fill('000.9/012/2025')
      await expect.poll(() => page.locator('.paper-title').innerText(), soon).toContain('000.9/012/2025')
      await page.locator('.doc-section').getByRole('button', { name: 'Tanda tangan' }).click()
      await page.getByRole('combobox', { name: 'Penandatangan' }).click()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('.doc-before').innerText(), soon).toContain('Dokumen siap diterbitkan')
      expect(await seriousViolations(page)).toEqual([])
      await page.reload()
      await page.locator('[data-page]').first().waitFor()
      await expect.poll(() => page.locator('.paper-title').innerText(), soon).toContain('000.9/012/2025')
      expect(app.complaints).toEqual([])
    } finally {
      await app.close()
    }
  })
})
