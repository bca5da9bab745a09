import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

let app: OpenApp
beforeEach(async () => {
  app = await openApp({ height: 690 })
  await app.application.call('app.begin', { region: '74.71', officeName: 'Setda Kota Kendari', place: 'Kendari' })
  await app.page.reload()
  await app.page.getByRole('heading', { name: 'Beranda', exact: true }).waitFor()
})
afterEach(async () => {
  expect(app.complaints.filter((line) => !line.includes('net::ERR_FAILED'))).toEqual([])
  await app.close()
})

const bar = () => app.page.locator('.status-bar')
const openData = () =>
  app.page.evaluate(() => {
    location.hash = '#/pengaturan/data'
  })

describe('a backup', () => {
  it('is downloaded from Pengaturan, counts as the last one, and is what the first run of another folder restores', async () => {
    const { page } = app
    await app.application.call('official.save', {
      id: null,
      prefix: '',
      position: 'Sekretaris Daerah',
      name: 'Sitti Saleha',
      rank: '',
      nip: '',
    })
    await bar().getByText('Cadangan terakhir: belum ada').waitFor()
    await openData()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh cadangan' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('monev-20251114-0914.sqlite')
    await page.getByText('monev-20251114-0914.sqlite sudah diperiksa dan diunduh.').waitFor()
    await bar().getByText('Cadangan terakhir: 14 November 2025').waitFor()

    const buffer = readFileSync(await download.path())
    const other = await openApp({ height: 690 })
    await other.page
      .getByLabel('Berkas cadangan')
      .setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/vnd.sqlite3', buffer })
    await other.page.getByRole('heading', { name: 'Beranda', exact: true }).waitFor()
    await other.page.evaluate(() => {
      location.hash = '#/pengaturan/pejabat'
    })
    await other.page.getByText('Sitti Saleha').waitFor()
    expect(other.complaints).toEqual([])
    await other.close()
  })

  it('that could not be made says so in its place, and no day is noted', async () => {
    const { page } = app
    await openData()
    await page.route('**/call/backup.make', (route) => route.abort())
    await page.getByRole('button', { name: 'Unduh cadangan' }).click()
    await page.getByRole('alert').getByText('Aplikasi tidak menjawab.').waitFor()
    await expect.poll(() => page.getByText('sudah diperiksa').count()).toBe(0)
    await bar().getByText('Cadangan terakhir: belum ada').waitFor()
  })
})

describe('data contoh', () => {
  it('has no backup, and says so where its last one would stand', async () => {
    const { page } = app
    await app.application.call('app.beginSample', {})
    await page.reload()
    await openData()
    await page.locator('dd').getByText('data contoh tidak dicadangkan').waitFor()
    await bar().getByText('Data contoh tidak dicadangkan').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Unduh cadangan' }).count()).toBe(0)
  })
})
