import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../helpers/open-app.ts'
import {
  activeCell,
  ask,
  cell,
  copy,
  count,
  doubtfulDraft,
  goTo,
  grid,
  paste,
  stored,
} from '../helpers/potret-screen.ts'

const press = async ({ page }: OpenApp, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

describe('the grid by keyboard', () => {
  let app: OpenApp
  beforeEach(async () => {
    app = await openApp({ sample: true })
    await doubtfulDraft(app)
    await goTo(app)
    await grid(app.page).focus()
  })
  afterEach(async () => {
    expect(app.complaints).toEqual([])
    await app.close()
  })

  it('copies a block as plain digits and pastes it elsewhere, unknown staying unknown', async () => {
    const { page } = app
    await press(app, 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight')
    expect(await copy(page)).toBe('8960\t3781\r\n15930\t7405')
    await press(app, 'ArrowDown')
    await paste(page, '8960\t3781\r\n15930\t7405\r\n')
    await press(app, 'Control+Home', 'ArrowRight')
    await expect.poll(() => activeCell(page)).toBe('Kota Bima 2')
    await press(app, 'ArrowRight')
    expect(await copy(page)).toBe('')
  })

  it('takes what Excel puts on the clipboard: quoted new lines, Indonesian figures, a dash for unknown', async () => {
    const { page } = app
    await press(app, 'Control+Home', 'ArrowRight')
    const block = [
      '"Kecamatan\r\nRasanae Barat"\t14.206\t6.012\t5.214',
      'Raba\t16.720\t"6.605"\t-',
      'Mpunda\t14.964\t6,441\tn/a',
      'Asakota\t13 588\t44,18\t930',
    ].join('\r\n')
    await paste(page, `${block}\r\n`)
    await expect.poll(() => cell(page, 'Rasanae Barat', 2)).toBe('14.206')
    await expect.poll(() => cell(page, 'Rasanae Barat', 4)).toBe('5.214')
    await expect.poll(() => cell(page, 'Raba', 3)).toBe('6.605')
    await expect.poll(() => cell(page, 'Raba', 4)).toBe('–')
    await expect.poll(() => cell(page, 'Mpunda', 3)).toBe('6.441')
    await expect.poll(() => cell(page, 'Asakota', 3)).toBe('7.405')
    await page.getByRole('alert').getByText('Asakota, Aktif').waitFor()
    await press(app, 'Control+z')
    await expect.poll(() => cell(page, 'Rasanae Barat', 2)).toBe('–')
  })

  it('walks the findings, takes a suggestion and takes it back while the focus is beside the grid', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Ubah', exact: true }).focus()
    await press(app, 'F8')
    await expect.poll(() => activeCell(page)).toBe('Asakota 4')
    await press(app, 'F8')
    await page.getByRole('button', { name: 'Ganti menjadi 3.871' }).focus()
    await press(app, 'Alt+Enter')
    await expect.poll(() => cell(page, 'Rasanae Timur', 3)).toBe('3.871')
    await page.getByRole('button', { name: 'Ubah', exact: true }).focus()
    await press(app, 'Control+z')
    await expect.poll(() => cell(page, 'Rasanae Timur', 3)).toBe('3.781')
    await page.getByRole('button', { name: 'Ubah', exact: true }).focus()
    await press(app, 'Control+y')
    await expect.poll(() => cell(page, 'Rasanae Timur', 3)).toBe('3.871')
    await press(app, 'Shift+F8')
    await expect.poll(() => page.locator('.finding-chosen').count()).toBe(1)
  })

  it('stores at once with Ctrl+S', async () => {
    const { page } = app
    await press(app, 'ArrowDown')
    await page.keyboard.type('14206')
    await press(app, 'Enter', 'Control+s')
    await stored(page)
    const { tabs } = await ask(app, 'snapshot.list', {})
    const { rows } = await ask(app, 'snapshot.read', { id: tabs.at(-1)?.id ?? 0 })
    expect(rows.find(({ region }) => region === '52.72.01')).toMatchObject({ eligible: 14_206 })
  })

  it('loses nothing to a reload right after typing, not even what still stands in the field', async () => {
    const { page } = app
    await press(app, 'ArrowDown')
    await page.keyboard.type('14206')
    await press(app, 'Enter')
    await page.keyboard.type('9001')
    await page.reload()
    await grid(page).waitFor()
    await expect.poll(() => cell(page, 'Rasanae Barat', 2)).toBe('14.206')
    await expect.poll(() => cell(page, 'Rasanae Timur', 2)).toBe('9.001')
  })
})

describe('a final snapshot', () => {
  it('has no input, no border of one, and the one button "Buat koreksi"', async () => {
    const app = await openApp({ sample: true })
    try {
      const { page } = app
      await goTo(app)
      await page.getByRole('link', { name: '30 Okt 2025' }).click()
      await page.getByRole('treegrid', { name: 'Angka potret 30 Oktober 2025' }).waitFor()
      const work = page.locator('.snapshot-work')
      await expect.poll(() => work.locator('input, textarea, .ant-select').count()).toBe(0)
      await expect
        .poll(() => work.locator('.ant-btn-default:not(.ant-btn-variant-text)').allInnerTexts())
        .toEqual(['Buat koreksi'])
      await grid(page).focus()
      await press(app, 'F2', 'Delete')
      await page.keyboard.type('5')
      await expect.poll(() => cell(page, 'Kota Bima', 2)).toBe('68.412')
      await page.getByRole('button', { name: 'Pilih sebab…' }).first().click()
      await page.getByText('Proyek berakhir', { exact: true }).last().click()
      await page.getByRole('button', { name: 'Pilih sebab…' }).waitFor({ state: 'detached' })
      expect(app.complaints).toEqual([])
    } finally {
      await app.close()
    }
  })
})

describe.each([
  { code: '32.01', below: 'Kecamatan', children: 40, first: 'Cibinong' },
  { code: '52', below: 'Kabupaten dan kota', children: 10, first: 'Kabupaten Lombok Barat' },
])('the region $code', ({ code, below, children, first }) => {
  it('shows every figure whole, the sum of all below it, and cuts at the edge of a column', async () => {
    const app = await openApp({ height: 690 })
    try {
      const { page } = app
      await ask(app, 'app.begin', { region: code, officeName: 'Setda', place: 'Tempat' })
      const { id } = await ask(app, 'snapshot.create', { asOf: '2025-10-30', source: 'BPJS', copyEligible: false })
      const { regions } = await ask(app, 'snapshot.read', { id })
      const parts = regions.filter((region) => region.code.split('.').length === code.split('.').length + 1)
      expect(parts).toHaveLength(children)
      const changes = parts.flatMap((part) => [
        count(part.code, 'eligible', 1_000_000),
        count(part.code, 'active', 400_000),
      ])
      await ask(app, 'snapshot.saveCells', { id, changes })
      await page.reload()
      await goTo(app)
      await page.getByText(below, { exact: true }).first().waitFor()
      await expect.poll(() => cell(page, first, 3)).toBe('400.000')
      await expect.poll(() => grid(page).locator('.grid-row-total [aria-colindex="8"]').innerText()).toBe('40,00%')
      const cut = await grid(page)
        .locator('.grid-cell')
        .evaluateAll((cells) => cells.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent))
      expect(cut).toEqual([])
      const edge = await grid(page).evaluate((box) => {
        const right = box.getBoundingClientRect().left + box.clientLeft + box.clientWidth
        return [...box.querySelectorAll('.grid-row-total > *')].some(
          (one) => Math.abs(one.getBoundingClientRect().right - right) <= 1,
        )
      })
      expect(edge).toBe(true)
      expect(app.complaints).toEqual([])
    } finally {
      await app.close()
    }
  })
})
