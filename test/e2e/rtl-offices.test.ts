import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from '../helpers/axe.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

const NEW = 'Dinas Pemberdayaan Masyarakat dan Desa, Kependudukan dan Pencatatan Sipil'

describe('offices of an RTL', () => {
  let app: OpenApp
  const form = () => app.page.getByRole('form', { name: 'RTL baru' })
  const lead = () => form().getByLabel('Penanggung jawab')
  const chosen = (): Promise<string[]> => form().locator('.ant-select-selection-item').allInnerTexts()
  const focusedLabel = (): Promise<string | null> =>
    app.page.evaluate(() => {
      const id = document.activeElement?.id ?? ''
      return document.querySelector(`label[for="${id}"]`)?.textContent ?? null
    })
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    const { page } = app
    await page.getByRole('link', { name: /^RTL/ }).click()
    await page.getByRole('button', { name: 'Catat progres' }).waitFor()
    await page.keyboard.press('Alt+n')
    await form().getByLabel('Rencana tindak lanjut').fill('Mendata pengemudi ojek.')
  })
  afterAll(async () => {
    await app.close()
    expect(app.complaints).toEqual([])
  })

  it('are found by a part of their full name, never made of that part', async () => {
    const { page } = app
    await lead().click()
    await page.keyboard.type('pencatatan')
    await page.locator('.ant-select-item-option').first().getByText('Disdukcapil').waitFor()
    await expect.poll(() => page.locator('.ant-select-item-option').allInnerTexts()).toContain('Tambah “pencatatan”')
    await page.keyboard.press('Enter')
    await expect.poll(chosen).toEqual(['Disdukcapil'])
  })

  it('keep what was typed and not chosen, say so, and wait', async () => {
    const { page } = app
    await page.keyboard.type('pemberday')
    await page.keyboard.press('Tab')
    await form().getByText('“pemberday” belum dipilih dari daftar.').first().waitFor()
    await expect.poll(() => page.locator('.ant-select-dropdown:visible').count()).toBe(0)
    await expect.poll(focusedLabel).not.toBe('Penanggung jawab')
    await expect.poll(chosen).toEqual(['Disdukcapil'])
    await expect.poll(() => form().getByRole('button', { name: 'Simpan RTL' }).isDisabled()).toBe(true)
    expect(await seriousViolations(page)).toEqual([])
  })

  it('take a new one by the entry that says so, and show its name in full', async () => {
    const { page } = app
    await lead().click()
    await lead().fill(NEW)
    await page.getByText(`Tambah “${NEW}”`).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(chosen).toEqual(['Disdukcapil', NEW])
    const fits = await form()
      .locator('.ant-select-selection-item-content')
      .last()
      .evaluate((chip) => {
        const field = chip.closest('.ant-select')?.getBoundingClientRect()
        return (
          field !== undefined &&
          chip.scrollWidth <= chip.clientWidth &&
          chip.getBoundingClientRect().right < field.right
        )
      })
    expect(fits).toBe(true)
  })

  it('leave Ctrl+Enter to the form, also with their list open', async () => {
    const { page } = app
    await form().getByLabel('Pendukung').click()
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Mendata pengemudi ojek.' }).waitFor()
    await expect.poll(() => page.locator('.rtl-chosen .rtl-second').innerText()).toContain(`Disdukcapil, ${NEW}`)
    await expect.poll(() => page.locator('.rtl-facts').getByText('Pendukung').count()).toBe(0)
  })

  it('leave Ctrl+Enter to the form with their list closed', async () => {
    const { page } = app
    await page.keyboard.press('Alt+n')
    await form().getByLabel('Rencana tindak lanjut').fill('Mendata nelayan.')
    await form().getByLabel('Diputuskan dalam rapat').focus()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Mendata nelayan.' }).waitFor()
  })
})

describe('an RTL that nobody reported on', () => {
  let app: OpenApp
  beforeAll(async () => {
    app = await openApp({ sample: true, height: 690 })
    const { page } = app
    const list = await app.application.call('meeting.list', {})
    const meeting = list.ok ? (list.value as { meetings: { id: number }[] }).meetings[0]?.id : 0
    await app.application.call('followUp.create', {
      meeting,
      action: 'Mendata pengemudi ojek.',
      issue: '',
      output: '',
      remark: '',
      indicator: null,
      region: null,
      lead: ['BKPSDM'],
      support: [],
      due: null,
    })
    await page.getByRole('link', { name: /^RTL/ }).click()
    await page.getByRole('button', { name: 'Catat progres' }).waitFor()
  })
  afterAll(async () => {
    await app.close()
    expect(app.complaints).toEqual([])
  })

  it('is told so in list and detail, with an unknown progress and not 0%', async () => {
    const { page } = app
    const row = page.locator('.rtl-table tbody tr', { hasText: 'Mendata pengemudi ojek.' })
    await expect.poll(() => row.innerText()).toContain('Belum dilaporkan')
    await expect.poll(() => row.locator('.progress-figure').innerText()).toBe('–')
    await row.getByRole('button').click()
    await page.locator('.rtl-detail-state').getByText('Belum dilaporkan').waitFor()
    await expect
      .poll(() => page.getByRole('button', { name: 'Tutup rincian' }).getAttribute('title'))
      .toBe('Tutup rincian (Esc)')
  })
})
