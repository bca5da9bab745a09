import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { type Application, openApplication } from '../../electron/application.ts'
import { startHost } from '../../electron/browser-host/start-host.ts'
import { startChromium } from './chromium.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface OpenApp {
  readonly page: Page
  readonly application: Application
  readonly dir: string
  /** Console messages, page errors and requests outside the host: all must stay empty. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

export interface OpenAppOptions {
  /** Starts with data contoh already begun. */
  readonly sample?: boolean
  readonly now?: Date
  readonly width?: number
  readonly height?: number
  readonly dir?: string
  readonly browser?: Browser
  /** Folder of the built page, `out/renderer` unless said otherwise. */
  readonly pageFolder?: string
}

/** The moment of the data contoh: two days after the meeting of 12 November 2025, 09.14 WITA. */
export const SAMPLE_NOW = new Date('2025-11-14T01:14:00Z')

/** Opens the real page in Chromium on the real application behind the browser host; everything is removed at close. */
export const openApp = async (options: OpenAppOptions = {}): Promise<OpenApp> => {
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'monev-e2e-'))
  const complaints: string[] = []
  const application = await openApplication({
    dir,
    regionsFile: join(ROOT, 'out', 'regions.sqlite'),
    who: 'Monev UCJ (uji)',
    version: '0.0.0',
    capabilities: { saveAs: false, openFile: false },
    clock: () => options.now ?? SAMPLE_NOW,
    log: (error) => complaints.push(`application: ${error instanceof Error ? error.stack : String(error)}`),
  })
  if (options.sample) await application.call('app.beginSample', {})
  const host = await startHost({ application, pageFolder: options.pageFolder ?? join(ROOT, 'out', 'renderer') })
  const browser = options.browser ?? (await startChromium())
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jayapura',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
  page.on('request', (request) => {
    if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(`http://127.0.0.1:${host.port}/`)) {
      complaints.push(`request: ${request.url()}`)
    }
  })
  await page.goto(host.address)
  return {
    page,
    application,
    dir,
    complaints,
    close: async () => {
      await context.close()
      if (!options.browser) await browser.close()
      await host.close()
      application.close()
      if (options.dir === undefined) rmSync(dir, { recursive: true, force: true })
    },
  }
}
