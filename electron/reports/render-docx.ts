import { Document, type FileChild, type ISectionOptions, Packer, PageOrientation } from 'docx'
import type { DateKey } from '../../shared/domain/date-key.ts'
import type { Block, ReportModel, ReportPart } from '../../shared/report/model.ts'
import { cleanText } from './clean-text.ts'
import { pageFooter, pageHeader } from './docx-furniture.ts'
import { reportNumbering, reportStyles } from './docx-styles.ts'
import { drawBlock } from './draw-block.ts'
import type { DrawChart } from './draw-chart.ts'
import { fixDocx } from './fix-docx.ts'
import { type NumberingPlan, numberingPlan } from './numbering-plan.ts'
import type { PageBox } from '../../shared/report/paper-layout.ts'
import { pageGeometry } from './page-geometry.ts'

const CREATOR = 'Monev UCJ'
const WORD_2013 = 15
const DEFAULT_DAY: DateKey = '2025-01-01'

/**
 * Returns a report as a Word document (DOCX bytes): a drawing of the model and nothing more, no figure is computed.
 * `drawChart` gives the pictures as PNG; `day` stands in the document's properties as the day it was made.
 * The same model, pictures and day give the same bytes. Throws when a table's rows do not fit its columns or an
 * emblem is not a PNG: both are faults of the model.
 */
export async function renderDocx(
  model: ReportModel,
  drawChart: DrawChart,
  day: DateKey = DEFAULT_DAY,
): Promise<Uint8Array> {
  const numbering = numberingPlan(model)
  const sections: ISectionOptions[] = []
  for (const part of model.parts) sections.push(await section(model, part, numbering, drawChart))
  const document = new Document({
    title: cleanText(model.title),
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    compatibility: { version: WORD_2013 },
    styles: reportStyles(model.kind),
    numbering: reportNumbering(),
    sections,
  })
  return fixDocx(await Packer.toBuffer(document), day)
}

async function section(
  model: ReportModel,
  part: ReportPart,
  numbering: NumberingPlan,
  drawChart: DrawChart,
): Promise<ISectionOptions> {
  const page = pageGeometry(model.paper, part)
  const children: FileChild[] = []
  for (const [index, block] of part.blocks.entries()) {
    const next = part.blocks[index + 1]
    const context = {
      paper: model.paper,
      page,
      numbering,
      drawChart,
      opensPage: index === 0,
      keepWithNext: staysWithNext(block, next),
    }
    children.push(...(await drawBlock(block, context)))
  }
  const { header, sampleHeader, footer } = furniture(model, page)
  return {
    properties: {
      titlePage: part.letterhead,
      page: {
        size: pageSize(page, part),
        margin: {
          top: page.top,
          right: page.right,
          bottom: page.bottom,
          left: page.left,
          header: page.header,
          footer: page.footer,
          gutter: 0,
        },
      },
    },
    headers: part.letterhead ? { default: header, first: sampleHeader } : { default: header },
    footers: part.letterhead ? { default: footer, first: footer } : { default: footer },
    children,
  }
}

function furniture(model: ReportModel, page: PageBox) {
  return {
    header: pageHeader(model.furniture.headerLeft, model.sample, page.textWidth),
    sampleHeader: pageHeader(null, model.sample, page.textWidth),
    footer: pageFooter(model.furniture, page.textWidth),
  }
}

/** docx exchanges width and height of a landscape page itself. */
function pageSize(page: PageBox, part: ReportPart) {
  return part.orientation === 'landscape'
    ? { width: page.height, height: page.width, orientation: PageOrientation.LANDSCAPE }
    : { width: page.width, height: page.height, orientation: PageOrientation.PORTRAIT }
}

/** A signature never stands alone: what precedes it always stays with it. */
function staysWithNext(block: Block, next: Block | undefined): boolean {
  return next?.type === 'signature' || ('keepWithNext' in block && block.keepWithNext)
}
