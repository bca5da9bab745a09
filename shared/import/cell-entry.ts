import type { Figures } from '../domain/snapshot.ts'
import type { CellField } from '../domain/snapshot-cell.ts'
import { type CellProblem, readCount } from './count-value.ts'
import { readPercent } from './percent-value.ts'
import type { RawCell } from './raw-cell.ts'

/** What somebody typed or pasted into a cell means, or why it is not taken. */
export type CellEntry =
  | { readonly kind: 'count'; readonly count: number | null; readonly approximate: boolean }
  | { readonly kind: 'percent'; readonly text: string | null }
  | { readonly kind: 'refused'; readonly problem: CellProblem }

const asCell = (text: string): RawCell => ({ row: 1, column: 1, kind: 'text', text })

/**
 * Returns what a text in a cell of the snapshot grid means, by the rules of the import (domain.md 7): "14.870" and "14,870" are 14870,
 * "-" and nothing at all are unknown, "140,94" is refused. `figures` are the counts beside a stated percentage.
 */
export const readCellEntry = (field: CellField, text: string, figures: Figures): CellEntry => {
  if (field === 'statedPercent') {
    const reading = readPercent(asCell(text), null, figures)
    return reading.ok ? { kind: 'percent', text: reading.percent } : { kind: 'refused', problem: reading.problem }
  }
  const reading = readCount(asCell(text))
  if (!reading.ok) return { kind: 'refused', problem: reading.problem }
  return { kind: 'count', count: reading.count, approximate: reading.approximate }
}
