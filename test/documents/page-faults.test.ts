import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCanvas } from '@napi-rs/canvas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageFaults, sheetsOf } from '../../build/page-faults.ts'
import { announcingTexts, lastAnnouncement } from '../../build/page-lines.ts'
import { PAGE_DPI } from '../../build/paint-document.ts'
import { renderDocx } from '../../electron/reports/render-docx.ts'
import { drawBox } from '../helpers/docx.ts'
import { sampleLaporan } from '../helpers/sample-model.ts'
import { sampleNotaDinas } from '../helpers/sample-memo.ts'

const CHECK = fileURLToPath(new URL('../../build/check-documents.ts', import.meta.url))
const PIXELS = PAGE_DPI / 1440

describe('the look at painted pages', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'monev-faults-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** An A4 page with black boxes given as left, top, width, height in twips. */
  const paint = (name: string, boxes: readonly (readonly [number, number, number, number])[], width = 11906) => {
    const canvas = createCanvas(Math.round(width * PIXELS), Math.round(16838 * PIXELS))
    const pen = canvas.getContext('2d')
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.fillStyle = '#000'
    for (const [left, top, wide, high] of boxes) pen.fillRect(left * PIXELS, top * PIXELS, wide * PIXELS, high * PIXELS)
    const file = join(folder, `${name}.png`)
    writeFileSync(file, canvas.toBuffer('image/png'))
    return file
  }

  const TEXT = [1701, 3000, 9071, 400] as const
  const HEADER = [1701, 690, 9071, 250] as const
  const FOOTER = [1701, 15900, 9071, 200] as const
  const sheets = async () => sheetsOf(await renderDocx(sampleLaporan('A4'), drawBox))

  it('reads the sheets of all sections from the document', async () => {
    const found = (await sheets()).map((sheet) => [sheet.width, sheet.height, sheet.top])
    expect(found).toEqual([
      [11906, 16838, 1134],
      [11906, 16838, 1417],
      [16838, 11906, 1701],
      [11906, 16838, 1417],
    ])
  })

  it('finds nothing wrong with a page whose text, header and footer keep to their places', async () => {
    expect(await pageFaults([paint('good', [TEXT, HEADER, FOOTER])], await sheets(), 1)).toEqual([])
  })

  it.each([
    ['empty', [HEADER, FOOTER], 'page 1 is empty'],
    ['left', [TEXT, [1500, 3000, 500, 100]], 'page 1 has ink left of the margin'],
    ['right', [TEXT, [10600, 3000, 500, 100]], 'page 1 has ink right of the margin'],
    ['low', [TEXT, [1701, 15500, 500, 120]], 'page 1 has ink between text and footer'],
    ['edge', [TEXT, [1701, 16600, 500, 120]], 'page 1 has ink below the footer'],
    ['high', [TEXT, [1701, 200, 500, 120]], 'page 1 has ink above the header'],
  ] as const)('reports a page that is %s', async (name, boxes, fault) => {
    expect(await pageFaults([paint(name, boxes)], await sheets(), null)).toEqual([fault])
  })

  it('reports a page that ends with a heading or caption, unless a picture stands below it', async () => {
    const line = (text: string, top: number) => ({ text, top, bottom: top + 300 })
    const heading = [line('Teks sebelumnya.', 3000), line('6.', 14700), line('Catatan Mutu Data', 14700)]
    const caption = [line('Tabel 7. Status RTL rapat', 14600), line('10 Juli 2025', 15000)]
    const announcing = ['Catatan Mutu Data', 'Tabel 7. Status RTL rapat 10 Juli 2025']
    const faultsWith = async (lines: typeof heading, boxes: readonly (readonly [number, number, number, number])[]) =>
      pageFaults([paint('orphan', [TEXT, FOOTER, ...boxes])], await sheets(), null, { lines: [lines], announcing })
    const box = [1701, 14000, 3000, 400] as const
    expect(await faultsWith(heading, [box])).toEqual(['page 1 ends with the heading "6. Catatan Mutu Data"'])
    expect(await faultsWith(caption, [box])).toEqual([
      'page 1 ends with the heading "Tabel 7. Status RTL rapat 10 Juli 2025"',
    ])
    const higher = heading.map((one) => ({ ...one, top: one.top - 2000, bottom: one.bottom - 2000 }))
    expect(await faultsWith(higher, [[1701, 14500, 9071, 800]])).toEqual([])
    expect(await faultsWith([...heading, line('Teks sesudahnya.', 15100)], [])).toEqual([])
  })

  it('reads headings and captions from the document, and lines from what is painted', async () => {
    const texts = announcingTexts(await renderDocx(sampleLaporan('A4'), drawBox))
    expect(texts).toContain('Catatan Mutu Data')
    expect(texts).toContain('Tabel 7. Status RTL rapat 10 Juli 2025')
    expect(texts.some((text) => text.startsWith('Pemeriksaan'))).toBe(false)
    expect(lastAnnouncement(['Tabel 7. Status RTL rapat', '10 Juli 2025'], texts)).not.toBeNull()
    expect(lastAnnouncement(['Status RTL', 'rapat 10 Juli 2025'], texts)).toBeNull()
  })

  it('reports a page of a size that no section asks for, and a wrong number of pages', async () => {
    const faults = await pageFaults([paint('wide', [TEXT], 12189)], await sheets(), 2)
    expect(faults).toEqual(['2 pages expected', expect.stringContaining('page 1 has a size no section asks for')])
  })

  it('fails loudly without documents and without its programs', () => {
    const run = (path: string | undefined) =>
      spawnSync(process.execPath, [CHECK, folder], { encoding: 'utf8', env: { ...process.env, PATH: path } })
    const bare = run('/nowhere')
    expect(bare.status).toBe(1)
    expect(bare.stderr).toContain('not installed: soffice, pdftoppm, pdftotext')
    if (hasOffice())
      expect(run(process.env.PATH)).toMatchObject({ status: 1, stderr: expect.stringContaining('no documents') })
  })

  it.skipIf(!hasOffice())('paints a nota dinas on one page, and objects when two are expected', async () => {
    const work = mkdtempSync(join(tmpdir(), 'monev-check-'))
    try {
      writeFileSync(join(work, 'nota.docx'), await renderDocx(sampleNotaDinas('A4'), drawBox))
      writeFileSync(join(work, 'nota.pages'), '1\n')
      expect(execFileSync(process.execPath, [CHECK, work], { encoding: 'utf8' })).toContain('nota.docx: 1 pages, ok')
      writeFileSync(join(work, 'nota.pages'), '2\n')
      const second = spawnSync(process.execPath, [CHECK, work], { encoding: 'utf8' })
      expect(second.status).toBe(1)
      expect(second.stdout).toContain('FAULT: 2 pages expected')
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  })
})

/** LibreOffice is no part of the package: where it is missing, only the looking is tested. */
function hasOffice(): boolean {
  const found = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftoppm', ['-v']).error === undefined
  if (!found) process.stderr.write('SKIPPED: documents are not painted, LibreOffice or poppler-utils is missing\n')
  return found
}
