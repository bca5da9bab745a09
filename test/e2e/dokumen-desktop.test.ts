import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorMessage } from '../../shared/text/error-messages.ts'
import { startChromium } from '../helpers/chromium.ts'
import { openApp } from '../helpers/open-app.ts'
import { type Desktop, startDesktop } from '../helpers/start-desktop.ts'

// Chromium knows no app: scheme; the same files come from the real page protocol under an origin that it trusts as well.
const ORIGIN = 'http://monev.localhost'

/** Faces of the paper that the page has read. */
const paperFaces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.fonts]
      .filter(({ family, status }) => family.replaceAll('"', '') === 'Arimo' && status === 'loaded')
      .map(({ weight }) => weight)
      .sort(),
  )

describe('a paper on the real main process and preload script', () => {
  let desktop: Desktop
  let browser: Browser
  let page: Page
  let inUse = false
  const complaints: string[] = []
  const fonts: (string | null)[] = []

  const fromProtocol = async (route: Route): Promise<void> => {
    const url = new URL(route.request().url())
    const answer = await desktop.session.servePage?.(new Request(`app://monev${url.pathname}`))
    if (url.origin !== ORIGIN || !answer) return route.abort()
    if (url.pathname.endsWith('.ttf')) fonts.push(`${answer.status} ${answer.headers.get('Content-Type')}`)
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    })
  }
  const fileInUse = () => {
    const params = { file: 'Laporan.docx' }
    return { ok: false, error: { code: 'host.file-in-use', params, message: errorMessage('host.file-in-use', params) } }
  }

  beforeAll(async () => {
    desktop = await startDesktop()
    browser = await startChromium()
    const context = await browser.newContext({ viewport: { width: 1366, height: 690 }, locale: 'id-ID' })
    page = await context.newPage()
    page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
    await context.route('**/*', fromProtocol)
    await page.exposeBinding('callDesktop', (_source, name: string, payload: unknown) =>
      inUse && name === 'file.save' ? fileInUse() : desktop.call(name, payload),
    )
    await page.addInitScript(
      'window.monev = Object.freeze({ call: (channel, payload) => window.callDesktop(channel, payload) })',
    )
    await desktop.call('app.beginSample', {})
    await page.goto(`${ORIGIN}/index.html#/dokumen?rapat=2&jenis=laporan&kertas=A4`)
    await page.locator('[data-page]').first().waitFor()
  })
  afterAll(async () => {
    await browser.close()
    desktop.close()
  })

  it('is set in the bundled font, read as a file', async () => {
    await expect.poll(() => paperFaces(page)).toEqual(['400', '700'])
    expect(fonts).toEqual(['200 font/ttf', '200 font/ttf'])
  })

  it('is issued once although its file was open in Word, and saved when that is closed', async () => {
    const folder = join(desktop.dir, 'surat')
    mkdirSync(folder)
    desktop.desk.saveDialog = { canceled: false, filePath: join(folder, 'Laporan.docx') }
    inUse = true
    await page.getByRole('button', { name: 'Terbitkan…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Terbitkan dan unduh' }).click()
    await dialog.getByText('Laporan Monev versi 1 sudah terbit').waitFor()
    await dialog.getByText('"Laporan.docx" sedang dibuka di Word atau program lain').waitFor()
    inUse = false
    await dialog.getByRole('button', { name: 'Simpan lagi' }).click()
    await page.getByText('Rapat 12 November 2025, versi 1, terbit').waitFor()
    expect(readdirSync(folder)).toEqual(['Laporan.docx'])
    const list = await desktop.call('document.list', {})
    expect(list.ok && (list.value as { readonly documents: readonly unknown[] }).documents).toHaveLength(1)
  })

  it('is opened in Word from where its saving is told', async () => {
    const { desk, dir } = desktop
    await page.getByText('Berkas “Laporan.docx” tersimpan.').waitFor()
    desk.openFailure = 'No application is registered'
    await page.getByRole('button', { name: 'Buka di Word' }).click()
    await page.getByText('Berkas itu sudah tersimpan. Buka dari foldernya.').waitFor()
    desk.openFailure = ''
    desk.opened.length = 0
    await page.getByRole('button', { name: 'Buka di Word' }).click()
    await expect.poll(() => [...desk.opened]).toEqual([join(dir, 'surat', 'Laporan.docx')])
    await page.getByRole('button', { name: 'Tutup', exact: true }).click()
    await expect.poll(() => page.getByText('Buka di Word').count()).toBe(0)
  })

  it('tells nothing when nobody chose where to save it', async () => {
    desktop.desk.saveDialog = { canceled: true, filePath: '' }
    await page.getByRole('button', { name: 'Unduh DOCX' }).click()
    await expect.poll(() => page.getByRole('button', { name: 'Unduh DOCX' }).isEnabled()).toBe(true)
    expect(await page.getByText('Buka di Word').count()).toBe(0)
  })

  it('keeps the content policy', () => {
    expect(complaints).toEqual([])
  })
})

describe('a paper behind the browser host', () => {
  it('is set in the bundled font, read as a file', async () => {
    const app = await openApp({ sample: true })
    const fonts: string[] = []
    app.page.on('response', (response) => {
      if (response.url().endsWith('.ttf')) fonts.push(`${response.status()} ${response.headers()['content-type']}`)
    })
    try {
      await app.page.getByRole('link', { name: 'Dokumen', exact: true }).click()
      await app.page.locator('[data-page]').first().waitFor()
      await expect.poll(() => paperFaces(app.page)).toEqual(['400', '700'])
      expect(fonts).toEqual(['200 font/ttf', '200 font/ttf'])
      expect(app.complaints).toEqual([])
    } finally {
      await app.close()
    }
  })
})
