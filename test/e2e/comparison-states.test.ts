import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChannelName, Payload } from '../../shared/contract/index.ts'
import { seriousViolations } from '../helpers/axe.ts'
import { startChromium } from '../helpers/chromium.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'
import { pdfSheets } from '../helpers/pdf-text.ts'

const pageFolder = process.env.PAGE_FOLDER
const options = pageFolder === undefined ? {} : { pageFolder }

const CHILDREN = ['52.72.01', '52.72.02', '52.72.03', '52.72.04', '52.72.05'] as const
const ELIGIBLE = [14_870, 8960, 15_930, 17_240, 14_640]
const ACTIVE = [8912, 3871, 7405, 9168, 9557]

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

const tell = async <Name extends ChannelName>(app: OpenApp, name: Name, payload: Payload<Name>): Promise<unknown> => {
  const answer = await app.application.call(name, payload)
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`)
  return answer.value
}

/** An office without a target, with a draft of these kecamatan for each day. */
const begun = async (days: readonly (readonly [string, number])[]): Promise<OpenApp> => {
  const app = await openApp({ ...options, browser, height: 690 })
  await tell(app, 'app.begin', { region: '52.72', officeName: 'Sekretariat Daerah Kota Bima', place: 'Kota Bima' })
  for (const [asOf, known] of days) {
    const created = await tell(app, 'snapshot.create', { asOf, source: 'BPJS Ketenagakerjaan', copyEligible: false })
    const id = typeof created === 'object' && created !== null && 'id' in created ? Number(created.id) : 0
    const changes = CHILDREN.slice(0, known).flatMap((region, at) => {
      const cell = { region, indicator: 'ucj', approximate: false }
      return [
        { ...cell, field: 'eligible' as const, count: ELIGIBLE[at] ?? null },
        { ...cell, field: 'active' as const, count: ACTIVE[at] ?? null },
      ]
    })
    await tell(app, 'snapshot.saveCells', { id, changes })
  }
  await app.page.reload()
  await app.page.getByRole('link', { name: 'Perbandingan' }).click()
  await app.page.getByRole('heading', { name: 'Perbandingan', exact: true }).waitFor()
  return app
}

const filled = (app: OpenApp): Promise<readonly string[]> =>
  app.page.locator('.ant-btn-primary:not([disabled])').allInnerTexts()

/** Whether anything reaches beyond the window without a box of its own to scroll in. */
const widerThanWindow = (app: OpenApp): Promise<boolean> =>
  app.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe('the comparison of too few snapshots', () => {
  it('with none numbers two steps and begins the first', async () => {
    const app = await begun([])
    const { page } = app
    await expect
      .poll(() => page.locator('.empty-view li').allInnerTexts())
      .toEqual([
        expect.stringContaining('Masukkan potret data pertama'),
        expect.stringContaining('Masukkan potret data tanggal lain'),
      ])
    await expect.poll(() => filled(app)).toEqual(['Isi tabel'])
    await page.getByRole('button', { name: 'Impor berkas' }).click()
    await page.getByRole('heading', { name: 'Impor berkas' }).waitFor()
    expect(app.complaints).toEqual([])
    await app.close()
  })

  it('with one names it as done and asks for another day', async () => {
    const app = await begun([['2025-06-30', 5]])
    const { page } = app
    await page.getByRole('heading', { name: 'Perbandingan memerlukan satu potret data lagi' }).waitFor()
    await expect.poll(() => page.locator('.empty-view li').first().innerText()).toContain('Potret 30 Juni 2025')
    await expect.poll(() => page.locator('li[aria-current=step]').innerText()).toContain('tanggal lain')
    expect(await seriousViolations(page)).toEqual([])
    expect(app.complaints).toEqual([])
    await app.close()
  })
})

describe('the comparison with a gap in its figures and without a target', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await begun([
      ['2025-06-30', 4],
      ['2025-10-30', 5],
    ])
    await app.page.getByText('Mengapa cakupan berubah').waitFor()
  })
  afterAll(() => app.close())

  it('names what the earlier snapshot lacks where the change would stand, and never shows a zero for it', async () => {
    const { page } = app
    await expect
      .poll(() => page.locator('.cmp-change').first().innerText())
      .toContain('perubahan belum diketahui (pembanding tanpa Mpunda)')
    await page.getByText('Per 30 Juni 2025: data Kecamatan Mpunda belum diterima').waitFor()
    const mpunda = page.locator('.cmp-places tbody tr', { hasText: 'Mpunda' })
    await expect.poll(() => mpunda.locator('td').allInnerTexts()).toEqual(['9.557', '–', '–', '65,28%', '–'])
    await expect.poll(() => page.locator('.cmp-body').innerText()).toContain('– belum diketahui (bukan nol)')
  })

  it('leads to the target that is missing', async () => {
    const { page } = app
    await expect.poll(() => page.locator('.cmp-strip').innerText()).toContain('target 2025 belum dicatat')
    await page.getByRole('link', { name: 'Atur target' }).click()
    await expect.poll(() => page.url()).toContain('#/pengaturan/target')
    await page.goBack()
    await page.getByText('Mengapa cakupan berubah').waitFor()
  })

  it('says in drafts that their figures may change, with nothing serious for axe', async () => {
    const { page } = app
    await page.getByText('Potret 30 Juni 2025 dan 30 Oktober 2025 masih draf').waitFor()
    expect(await seriousViolations(page)).toEqual([])
    expect(app.complaints).toEqual([])
  })
})

describe('the comparison on data contoh', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ ...options, browser, sample: true, height: 690 })
    await app.page.getByRole('link', { name: 'Perbandingan' }).click()
    await app.page.getByText('Tren dan proyeksi').waitFor()
  })
  afterAll(() => app.close())

  it('takes both days into the report by the address', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Pakai dalam laporan' }).click()
    await expect.poll(() => page.url()).toContain('#/dokumen?kini=2025-10-30&pembanding=2025-06-30')
    await page.goBack()
    await page.getByText('Tren dan proyeksi').waitFor()
  })

  it('prints a short table beside its picture, a long one whole over the sheets, each sheet numbered', async () => {
    const { page } = app
    const sheets = async (): Promise<number> => {
      const pdf = await page.pdf({ preferCSSPageSize: true })
      return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    }
    expect(await sheets()).toBe(2)
    await page.locator('.cmp-toolbar').getByText('Kelurahan', { exact: true }).click()
    await page.getByText('12 teratas dari 41').waitFor()
    expect(await sheets()).toBe(5)
    const texts = pdfSheets(await page.pdf({ preferCSSPageSize: true }))
    expect(texts.find((text) => text.includes('bukantargetresmi'))).toContain('KotaBima25.963')
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const cut = await page.locator('.cmp-places').evaluate((panel) => panel.scrollWidth > panel.clientWidth)
    expect(cut).toBe(false)
    await page.emulateMedia({ media: null })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.locator('.cmp-toolbar').getByText('Kecamatan', { exact: true }).click()
  })

  it('keeps the names of the columns in sight over a scrolled table, and not on paper', async () => {
    const { page } = app
    await page.locator('.cmp-toolbar').getByText('Kelurahan', { exact: true }).click()
    await page.getByText('12 teratas dari 41').waitFor()
    const body = page.locator('.cmp-body')
    const head = page.locator('.cmp-places thead th').first()
    await page.locator('.cmp-places tbody tr').nth(35).scrollIntoViewIfNeeded()
    await expect
      .poll(async () => {
        const [box, edge] = [await head.boundingBox(), await body.boundingBox()]
        return box && edge && Math.abs(box.y - edge.y)
      })
      .toBeLessThan(1)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect.poll(() => head.evaluate((cell) => getComputedStyle(cell).position)).toBe('static')
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.locator('.cmp-toolbar').getByText('Kecamatan', { exact: true }).click()
    await body.evaluate((element) => element.scrollTo({ top: 0 }))
  })

  it('at 200 % zoom is one column, and every figure and action is reached by scrolling down', async () => {
    const { page } = app
    await page.setViewportSize({ width: 683, height: 345 })
    await expect.poll(() => widerThanWindow(app)).toBe(false)
    await expect
      .poll(async () => {
        const strip = await page.locator('.cmp-strip').boundingBox()
        const bar = await page.locator('.status-bar').boundingBox()
        return strip && bar && strip.y + strip.height < bar.y
      })
      .toBe(true)
    await page.getByRole('button', { name: 'Ubah pilihan' }).click()
    await page.getByRole('combobox', { name: 'Potret kini' }).waitFor()
    await page.getByRole('button', { name: 'Tutup pilihan' }).click()
    await expect.poll(() => page.getByRole('combobox', { name: 'Potret kini' }).count()).toBe(0)
    const report = page.getByRole('button', { name: 'Pakai dalam laporan' })
    for (const part of [report, page.locator('.cmp-segments'), page.locator('.cmp-rule-words')]) {
      await part.scrollIntoViewIfNeeded()
      await expect.poll(() => part.isVisible()).toBe(true)
      const box = await part.boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= 683).toBe(true)
    }
    expect(await seriousViolations(page)).toEqual([])
    await page.setViewportSize({ width: 1366, height: 690 })
    expect(app.complaints).toEqual([])
  })

  it('says in the screen why an export came to nothing, and tries again', async () => {
    const { page } = app
    let isBroken = true
    await page.route('**/*', (route) => {
      const { postData, url } = { postData: route.request().postData() ?? '', url: route.request().url() }
      return isBroken && `${url}${postData}`.includes('comparison.export') ? route.abort() : route.continue()
    })
    await page.getByRole('button', { name: 'Ekspor Excel' }).click()
    await page.getByRole('button', { name: 'Coba lagi' }).waitFor()
    isBroken = false
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Coba lagi' }).click()])
    await expect.poll(() => page.getByRole('button', { name: 'Coba lagi' }).count()).toBe(0)
    await page.unroute('**/*')
  })
})
