import papaparse from 'papaparse'
import { AppError } from '../../shared/domain/app-error.ts'
import type { RawCell, RawSheet } from '../../shared/import/raw-cell.ts'
import { LIMITS } from './limits.ts'
import { CellBudget, type RowProgress, rawSheet } from './raw-sheet.ts'

const DELIMITERS = [';', '\t', ',', '|'] as const
const SNIFFED_ROWS = 50

/** Excel's own line that names the delimiter of a CSV. */
const DECLARED = /^\uFEFF?sep=(.)\r?\n/i

const decoded = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const rowsOf = (text: string, delimiter: string, preview = 0): readonly (readonly string[])[] =>
  papaparse.parse<string[]>(text, { delimiter, preview, header: false, dynamicTyping: false, skipEmptyLines: false })
    .data

interface Regularity {
  readonly width: number
  readonly rows: number
}

/** The commonest number of fields above one, and how many rows have it: a table has one width, prose and decimals have many. */
const regularity = (rows: readonly (readonly string[])[]): Regularity => {
  const widths = Map.groupBy(
    rows.filter((row) => row.length > 1),
    (row) => row.length,
  )
  return [...widths].reduce<Regularity>(
    (best, [width, same]) =>
      same.length > best.rows || (same.length === best.rows && width > best.width)
        ? { width, rows: same.length }
        : best,
    { width: 1, rows: 0 },
  )
}

const sniffed = (text: string): string => {
  const sample = text.slice(0, 200_000)
  let best: { delimiter: string; found: Regularity } = { delimiter: ';', found: { width: 1, rows: 0 } }
  for (const delimiter of DELIMITERS) {
    const found = regularity(rowsOf(sample, delimiter, SNIFFED_ROWS))
    const isBetter = found.rows > best.found.rows || (found.rows === best.found.rows && found.width > best.found.width)
    if (isBetter) best = { delimiter, found }
  }
  return best.delimiter
}

function* cellsOf(rows: readonly (readonly string[])[], firstRow: number): Generator<RawCell> {
  for (const [at, row] of rows.entries()) {
    for (const [column, text] of row.entries()) {
      if (text !== '') yield { row: firstRow + at, column: column + 1, kind: 'text', text }
    }
  }
}

/**
 * Returns the single sheet of a CSV: `;`, tab, `,` or `|` by what gives the most regular table, UTF-8 with or without a
 * byte-order mark, otherwise Windows-1252. Every cell is text; what a figure means is decided later.
 * Throws AppError `import.too-many-rows`, `import.too-many-columns` and `import.too-many-cells`.
 */
export const readCsv = (bytes: Uint8Array, report?: RowProgress): readonly RawSheet[] => {
  const text = decoded(bytes)
  const declared = DECLARED.exec(text)
  const delimiter = declared?.[1] ?? sniffed(text)
  const name = 'CSV'
  const rows = rowsOf(declared ? text.slice(declared[0].length) : text, delimiter, LIMITS.rows * 2)
  if (rows.length >= LIMITS.rows * 2) throw new AppError('import.too-many-rows', { sheet: name, limit: LIMITS.rows })
  const cells = cellsOf(rows, declared ? 2 : 1)
  return [rawSheet(name, cells, new CellBudget(rows.length, report), { hidden: false, hiddenRows: new Set() })]
}
