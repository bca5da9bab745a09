import type { Locator, Page } from 'playwright-core'
import type { ChannelName, Payload, Response } from '../../shared/contract/index.ts'
import type { CellChange } from '../../shared/domain/snapshot-cell.ts'
import type { OpenApp } from './open-app.ts'

/** Asks the application behind the page; a failure ends the test. */
export const ask = async <Name extends ChannelName>(
  { application }: OpenApp,
  name: Name,
  payload: Payload<Name>,
): Promise<Response<Name>> => {
  const result = await application.call(name, payload)
  if (!result.ok) throw new Error(result.error.message)
  return result.value as Response<Name>
}

/** Opens the screen by its place in the sidebar. */
export const goTo = async ({ page }: OpenApp): Promise<void> => {
  await page.getByRole('link', { name: 'Potret Data' }).click()
  await page.getByRole('heading', { name: 'Potret Data', exact: true }).waitFor()
}

/** The grid of the snapshot. */
export const grid = (page: Page) => page.getByRole('treegrid')
/** The first row whose text holds a name. */
export const rowOf = (page: Page, name: string) => grid(page).getByRole('row', { name, exact: false }).first()
/** Text of a cell by the name of its region and its column, the name being column 1. */
export const cell = (page: Page, region: string, column: number): Promise<string> =>
  rowOf(page, region).locator(`[aria-colindex="${column}"] .grid-value`).innerText()
/** Row and column of the cell that answers the keyboard: "Asakota 3". */
export const activeCell = async (page: Page): Promise<string> => {
  const active = page.locator(`[id="${await grid(page).getAttribute('aria-activedescendant')}"]`)
  const region = await active.locator('xpath=..').locator('.grid-region').innerText()
  return `${region} ${await active.getAttribute('aria-colindex')}`
}
/** Returns whether an element answers the keyboard. */
export const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element.matches(':focus'))
/** Waits until the status bar says that everything is stored. */
export const stored = (page: Page) => page.getByText(/Semua perubahan tersimpan \d/).waitFor()

/** What Ctrl+V does: the browser of the tests has no clipboard of the system. */
export const paste = (page: Page, text: string): Promise<unknown> =>
  page.evaluate(`
    const data = new DataTransfer()
    data.setData('text/plain', ${JSON.stringify(text)})
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  `)

/** What Ctrl+C puts on the clipboard. */
export const copy = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const data = new DataTransfer()
    document.activeElement.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    )
    return data.getData('text/plain')
  })()`)

/** One changed count. */
export const count = (region: string, field: 'eligible' | 'active', value: number, indicator = 'ucj'): CellChange => ({
  region,
  indicator,
  field,
  count: value,
  approximate: false,
})

/** A draft of 13 November with two doubts: swapped digits in Rasanae Timur, potensi as active segments in Asakota. */
export const doubtfulDraft = async (app: OpenApp): Promise<number> => {
  const { id } = await ask(app, 'snapshot.create', {
    asOf: '2025-11-13',
    source: 'BPJS Ketenagakerjaan Cabang Kota Bima',
    copyEligible: false,
  })
  await ask(app, 'snapshot.saveCells', {
    id,
    changes: [
      count('52.72.02', 'eligible', 8_960),
      count('52.72.02', 'active', 3_781),
      { region: '52.72.02', indicator: 'ucj', field: 'statedPercent', text: '43,20%' },
      count('52.72.03', 'eligible', 15_930),
      count('52.72.03', 'active', 7_405),
      count('52.72.03', 'active', 6_105, 'ucj.pu'),
      count('52.72.03', 'active', 8_895, 'ucj.bpu'),
      count('52.72.03', 'active', 930, 'ucj.jakon'),
    ],
  })
  return id
}
