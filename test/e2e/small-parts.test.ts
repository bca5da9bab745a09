import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChromium } from '../helpers/chromium.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const pageFolder = process.env.PAGE_FOLDER
const options = pageFolder === undefined ? {} : { pageFolder }

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

const LEAST_HIT = 24
const LEAST_LETTER = 12

/** Links and buttons in running lines that are lower or narrower than a finger or a shaking mouse needs. */
const tooSmall = ({ page }: OpenApp, parts: string): Promise<readonly string[]> =>
  page.locator(parts).evaluateAll(
    (nodes, least) =>
      nodes.flatMap((node) => {
        const { width, height } = node.getBoundingClientRect()
        return width < least || height < least ? [`${node.textContent} ${width}×${height}`] : []
      }),
    LEAST_HIT,
  )

const tinyLetters = ({ page }: OpenApp, parts: string): Promise<readonly string[]> =>
  page
    .locator(parts)
    .evaluateAll(
      (nodes, least) =>
        nodes.flatMap((node) =>
          Number.parseFloat(getComputedStyle(node).fontSize) < least ? [node.textContent ?? ''] : [],
        ),
      LEAST_LETTER,
    )

describe('the small parts of Beranda and Perbandingan', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ ...options, browser, sample: true, height: 690 })
  })
  afterAll(async () => {
    expect(app.complaints).toEqual([])
    await app.close()
  })

  it('are large enough to be hit and to be read on Beranda', async () => {
    await app.page.getByRole('heading', { name: 'Tren cakupan' }).waitFor()
    await expect.poll(() => app.page.locator('.beranda-list a').count()).toBeGreaterThan(3)
    expect(await tooSmall(app, '.beranda-list a, .beranda .panel-action > a')).toEqual([])
    expect(await tinyLetters(app, '.beranda *:not(svg, svg *)')).toEqual([])
  })

  it('break no line inside a day', async () => {
    const lines = (parts: string): Promise<readonly number[]> =>
      app.page
        .locator(parts)
        .evaluateAll((nodes) =>
          nodes.map((node) =>
            Math.round(node.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(node).lineHeight)),
          ),
        )
    expect(await lines('.beranda-changes h2')).toEqual([1])
    expect(await lines('.beranda-whole')).toEqual([1])
    expect(await app.page.locator('.beranda-since').innerText()).toBe('sejak 30 Jun')
  })

  it('are large enough on Perbandingan', async () => {
    await app.page.getByRole('link', { name: 'Perbandingan' }).click()
    await app.page.getByText('Tren dan proyeksi').waitFor()
    expect(await tooSmall(app, '.cmp-link')).toEqual([])
    expect(await tinyLetters(app, '.cmp *:not(svg, svg *)')).toEqual([])
  })
})

describe('Beranda with one potret', () => {
  it('says that nothing is there to compare with, not that a target lacks', async () => {
    const app = await openApp({ ...options, browser, height: 690 })
    const { application, page } = app
    await application.call('app.begin', { region: '52.72', officeName: 'Setda Kota Bima', place: 'Kota Bima' })
    const made = await application.call('snapshot.create', { asOf: '2025-10-30', source: 'BPJS', copyEligible: false })
    if (!made.ok || typeof made.value !== 'object' || made.value === null || !('id' in made.value)) {
      throw new Error('nothing was created')
    }
    const cell = { region: '52.72', indicator: 'ucj', approximate: false }
    await application.call('snapshot.saveCells', {
      id: Number(made.value.id),
      changes: [
        { ...cell, field: 'eligible', count: 1000 },
        { ...cell, field: 'active', count: 400 },
      ],
    })
    await page.reload()
    const pace = page.locator('.beranda-four > div', { hasText: 'Laju penambahan' })
    await expect.poll(() => pace.innerText()).toContain('belum ada pembanding')
    expect(await pace.innerText()).not.toContain('target')
    expect(app.complaints).toEqual([])
    await app.close()
  })
})
