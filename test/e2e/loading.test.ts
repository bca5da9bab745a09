import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp({ sample: true, width: 1366, height: 690 })
})
afterAll(() => app.close())

const leftOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Math.round(element.getBoundingClientRect().left))

const goTo = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((wanted) => {
    window.location.hash = wanted
  }, hash)
  await page.locator('.page-header').waitFor()
}

/** Opens a screen afresh while one channel does not answer; returns what lets it answer. */
const openHeld = async (page: Page, hash: string, channel: string): Promise<() => Promise<void>> => {
  let answer = (): void => undefined
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  // from elsewhere, so that nothing is asked for twice
  await goTo(page, '#/pengaturan/tentang')
  await page.route(`**/call/${channel}`, async (route) => {
    await held
    await route.continue()
  })
  await page.reload()
  await page.getByRole('heading', { name: 'Tentang' }).first().waitFor()
  await goTo(page, hash)
  await page.locator('.load-block').first().waitFor()
  return async () => {
    answer()
    await page.unrouteAll({ behavior: 'wait' })
  }
}

describe('a screen that waits for its data', () => {
  it.each([
    ['#/perbandingan', 'comparison.choices', '.load-panel', '.cmp-strip'],
    ['#/perbandingan', 'comparison.read', '.load-panel', '.cmp-strip'],
    ['#/rapat/2', 'meeting.read', '.step-blocks-form > .load-panel', '.step-head'],
    ['#/rtl', 'followUp.list', '.load-panel', '.rtl-table'],
    ['#/rtl', 'followUp.list', '.rtl-blocks-detail', '.rtl-detail'],
    ['#/dokumen?rapat=2&jenis=laporan', 'document.choices', '.doc-loading-preview', '.doc-preview'],
    ['#/pengaturan/target', 'target.list', '.load-panel', '.plain-table'],
  ])('at %s, held by %s, has blocks (%s) where the content (%s) will begin', async (hash, channel, blocks, content) => {
    const { page } = app
    const release = await openHeld(page, hash, channel)
    const waiting = await leftOf(page, blocks)
    await release()
    await page.locator('.load-view').waitFor({ state: 'detached' })
    await page.locator(content).first().waitFor()
    // a border of the content's own box lies between
    expect(Math.abs(waiting - (await leftOf(page, content)))).toBeLessThanOrEqual(1)
  })

  it.each([
    ['#/perbandingan', 'comparison.choices', 216],
    ['#/dokumen/terbit', 'document.list', 216],
    ['#/pengaturan/target', 'target.list', 412],
  ])('at %s tells a failure of %s at the edge of the content', async (hash, channel, edge) => {
    const { page } = app
    await page.route(`**/call/${channel}`, (route) => route.abort())
    await goTo(page, hash)
    await page.reload()
    await page.locator('.load-failed').waitFor()
    expect(await leftOf(page, '.load-failed')).toBe(edge)
    await page.unroute(`**/call/${channel}`)
  })

  it.each([
    ['#/perbandingan', 'comparison.choices', ['Cetak', 'Ekspor Excel', 'Pakai dalam laporan'], false],
    ['#/rtl', 'followUp.list', ['Cetak matriks', 'RTL baru'], false],
    ['#/rapat/2', 'meeting.read', ['Lainnya'], false],
    ['#/rapat', 'meeting.list', ['Buat rapat'], true],
  ] as const)('at %s has its buttons in the head before %s answers', async (hash, channel, names, usable) => {
    const { page } = app
    const release = await openHeld(page, hash, channel)
    const head = page.locator('.page-header')
    for (const name of names) {
      expect(await head.getByRole('button', { name }).isEnabled(), name).toBe(usable)
    }
    await release()
    for (const name of names) {
      await expect.poll(() => head.getByRole('button', { name }).isEnabled(), { message: name }).toBe(true)
    }
  })
})
