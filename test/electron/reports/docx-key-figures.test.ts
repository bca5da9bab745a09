import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../../electron/reports/render-docx.ts'
import type { Block, ReportModel } from '../../../shared/report/model.ts'
import { drawBox, openDocx } from '../../helpers/docx.ts'
import { KEY_FIGURES, sampleLaporan } from '../../helpers/sample-model.ts'
import { at, descendants, type XmlElement } from '../../helpers/xml.ts'

const figuresOf = async (block: Block) => {
  const model: ReportModel = {
    ...sampleLaporan('A4'),
    parts: [{ orientation: 'portrait', letterhead: false, blocks: [block] }],
  }
  const { body } = openDocx(await renderDocx(model, drawBox))
  const found = body.flatMap((element) => descendants(element, 'w:p'))
  return found.filter((element) => at(element, 'w:pPr', 'w:pStyle')?.attributes['w:val'] === 'AngkaKunci')
}

const sizesOf = (paragraphs: readonly XmlElement[]) =>
  paragraphs.map((paragraph) => at(paragraph, 'w:r', 'w:rPr', 'w:sz')?.attributes['w:val'])

describe('key figures', () => {
  it('are printed at 19 points', async () => {
    expect(sizesOf(await figuresOf(KEY_FIGURES))).toEqual(['38', '38', '38', '38'])
  })

  it('all become smaller when one of them would be broken', async () => {
    const items = KEY_FIGURES.items.map((item, index) => (index === 1 ? { ...item, figure: '123.456.789' } : item))
    const sizes = await figuresOf({ ...KEY_FIGURES, items })
    expect(new Set(sizesOf(sizes)).size).toBe(1)
    expect(Number(sizesOf(sizes)[0])).toBeLessThan(38)
  })

  it('stand side by side whatever their number', async () => {
    expect(await figuresOf({ ...KEY_FIGURES, items: KEY_FIGURES.items.slice(0, 3) })).toHaveLength(3)
    expect(await figuresOf({ ...KEY_FIGURES, items: [] })).toHaveLength(0)
  })
})
