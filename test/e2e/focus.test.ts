import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp({ sample: true, height: 690 })
  await app.page.getByRole('heading', { name: 'Beranda' }).waitFor()
})
afterAll(async () => {
  expect(app.complaints).toEqual([])
  await app.close()
})

const OUTLINE = '2px solid rgb(11, 93, 99)'

interface Stop {
  readonly what: string
  /** The outline of the control, or of the box that is drawn for it. */
  readonly outline: string
  /** The part around it that cuts the outline off, null when it is seen whole. */
  readonly cutBy: string | null
}

const stopHere = (): Promise<Stop> =>
  app.page.evaluate(() => {
    const focused = document.activeElement
    const boxes: HTMLElement[] = []
    for (let part = focused; part instanceof HTMLElement && boxes.length < 6; part = part.parentElement)
      boxes.push(part)
    const marked = boxes.find((part) => {
      const { outlineStyle, opacity } = getComputedStyle(part)
      return outlineStyle !== 'none' && opacity !== '0'
    })
    const what = `${focused?.tagName} ${focused?.className}`
    if (marked === undefined) return { what, outline: 'none', cutBy: null }
    const { outlineWidth, outlineStyle, outlineColor, outlineOffset } = getComputedStyle(marked)
    const reach = Math.max(0, Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth))
    const box = marked.getBoundingClientRect()
    let cutBy: string | null = null
    for (let around = marked.parentElement; around !== null && cutBy === null; around = around.parentElement) {
      const { overflowX, clipPath } = getComputedStyle(around)
      if (overflowX === 'visible' && clipPath === 'none') continue
      const edge = around.getBoundingClientRect()
      // what can be scrolled sideways out of sight is cut; downwards the browser scrolls to the control itself
      if (box.left - reach < edge.left - 0.5 || box.right + reach > edge.right + 0.5) cutBy = around.className
    }
    return { what, outline: `${outlineWidth} ${outlineStyle} ${outlineColor}`, cutBy }
  })

const stops = async (count: number): Promise<readonly Stop[]> => {
  const seen: Stop[] = []
  for (let i = 0; i < count; i += 1) {
    await app.page.keyboard.press('Tab')
    seen.push(await stopHere())
  }
  return seen.filter(({ what }) => !what.startsWith('BODY') && !what.includes('rtl-action'))
}

const goTo = async (hash: string, part: string): Promise<void> => {
  await app.page.evaluate((to) => {
    location.hash = to
  }, hash)
  await app.page.locator(part).first().waitFor()
  await app.page.locator('main').focus()
}

describe('whatever has the keyboard', () => {
  it.each([
    ['#/', '.beranda', 12],
    ['#/perbandingan', '.cmp-trend', 20],
    ['#/rtl', '.rtl-search', 12],
    ['#/rapat/baru', '.day-field', 14],
    ['#/pengaturan', '.settings-item', 20],
    ['#/pengaturan/target', '.settings-item', 14],
  ])('shows the same outline, whole, on %s', async (hash, part, count) => {
    await goTo(hash, part)
    const seen = await stops(count)
    expect(seen.length).toBeGreaterThan(count / 2)
    for (const stop of seen) expect(stop).toEqual({ what: stop.what, outline: OUTLINE, cutBy: null })
  })

  it('shows it in a drawer and in a dialog as well', async () => {
    const { page } = app
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Cari atau jalankan perintah' }).waitFor()
    await expect.poll(async () => (await stopHere()).outline).toBe(OUTLINE)
    await page.keyboard.press('Escape')
    await page.keyboard.press('F1')
    await page.getByRole('dialog', { name: /Bantuan/ }).waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(async () => (await stopHere()).outline).toBe(OUTLINE)
    await page.keyboard.press('Escape')
  })

  it('is the screen after Alt and a figure, and never nothing', async () => {
    const titles = ['Beranda', 'Potret Data', 'Perbandingan', 'Rapat', 'RTL', 'Laporan', 'Pengaturan']
    for (const [index, title] of titles.entries()) {
      await app.page.keyboard.press(`Alt+${index + 1}`)
      await app.page.getByRole('heading', { level: 1, name: title }).waitFor()
      await expect.poll(() => app.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    }
  })
})
