import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

let app: OpenApp
beforeEach(async () => {
  app = await openApp({ height: 690 })
  await app.application.call('app.begin', { region: '74.71', officeName: 'Setda Kota Kendari', place: 'Kendari' })
  await app.page.reload()
  await app.page.getByRole('heading', { name: 'Beranda', exact: true }).waitFor()
})
afterEach(async () => {
  expect(app.complaints).toEqual([])
  await app.close()
})

const go = (section: string): Promise<void> =>
  app.page.evaluate((hash) => {
    location.hash = hash
  }, `#/pengaturan/${section}`)
const described = async (name: string): Promise<string> => {
  const id = await app.page.getByLabel(name, { exact: true }).getAttribute('aria-describedby')
  return app.page.locator(`[id="${id}"]`).innerText()
}

describe('a rate', () => {
  beforeEach(async () => {
    await go('tarif')
    await app.page.getByRole('button', { name: 'Tambah tarif…' }).click()
    await app.page.getByLabel('Uraian').fill('Bukan Penerima Upah (JKK dan JKM)')
    await app.page.getByLabel('Sumber', { exact: true }).fill('PP Nomor 44 Tahun 2015')
    await app.page.getByLabel('Mulai berlaku').fill('1 Jan 2025')
    await app.page.keyboard.press('Tab')
  })
  const rupiah = () => app.page.getByLabel('Rupiah per orang per bulan')

  it.each([
    ['16800,50', 'Rupiah ditulis sebagai bilangan bulat, misalnya 16.800.'],
    ['0', 'Tarif lebih dari nol. Tarif yang tidak ada lagi diberi tanggal berakhir.'],
    ['2.000.000.000', 'Tarif paling banyak Rp1.000.000.000.'],
  ])('of "%s" stays as it was typed, with what is wrong below it', async (typed, words) => {
    await rupiah().fill(typed)
    await expect.poll(() => described('Rupiah per orang per bulan')).toBe(words)
    await expect.poll(() => rupiah().inputValue()).toBe(typed)
    await expect.poll(() => app.page.getByRole('button', { name: 'Simpan tarif' }).isDisabled()).toBe(true)
    await app.page.getByText('Rupiah belum benar.').waitFor()
  })

  it('is read as it stands in a regulation, with Rp before it', async () => {
    await rupiah().fill('Rp16.800,00')
    await app.page.getByRole('button', { name: 'Simpan tarif' }).click()
    await app.page.getByRole('cell', { name: /^Rp\s?16\.800$/ }).waitFor()
  })
})

describe('a target', () => {
  beforeEach(async () => {
    await go('target')
    await app.page.getByRole('button', { name: 'Tambah target…' }).click()
  })

  it.each([
    ['0', 'Target lebih dari nol. Target yang belum ditetapkan tidak dicatat.'],
    ['62,222', 'Persen ditulis 0,01 sampai 100 dengan paling banyak dua desimal, misalnya 62,22.'],
  ])('of "%s" percent is refused in words', async (typed, words) => {
    await app.page.getByLabel('Target (persen)').fill(typed)
    await expect.poll(() => described('Target (persen)')).toBe(words)
    await expect.poll(() => app.page.getByRole('button', { name: 'Simpan target' }).isDisabled()).toBe(true)
  })

  it('keeps a year that is too long as it was typed, and says what a year is', async () => {
    await app.page.getByLabel('Tahun', { exact: true }).fill('20255')
    await expect.poll(() => app.page.getByLabel('Tahun', { exact: true }).inputValue()).toBe('20255')
    await expect.poll(() => described('Tahun')).toBe('Tahun ditulis dengan empat angka, 2000 sampai 2100.')
  })

  it('of nothing is refused by the application too', async () => {
    const goal = { kind: 'percent', hundredths: 0 }
    const target = { id: null, indicator: 'ucj', region: '74.71', year: 2025, goal, instrument: '', validFrom: null }
    const answer = await app.application.call('target.save', { ...target, acuan: true })
    expect(answer).toMatchObject({ ok: false, error: { code: 'office.target-zero' } })
    const rate = { id: null, payerClass: 'bpu', label: 'BPU', rupiah: 0, validFrom: '2025-01-01', validTo: null }
    expect(await app.application.call('rate.save', { ...rate, source: 'PP' })).toMatchObject({
      ok: false,
      error: { code: 'office.rate-zero' },
    })
  })
})

describe('an empty section', () => {
  it.each(['pejabat', 'target', 'kategori'])('is no box in a box: %s', async (section) => {
    await go(section)
    await app.page.locator('.empty-view').waitFor()
    await expect.poll(() => app.page.locator('.panel .empty-view').count()).toBe(0)
  })

  it('of own indicators keeps its words off the line above them', async () => {
    await go('indikator')
    const note = app.page.getByText('Belum ada indikator sendiri.')
    await note.waitFor()
    await expect.poll(() => note.evaluate((words) => getComputedStyle(words).paddingTop)).toBe('10px')
  })
})
