import { ordinalLetter } from '../format/number.ts'
import { bold } from './cells.ts'
import { wideEnough } from './column-fit.ts'
import type { HeaderCell, TableBlock, TableCell, TableColumn, TableRow } from './model.ts'

/** A row before paging is decided; `total` and `group` rows are set bold. */
export interface RowDraft {
  readonly kind: TableRow['kind']
  readonly cells: readonly TableCell[]
  /** Stays on the page of the next row in a long table. */
  readonly keepWithNext?: boolean
}

/** A table whose notes are still named by keys; cells and headers hang them on by the same keys. */
export interface TableDraft {
  readonly id: string
  readonly style: TableBlock['style']
  readonly size?: TableBlock['size']
  readonly caption: string | null
  readonly columns: readonly TableColumn[]
  readonly header: readonly (readonly HeaderCell[])[]
  readonly rows: readonly RowDraft[]
  /** Text of each note by its key; a note that hangs nowhere is an error. */
  readonly notes: Readonly<Record<string, string>>
  /** Sentences below the notes, without a mark. */
  readonly remarks: readonly string[]
}

/** A table of up to this many rows stays on one page, unless its texts are long: moved to the next page it would leave much of one empty. */
const WHOLE_ROWS = 8
const WHOLE_CHARACTERS = 1600

const cellText = (cell: TableCell): string => cell.runs.flatMap((runs) => runs.map((run) => run.text)).join(' ')

const notesInOrder = (draft: TableDraft): readonly string[] => {
  const inHeader = draft.header.flat().map((cell) => cell.note)
  const inRows = draft.rows.flatMap((row) => row.cells.flatMap((cell) => cell.runs.flat().map((run) => run.note)))
  return [...new Set([...inHeader, ...inRows].filter((note) => note !== undefined))]
}

const isWhole = (draft: TableDraft): boolean => {
  const characters = draft.rows.reduce(
    (sum, row) => sum + row.cells.reduce((length, cell) => length + cellText(cell).length, 0),
    0,
  )
  return draft.rows.length <= WHOLE_ROWS && characters <= WHOLE_CHARACTERS
}

const pagedRows = (draft: TableDraft, marks: ReadonlyMap<string, string>): readonly TableRow[] => {
  const whole = isWhole(draft)
  const hasFoot = Object.keys(draft.notes).length + draft.remarks.length > 0
  const last = draft.rows.length - 1
  return draft.rows.map((row, position): TableRow => {
    const emphasised = row.kind === 'plain' ? row.cells : row.cells.map(bold)
    const beforeTotal = draft.rows[position + 1]?.kind === 'total'
    const stays = position === last ? hasFoot : whole || beforeTotal || (row.keepWithNext ?? false)
    return { kind: row.kind, cells: emphasised.map((cell) => withMarks(cell, marks)), keepWithNext: stays }
  })
}

const withMarks = (cell: TableCell, marks: ReadonlyMap<string, string>): TableCell => ({
  ...cell,
  runs: cell.runs.map((runs) =>
    runs.map((run) => {
      const mark = run.note === undefined ? undefined : marks.get(run.note)
      return mark === undefined ? run : { ...run, note: mark }
    }),
  ),
})

const headerWithMarks = (cell: HeaderCell, marks: ReadonlyMap<string, string>): HeaderCell => {
  const mark = cell.note === undefined ? undefined : marks.get(cell.note)
  return mark === undefined ? cell : { ...cell, note: mark }
}

/**
 * Returns the table with its note marks a, b, c given in order of appearance and the paging of its rows decided; its number is given
 * later. RangeError when a mark has no note or a note no mark.
 */
export const tableBlock = (draft: TableDraft): TableBlock => {
  const order = notesInOrder(draft)
  const marks = new Map(order.map((key, position) => [key, ordinalLetter(position)]))
  const unused = Object.keys(draft.notes).filter((key) => !marks.has(key))
  if (unused.length > 0) throw new RangeError(`note without a mark: ${unused.join(', ')}`)
  const notes = order.map((key) => {
    const text = draft.notes[key]
    if (text === undefined) throw new RangeError(`mark without a note: ${key}`)
    return { mark: marks.get(key) ?? null, text }
  })
  const rows = pagedRows(draft, marks)
  const size = draft.size ?? 'body'
  return {
    type: 'table',
    id: draft.id,
    style: draft.style,
    size,
    label: null,
    caption: draft.caption,
    columns: draft.style === 'figures' ? wideEnough(draft.columns, draft.header, rows, size) : draft.columns,
    header: draft.header.map((row) => row.map((cell) => headerWithMarks(cell, marks))),
    rows,
    notes: [...notes, ...draft.remarks.map((text) => ({ mark: null, text }))],
  }
}

/** Returns columns of figures: the first is text, the others are numbers on the right. */
export const figureColumns = (widths: readonly number[]): readonly TableColumn[] =>
  widths.map((width, position) => ({ width, align: position === 0 ? 'left' : 'right' }))
