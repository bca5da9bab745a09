import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatCount } from '../../shared/format/number.ts'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'
import { ask, cell, count, goTo, grid, hasFocus, paste, rowOf, stored } from '../helpers/potret-screen.ts'

describe('a kota whose kecamatan bear the names of their kelurahan', () => {
  let app: OpenApp
  let id = 0
  let kecamatan: readonly string[] = []
  beforeAll(async () => {
    app = await openApp({ height: 690 })
    await ask(app, 'app.begin', { region: '74.71', officeName: 'Setda Kota Kendari', place: 'Kota Kendari' })
    id = (await ask(app, 'snapshot.create', { asOf: '2025-10-30', source: 'BPJS', copyEligible: false })).id
    const { regions } = await ask(app, 'snapshot.read', { id })
    kecamatan = regions.filter(({ code }) => code.split('.').length === 3).map(({ name }) => name)
    await app.page.reload()
    await goTo(app)
    await grid(app.page).waitFor()
  })
  afterAll(async () => {
    expect(app.complaints).toEqual([])
    await app.close()
  })

  it('greets an untouched draft in grey, and speaks of findings only when there are some', async () => {
    const foot = app.page.locator('.findings-foot')
    await foot.getByText('Potret ini belum berisi angka.').waitFor()
    await expect.poll(() => foot.locator('.findings-refusal').count()).toBe(0)
    await app.page.getByText('Belum ada angka yang diperiksa.').waitFor()
    await expect.poll(() => foot.innerText()).not.toContain('Temuan yang dibiarkan')
  })

  it('takes all eleven by their names, with the cursor anywhere, and tells what it left out', async () => {
    const { page } = app
    expect(kecamatan).toHaveLength(11)
    await grid(page).focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    const lines = kecamatan.map((name, position) => `${name}\t${15_100 - position}\t${5_010 - position}`)
    await paste(page, ['Kecamatan\tPotensi\tAktif', ...lines, 'Mandungga\t1\t2'].join('\r\n'))
    const report = page.getByRole('alert')
    await report.getByText('11 baris ditempel menurut nama wilayah.').waitFor()
    await report.getByText('Dilewati: baris 1 “Kecamatan Potensi Aktif” (judul).').waitFor()
    await report.getByText('1 baris tidak disimpan: baris 13 “Mandungga” (tidak dikenali).').waitFor()
    for (const [position, name] of kecamatan.entries()) {
      const row = rowOf(page, name === 'Kendari' ? 'Kendari 15.099' : name)
      const text = await row.locator('.grid-value').allInnerTexts()
      expect(text.slice(0, 2)).toEqual([formatCount(15_100 - position), formatCount(5_010 - position)])
    }
    await stored(page)
  })

  it('says before finalising that the kota itself is unknown, and offers the sum of its parts', async () => {
    const { page } = app
    await ask(app, 'snapshot.saveCells', { id, changes: [count('74.71', 'eligible', 166_045)] })
    await page.reload()
    await page.getByText('Peserta aktif Kota Kendari belum diketahui; jumlah 11 kecamatan 55.055.').waitFor()
    await expect.poll(() => cell(page, 'Kota Kendari', 3)).toBe('–')
    await expect.poll(() => rowOf(page, 'Kota Kendari').locator('.grid-offer').innerText()).toContain('55.055')
    expect(await seriousViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Isi 55.055', exact: true }).click()
    await expect.poll(() => cell(page, 'Kota Kendari', 3)).toBe('55.055')
    await expect.poll(() => hasFocus(grid(page))).toBe(true)
    await page.getByText('Peserta aktif Kota Kendari belum diketahui').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.getByText('Peserta aktif Kota Kendari belum diketahui').waitFor()
  })

  it('keeps the sign of a percentage, and tells a single segment without a sum', async () => {
    const { page } = app
    await ask(app, 'snapshot.saveCells', {
      id,
      changes: [
        { region: '74.71.01', indicator: 'ucj', field: 'statedPercent', text: '35,44' },
        count('74.71.01', 'active', 15_000),
        count('74.71.01', 'active', 5_010, 'ucj.pu'),
      ],
    })
    await page.reload()
    await expect.poll(() => cell(page, 'Mandonga', 9)).toBe('35,44%')
    await page
      .getByText('Peserta aktif segmen PU (5.010), satu-satunya segmen yang berisi angka, berbeda 9.990 orang')
      .waitFor()
  })
})
