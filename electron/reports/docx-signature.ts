import { type FileChild, Paragraph } from 'docx'
import type { SignatureBlock } from '../../shared/report/model.ts'
import type { DrawContext } from './draw-context.ts'
import { halfPoints, STYLE, twentieths } from './docx-styles.ts'
import { layoutTable } from './docx-layout-table.ts'
import { plainRuns, spacer } from './docx-text.ts'
import { TWIPS_PER_MM } from './page-geometry.ts'

const WIDTH = Math.round(82 * TWIPS_PER_MM)
const FREE = Math.round(22 * TWIPS_PER_MM)
const NO_PADDING = { left: 0, right: 0, top: 0, bottom: 0 }
const LEAST_FREE = Math.round(16 * TWIPS_PER_MM)

/**
 * Returns the block of the signature: 82 mm wide at the right margin, a row that does not split (a chain of paragraphs that keep
 * with the next is broken by LibreOffice where the chain is long), with
 * 22 mm of free space over the name (16 mm on a nota dinas of A4, which must fit one page).
 */
export function signatureBlock(block: SignatureBlock, context: DrawContext): FileChild[] {
  const tight = block.sizePt === 11 && context.paper === 'A4'
  const above = block.sizePt === 12 ? 6 : tight ? 2 : 8
  const lines = [
    ...block.opening.map((text) => ({ text, bold: false })),
    ...block.position.map((text) => ({ text, bold: false })),
    ...block.name.map((text) => ({ text, bold: true })),
    ...(block.rank === null ? [] : [{ text: block.rank, bold: false }]),
    ...(block.nip === null ? [] : [{ text: block.nip, bold: false }]),
  ]
  const nameAt = block.opening.length + block.position.length
  const paragraphs = lines.map((line, index) => {
    const before = index === nameAt ? (tight ? LEAST_FREE : FREE) : index === 0 ? twentieths(above) : 0
    return new Paragraph({
      style: STYLE.signature,
      spacing: { before },
      ...(context.keepWithNext ? { keepNext: true } : {}),
      children: plainRuns(line.text, { bold: line.bold, size: halfPoints(block.sizePt) }),
    })
  })
  const left = context.page.textWidth - WIDTH
  return [
    layoutTable([
      { width: left, children: [new Paragraph({ style: STYLE.signature })], padding: NO_PADDING },
      { width: WIDTH, children: paragraphs, padding: NO_PADDING },
    ]),
    spacer(),
  ]
}
