import type { ReportModel } from '../../shared/report/model.ts'
import { letterheadLines } from '../../shared/report/letterhead-lines.ts'
import type { LetterheadLayout, PageBox, PaperLayout, TableLayout } from '../../shared/report/paper-layout.ts'
import { pictureWithin } from '../reports/docx-picture.ts'
import { pageGeometry } from '../reports/page-geometry.ts'
import { tableBreaks } from '../reports/table-breaks.ts'
import { withFittedColumns } from '../reports/table-columns.ts'
import { tableLook } from '../reports/table-look.ts'
import { textWidthPt } from '../reports/text-width.ts'

const EMBLEM = { widthMm: 20, heightMm: 24 }
const KEY_FIGURE_SIZES = [19, 17, 15, 13, 11] as const
const KEY_FIGURE_PADDING = 142 + 85

/** Returns the measures at which the DOCX draws a model, so that pages drawn elsewhere break and line up alike. */
export const paperLayout = (model: ReportModel): PaperLayout => {
  const pages = model.parts.map((part) => pageGeometry(model.paper, part))
  return {
    pages,
    letterhead: letterheadLayout(model, pages),
    keyFigurePt: keyFigurePt(model, pages),
    tables: Object.fromEntries(
      model.parts.flatMap((part, position) =>
        part.blocks.flatMap((block): [string, TableLayout][] => {
          if (block.type !== 'table') return []
          const fitted = withFittedColumns(block)
          const { sizePt, paddingH, paddingV } = tableLook(fitted)
          const breaks = tableBreaks(fitted, pages[position]?.textHeight ?? 0)
          return [
            [block.id, { widths: fitted.columns.map(({ width }) => width), sizePt, paddingH, paddingV, ...breaks }],
          ]
        }),
      ),
    ),
  }
}

const widthOfFirst = (pages: readonly PageBox[]): number => pages[0]?.textWidth ?? 0

const letterheadLayout = (model: ReportModel, pages: readonly PageBox[]): LetterheadLayout | null => {
  const block = model.parts.flatMap((part) => part.blocks).find((candidate) => candidate.type === 'letterhead')
  if (block?.type !== 'letterhead') return null
  return {
    ...letterheadLines(block, widthOfFirst(pages)),
    emblem: block.emblem === null ? null : pictureWithin(block.emblem, EMBLEM),
  }
}

const keyFigurePt = (model: ReportModel, pages: readonly PageBox[]): number => {
  const figures = model.parts
    .flatMap((part) => part.blocks)
    .flatMap((block) => (block.type === 'key-figures' ? block.items.map(({ figure }) => figure) : []))
  const room = (widthOfFirst(pages) / Math.max(1, figures.length) - KEY_FIGURE_PADDING) / 20
  const fits = (size: number): boolean => figures.every((figure) => textWidthPt(figure, size, true) <= room)
  return KEY_FIGURE_SIZES.find(fits) ?? Math.min(...KEY_FIGURE_SIZES)
}
