import { type FileChild, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { HeadingBlock, ListBlock, ParagraphBlock } from '../../shared/report/model.ts'
import { cleanText } from './clean-text.ts'
import type { DrawContext } from './draw-context.ts'
import { HANGING, NUMBERING, STYLE } from './docx-styles.ts'
import { plainRuns, textRuns } from './docx-text.ts'

/** Returns a heading with Word's own number where it comes out as the model's, otherwise with the number as text. */
export function heading(block: HeadingBlock, context: DrawContext): FileChild[] {
  const spacing = context.opensPage ? { spacing: { before: 0 } } : {}
  if (block.level === 0) {
    return [new Paragraph({ style: STYLE.section, ...spacing, children: plainRuns(block.text) })]
  }
  const style = block.level === 1 ? STYLE.heading1 : STYLE.heading2
  if (context.numbering.counted.has(block)) {
    const numbering = { reference: NUMBERING.headings, level: block.level - 1 }
    return [new Paragraph({ style, numbering, ...spacing, children: plainRuns(block.text) })]
  }
  return [
    new Paragraph({
      style,
      ...spacing,
      tabStops: [{ type: TabStopType.LEFT, position: HANGING }],
      children: [...literalNumber(block.number), ...plainRuns(block.text)],
    }),
  ]
}

/** Returns a justified paragraph. */
export function paragraph(block: ParagraphBlock, context: DrawContext): FileChild[] {
  return [
    new Paragraph({
      style: STYLE.body,
      ...(context.keepWithNext ? { keepNext: true, keepLines: true } : {}),
      children: textRuns(block.runs),
    }),
  ]
}

/** Returns the items of a list, each list counted from its beginning. */
export function list(block: ListBlock, context: DrawContext): FileChild[] {
  const instance = context.numbering.listInstances.get(block) ?? 0
  return block.items.map(
    (item) =>
      new Paragraph({
        style: STYLE.list,
        numbering: { reference: NUMBERING[block.marker], level: 0, instance },
        ...(context.keepWithNext ? { keepNext: true, keepLines: true } : {}),
        children: textRuns(item),
      }),
  )
}

function literalNumber(number: string | null): TextRun[] {
  if (number === null) return []
  const clean = cleanText(number)
  return [new TextRun({ text: clean.endsWith('.') ? clean : `${clean}.` }), new TextRun({ children: [new Tab()] })]
}
