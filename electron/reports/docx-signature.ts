import { type FileChild, Paragraph } from 'docx'
import type { SignatureBlock } from '../../shared/report/model.ts'
import type { DrawContext } from './draw-context.ts'
import { halfPoints, STYLE, twentieths } from './docx-styles.ts'
import { plainRuns } from './docx-text.ts'
import { TWIPS_PER_MM } from './page-geometry.ts'

const WIDTH = Math.round(82 * TWIPS_PER_MM)
const FREE = Math.round(22 * TWIPS_PER_MM)
const LEAST_FREE = Math.round(16 * TWIPS_PER_MM)

/**
 * Returns the block of the signature: 82 mm wide at the right margin, one chain of lines that stay on one page, with
 * 22 mm of free space over the name (16 mm on a nota dinas of A4, which must fit one page).
 */
export function signatureBlock(block: SignatureBlock, context: DrawContext): FileChild[] {
  const tight = block.sizePt === 11 && context.paper === 'A4'
  const above = block.sizePt === 12 ? 12 : tight ? 8 : 18
  const lines = [
    ...block.opening.map((text) => ({ text, bold: false })),
    ...block.position.map((text) => ({ text, bold: false })),
    ...block.name.map((text) => ({ text, bold: true })),
    ...(block.rank === null ? [] : [{ text: block.rank, bold: false }]),
    ...(block.nip === null ? [] : [{ text: block.nip, bold: false }]),
  ]
  const nameAt = block.opening.length + block.position.length
  return lines.map((line, index) => {
    const before = index === nameAt ? (tight ? LEAST_FREE : FREE) : index === 0 ? twentieths(above) : 0
    return new Paragraph({
      style: STYLE.signature,
      indent: { left: context.page.textWidth - WIDTH },
      spacing: { before },
      keepNext: index < lines.length - 1 || context.keepWithNext,
      keepLines: true,
      children: plainRuns(line.text, { bold: line.bold, size: halfPoints(block.sizePt) }),
    })
  })
}
