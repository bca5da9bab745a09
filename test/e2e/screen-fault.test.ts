import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

describe('a screen that cannot be drawn', () => {
  let app: OpenApp
  const isBroken = { now: true }
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    await app.page.route('**/call/followUp.list', async (route) => {
      const answer = await route.fetch()
      const body = await answer.text()
      // a day that no calendar has: the screen throws while it writes it
      await route.fulfill({ response: answer, body: isBroken.now ? body.replaceAll('2025-', '2025x') : body })
    })
  })
  afterAll(async () => {
    await app.close()
    // what the page tells of the fault itself
    expect(app.complaints.filter((text) => !text.includes('not a calendar day'))).toEqual([])
  })

  it('says so in its place; the frame and the other screens live on', async () => {
    const { page } = app
    await page.getByRole('link', { name: /^RTL/ }).click()
    await page.getByRole('heading', { name: 'Layar tidak dapat ditampilkan' }).waitFor()
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Data yang sudah tersimpan tidak berubah.')
    await page.getByRole('button', { name: 'Salin rincian' }).waitFor()
    expect(await seriousViolations(page)).toEqual([])
    await page.getByRole('link', { name: /^Rapat/ }).click()
    await page.getByRole('heading', { name: 'Rapat', exact: true }).waitFor()
    await page.getByRole('link', { name: /^RTL/ }).click()
    await page.getByRole('heading', { name: 'Layar tidak dapat ditampilkan' }).waitFor()
  })

  it('is drawn again by "Coba lagi" from data that are read anew', async () => {
    const { page } = app
    isBroken.now = false
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await page.getByRole('heading', { name: 'RTL', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Catat progres' }).waitFor()
  })
})
