import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from '../../shared/contract/index.ts'
import { openDocx } from '../helpers/docx.ts'
import { type OpenApp, openApp } from '../helpers/open-app.ts'
import { descendants, wordText, type XmlElement } from '../helpers/xml.ts'

type Request = Payload<'document.compose'>

const packed = (text: string): string => text.replace(/[\s\u200b]/gu, '')

/** Texts of the body in order: paragraphs and the cells of tables. */
const wordTexts = (body: readonly XmlElement[]): string => packed(body.map(wordText).join(''))
const wordPictures = (body: readonly XmlElement[]): readonly string[] =>
  body.flatMap((element) => descendants(element, 'wp:docPr').map(({ attributes }) => attributes.descr ?? ''))

/** Texts of the sheets in order, without what Word counts itself and without headers that a table repeats. */
const sheetTexts = async ({ page }: OpenApp): Promise<string> =>
  packed(
    await page.locator('.paper-content').evaluateAll((sheets) => {
      const seen = new Set<string>()
      return sheets
        .map((sheet) => {
          const copy = sheet.cloneNode(true)
          if (!(copy instanceof HTMLElement)) return ''
          for (const marker of copy.querySelectorAll('.paper-marker')) marker.remove()
          for (const head of copy.querySelectorAll<HTMLElement>('[data-head]')) {
            if (seen.has(head.dataset.head ?? '')) head.remove()
            seen.add(head.dataset.head ?? '')
          }
          return copy.textContent ?? ''
        })
        .join('')
    }),
  )

const show = async (app: OpenApp, { subject, kind, paper }: Request): Promise<void> => {
  const meeting = subject.kind === 'meeting' ? subject.meeting : 0
  await app.page.evaluate((hash) => {
    location.hash = hash
  }, `#/dokumen?rapat=${meeting}&jenis=${kind}&kertas=${paper}`)
  await app.page.locator(`.paper-${kind}[data-paper="${paper}"] [data-page]`).first().waitFor()
}

describe.each([
  { kind: 'laporan', paper: 'A4', edited: true },
  { kind: 'laporan', paper: 'F4', edited: false },
  { kind: 'nota-dinas', paper: 'A4', edited: false },
  { kind: 'nota-dinas', paper: 'F4', edited: true },
] as const)('the printed pages of a $kind on $paper', ({ kind, paper, edited }) => {
  const request: Request = { subject: { kind: 'meeting', meeting: 2 }, kind, paper }
  let app: OpenApp
  let body: readonly XmlElement[]
  beforeAll(async () => {
    app = await openApp({ sample: true })
    if (edited) {
      const block = kind === 'laporan' ? 'perubahan' : 'disampaikan'
      const text = 'Peserta aktif bertambah 1.857 orang.\nCakupan naik 2,71 poin persentase.'
      await app.application.call('narrative.save', { subject: request.subject, kind, block, text })
      const hidden = kind === 'laporan' ? ['capaian'] : ['diwaspadai']
      await app.application.call('document.arrange', { subject: request.subject, kind, hidden, order: [] })
    }
    const draft = await app.application.call('document.draft', request)
    if (!draft.ok || typeof draft.value !== 'object' || draft.value === null || !('bytes' in draft.value)) {
      throw new Error('there is no draft')
    }
    const { bytes } = draft.value
    if (!(bytes instanceof Uint8Array)) throw new Error('the draft has no bytes')
    body = openDocx(bytes).body
    await show(app, request)
  })
  afterAll(async () => {
    expect(app.complaints).toEqual([])
    await app.close()
  })

  it('say the same as the DOCX, figure by figure, in the same order', async () => {
    const words = wordTexts(body)
    expect(words.length).toBeGreaterThan(1000)
    await expect.poll(() => sheetTexts(app)).toBe(words)
  })

  it('have the same tables and pictures in the same order', async () => {
    const rows = body
      .filter(({ name }) => name === 'w:tbl')
      .map((table) => descendants(table, 'w:tr').length)
      .filter((count) => count > 1)
    const onSheets = await app.page.locator('.paper-content').evaluateAll((sheets) =>
      sheets.flatMap((sheet) =>
        [...sheet.querySelectorAll('table')].map((table) => ({
          id: table.querySelector<HTMLElement>('[data-head]')?.dataset.head ?? '',
          head: table.tHead?.rows.length ?? 0,
          rows: table.tBodies[0]?.rows.length ?? 0,
        })),
      ),
    )
    const byTable = new Map<string, number>()
    for (const { id, head, rows: count } of onSheets) byTable.set(id, (byTable.get(id) ?? head) + count)
    expect([...byTable.values()]).toEqual(rows)
    const pictures = await app.page
      .locator('.paper-content img')
      .evaluateAll((images) => images.map((image) => image.getAttribute('alt')))
    expect(pictures).toEqual(wordPictures(body))
  })

  it('are numbered, marked as sample, and cut nothing', async () => {
    const sheets = app.page.locator('.paper-sheet')
    const count = await sheets.count()
    expect(count === 1).toBe(kind === 'nota-dinas')
    const seen = await sheets.evaluateAll((nodes) =>
      nodes.map((node) => {
        const content = node.querySelector('.paper-content')
        const box = content?.getBoundingClientRect()
        const bottom = content?.lastElementChild?.getBoundingClientRect().bottom ?? 0
        const wide = [...(content?.querySelectorAll('*') ?? [])].some(
          (inner) => inner.getBoundingClientRect().right > (box?.right ?? 0) + 1,
        )
        return {
          footer: node.querySelector('.paper-footer')?.textContent ?? '',
          mark: node.querySelector('.paper-header')?.textContent?.includes('DATA CONTOH – bukan data resmi'),
          inside: box !== undefined && bottom <= box.bottom + 1 && !wide,
        }
      }),
    )
    for (const [index, { footer, mark, inside }] of seen.entries()) {
      expect(footer).toContain(`Halaman ${index + 1} dari ${count}`)
      expect(mark).toBe(true)
      expect({ page: index + 1, inside }).toEqual({ page: index + 1, inside: true })
    }
  })

  it('come out of the printer as the same number of sheets in their own size', async () => {
    const sizes = await app.page
      .locator('.paper-place')
      .evaluateAll((nodes) => nodes.map((node) => node.className.includes('landscape')))
    const pdf = (await app.page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/gu)].map(([, width, height]) => [
      Math.round((Number(width) / 72) * 25.4),
      Math.round((Number(height) / 72) * 25.4),
    ])
    const sheet = paper === 'A4' ? [210, 297] : [215, 330]
    expect(boxes).toEqual(sizes.map((landscape) => (landscape ? [sheet[1], sheet[0]] : sheet)))
  })
})
