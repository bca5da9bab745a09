import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../electron/reports/render-docx.ts'
import { drawBox, openDocx } from '../helpers/docx.ts'
import { sampleLaporan } from '../helpers/sample-model.ts'
import { at } from '../helpers/xml.ts'

const PRINTER = fileURLToPath(new URL('../helpers/print-docx-hash.ts', import.meta.url))

describe('bytes of a report', () => {
  it('are the same for the same model, in one process and in another with another clock zone', async () => {
    const first = await renderDocx(sampleLaporan('A4'), drawBox)
    const second = await renderDocx(sampleLaporan('A4'), drawBox)
    const hash = createHash('sha256').update(first).digest('hex')
    expect(createHash('sha256').update(second).digest('hex')).toBe(hash)
    const env = { ...process.env, TZ: 'Asia/Jayapura' }
    expect(execFileSync(process.execPath, [PRINTER], { encoding: 'utf8', env })).toBe(hash)
  })

  it('differ when the model differs', async () => {
    const model = sampleLaporan('A4')
    const first = await renderDocx(model, drawBox)
    const second = await renderDocx({ ...model, title: `${model.title}.` }, drawBox)
    expect(Buffer.compare(first, second)).not.toBe(0)
  })

  it('say title, maker, language and the given day, and no other time', async () => {
    const document = openDocx(await renderDocx(sampleLaporan('A4'), drawBox, '2025-11-14'))
    const properties = document.xml('docProps/core.xml')
    const text = (name: string) => at(properties, name)?.text
    expect(text('dc:title')).toBe('Laporan Monev UCJ Kota Bima per 30 Oktober 2025')
    expect(text('dc:creator')).toBe('Monev UCJ')
    expect(text('dc:language')).toBe('id-ID')
    expect(text('dcterms:created')).toBe('2025-11-14T00:00:00Z')
    expect(text('dcterms:modified')).toBe('2025-11-14T00:00:00Z')
    for (const name of document.names.filter((part) => part.endsWith('.xml'))) {
      const withoutDay = document.source(name).replaceAll('2025-11-14T00:00:00Z', '')
      expect(withoutDay, name).not.toMatch(/20\d\d-\d\d-\d\dT\d\d:/u)
    }
  })
})
