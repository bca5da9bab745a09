import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { PageFurniture } from '../../shared/report/model.ts'
import { layoutTable } from './docx-layout-table.ts'
import { STYLE } from './docx-styles.ts'
import { plainRuns, spacer } from './docx-text.ts'

const SAMPLE_MARK = 'DATA CONTOH – bukan data resmi'
const SAMPLE_WIDTH = 2835
const BOX = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const

/** Returns the header of a page: running text at left, the boxed sample mark at right; either may be missing. Width in twips. */
export function pageHeader(left: string | null, sample: boolean, width: number): Header {
  const text = new Paragraph({ style: STYLE.header, children: left === null ? [] : plainRuns(left) })
  if (!sample) return new Header({ children: [text] })
  const mark = new Paragraph({
    style: STYLE.header,
    alignment: AlignmentType.CENTER,
    children: plainRuns(SAMPLE_MARK, { bold: true }),
  })
  const table = layoutTable([
    { width: width - SAMPLE_WIDTH, padding: { left: 0, right: 85, top: 34, bottom: 34 }, children: [text] },
    {
      width: SAMPLE_WIDTH,
      padding: { left: 40, right: 40, top: 34, bottom: 34 },
      borders: { top: BOX, bottom: BOX, left: BOX, right: BOX },
      children: [mark],
    },
  ])
  return new Header({ children: [table, spacer()] })
}

/** Returns the footer of a page: a rule, the furniture's text at left, "Halaman x dari y" at right. Width in twips. */
export function pageFooter(furniture: PageFurniture, width: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: '808080', space: 4 } },
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          ...plainRuns(furniture.footerLeft),
          new TextRun({ children: [new Tab(), 'Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
