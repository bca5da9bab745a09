import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startChromium } from '../helpers/chromium.ts'
import { type ServeProcess, startServe } from '../helpers/serve-process.ts'

let browser: Browser
let dir = ''
let host: ServeProcess
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'monev-gone-'))
  host = await startServe(dir)
  context = await browser.newContext({ viewport: { width: 1366, height: 690 }, locale: 'id-ID' })
  page = await context.newPage()
  await page.goto(host.address)
  await page.getByText('Data contoh', { exact: true }).click()
  await page.getByRole('button', { name: 'Mulai bekerja' }).click()
  await page.getByRole('heading', { name: 'Beranda', exact: true }).waitFor()
})
afterEach(async () => {
  await context.close()
  await host.kill()
  rmSync(dir, { recursive: true, force: true })
})

// runs in the page: remembers the calls that the browser is asked to carry past the end of the page
const NOTE_CARRIED_CALLS = `
  const { fetch } = window
  window.fetch = (address, options) => {
    if (options?.keepalive) localStorage.setItem('carried', String(address))
    return fetch(address, options)
  }
`

/** The form of a new meeting: nothing in it is stored but as a draft. */
const openForm = async (): Promise<void> => {
  await page.evaluate("location.hash = '#/rapat'")
  await page.locator('.meeting-table').waitFor()
  await page.keyboard.press('Alt+n')
  await place().waitFor()
}
const place = () => page.getByLabel('Tempat')
const status = () => page.locator('.status-bar')
const saved = () =>
  status()
    .getByText(/Semua perubahan tersimpan/)
    .waitFor()

const TEXT = 'Ruang rapat Sekretaris Daerah'

describe('a page that ends', () => {
  it.each([
    ['its tab is closed', (tab: Page) => tab.close({ runBeforeUnload: true })],
    ['it goes elsewhere', (tab: Page) => tab.goto('about:blank')],
  ])('has stored the last letter when %s at once', async (_what, leave) => {
    await page.addInitScript(NOTE_CARRIED_CALLS)
    await page.reload()
    await openForm()
    await place().fill('Ruang')
    await saved()
    await place().fill(TEXT)
    await leave(page)
    page = await context.newPage()
    await page.goto(host.address)
    await page.getByRole('heading', { name: 'Beranda', exact: true }).waitFor()
    await openForm()
    await expect.poll(() => place().inputValue()).toBe(TEXT)
    expect(await page.evaluate("localStorage.getItem('carried')")).toBe('/call/draft.save')
  })
})

describe('a host that is gone', () => {
  it('is told in words, keeps what is typed on the page, and has it once it is back under a new link', async () => {
    await openForm()
    await host.kill()
    await place().fill(TEXT)
    await status().getByText('Simpan lagi').waitFor()
    await expect.poll(() => status().getByRole('status').getAttribute('title')).toContain('Aplikasi tidak menjawab.')
    await page.evaluate("location.hash = '#/rtl'")
    await page.getByText('Aplikasi tidak menjawab.').first().waitFor()
    await expect.poll(() => page.getByText('isian di layar tetap ada selama halaman ini tidak ditutup').count()).toBe(1)

    host = await startServe(dir, host.port)
    await page.evaluate("location.hash = '#/rapat'")
    await expect
      .poll(() => status().getByRole('status').getAttribute('title'), { timeout: 10_000 })
      .toContain('Salin alamat baru dari jendela terminal')
    await page.evaluate(`location.hash = ${JSON.stringify(new URL(host.address).hash)}`)
    await page.locator('.meeting-table').waitFor()
    await expect.poll(() => page.url()).toMatch(/#\/rapat$/)
    await page.keyboard.press('Alt+n')
    await expect.poll(() => place().inputValue()).toBe(TEXT)
    await page.getByText('Dilanjutkan dari draf').waitFor()
  })

  it('lets the browser ask before a tab with unsaved text is closed, and no longer once all is stored', async () => {
    await openForm()
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    await place().click()
    await host.kill()
    await page.keyboard.type(TEXT)
    await status().getByText('Simpan lagi').waitFor()
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => asked).toEqual(['beforeunload'])
    await expect.poll(() => place().inputValue()).toBe(TEXT)

    host = await startServe(dir, host.port)
    await page.evaluate(`location.hash = ${JSON.stringify(new URL(host.address).hash)}`)
    await page.locator('.meeting-table').or(place()).first().waitFor()
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => page.isClosed()).toBe(true)
    expect(asked).toEqual(['beforeunload'])
  })

  it('leaves the text in a form that is opened again meanwhile', async () => {
    await openForm()
    await host.kill()
    await place().fill(TEXT)
    await page
      .getByRole('button', { name: 'Kembali ke daftar' })
      .or(page.getByRole('button', { name: 'Batalkan' }))
      .first()
      .waitFor()
    await page.evaluate("location.hash = '#/pengaturan/kantor'")
    await page.getByText('Aplikasi tidak menjawab.').first().waitFor()
    await openForm()
    await expect.poll(() => place().inputValue()).toBe(TEXT)
  })

  it('that only sleeps stores what was typed when it wakes, without a word', async () => {
    await openForm()
    host.sleep()
    await place().fill(TEXT)
    await page.waitForTimeout(2500)
    host.wake()
    await saved()
    await page.reload()
    await openForm()
    await expect.poll(() => place().inputValue()).toBe(TEXT)
  })
})

describe('a computer without network', () => {
  it('stores as always: the application is on the same machine', async () => {
    await page.evaluate("window.dispatchEvent(new Event('offline'))")
    await page.evaluate("location.hash = '#/pengaturan/perangkat'")
    await page.getByRole('button', { name: 'Tambah perangkat daerah…' }).click()
    await page.getByLabel('Nama', { exact: true }).fill('Dinas Perindustrian')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('row', { name: /Dinas Perindustrian/ }).waitFor()
  })
})
