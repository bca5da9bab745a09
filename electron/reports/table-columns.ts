import type { Run, TableBlock } from '../../shared/report/model.ts'
import { cleanText } from './clean-text.ts'
import { placeHeader, placeRow } from './table-grid.ts'
import { type TableLook, tableLook } from './table-look.ts'
import { textWidthPt } from './text-width.ts'

/** A superscript is about this part of its text's size. */
const SUPERSCRIPT = 0.6
/** Word and LibreOffice measure a little differently. */
const SAFETY = 6

/**
 * Returns the table with columns widened where a word or number would be broken, at the expense of the left-aligned
 * columns that have room; the sum of the widths stays. A table whose words all fit is returned as it is.
 * Example: `12.345.678` needs 1070 twips at 9,5 pt, so a column of 936 takes 134 from the names.
 */
export function withFittedColumns(table: TableBlock): TableBlock {
  const needed = neededWidths(table)
  const widths = table.columns.map((column) => column.width)
  const lacking = (index: number) => Math.max(0, (needed[index] ?? 0) - (widths[index] ?? 0))
  const spare = (index: number) =>
    table.columns[index]?.align === 'left' ? Math.max(0, (widths[index] ?? 0) - (needed[index] ?? 0)) : 0
  const indexes = widths.map((_, index) => index)
  if (indexes.every((index) => lacking(index) === 0)) return table
  for (const index of indexes) {
    for (const donor of indexes.toSorted((a, b) => spare(b) - spare(a))) {
      const given = Math.min(lacking(index), donor === index ? 0 : spare(donor))
      widths[index] = (widths[index] ?? 0) + given
      widths[donor] = (widths[donor] ?? 0) - given
    }
  }
  return {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, width: widths[index] ?? column.width })),
  }
}

/** For each column, the width in twips of its longest word with the padding; cells over several columns do not count. */
function neededWidths(table: TableBlock): readonly number[] {
  const look = tableLook(table)
  const needed = table.columns.map(() => 0)
  const need = (column: number, width: number) => {
    needed[column] = Math.max(needed[column] ?? 0, width)
  }
  for (const { cell, column } of placeHeader(table).flat()) {
    if ((cell.colSpan ?? 1) === 1) need(column, longestWord([cell], true, look))
  }
  for (const row of table.rows) {
    for (const { cell, column } of placeRow(table, row.cells)) {
      if ((cell.colSpan ?? 1) > 1) continue
      const indent = cell.indent ? look.sizePt * 20 : 0
      for (const runs of cell.runs) need(column, longestWord(runs, row.kind !== 'plain', look) + indent)
    }
  }
  return needed
}

function longestWord(runs: readonly Run[], bold: boolean, look: TableLook): number {
  const widths = runs.flatMap((run) => {
    const words = cleanText(run.text).split(/[ \n]|(?<=[-–])(?=\p{L})/u)
    const note = run.note === undefined ? 0 : textWidthPt(run.note, look.sizePt * SUPERSCRIPT, bold)
    return words.map(
      (word, index) =>
        textWidthPt(word, look.sizePt, bold || run.bold === true) + (index === words.length - 1 ? note : 0),
    )
  })
  const widest = Math.max(0, ...widths)
  return widest === 0 ? 0 : Math.ceil(widest * 20) + 2 * look.paddingH + SAFETY
}
