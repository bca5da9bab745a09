import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { startChromium } from '../helpers/chromium.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

/** A maximised window on 1366×768 at 200 % zoom. */
const SIZE = { width: 683, height: 345 }

const SCREENS = [
  { screen: 'Beranda', hash: '#/', title: 'Beranda', ready: '.beranda-trend' },
  { screen: 'Potret Data', hash: '#/potret', title: 'Potret Data', ready: '.potret-grid' },
  { screen: 'Impor berkas', hash: '#/impor', title: 'Impor berkas', ready: 'input[type=file]' },
  { screen: 'Perbandingan', hash: '#/perbandingan', title: 'Perbandingan', ready: '.cmp-table' },
  { screen: 'Rapat: daftar', hash: '#/rapat', title: 'Rapat', ready: 'table' },
  { screen: 'Rapat: baru', hash: '#/rapat/baru', title: 'Rapat baru', ready: 'input' },
  ...['jadwal', 'data', 'rtl-lama', 'rtl-baru', 'bahan', 'pelaksanaan'].map((step) => ({
    screen: `Rapat: langkah ${step}`,
    hash: `#/rapat/2?langkah=${step}`,
    title: 'Rapat Monev',
    ready: '.step-head',
  })),
  { screen: 'RTL', hash: '#/rtl', title: 'RTL', ready: '.rtl-table' },
  { screen: 'RTL: rincian', hash: '#/rtl/1', title: 'RTL', ready: '.rtl-detail' },
  { screen: 'Dokumen: laporan', hash: '#/dokumen?rapat=2&jenis=laporan', title: 'Laporan', ready: '.paper-sheet' },
  {
    screen: 'Dokumen: nota dinas',
    hash: '#/dokumen?rapat=2&jenis=nota-dinas',
    title: 'Nota dinas',
    ready: '.paper-sheet',
  },
  { screen: 'Dokumen: terbit', hash: '#/dokumen/terbit', title: 'Dokumen terbit', ready: '.empty-view, table' },
  ...[
    'kantor',
    'pejabat',
    'perangkat',
    'indikator',
    'target',
    'tarif',
    'kategori',
    'dasar-hukum',
    'data',
    'tentang',
  ].map((section) => ({
    screen: `Pengaturan: ${section}`,
    hash: `#/pengaturan/${section}`,
    title: 'Pengaturan',
    ready: 'main h2',
  })),
] as const

/** Enabled buttons that stay outside the window, or that something covers, once they were scrolled to; each by its words. */
const unreachable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shown = (element: Element): boolean => {
      const { visibility, pointerEvents } = getComputedStyle(element)
      return element.getClientRects().length > 0 && visibility === 'visible' && pointerEvents !== 'none'
    }
    const words = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
    const problems: string[] = []
    for (const button of document.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]')) {
      // a button one pixel wide is there for screen readers alone
      if (!shown(button) || button.getBoundingClientRect().width <= 1) continue
      button.scrollIntoView({ block: 'center', inline: 'center' })
      // of a link that goes over two lines, the first one
      const box = button.getClientRects()[0] ?? button.getBoundingClientRect()
      const isOutside =
        box.left < -1 || box.right > window.innerWidth + 1 || box.top < -1 || box.bottom > window.innerHeight + 1
      const x = (Math.max(0, box.left) + Math.min(window.innerWidth, box.right)) / 2
      const y = (Math.max(0, box.top) + Math.min(window.innerHeight, box.bottom)) / 2
      const top = document.elementFromPoint(x, y)
      const isCovered = top === null || !button.contains(top)
      if (isOutside) problems.push(`outside: ${words(button)}`)
      else if (isCovered) problems.push(`covered: ${words(button)}`)
    }
    return problems
  })

describe('a window of 1366×690 at 200 % zoom', () => {
  let browser: Browser
  let app: OpenApp
  beforeAll(async () => {
    browser = await startChromium()
    app = await openApp({ sample: true, browser, ...SIZE })
    await app.page.getByRole('heading', { name: 'Beranda' }).waitFor()
  })
  afterAll(async () => {
    await app.close()
    await browser.close()
  })

  describe.each(SCREENS)('$screen', ({ hash, title, ready }) => {
    beforeAll(async () => {
      // by another screen, so that a step is opened as from a link
      for (const to of ['#/pengaturan', hash]) {
        await app.page.evaluate((address) => {
          location.hash = address
        }, to)
        await app.page.getByRole('heading', { level: 1 }).waitFor()
      }
      await app.page.locator(ready).first().waitFor({ state: 'attached' })
      // the steps of one screen keep the place that the test before scrolled to
      await app.page.locator('.frame-screen').evaluate((screen) => screen.scrollTo(0, 0))
    })

    it('has its title in sight and does not scroll sideways', async () => {
      const heading = app.page.getByRole('heading', { level: 1, name: title })
      await expect.poll(() => heading.isVisible()).toBe(true)
      await expect
        .poll(async () => {
          const box = await heading.boundingBox()
          return box !== null && box.y >= 0 && box.y + box.height <= SIZE.height && box.x + box.width <= SIZE.width
        })
        .toBe(true)
      await expect
        .poll(() =>
          app.page.evaluate(() =>
            [document.documentElement, document.querySelector('.frame-screen')].map((element) =>
              element === null ? -1 : element.scrollWidth - element.clientWidth,
            ),
          ),
        )
        .toEqual([0, 0])
    })

    it('lets every enabled button and link be scrolled to', async () => {
      await expect.poll(() => unreachable(app.page)).toEqual([])
    })

    it('has nothing serious for axe', async () => {
      expect(await seriousViolations(app.page)).toEqual([])
      expect(app.complaints.splice(0)).toEqual([])
    })
  })
})
