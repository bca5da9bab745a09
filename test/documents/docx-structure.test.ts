import { beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '../../electron/reports/render-docx.ts'
import type { Paper, ReportModel } from '../../shared/report/model.ts'
import { drawBox, type OpenedDocx, openDocx } from '../helpers/docx.ts'
import { extremeLaporan } from '../helpers/sample-extremes.ts'
import { sampleNotaDinas } from '../helpers/sample-memo.ts'
import { sampleLaporan } from '../helpers/sample-model.ts'
import { at, childrenOf, descendants, wordText, type XmlElement } from '../helpers/xml.ts'

const MODELS: readonly (readonly [string, (paper: Paper) => ReportModel])[] = [
  ['laporan', sampleLaporan],
  ['nota dinas', sampleNotaDinas],
  ['extremes', extremeLaporan],
]
const CASES = MODELS.flatMap(([name, build]) => (['A4', 'F4'] as const).map((paper) => [name, paper, build] as const))

const value = (element: XmlElement | undefined, attribute = 'w:val') => element?.attributes[attribute]
const number = (element: XmlElement | undefined, attribute: string) => Number(value(element, attribute))

describe.each(CASES)('the document of %s on %s', (_, paper, build) => {
  let document: OpenedDocx
  let root: XmlElement
  beforeAll(async () => {
    document = openDocx(await renderDocx(build(paper), drawBox))
    root = document.xml('word/document.xml')
  })

  it('gives every table, grid and cell one absolute width, and they agree', () => {
    for (const table of descendants(root, 'w:tbl')) {
      const width = at(table, 'w:tblPr', 'w:tblW')
      expect(value(width, 'w:type')).toBe('dxa')
      expect(value(at(table, 'w:tblPr', 'w:tblLayout'), 'w:type')).toBe('fixed')
      const grid = descendants(table, 'w:gridCol').map((column) => number(column, 'w:w'))
      const total = grid.reduce((sum, column) => sum + column, 0)
      expect(number(width, 'w:w')).toBe(total)
      for (const row of childrenOf(table, 'w:tr')) {
        let column = 0
        for (const cell of childrenOf(row, 'w:tc')) {
          const span = Number(value(at(cell, 'w:tcPr', 'w:gridSpan')) ?? 1)
          const covered = grid.slice(column, column + span).reduce((sum, part) => sum + part, 0)
          expect(number(at(cell, 'w:tcPr', 'w:tcW'), 'w:w')).toBe(covered)
          column += span
        }
        expect(column).toBe(grid.length)
      }
    }
  })

  it('has tables as wide as the text of their section', () => {
    const sections = descendants(root, 'w:sectPr')
    const widths = sections.map((section) => {
      const margin = at(section, 'w:pgMar')
      return number(at(section, 'w:pgSz'), 'w:w') - number(margin, 'w:left') - number(margin, 'w:right')
    })
    for (const table of descendants(root, 'w:tbl')) {
      expect(widths).toContain(number(at(table, 'w:tblPr', 'w:tblW'), 'w:w'))
    }
  })

  it('never ends a section with a table', () => {
    const lasts = document.body.flatMap((element, index) => {
      const endsHere = element.name === 'w:sectPr' || at(element, 'w:pPr', 'w:sectPr') !== undefined
      if (!endsHere) return []
      return [element.name === 'w:sectPr' ? document.body[index - 1] : element]
    })
    expect(lasts.length).toBe(build(paper).parts.length)
    for (const last of lasts) expect(last?.name).toBe('w:p')
  })

  it('does not let two tables touch', () => {
    const names = document.body.map((element) => element.name).join(' ')
    expect(names).not.toContain('w:tbl w:tbl')
  })

  it('writes the line rule beside every line value, in styles too', () => {
    const spacings = [root, document.xml('word/styles.xml')].flatMap((part) => descendants(part, 'w:spacing'))
    const withLine = spacings.filter((spacing) => value(spacing, 'w:line') !== undefined)
    expect(withLine.length).toBeGreaterThan(10)
    for (const spacing of withLine) expect(value(spacing, 'w:lineRule')).toBe('auto')
  })

  it('says what every picture shows, in ids counted from 1, at the size in the model', () => {
    const pictures = descendants(root, 'wp:inline')
    pictures.forEach((picture, index) => {
      const properties = at(picture, 'wp:docPr')
      expect(value(properties, 'id')).toBe(String(index + 1))
      expect(value(properties, 'descr')).toMatch(/\S{3}/u)
    })
    const figures = build(paper)
      .parts.flatMap((part) => part.blocks)
      .filter((block) => block.type === 'figure')
    const extents = pictures.map((picture) => number(at(picture, 'wp:extent'), 'cx'))
    for (const figure of figures) expect(extents).toContain(figure.widthMm * 36_000)
    expect(document.names.filter((name) => /^word\/media\/.*(?<!\.png)$/u.test(name))).toEqual([])
  })

  it('contains no control character and no half pair', () => {
    for (const name of document.names.filter((part) => part.endsWith('.xml'))) {
      expect(document.source(name), name).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}|\ufffd/u)
    }
  })

  it('marks the sample on every header, the first page included, and counts all pages in every footer', () => {
    const headers = document.names.filter((name) => /^word\/header\d+\.xml$/u.test(name))
    const footers = document.names.filter((name) => /^word\/footer\d+\.xml$/u.test(name))
    expect(headers.length).toBeGreaterThan(0)
    for (const name of headers) expect(wordText(document.xml(name))).toContain('DATA CONTOH – bukan data resmi')
    for (const name of footers) {
      const footer = document.xml(name)
      expect(descendants(footer, 'w:instrText').map((field) => field.text)).toEqual(['PAGE', 'NUMPAGES'])
      expect(wordText(footer)).toContain('\tHalaman ')
    }
  })

  it('is written in Indonesian', () => {
    const language = descendants(document.xml('word/styles.xml'), 'w:lang')[0]
    expect(value(language)).toBe('id-ID')
  })

  it('repeats every header row and splits no row but those taller than half a page', () => {
    const dataTables = document.body.filter(
      (element) => element.name === 'w:tbl' && descendants(element, 'w:tblHeader').length > 0,
    )
    for (const table of dataTables) {
      const rows = childrenOf(table, 'w:tr')
      const repeated = rows.filter((row) => at(row, 'w:trPr', 'w:tblHeader'))
      expect(rows.slice(0, repeated.length)).toEqual(repeated)
      for (const row of rows) {
        if (at(row, 'w:trPr', 'w:cantSplit')) continue
        expect(Math.max(...childrenOf(row, 'w:tc').map((cell) => wordText(cell).length))).toBeGreaterThan(500)
      }
    }
  })
})
