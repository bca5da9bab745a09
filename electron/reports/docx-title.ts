import { type FileChild, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { AttachmentTitleBlock, FactsBlock, TitleBlock } from '../../shared/report/model.ts'
import { subjectSizePt } from '../../shared/report/subject-size.ts'
import { cleanText } from './clean-text.ts'
import { halfPoints, STYLE, twentieths } from './docx-styles.ts'
import { plainRuns, textRuns } from './docx-text.ts'

const AFTER_TITLE = twentieths(9)
const AFTER_FACTS = twentieths(9)
/** From the colon of a fact to its value: 3,5 mm. */
const AFTER_COLON = 198

/** Returns the centred lines of a title; the last one has 9 pt under it. */
export function titleBlock(block: TitleBlock): FileChild[] {
  const subjectSize = halfPoints(subjectSizePt(block.subject))
  const lines: readonly { readonly style: string; readonly text: string; readonly size?: number }[] = [
    { style: STYLE.titleKind, text: block.kind },
    ...(block.about === null ? [] : [{ style: STYLE.titleAbout, text: block.about }]),
    ...(block.subject.length === 0
      ? []
      : [{ style: STYLE.titleSubject, text: block.subject.join('\n'), size: subjectSize }]),
    ...(block.number === null ? [] : [{ style: STYLE.titleNumber, text: block.number }]),
  ]
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: line.style,
        ...(index === lines.length - 1 ? { spacing: { after: AFTER_TITLE } } : {}),
        children: plainRuns(line.text, line.size === undefined ? {} : { size: line.size }),
      }),
  )
}

/** Returns "label : value" lines; a long value goes on under its beginning. */
export function factsBlock(block: FactsBlock): FileChild[] {
  const valueAt = block.labelWidth + AFTER_COLON
  return block.rows.map(
    (row, index) =>
      new Paragraph({
        style: STYLE.fact,
        indent: { left: valueAt, hanging: valueAt },
        tabStops: [
          { type: TabStopType.LEFT, position: block.labelWidth },
          { type: TabStopType.LEFT, position: valueAt },
        ],
        keepLines: true,
        ...(index === block.rows.length - 1 ? { spacing: { after: AFTER_FACTS } } : {}),
        children: [
          new TextRun({ text: cleanText(row.label) }),
          new TextRun({ children: [new Tab(), ':', new Tab()] }),
          ...textRuns(row.value),
        ],
      }),
  )
}

/** Returns the reference line of an attachment and its title in capitals. */
export function attachmentTitle(block: AttachmentTitleBlock): FileChild[] {
  return [
    new Paragraph({ style: STYLE.attachmentReference, children: plainRuns(block.reference) }),
    new Paragraph({ style: STYLE.attachmentTitle, children: plainRuns(block.title.join('\n')) }),
  ]
}
