import { AppError } from '../../shared/domain/app-error.ts'
import { cellAddress, isBlank, type RawCell, type RawRow, type RawSheet } from '../../shared/import/raw-cell.ts'
import { maskedCell } from '../../shared/import/person-list.ts'
import { LIMITS } from './limits.ts'

/** Told while a file is read how many of its rows are read; `total` is null where the file does not tell it beforehand. */
export type RowProgress = (rows: { readonly done: number; readonly total: number | null }) => void

/** Progress is told once for so many rows. */
const ROWS_TOLD = 1000

/** Counts the cells and rows of a whole file, so that a file of many sheets meets the same bound as one of a single sheet. */
export class CellBudget {
  private used = 0
  private rows = 0
  private readonly total: number | null
  private readonly report: RowProgress | undefined

  constructor(total: number | null = null, report?: RowProgress) {
    this.total = total
    this.report = report
    report?.({ done: 0, total })
  }

  /** Counts a row that holds something. */
  beginRow(): void {
    this.rows += 1
    if (this.rows % ROWS_TOLD === 0) this.report?.({ done: this.rows, total: this.total })
  }

  /** Throws AppError `import.too-many-cells` once more than 2,000,000 cells were taken. */
  take(): void {
    this.used += 1
    if (this.used > LIMITS.cells) throw new AppError('import.too-many-cells', { limit: LIMITS.cells })
  }
}

/**
 * Returns the filled cells as a sheet, rows and columns in order, each NIK masked; far-away cells cost no more than near ones.
 * Throws AppError `import.too-many-rows` (200,000 filled), `import.too-many-columns` (256 filled) and `import.too-many-cells`.
 */
export const rawSheet = (
  name: string,
  cells: Iterable<RawCell>,
  budget: CellBudget,
  details: { readonly hidden: boolean; readonly hiddenRows: ReadonlySet<number> },
): RawSheet => {
  const rows = new Map<number, RawCell[]>()
  const columns = new Set<number>()
  for (const cell of cells) {
    if (isBlank(cell)) continue
    // numbers of persons go no further than here: not into memory, layouts, drafts or logs
    budget.take()
    columns.add(cell.column)
    if (columns.size > LIMITS.columns) {
      throw new AppError('import.too-many-columns', { sheet: name, limit: LIMITS.columns, cell: cellAddress(cell) })
    }
    const row = rows.get(cell.row)
    if (row) row.push(maskedCell(cell))
    else {
      rows.set(cell.row, [maskedCell(cell)])
      budget.beginRow()
    }
    if (rows.size > LIMITS.rows) throw new AppError('import.too-many-rows', { sheet: name, limit: LIMITS.rows })
  }
  const ordered = [...rows].sort(([a], [b]) => a - b)
  return {
    name,
    hidden: details.hidden,
    rows: ordered.map(
      ([row, own]): RawRow => ({
        row,
        hidden: details.hiddenRows.has(row),
        cells: own.sort((a, b) => a.column - b.column),
      }),
    ),
  }
}
