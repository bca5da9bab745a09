import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChromium } from '../helpers/chromium.ts'
import { type Desktop, startDesktop } from '../helpers/start-desktop.ts'

// Chromium knows no app: scheme; the same files come from the real page protocol under an origin that it trusts as well.
const ORIGIN = 'http://monev.localhost'

let desktop: Desktop
let browser: Browser
let page: Page
const complaints: string[] = []

const fromProtocol = async (route: Route): Promise<void> => {
  const url = new URL(route.request().url())
  const answer = await desktop.session.servePage?.(
    new Request(`app://monev${url.pathname}`, { method: route.request().method() }),
  )
  if (url.origin !== ORIGIN || !answer) return route.abort()
  await route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  })
}

beforeAll(async () => {
  desktop = await startDesktop()
  browser = await startChromium()
  const context = await browser.newContext({ viewport: { width: 1366, height: 690 }, locale: 'id-ID' })
  page = await context.newPage()
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
  page.on('request', (request) => {
    if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(`${ORIGIN}/`)) {
      complaints.push(`request: ${request.url()}`)
    }
    if (request.url().includes('/call/')) complaints.push(`call over HTTP: ${request.url()}`)
  })
  page.on('download', (download) => complaints.push(`download: ${download.suggestedFilename()}`))
  await context.route('**/*', fromProtocol)
  await page.exposeBinding('callDesktop', (_source, name: string, payload: unknown) => desktop.call(name, payload))
  await page.addInitScript(
    'window.monev = Object.freeze({ call: (channel, payload) => window.callDesktop(channel, payload) })',
  )
  await page.goto(`${ORIGIN}/index.html`)
})

afterAll(async () => {
  await browser.close()
  desktop.close()
})

describe('the real page on the real main process and preload script', () => {
  it('begins with data contoh, whose data then lie in the folder', async () => {
    await page.getByText('Data contoh', { exact: false }).first().click()
    await page.getByRole('button', { name: 'Mulai bekerja' }).click()
    await page.getByRole('heading', { name: 'Beranda' }).waitFor()
    expect(readdirSync(desktop.dir)).toContain('contoh.sqlite')
  })

  it('saves an export through the dialog of the desktop, and not as a download', async () => {
    const folder = join(desktop.dir, 'surat')
    mkdirSync(folder)
    desktop.desk.saveDialog = { canceled: false, filePath: join(folder, 'perbandingan.xlsx') }
    await page.keyboard.press('Alt+3')
    await page.getByRole('heading', { name: 'Perbandingan' }).waitFor()
    await page.getByRole('button', { name: /Ekspor Excel/ }).click()
    await expect.poll(() => readdirSync(folder), { timeout: 20_000 }).toEqual(['perbandingan.xlsx'])
    expect(readFileSync(join(folder, 'perbandingan.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('says something in every screen when the program has gone', async () => {
    const handler = desktop.desk.handlers.get('monev:call')
    desktop.desk.handlers.delete('monev:call')
    await page.reload()
    await page.getByText('Aplikasi tidak menjawab').waitFor()
    if (handler) desktop.desk.handlers.set('monev:call', handler)
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await page.getByRole('heading', { name: 'Perbandingan' }).waitFor()
  })

  it('keeps the content policy and calls nobody but its own program', () => {
    expect(complaints).toEqual([])
  })
})
