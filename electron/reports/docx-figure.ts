import { type FileChild, Paragraph } from 'docx'
import type { FigureBlock } from '../../shared/report/model.ts'
import type { DrawContext } from './draw-context.ts'
import { picture } from './docx-picture.ts'
import { STYLE } from './docx-styles.ts'
import { plainRuns, textRuns } from './docx-text.ts'

/** Returns the picture and, on the same page, its caption: label bold, then the sentence. */
export async function figure(block: FigureBlock, context: DrawContext): Promise<FileChild[]> {
  const size = { widthMm: block.widthMm, heightMm: block.heightMm }
  const png = await context.drawChart(block.chart, size)
  return [
    new Paragraph({ style: STYLE.figure, children: [picture(png, size, block.label.replace(/\.$/u, ''), block.alt)] }),
    new Paragraph({
      style: STYLE.figureCaption,
      keepNext: context.keepWithNext,
      children: [...plainRuns(`${block.label} `, { bold: true }), ...textRuns([{ text: block.caption }])],
    }),
  ]
}
