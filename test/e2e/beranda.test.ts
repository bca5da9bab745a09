import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { startChromium } from '../helpers/chromium.ts'
import { type OpenApp, type OpenAppOptions, openApp } from '../helpers/open-app.ts'
import { pdfSheets } from '../helpers/pdf-text.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

const MARGIN = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' }

const opened = (options: OpenAppOptions): Promise<OpenApp> => openApp({ browser, height: 690, ...options })

/** A kabupaten with forty kecamatan on two days; the second one is a draft. */
const withManyParts = async (app: OpenApp): Promise<void> => {
  const region = '32.01'
  await app.application.call('app.begin', {
    region,
    officeName: 'Sekretariat Daerah Kabupaten Bogor',
    place: 'Cibinong',
  })
  for (const [position, asOf] of ['2025-06-30', '2025-10-30'].entries()) {
    const made = await app.application.call('snapshot.create', {
      asOf,
      source: 'BPJS Ketenagakerjaan',
      copyEligible: false,
    })
    const id = idOf(made)
    const parts = Array.from({ length: 40 }, (_, part) => `${region}.${String(part + 1).padStart(2, '0')}`)
    const cell = (code: string, field: 'eligible' | 'active', count: number) => ({
      region: code,
      indicator: 'ucj',
      field,
      count,
      approximate: false,
    })
    const changes = parts.flatMap((code, part) => [
      cell(code, 'eligible', 50_000),
      cell(code, 'active', 20_000 + part * 300 + position * (900 - part * 40)),
    ])
    const saved = await app.application.call('snapshot.saveCells', { id, changes })
    if (!saved.ok) throw new Error(saved.error.message)
  }
  await app.page.reload()
  await app.page.getByRole('heading', { name: 'Tren cakupan' }).waitFor()
}

const idOf = (answer: unknown): number => {
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : null
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number') return value.id
  throw new Error('nothing was created')
}

describe('Beranda before the first potret', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await opened({})
    await app.application.call('app.begin', {
      region: '52.72',
      officeName: 'Sekretariat Daerah Kota Bima',
      place: 'Kota Bima',
    })
    await app.page.reload()
    await app.page.getByRole('heading', { name: 'Belum ada data untuk Kota Bima' }).waitFor()
  })
  afterAll(() => app.close())

  it('names three steps, fills one button, and repeats none of them in the header', async () => {
    const { page } = app
    await expect
      .poll(() => page.locator('.empty-view li strong').allInnerTexts())
      .toEqual(['Masukkan potret data pertama', 'Tetapkan target', 'Jadwalkan rapat'])
    await expect.poll(() => page.locator('.page-header-actions button').count()).toBe(0)
    await expect.poll(() => page.locator('.ant-btn-primary:not([disabled])').allInnerTexts()).toEqual(['Isi tabel'])
    expect(await seriousViolations(page)).toEqual([])
  })

  it('opens the new potret from the first step, by button and by Ctrl+Enter', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Isi tabel' }).click()
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => new URL(page.url()).hash).toBe('#/potret')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('Alt+1')
    await page.getByRole('button', { name: 'Isi tabel' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  it('ticks a step that is done, and offers the data contoh', async () => {
    const { page } = app
    await app.application.call('target.save', {
      id: null,
      indicator: 'ucj',
      region: '52.72',
      year: 2025,
      goal: { kind: 'percent', hundredths: 6222 },
      instrument: 'SE Ditjen Bina Bangda 500.11.2/9602/Bangda',
      validFrom: null,
      acuan: true,
    })
    await page.keyboard.press('Alt+1')
    await page.reload()
    await page.getByText('Target tahun ini sudah ditetapkan.').waitFor()
    await page.getByRole('button', { name: 'Muat data contoh' }).click()
    await page.getByText('DATA CONTOH').first().waitFor()
    await expect.poll(() => page.locator('.beranda-figure').innerText()).toBe('37,95%')
    expect(app.complaints).toEqual([])
  })
})

describe('Beranda on data contoh', () => {
  it('shows chart and day labels above the fold at 1366×690, and the figures of the gap in bold', async () => {
    const app = await opened({ sample: true })
    const { page } = app
    await page.getByRole('heading', { name: 'Tren cakupan' }).waitFor()
    await expect.poll(() => page.locator('.beranda-sentence b').innerText()).toBe('4.823 orang')
    const charts = page.locator('.beranda-trend canvas')
    await expect.poll(async () => (await charts.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(230)
    await expect
      .poll(async () => {
        const box = await charts.boundingBox()
        return box === null ? Number.NaN : box.y + box.height
      })
      .toBeLessThan(664)
    await expect.poll(() => page.getByRole('heading', { name: 'Cakupan per kecamatan' }).count()).toBe(0)
    expect(app.complaints).toEqual([])
    await app.close()
  })

  it('adds segments and kecamatan at 1920×1080 without scrolling', async () => {
    const app = await opened({ sample: true, width: 1920, height: 1080 })
    const { page } = app
    await page.getByRole('heading', { name: 'Cakupan per kecamatan' }).waitFor()
    const segments = page.locator('.beranda-segments')
    await expect
      .poll(() => segments.getByRole('row').allInnerTexts())
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching(/Bukan Penerima Upah\s+8\.137\s+\+1\.923\s+\+2,81/),
          expect.stringMatching(/Jumlah\s+25\.963\s+\+1\.857\s+\+2,71/),
        ]),
      )
    await expect
      .poll(() => page.locator('.beranda-body').evaluate((body) => body.scrollHeight <= body.clientHeight))
      .toBe(true)
    expect(await seriousViolations(page)).toEqual([])
    expect(app.complaints).toEqual([])
    await app.close()
  })

  it('prints title, day and the mark without the frame, and no empty sheet', async () => {
    for (const size of [{}, { width: 1920, height: 1080 }]) {
      const app = await opened({ sample: true, ...size })
      const { page } = app
      await page.getByRole('heading', { name: 'Tren cakupan' }).waitFor()
      const sheets = pdfSheets(await page.pdf({ format: 'A4', margin: MARGIN }))
      expect(sheets).toHaveLength('width' in size ? 3 : 2)
      for (const sheet of sheets) expect(sheet).toContain('KotaBima,dataper30Oktober2025')
      for (const sheet of sheets) expect(sheet).toContain('DATACONTOH–bukandataresmi')
      await page.emulateMedia({ media: 'print' })
      await expect.poll(() => page.getByRole('heading', { name: 'Beranda' }).isVisible()).toBe(true)
      await expect.poll(() => page.getByText('Jumat, 14 November 2025').isVisible()).toBe(true)
      await expect
        .poll(() => page.locator('.sidebar, .status-bar, .page-header-actions').first().isVisible())
        .toBe(false)
      await app.close()
    }
  })
})

describe('Beranda of a kabupaten with forty kecamatan', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await opened({})
    await withManyParts(app)
  })
  afterAll(() => app.close())

  it('keeps the chart above the fold and the whole region in sight beside the scrolled rows', async () => {
    const { page } = app
    await expect
      .poll(async () => {
        const box = await page.locator('.beranda-trend canvas').boundingBox()
        return box === null ? Number.NaN : box.y + box.height
      })
      .toBeLessThan(664)
    const foot = page.locator('.beranda-changes tfoot th')
    await expect.poll(() => foot.innerText()).toBe('Kabupaten Bogor')
    await expect.poll(async () => ((await foot.boundingBox())?.y ?? 999) < 640).toBe(true)
  })

  it('says how many rows are out of sight and how many of them fell, and leads through them all', async () => {
    const { page } = app
    const more = page.locator('.beranda-below')
    await expect.poll(() => more.innerText()).toMatch(/^3[0-9] kecamatan lagi di bawah, 17 turun$/)
    for (let press = 0; press < 40 && (await more.count()) > 0; press += 1) {
      await more.click()
      await page.waitForTimeout(50)
    }
    expect(await more.count()).toBe(0)
    const last = page.locator('.beranda-changes tbody tr').last()
    await expect
      .poll(async () => {
        const [row, foot] = [await last.boundingBox(), await page.locator('.beranda-changes tfoot th').boundingBox()]
        return row && foot && row.y + row.height / 2 <= foot.y
      })
      .toBe(true)
    await page.locator('.beranda-changes-scroll').evaluate((list) => list.scrollTo({ top: 0 }))
    await more.waitFor()
  })

  it('lets no row look out below the whole region, in a large window either', async () => {
    const { page } = app
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1366, height: 690 },
    ]) {
      await page.setViewportSize(size)
      await expect
        .poll(() =>
          page.locator('.beranda-changes-scroll').evaluate((list) => {
            const foot = list.querySelector('tfoot th')?.getBoundingClientRect().bottom ?? 0
            return foot - list.getBoundingClientRect().bottom
          }),
        )
        .toBeGreaterThanOrEqual(0.5)
    }
  })

  it('names many findings of one kind as one matter and still mentions the draft', async () => {
    const { page } = app
    await page.getByText('17 temuan: peserta aktif turun').waitFor()
    await page.getByText(/dan 14 lainnya/).waitFor()
    await page.getByText('Potret 30 Oktober 2025 masih draf').waitFor()
    await expect
      .poll(() => page.locator('.ant-btn-primary:not([disabled])').allInnerTexts())
      .toEqual(['Lengkapi potret 30 Oktober'])
    expect(await seriousViolations(page)).toEqual([])
    expect(app.complaints).toEqual([])
  })
})

describe('Beranda while it is read', () => {
  it('shows nothing for 300 ms, then grey blocks, then words; the header stays', async () => {
    const app = await opened({ sample: true })
    const { page } = app
    let answer = (): void => undefined
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/call/home.read', async (route) => {
      await held
      await route.continue()
    })
    await page.reload()
    await page.getByRole('heading', { name: 'Beranda' }).waitFor()
    await page.locator('.load-block').first().waitFor()
    await expect.poll(() => page.locator('.load-words').count()).toBe(0)
    await page.getByText('Membaca data dari berkas.').waitFor()
    answer()
    await page.getByRole('heading', { name: 'Tren cakupan' }).waitFor()
    expect(app.complaints).toEqual([])
    await app.close()
  })

  it('says in its place that it failed, and tries again', async () => {
    const app = await opened({ sample: true })
    const { page } = app
    const failure = { code: 'database.busy', params: {}, message: 'Basis data sedang dipakai proses lain.' }
    await page.route('**/call/home.read', (route) => route.fulfill({ json: { ok: false, error: failure } }))
    await page.reload()
    await page.getByText('Basis data sedang dipakai proses lain.').waitFor()
    await expect.poll(() => page.getByRole('heading', { name: 'Beranda' }).isVisible()).toBe(true)
    await expect.poll(() => page.getByRole('button', { name: 'Salin rincian' }).isVisible()).toBe(true)
    await page.unroute('**/call/home.read')
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await page.getByRole('heading', { name: 'Tren cakupan' }).waitFor()
    expect(app.complaints).toEqual([])
    await app.close()
  })
})
