import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CellChange } from '../../shared/domain/snapshot-cell.ts'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'
import { ask, cell, count, goTo, grid, paste, rowOf, stored } from '../helpers/potret-screen.ts'

const REGION = '12.14'
const DAYS = ['2024-12-31', '2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31']
const LATER = ['2025-06-30', '2025-07-31', '2025-08-31', '2025-09-30', '2025-10-31']

describe('a kabupaten of 35 kecamatan with eleven snapshots, on 1366×690', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ height: 690 })
    await ask(app, 'app.begin', { region: REGION, officeName: 'Setda Nias Selatan', place: 'Teluk Dalam' })
    let last = 0
    for (const asOf of [...DAYS, ...LATER]) {
      last = (await ask(app, 'snapshot.create', { asOf, source: 'BPJS Ketenagakerjaan', copyEligible: false })).id
      const total = [count(REGION, 'eligible', 147_541), count(REGION, 'active', 62_442)]
      await ask(app, 'snapshot.saveCells', { id: last, changes: total })
    }
    const { regions } = await ask(app, 'snapshot.read', { id: last })
    const kecamatan = regions.filter(({ code }) => code.split('.').length === 3)
    expect(kecamatan).toHaveLength(35)
    const [first] = kecamatan
    // one cell with two findings: its segments and its parts say something else
    const doubted: readonly CellChange[] = [
      count(first?.code ?? '', 'active', 1_700),
      count(first?.code ?? '', 'active', 900, 'ucj.pu'),
      count(first?.code ?? '', 'active', 500, 'ucj.bpu'),
      count(first?.code ?? '', 'active', 200, 'ucj.jakon'),
      ...regions
        .filter(({ code }) => code.split('.').length === 4 && code.startsWith(`${first?.code}.`))
        .map(({ code }) => count(code, 'active', 10)),
      { region: first?.code ?? '', indicator: 'ucj', field: 'statedPercent', text: '43,20%' },
    ]
    const all = kecamatan.flatMap(({ code }) => [count(code, 'eligible', 4_000), count(code, 'active', 1_700)])
    await ask(app, 'snapshot.saveCells', { id: last, changes: [...all, ...doubted] })
    await app.page.reload()
    await goTo(app)
    await grid(app.page).waitFor()
  })
  afterAll(async () => {
    expect(app.complaints).toEqual([])
    await app.close()
  })

  it('keeps the day that is shown in sight, beside the switch for the levels', async () => {
    const { page } = app
    await page
      .getByText('Kelurahan dan desa')
      .or(page.getByText('Desa', { exact: true }))
      .first()
      .waitFor()
    const isInside = () =>
      page.evaluate<boolean>(`(() => {
        const tab = document.querySelector('.snapshot-tab[aria-current]').getBoundingClientRect()
        const strip = document.querySelector('.snapshot-tabs').getBoundingClientRect()
        return tab.left >= strip.left && tab.right <= strip.right
      })()`)
    await expect.poll(isInside).toBe(true)
  })

  it('shows every column, and every name whole', async () => {
    const { page } = app
    await expect.poll(() => page.locator('.grid-foot').innerText()).not.toContain('kolom lagi')
    const cut = () =>
      page.evaluate<readonly string[]>(`[...document.querySelectorAll('.grid-cell.grid-name')]
        .filter((name) => name.scrollWidth > name.clientWidth)
        .map((name) => name.textContent)`)
    await expect.poll(cut).toEqual([])
  })

  it('gives a cell the number of each of its findings', async () => {
    const { page } = app
    const numbersIn = (selector: string) => page.locator(selector).allInnerTexts()
    const digits = (texts: readonly string[]) => [...new Set(texts.map((text) => text.replaceAll(/\D/g, '')))].sort()
    await page.getByRole('treegrid').locator('.grid-badges').first().waitFor()
    const twice = page.locator('.grid-badges').filter({ has: page.locator('.grid-badge:nth-child(2)') })
    await expect.poll(() => twice.count()).toBeGreaterThan(0)
    await expect
      .poll(async () => digits(await numbersIn('.grid-badge')))
      .toEqual(digits(await numbersIn('.finding > .finding-number')))
  })

  it('names the key of the button without words', async () => {
    const { page } = app
    await expect
      .poll(() => page.getByRole('button', { name: 'Cari wilayah' }).getAttribute('title'))
      .toBe('Cari wilayah (Ctrl+F)')
  })

  it('keeps telling which pasted rows wait while figures are typed, and offers the region each may be', async () => {
    const { page } = app
    await grid(page).focus()
    await paste(page, 'Kec. Telukdalam\t3000\t1200\nUlu Susua\t2000\t900\nAmandraya\t2500\t1100')
    const report = page.getByRole('alert')
    await report.getByText('Baris 1 “Kec. Telukdalam” tidak disimpan (tidak dikenali).').waitFor()
    await grid(page).focus()
    await page.keyboard.type('147542')
    await page.keyboard.press('Enter')
    await expect.poll(() => cell(page, 'Kabupaten Nias Selatan', 2)).toBe('147.542')
    await report.getByText('Baris 2 “Ulu Susua” tidak disimpan (tidak dikenali).').waitFor()
    expect(await seriousViolations(page)).toEqual([])
    await report.getByRole('button', { name: 'Ini Kecamatan Teluk Dalam' }).click()
    await rowOf(page, 'Teluk Dalam').waitFor()
    await expect.poll(() => cell(page, 'Teluk Dalam', 2)).toBe('3.000')
    await expect.poll(() => cell(page, 'Teluk Dalam', 3)).toBe('1.200')
    await expect.poll(() => report.getByText('Kec. Telukdalam').count()).toBe(0)
    await report.getByText('Baris 2 “Ulu Susua”').waitFor()
    await report.getByText('2 baris ditempel menurut nama wilayah.').waitFor()
    await stored(page)
  })

  it('ends the report with the paste it tells of', async () => {
    const { page } = app
    for (const _step of ['the placed row', 'the typed figure', 'the paste']) await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator('.paste-report').count()).toBe(0)
    await expect.poll(() => cell(page, 'Teluk Dalam', 2)).toBe('4.000')
  })
})

it('potensi per segmen that has figures says in the menu why it always stands there', async () => {
  const app = await openApp({ sample: true, height: 690 })
  try {
    await goTo(app)
    await grid(app.page).waitFor()
    await app.page.getByRole('button', { name: 'Kolom', exact: true }).click()
    await app.page.getByText('berisi angka, selalu tampil').first().waitFor()
    expect(app.complaints).toEqual([])
  } finally {
    await app.close()
  }
})
