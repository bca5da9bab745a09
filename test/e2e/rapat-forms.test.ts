import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { disturb, unexpected } from '../helpers/disturb.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const go = ({ page }: OpenApp, path: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash
  }, `#${path}`)
const step = ({ page }: OpenApp, name: string) =>
  page.getByRole('navigation', { name: 'Langkah rapat' }).getByRole('button', { name: new RegExp(name) })
const focused = ({ page }: OpenApp): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim())

describe('forms of Rapat', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
  })
  afterAll(async () => {
    await app.close()
    expect(unexpected(app)).toEqual([])
  })

  it('make one meeting by keyboard alone, also when Ctrl+Enter comes twice before the answer', async () => {
    const { page } = app
    const late = await disturb(app, 'meeting.create', 'late')
    await go(app, '/rapat/baru')
    await page.getByLabel('Tanggal').waitFor()
    await page.waitForFunction(() => document.activeElement?.id === document.querySelector('label')?.htmlFor)
    await page.keyboard.type('10/12/2025')
    await page.keyboard.press('Tab')
    await page.getByText('Rabu', { exact: true }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Rapat Monev 10 Desember 2025' }).waitFor()
    expect(late.count()).toBe(1)
    await late.end()
  })

  it('show an official with name and position in full, in the list and once chosen', async () => {
    const { page } = app
    const official = {
      name: 'Prof. Dr. Ir. Nama Pejabat yang Sangat Panjang Sekali, S.E., M.Si., Ph.D.',
      position: 'Asisten Perekonomian, Pembangunan, dan Kesejahteraan Rakyat Sekretariat Daerah Kota Bima',
    }
    await app.application.call('official.save', { id: null, ...official, prefix: 'Plh.', rank: null, nip: null })
    await page.reload()
    await step(app, 'Jadwal').click()
    await page.getByLabel('Pimpinan rapat').click()
    const option = page.locator('.ant-select-dropdown:visible .two-lines', { hasText: official.name })
    await expect.poll(() => option.innerText()).toBe(`${official.name}\nPlh. ${official.position}`)
    await option.click()
    const chosen = page.locator('.two-line-select .two-lines')
    await expect.poll(() => chosen.innerText()).toBe(`${official.name}\nPlh. ${official.position}`)
    const fits = await chosen.evaluate((node) => {
      const frame = node.closest('.ant-select')?.getBoundingClientRect()
      const box = node.getBoundingClientRect()
      return frame !== undefined && box.bottom <= frame.bottom && box.right <= frame.right
    })
    expect(fits).toBe(true)
    expect(await seriousViolations(page)).toEqual([])
  })

  it('keep what was typed and say why when saving fails', async () => {
    const { page } = app
    const away = await disturb(app, 'meeting.edit', 'never')
    await page.getByLabel('Tempat').fill('ruang rapat Sekda')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('alert').waitFor()
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Aplikasi tidak menjawab')
    await expect.poll(() => page.getByLabel('Tempat').inputValue()).toBe('ruang rapat Sekda')
    await away.end()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Langkah 2: Data' }).waitFor()
  })

  it('note each report once, however often the key comes', async () => {
    const { page } = app
    await step(app, 'RTL lama').click()
    const late = await disturb(app, 'meeting.recordReports', 'late')
    await page.getByLabel('Keterangan RTL 2.1').fill('Tersisa satu OPD.')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Langkah 4: RTL baru' }).waitFor()
    expect(late.count()).toBe(1)
    await late.end()
  })

  it('take the next RTL while the draft of the one before is still being cleared away', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'RTL baru', exact: true }).click()
    const action = page.getByLabel('Rencana tindak lanjut')
    await action.fill('Mendata pengemudi ojek.')
    await page.waitForTimeout(900)
    const late = await disturb(app, 'draft.remove', 'late')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('link', { name: 'Mendata pengemudi ojek.' }).waitFor()
    await expect.poll(() => action.inputValue()).toBe('')
    await action.fill('Mendata nelayan.')
    await page.getByText('RTL 4.1 tersimpan.').waitFor()
    await expect.poll(() => action.inputValue()).toBe('Mendata nelayan.')
    await late.end()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('link', { name: 'Mendata nelayan.' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(app)).toBe('RTL baru')
  })

  it('lead from the last step to the papers', async () => {
    const { page } = app
    await step(app, 'Pelaksanaan').click()
    await page.getByText('Rapat belum berlangsung').waitFor()
    await page.getByRole('button', { name: 'Lanjut ke Dokumen' }).click()
    await page.waitForURL(/#\/dokumen\?rapat=3$/)
  })

  it('print the whole meeting with its office, region and day, on one sheet', async () => {
    const { page } = app
    await go(app, '/rapat/2')
    await page.getByRole('heading', { name: 'Rapat Monev 12 November 2025' }).waitFor()
    // what the menu leaves in the page must not become a sheet
    await page.getByRole('button', { name: 'Lainnya' }).click()
    await page.getByRole('menuitem', { name: 'Cetak ikhtisar rapat' }).waitFor()
    await page.keyboard.press('Escape')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    const sheet = page.locator('.print-sheet')
    await expect.poll(() => sheet.innerText()).toContain('Ikhtisar Rapat Monev 12 November 2025')
    const words = await sheet.innerText()
    for (const part of ['Kota Bima', 'RTL lama', '2.4', 'RTL baru', '3.3', 'Daftar hadir', 'Dinas Tenaga Kerja']) {
      expect(words).toContain(part)
    }
    await expect.poll(() => page.locator('button:visible, input:visible').count()).toBe(0)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null })
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length).toBe(1)
  })
})

describe('Rapat at 200 % zoom, 683×345', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, width: 683, height: 345 })
    await go(app, '/rapat/2')
    await app.page.getByRole('heading', { name: 'Rapat Monev 12 November 2025' }).waitFor()
  })
  afterAll(async () => {
    await app.close()
    expect(app.complaints).toEqual([])
  })

  it.each(['Jadwal', 'Data', 'RTL lama', 'RTL baru', 'Bahan rapat', 'Pelaksanaan'])(
    'has the step %s under a strip of all steps, nothing wider than the window, and its way on in reach',
    async (name) => {
      const { page } = app
      await step(app, name).click()
      await expect.poll(() => step(app, name).getAttribute('aria-current')).toBe('step')
      const wide = await page.evaluate(() =>
        Math.max(
          document.documentElement.scrollWidth - window.innerWidth,
          ...[...document.querySelectorAll('main')].map((main) => main.scrollWidth - main.clientWidth),
        ),
      )
      expect(wide).toBe(0)
      const next = page.locator('.step-footer button').last()
      await next.scrollIntoViewIfNeeded()
      const box = await next.boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= 683 && box.y + box.height <= 345).toBe(true)
      expect(await seriousViolations(page)).toEqual([])
    },
  )
})
