import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openApplication } from '../../electron/application.ts'
import { startChromium } from '../helpers/chromium.ts'
import { activeCell, cell, grid } from '../helpers/potret-screen.ts'
import { type ServeProcess, startServe } from '../helpers/serve-process.ts'

/** What a killed program may lose: what was typed in its last second. */
const LONGEST_LOSS_MS = 1000
const TYPING_MS = 1700

let browser: Browser
let dir = ''
let host: ServeProcess | null = null
let page: Page
let snapshot = 0
let action = 0
const losses: Record<string, number> = {}

/** Data contoh with a draft of 13 November, made by a program that ended well. */
const prepareData = async (): Promise<void> => {
  const application = await openApplication({
    dir,
    regionsFile: fileURLToPath(new URL('../../out/regions.sqlite', import.meta.url)),
    who: 'uji',
    version: '0.0.0',
    capabilities: { saveAs: false, openFile: false },
    clock: () => new Date(),
    log: (error) => {
      throw error
    },
  })
  const ask = async (name: string, payload: unknown): Promise<unknown> => {
    const result = await application.call(name, payload)
    if (!result.ok) throw new Error(result.error.message)
    return result.value
  }
  await ask('app.beginSample', {})
  const draft = { asOf: '2025-11-13', source: 'BPJS Ketenagakerjaan Cabang Kota Bima', copyEligible: false }
  snapshot = ((await ask('snapshot.create', draft)) as { readonly id: number }).id
  const { followUps } = (await ask('followUp.list', {})) as {
    readonly followUps: readonly { readonly id: number; readonly status: string }[]
  }
  action = followUps.find(({ status }) => status === 'in-progress')?.id ?? 0
  application.close()
}

beforeAll(async () => {
  browser = await startChromium()
})
afterAll(async () => {
  await browser.close()
  process.stdout.write(`longest loss by a killed program, ms: ${JSON.stringify(losses)}\n`)
})
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'monev-killed-'))
  await prepareData()
})
afterEach(async () => {
  await page.context().close()
  await host?.kill()
  rmSync(dir, { recursive: true, force: true })
})

/** Starts the program again and opens its new address at a screen, as a person would after a power cut. */
const startAt = async (screen: string): Promise<void> => {
  await host?.kill()
  host = await startServe(dir)
  await page?.context().close()
  const context = await browser.newContext({ viewport: { width: 1366, height: 690 }, locale: 'id-ID' })
  page = await context.newPage()
  await page.goto(host.address)
  await page.getByRole('heading', { name: 'Beranda', exact: true }).waitFor()
  await page.evaluate(`location.hash = ${JSON.stringify(screen)}`)
}
const killNow = async (): Promise<void> => {
  await host?.kill()
  host = null
}

/** Types words without ever pausing for as long as a storing takes twice, and kills the program in the middle of it. */
const typeUntilKilled = async (
  field: Locator,
): Promise<{ readonly typed: string; readonly lossFor: (kept: string) => number }> => {
  await field.press('Control+End')
  const before = await field.inputValue()
  const times: number[] = []
  let typed = ''
  const end = performance.now() + TYPING_MS
  for (let count = 0; performance.now() < end; count += 1) {
    const letter = count % 6 === 5 ? ' ' : String.fromCharCode(97 + (count % 26))
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    times.push(performance.now())
    typed += letter
    await page.waitForTimeout(25)
  }
  const killedAt = performance.now()
  await killNow()
  return {
    typed: before + typed,
    lossFor: (kept) => {
      const firstLost = times[kept.length - before.length]
      return firstLost === undefined ? 0 : Math.round(killedAt - firstLost)
    },
  }
}

interface Place {
  readonly name: string
  readonly screen: () => string
  /** Opens the form and returns the field. */
  readonly open: () => Promise<Locator>
}

const PLACES: readonly Place[] = [
  {
    name: 'a progress note of an RTL',
    screen: () => `#/rtl/${action}`,
    open: async () => {
      await page.getByRole('button', { name: 'Catat progres' }).click()
      return page.getByRole('form', { name: 'Catat progres' }).getByLabel(/Keterangan|Catatan|Alasan/)
    },
  },
  {
    name: 'the schedule of a new meeting',
    screen: () => '#/rapat',
    open: async () => {
      await page.locator('.meeting-table').waitFor()
      await page.keyboard.press('Alt+n')
      return page.getByLabel('Tempat')
    },
  },
  {
    name: 'a text of Dokumen',
    screen: () => '#/dokumen',
    open: async () => {
      await page
        .getByRole('navigation', { name: 'Bagian dokumen' })
        .getByRole('button', { name: 'Perbandingan periode', exact: true })
        .click()
      return page.getByRole('article', { name: 'Paragraf 1' }).getByRole('textbox')
    },
  },
]

describe('a program that is killed', () => {
  it.each(PLACES)('keeps $name but for its last second', async ({ name, screen, open }) => {
    await startAt(screen())
    const field = await open()
    await field.press('Control+End')
    const before = await field.inputValue()
    await page.keyboard.type(' Ditulis sebelum listrik padam.')
    await page.waitForTimeout(LONGEST_LOSS_MS)
    await killNow()

    await startAt(screen())
    const again = await open()
    await expect.poll(() => again.inputValue()).toBe(`${before} Ditulis sebelum listrik padam.`)
    const { typed, lossFor } = await typeUntilKilled(again)

    await startAt(screen())
    const restored = await open()
    await expect.poll(async () => (await restored.inputValue()).length).toBeGreaterThan(before.length)
    const kept = await restored.inputValue()
    expect(typed.startsWith(kept), `${kept} is no beginning of ${typed}`).toBe(true)
    losses[name] = lossFor(kept)
    expect(lossFor(kept)).toBeLessThanOrEqual(LONGEST_LOSS_MS)
  })

  it('keeps the figures of Potret Data but for its last second', async () => {
    const open = async (): Promise<void> => {
      await startAt(`#/potret/${snapshot}`)
      await grid(page).waitFor()
      await grid(page).focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => activeCell(page)).toMatch(/^Rasanae Barat/)
    }
    const shown = async (): Promise<number> => {
      const column = Number((await activeCell(page)).split(' ').at(-1))
      return Number((await cell(page, 'Rasanae Barat', column)).replaceAll('.', ''))
    }
    await open()
    await page.keyboard.type('6100')
    await page.keyboard.press('Enter')
    await page.waitForTimeout(LONGEST_LOSS_MS)
    await killNow()

    await open()
    await expect.poll(shown).toBe(6100)
    const times = new Map<number, number>()
    const end = performance.now() + TYPING_MS
    for (let figure = 1; performance.now() < end; figure += 1) {
      await page.keyboard.type(String(figure))
      await page.keyboard.press('Enter')
      times.set(figure, performance.now())
      await page.keyboard.press('ArrowUp')
    }
    const killedAt = performance.now()
    await killNow()

    await open()
    const kept = await shown()
    expect(times.has(kept)).toBe(true)
    const firstLost = times.get(kept + 1)
    const loss = firstLost === undefined ? 0 : Math.round(killedAt - firstLost)
    losses['the figures of Potret Data'] = loss
    expect(loss).toBeLessThanOrEqual(LONGEST_LOSS_MS)
  })
})
