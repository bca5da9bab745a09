import type { Paper, ReportPart } from '../../shared/report/model.ts'
import type { PageBox } from '../../shared/report/paper-layout.ts'

/** Twips in a millimetre, unrounded (1 inch = 25,4 mm = 1440 twips). */
export const TWIPS_PER_MM = 1440 / 25.4

const SHEETS = {
  A4: { short: 11906, long: 16838, portraitRight: 1134 },
  F4: { short: 12189, long: 18709, portraitRight: 1417 },
} as const satisfies Record<Paper, unknown>

const MM9 = 510
const MM10 = 567
const MM12 = 680
const MM18 = 1020
const MM20 = 1134
const MM25 = 1417
const MM30 = 1701

/** Returns the page of a part: paper, orientation, and the lower top margin and header of a page with a letterhead. */
export function pageGeometry(paper: Paper, part: Pick<ReportPart, 'orientation' | 'letterhead'>): PageBox {
  const sheet = SHEETS[paper]
  if (part.orientation === 'landscape') {
    return withTextArea({
      width: sheet.long,
      height: sheet.short,
      top: MM30,
      right: MM20,
      bottom: MM20,
      left: MM20,
      header: MM18,
      footer: MM10,
    })
  }
  return withTextArea({
    width: sheet.short,
    height: sheet.long,
    top: part.letterhead ? MM20 : MM25,
    right: sheet.portraitRight,
    bottom: MM25,
    left: MM30,
    header: part.letterhead ? MM9 : MM12,
    footer: MM12,
  })
}

function withTextArea(page: Omit<PageBox, 'textWidth' | 'textHeight'>): PageBox {
  return {
    ...page,
    textWidth: page.width - page.left - page.right,
    textHeight: page.height - page.top - page.bottom,
  }
}
