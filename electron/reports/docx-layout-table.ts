import {
  type FileChild,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'

/** One cell of a borderless table that only places things; padding and width in twips. */
export interface LayoutCell {
  readonly width: number
  readonly children: readonly Paragraph[]
  readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly verticalAlign?: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable]
  readonly borders?: { readonly [Side in 'top' | 'bottom' | 'left' | 'right']?: IBorderOptions }
}

/** Returns a table of one row that does not split, of exact width, without rules but those of its cells. */
export function layoutTable(cells: readonly LayoutCell[]): FileChild & Table {
  return new Table({
    width: { size: cells.reduce((sum, cell) => sum + cell.width, 0), type: WidthType.DXA },
    columnWidths: cells.map((cell) => cell.width),
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (cell) =>
            new TableCell({
              width: { size: cell.width, type: WidthType.DXA },
              margins: { ...cell.padding, marginUnitType: WidthType.DXA },
              verticalAlign: cell.verticalAlign ?? VerticalAlignTable.CENTER,
              ...(cell.borders ? { borders: cell.borders } : {}),
              children: cell.children,
            }),
        ),
      }),
    ],
  })
}
