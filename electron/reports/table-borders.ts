import { BorderStyle, type IBorderOptions, type ITableBordersOptions } from 'docx'
import type { TableBlock } from '../../shared/report/model.ts'
import type { PlacedHeader } from './table-grid.ts'

/** Rules of one cell; a missing side has none. */
export interface CellRules {
  readonly top?: IBorderOptions
  readonly bottom?: IBorderOptions
}

/** In eighths of a point: 1 pt, ¾ pt, ½ pt, ¼ pt. */
const OUTER = rule(8, '000000')
const STRONG = rule(6, '000000')
const GROUP = rule(4, '000000')
const FINE = rule(2, 'A6A6A6')
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** Returns the rules of the whole table: a full grid of ½ pt for text tables, none for figure tables. */
export function tableRules(table: TableBlock): ITableBordersOptions {
  const every = table.style === 'text' ? GROUP : NONE
  return { top: every, bottom: every, left: every, right: every, insideHorizontal: every, insideVertical: every }
}

/** Returns the rules of a header cell of a figure table: 1 pt above the table, ½ pt under a group, ¾ pt under the header. */
export function headerRules(table: TableBlock, line: number, placed: PlacedHeader): CellRules {
  if (table.style === 'text') return {}
  const isLast = line === table.header.length - 1
  const bottom = isLast ? STRONG : placed.isEnd && (placed.cell.colSpan ?? 1) > 1 ? GROUP : null
  return { ...(line === 0 ? { top: OUTER } : {}), ...(bottom ? { bottom } : {}) }
}

/** Returns the rules of a row of a figure table: ¼ pt under a row, ¾ pt over a total, 1 pt under the last row. */
export function rowRules(table: TableBlock, index: number): CellRules {
  if (table.style === 'text') return {}
  const row = table.rows[index]
  const next = table.rows[index + 1]
  const top = row?.kind === 'total' ? { top: STRONG } : {}
  const bottom = next === undefined ? OUTER : next.kind === 'total' ? STRONG : FINE
  return { ...top, bottom }
}

function rule(size: number, color: string): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, color }
}
