import {
  AlignmentType,
  type FileChild,
  HeightRule,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { Run, TableBlock, TableColumn } from '../../shared/report/model.ts'
import type { DrawContext } from './draw-context.ts'
import { STYLE, twentieths } from './docx-styles.ts'
import { plainRuns, spacer, textRuns } from './docx-text.ts'
import { headerRules, rowRules, tableRules } from './table-borders.ts'
import { tableBreaks } from './table-breaks.ts'
import { withFittedColumns } from './table-columns.ts'
import { placeHeader, placeRow } from './table-grid.ts'
import { headerHeights } from './table-header-heights.ts'
import { type TableLook, tableLook } from './table-look.ts'

const HEADER_FILL = 'EDEDED'
const GROUP_FILL = 'F6F6F6'
const AFTER_TABLE = twentieths(7)
const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const

/** Returns caption, table and note as one chain; a table without note is followed by a paragraph of 1 pt. */
export function table(given: TableBlock, context: DrawContext): FileChild[] {
  const block = withFittedColumns(given)
  const look = tableLook(block)
  const drawn = new Table({
    width: { size: block.columns.reduce((sum, column) => sum + column.width, 0), type: WidthType.DXA },
    columnWidths: block.columns.map((column) => column.width),
    layout: TableLayoutType.FIXED,
    borders: tableRules(block),
    margins: {
      left: look.paddingH,
      right: look.paddingH,
      top: look.paddingV,
      bottom: look.paddingV,
      marginUnitType: WidthType.DXA,
    },
    rows: [...headerRows(block, look), ...bodyRows(block, look, context)],
  })
  return [...caption(block), drawn, notes(block, context)]
}

function caption(block: TableBlock): FileChild[] {
  const text = [block.label, block.caption].filter((part) => part !== null).join(' ')
  return text === '' ? [] : [new Paragraph({ style: STYLE.tableCaption, children: plainRuns(text) })]
}

function headerRows(block: TableBlock, look: TableLook): TableRow[] {
  const heights = headerHeights(block, look)
  return placeHeader(block).map(
    (cells, line) =>
      new TableRow({
        tableHeader: true,
        height: { value: heights[line] ?? 0, rule: HeightRule.ATLEAST },
        cantSplit: true,
        children: cells.map((placed) => {
          const { cell, column, width, isContinued } = placed
          const group = (cell.colSpan ?? 1) > 1
          const run: Run = cell.note === undefined ? { text: cell.text } : { text: cell.text, note: cell.note }
          return tableCell({
            width,
            look,
            paragraphs: isContinued ? [] : [[run]],
            bold: true,
            keepNext: true,
            indent: false,
            align: cell.align ?? (group ? 'center' : (block.columns[column]?.align ?? 'left')),
            options: {
              verticalAlign: VerticalAlignTable.BOTTOM,
              shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEADER_FILL },
              borders: headerRules(block, line, placed),
              ...(group ? { columnSpan: cell.colSpan ?? 1 } : {}),
              ...((cell.rowSpan ?? 1) > 1
                ? { verticalMerge: isContinued ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART }
                : {}),
            },
          })
        }),
      }),
  )
}

function bodyRows(block: TableBlock, look: TableLook, context: DrawContext): TableRow[] {
  const breaks = tableBreaks(block, context.page.textHeight)
  return block.rows.map((row, index) => {
    const fill = row.kind === 'group' ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: GROUP_FILL } } : {}
    return new TableRow({
      cantSplit: !breaks.splits[index],
      children: placeRow(block, row.cells).map(({ cell, column, width }) =>
        tableCell({
          width,
          look,
          paragraphs: cell.runs,
          bold: row.kind !== 'plain',
          keepNext: breaks.keeps[index] ?? false,
          indent: cell.indent ?? false,
          align: cell.align ?? ((cell.colSpan ?? 1) > 1 ? 'left' : (block.columns[column]?.align ?? 'left')),
          options: {
            verticalAlign: VerticalAlignTable.TOP,
            borders: rowRules(block, index),
            ...fill,
            ...((cell.colSpan ?? 1) > 1 ? { columnSpan: cell.colSpan ?? 1 } : {}),
          },
        }),
      ),
    })
  })
}

interface CellDrawing {
  readonly width: number
  readonly look: TableLook
  readonly paragraphs: readonly (readonly Run[])[]
  readonly bold: boolean
  readonly keepNext: boolean
  /** Set in by 1 em. */
  readonly indent: boolean
  readonly align: TableColumn['align']
  readonly options: Omit<ITableCellOptions, 'children' | 'width'>
}

function tableCell(cell: CellDrawing): TableCell {
  const paragraphs = cell.paragraphs.length === 0 ? [[]] : cell.paragraphs
  return new TableCell({
    ...cell.options,
    width: { size: cell.width, type: WidthType.DXA },
    children: paragraphs.map(
      (runs) =>
        new Paragraph({
          style: cell.look.style,
          alignment: ALIGN[cell.align],
          ...(cell.keepNext ? { keepNext: true } : {}),
          ...(cell.indent ? { indent: { left: twentieths(cell.look.sizePt) } } : {}),
          children: textRuns(runs, cell.bold ? { bold: true } : {}),
        }),
    ),
  })
}

function notes(block: TableBlock, context: DrawContext): Paragraph {
  if (block.notes.length === 0) return spacer(AFTER_TABLE)
  const runs = block.notes.flatMap((note, index) => [
    ...(index === 0 ? [] : plainRuns(' ')),
    ...(note.mark === null ? [] : textRuns([{ text: '', note: note.mark }, { text: '\u00a0' }])),
    ...plainRuns(note.text),
  ])
  return new Paragraph({ style: STYLE.tableNote, keepNext: context.keepWithNext, children: runs })
}
