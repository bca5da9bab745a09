import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

let app: OpenApp
beforeEach(async () => {
  app = await openApp({ sample: true, height: 690 })
  await app.page.getByRole('heading', { name: 'Beranda' }).waitFor()
})
afterEach(async () => {
  // the browser itself reports each call that was cut off here
  expect(app.complaints.filter((line) => !line.includes('net::ERR_FAILED'))).toEqual([])
  await app.close()
})

const status = () => app.page.locator('.status-bar [role=status]')
const again = () => app.page.getByRole('button', { name: 'Simpan lagi' })
const cut = (channel: string) => app.page.route(`**/call/${channel}`, (route) => route.abort())
const join = (channel: string) => app.page.unroute(`**/call/${channel}`)
const go = async (place: string): Promise<void> => {
  await app.page.evaluate((hash) => {
    location.hash = hash
  }, `#/${place}`)
}
const isSaved = () => expect.poll(() => status().innerText()).toMatch(/^Semua perubahan tersimpan/)
const isRed = () => expect.poll(() => status().innerText()).toBe('Perubahan terakhir belum tersimpan')
const place = () => app.page.getByLabel('Tempat', { exact: true })

describe('a refusal', () => {
  it('to delete an official who is in use stands in the list, and the status bar goes on saying that all is saved', async () => {
    const { page } = app
    await go('pengaturan/pejabat')
    await page
      .getByRole('button', { name: /^Hapus / })
      .first()
      .click()
    await page.locator('.refusal').waitFor()
    await isSaved()
    await expect.poll(() => again().count()).toBe(0)
  })
})

describe('a save that did not reach the data', () => {
  it('turns the status bar red with "Simpan lagi", which saves the form once the application answers', async () => {
    const { page } = app
    await go('pengaturan/kantor')
    await place().fill('Raba')
    await isSaved()
    await cut('office.save')
    await page.getByRole('button', { name: 'Simpan kantor' }).click()
    await isRed()
    await page.getByRole('alert').getByText('Aplikasi tidak menjawab.').waitFor()
    await again().click()
    await isRed()
    await join('office.save')
    await again().click()
    await isSaved()
    await page.getByText('Semua isian tersimpan.').waitFor()
    await expect.poll(() => again().count()).toBe(0)
    const office = await app.application.call('office.read', {})
    expect(office).toMatchObject({ ok: true, value: { office: { place: 'Raba' } } })
  })

  it('is forgotten by the status bar when its form is left or dropped; what was typed waits as a draft', async () => {
    const { page } = app
    await go('pengaturan/pejabat')
    await page.getByRole('button', { name: 'Tambah pejabat…' }).click()
    await page.getByLabel('Nama dengan gelar').fill('Siti Rahma')
    await page.getByLabel('Jabatan').fill('Kepala Bagian')
    await isSaved()
    await cut('official.save')
    await page.getByRole('button', { name: 'Simpan pejabat' }).click()
    await isRed()
    await page.keyboard.press('Escape')
    await isSaved()
    await page.getByRole('button', { name: 'Tambah pejabat…' }).click()
    await expect.poll(() => page.getByLabel('Nama dengan gelar').inputValue()).toBe('Siti Rahma')
    await page.getByText('Dilanjutkan dari draf').waitFor()
  })

  it('of a draft is forgotten when the draft is dropped', async () => {
    const { page } = app
    await go('pengaturan/kantor')
    await place().fill('Raba')
    await isSaved()
    await page.reload()
    await page.getByText('Dilanjutkan dari draf').waitFor()
    await page.route('**/call/draft.save', (route) =>
      route.fulfill({ json: { ok: false, error: { code: 'database.busy', params: {}, message: 'Sedang dipakai.' } } }),
    )
    await place().fill('Rasanae')
    await isRed()
    await page.getByRole('button', { name: 'Buang draf' }).click()
    await isSaved()
    await expect.poll(() => again().count()).toBe(0)
  })
})

describe('a form whose draft cannot be read', () => {
  const opening: readonly (readonly [string, string, (() => Promise<void>) | null])[] = [
    ['an office', 'pengaturan/kantor', null],
    ['a drawer', 'pengaturan/pejabat', () => app.page.getByRole('button', { name: 'Tambah pejabat…' }).click()],
    ['an import', 'impor', null],
  ]
  it.each(opening)('says so in its own place and offers to try again: %s', async (_what, where, open) => {
    const { page } = app
    await cut('draft.read')
    await go(where)
    await open?.()
    const fault = page.getByRole('alert').filter({ hasText: 'Aplikasi tidak menjawab.' })
    await fault.waitFor()
    await expect.poll(() => page.locator('main input:not([type=file]), .ant-drawer input').count()).toBe(0)
    await isSaved()
    await join('draft.read')
    await fault.getByRole('button', { name: 'Coba lagi' }).click()
    await expect.poll(() => page.locator('main input, .ant-drawer input').count()).toBeGreaterThan(0)
    await expect.poll(() => fault.count()).toBe(0)
  })

  it('never opens empty over the draft when the answer is a refusal, and has it after "Coba lagi"', async () => {
    const { page } = app
    await go('pengaturan/kantor')
    await place().fill('Raba')
    await isSaved()
    await page.route('**/call/draft.read', (route) =>
      route.fulfill({ json: { ok: false, error: { code: 'database.busy', params: {}, message: 'Sedang dipakai.' } } }),
    )
    await page.reload()
    await page.getByRole('alert').getByText('Sedang dipakai.').waitFor()
    await expect.poll(() => place().count()).toBe(0)
    await join('draft.read')
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await expect.poll(() => place().inputValue()).toBe('Raba')
  })
})
