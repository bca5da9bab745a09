import { openDocx } from '../../helpers/docx.ts'
import { at, childrenOf, descendants, type XmlElement } from '../../helpers/xml.ts'

/** A printed table: its caption, and the texts of its cells row by row without the note marks. */
export interface PrintedTable {
  readonly caption: string
  readonly header: readonly (readonly string[])[]
  /** Each cell is a list of paragraphs. */
  readonly rows: readonly (readonly (readonly string[])[])[]
}

/** A paragraph outside tables with the chapter it stands in. */
export interface PrintedParagraph {
  readonly chapter: string
  readonly section: string
  readonly style: string
  readonly text: string
}

/** A DOCX as a reader meets it, read from `word/document.xml` alone; no-break spaces are plain ones. */
export interface PrintedPaper {
  readonly paragraphs: readonly PrintedParagraph[]
  readonly tables: readonly PrintedTable[]
  /** The four figures of the first page: label, figure, explanation. */
  readonly keyFigures: readonly { readonly label: string; readonly figure: string; readonly explanation: string }[]
  /** Alternative texts of the pictures that have one, in order. */
  readonly alts: readonly string[]
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\n', ' ').trim()

const isNoteMark = (run: XmlElement): boolean => at(run, 'w:rPr', 'w:vertAlign')?.attributes['w:val'] === 'superscript'

function runText(element: XmlElement): string {
  if (element.name === 'w:t') return element.text
  if (element.name === 'w:br') return '\n'
  if (element.name === 'w:tab' && element.attributes['w:pos'] === undefined) return ' '
  if (element.name === 'w:r' && isNoteMark(element)) return ''
  return element.children.map(runText).join('')
}

const styleOf = (paragraph: XmlElement): string => at(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? ''

const cellText = (cell: XmlElement): readonly string[] =>
  childrenOf(cell, 'w:p')
    .map((paragraph) => plain(runText(paragraph)))
    .filter((line, position) => line !== '' || position === 0)

const isHeader = (row: XmlElement): boolean => at(row, 'w:trPr', 'w:tblHeader') !== undefined

const cellsOf = (row: XmlElement) => childrenOf(row, 'w:tc').map(cellText)

/** Returns a paper read from DOCX bytes; throws when it has no body. */
export function readPaper(bytes: Uint8Array): PrintedPaper {
  const { body } = openDocx(bytes)
  const paragraphs: PrintedParagraph[] = []
  const tables: PrintedTable[] = []
  let keyFigures: PrintedPaper['keyFigures'] = []
  let chapter = ''
  let section = ''
  let last = ''
  for (const block of body) {
    if (block.name === 'w:p') {
      const text = plain(runText(block))
      const style = styleOf(block)
      if (/^(Heading1|JudulBagian)$/u.test(style)) chapter = text
      if (/^(Heading1|JudulBagian)$/u.test(style)) section = ''
      if (/^Heading2$/u.test(style)) section = text
      if (text !== '') paragraphs.push({ chapter, section, style, text })
      if (text !== '') last = text
    }
    if (block.name !== 'w:tbl') continue
    const rows = childrenOf(block, 'w:tr')
    const first = rows[0] === undefined ? [] : cellsOf(rows[0])
    if (first[0]?.[0] === 'Cakupan') {
      keyFigures = first.map(([label = '', figure = '', ...rest]) => ({ label, figure, explanation: rest.join(' ') }))
      continue
    }
    tables.push({
      caption: last,
      header: rows.filter(isHeader).map((row) => cellsOf(row).map((cell) => cell.join(' '))),
      rows: rows.filter((row) => !isHeader(row)).map(cellsOf),
    })
  }
  const pictures = body.flatMap((block) => descendants(block, 'wp:docPr'))
  return {
    paragraphs,
    tables,
    keyFigures,
    alts: pictures.map(({ attributes }) => plain(attributes.descr ?? '')).filter((alt) => alt.startsWith('Grafik')),
  }
}
