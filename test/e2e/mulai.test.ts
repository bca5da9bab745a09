import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { openApplication } from '../../electron/application.ts'
import { seriousViolations } from '../helpers/axe.ts'
import { startChromium } from '../helpers/chromium.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

let browser: Browser
let app: OpenApp

beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  app = await openApp({ browser, height: 690 })
  await app.page.getByRole('heading', { name: 'Wilayah kerja' }).waitFor()
})
afterEach(() => app.close())

const region = () => app.page.getByRole('combobox', { name: 'Nama provinsi, kabupaten, atau kota' })
const start = () => app.page.getByRole('button', { name: 'Mulai bekerja' })
const option = (name: RegExp) => app.page.getByRole('option', { name })

/** Bytes of a data file as a copy made earlier holds them. */
const backupOf = async (officeName: string): Promise<Buffer> => {
  const dir = mkdtempSync(join(tmpdir(), 'monev-copy-'))
  try {
    const other = await openApplication({
      dir,
      regionsFile: fileURLToPath(new URL('../../out/regions.sqlite', import.meta.url)),
      who: 'uji',
      version: '0.0.0',
      capabilities: { saveAs: false, openFile: false },
      clock: () => new Date('2025-11-14T01:14:00Z'),
      log: () => undefined,
    })
    await other.call('app.begin', { region: '52.06', officeName, place: 'Woha' })
    other.close()
    return readFileSync(join(dir, 'monev.sqlite'))
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const offerBackup = (name: string, buffer: Buffer) =>
  app.page.getByLabel('Berkas cadangan').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

describe('the first run', () => {
  it('is done by keyboard alone: region, Enter, Enter', async () => {
    const { page } = app
    await expect.poll(() => region().evaluate((field) => field.matches(':focus'))).toBe(true)
    await page.keyboard.type('kota bima')
    await option(/Kota Bima.*52\.72/).waitFor()
    await page.keyboard.press('Enter')
    const name = page.getByLabel('Nama kantor')
    await expect.poll(() => name.inputValue()).toBe('Sekretariat Daerah Kota Bima')
    await expect.poll(() => name.evaluate((field) => field.matches(':focus'))).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Beranda' }).waitFor()
    await expect
      .poll(() => app.application.call('app.read', {}))
      .toMatchObject({
        value: {
          kind: 'ready',
          sample: false,
          office: { place: 'Kota Bima', zone: 'WITA' },
          region: { code: '52.72' },
        },
      })
    expect(app.complaints).toEqual([])
  })

  it('shows kota and kabupaten of one name with their codes, and says what is still missing', async () => {
    const { page } = app
    await expect.poll(() => start().isDisabled()).toBe(true)
    await expect.poll(() => page.getByText('Pilih wilayah kerja dahulu.').isVisible()).toBe(true)
    await region().fill('bima')
    await option(/Kota Bima/).waitFor()
    await expect
      .poll(() => page.getByRole('option').allInnerTexts())
      .toEqual([
        expect.stringMatching(/Kota Bima\s+Nusa Tenggara Barat\s+52\.72/),
        expect.stringMatching(/Kabupaten Bima\s+Nusa Tenggara Barat\s+52\.06/),
      ])
    await expect.poll(() => start().isDisabled()).toBe(true)
    await option(/Kabupaten Bima/).click()
    await page.getByText(/^Kabupaten Bima \(52\.06\): 18 kecamatan dan 191 desa disiapkan otomatis\.$/).waitFor()
    await expect.poll(() => page.getByText('Isi tempat kedudukan dahulu.').isVisible()).toBe(true)
    await page.getByLabel('Tempat kedudukan').fill('Woha')
    await expect.poll(() => start().isEnabled()).toBe(true)
    await region().fill('bim')
    await expect.poll(() => start().isDisabled()).toBe(true)
    expect(app.complaints).toEqual([])
  })

  it.each([
    ['suka', /Kabupaten Sukabumi/],
    ['lombok u', /Kabupaten Lombok Utara/],
    ['kab. band', /Kabupaten Bandung Barat/],
    ['nusa tenggara', /Provinsi Nusa Tenggara Timur/],
    ['jakarta pus', /Jakarta Pusat/],
  ])('finds a region while its name is typed: %s', async (text, name) => {
    await region().fill(text)
    await option(name).waitFor()
    await expect.poll(() => option(name).count()).toBe(1)
  })

  it('says that nothing was found', async () => {
    await region().fill('atlantis')
    await app.page.getByText('Tidak ada wilayah yang cocok').waitFor()
    await expect.poll(() => app.page.getByRole('option').count()).toBe(0)
  })

  it('shows a failed search in its place and tries again', async () => {
    const { page } = app
    const failure = { code: 'database.busy', params: {}, message: 'Basis data sedang dipakai proses lain.' }
    await page.route('**/call/region.search', (route) => route.fulfill({ json: { ok: false, error: failure } }))
    await region().fill('bima')
    await page.getByText('Basis data sedang dipakai proses lain.').waitFor()
    await page.unroute('**/call/region.search')
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await option(/Kota Bima/).waitFor()
    await expect.poll(() => page.getByText('Basis data sedang dipakai proses lain.').count()).toBe(0)
  })

  it('begins with data contoh in two clicks', async () => {
    const { page } = app
    await page.getByText('Data contoh', { exact: true }).click()
    await start().click()
    await page.getByRole('heading', { name: 'Beranda' }).waitFor()
    await page.getByText('DATA CONTOH').first().waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    expect(app.complaints).toEqual([])
  })

  it('tells a refused copy in its place, changes nothing, and takes a good one', async () => {
    const { page } = app
    await offerBackup('catatan.sqlite', Buffer.from('bukan basis data'))
    await page.getByText('catatan.sqlite tidak dipulihkan.').waitFor()
    await expect.poll(() => app.application.call('app.read', {})).toMatchObject({ value: { kind: 'setup' } })
    await offerBackup('monev-20251112-0905.sqlite', await backupOf('Sekretariat Daerah Kabupaten Bima'))
    await page.getByRole('heading', { name: 'Beranda' }).waitFor()
    await expect
      .poll(() => app.application.call('app.read', {}))
      .toMatchObject({
        value: { kind: 'ready', office: { name: 'Sekretariat Daerah Kabupaten Bima' }, region: { code: '52.06' } },
      })
    expect(app.complaints).toEqual([])
  })

  it('shows all three questions and the button at once, with nothing serious for axe', async () => {
    const { page } = app
    await region().fill('bima')
    await option(/Kota Bima/).click()
    for (const name of ['Wilayah kerja', 'Kantor', 'Mulai dengan']) {
      await expect.poll(() => page.getByRole('heading', { name, exact: true }).isVisible()).toBe(true)
    }
    const button = await start().boundingBox()
    expect(button && button.y + button.height).toBeLessThan(690)
    await expect
      .poll(() => page.locator('.first-run-questions').evaluate((area) => area.scrollHeight <= area.clientHeight))
      .toBe(true)
    await expect.poll(() => page.locator('.ant-btn-primary:not([disabled])').count()).toBe(1)
    expect(await seriousViolations(page)).toEqual([])
    await page.setViewportSize({ width: 683, height: 345 })
    await expect.poll(() => start().isVisible()).toBe(true)
    // one column that scrolls as a whole under the button, which stays
    await page.getByText('Data contoh', { exact: true }).scrollIntoViewIfNeeded()
    const card = await page.getByText('Data contoh', { exact: true }).boundingBox()
    const foot = await page.locator('.first-run-footer').boundingBox()
    expect(card && foot && card.y + card.height <= foot.y).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(await seriousViolations(page)).toEqual([])
  })
})
