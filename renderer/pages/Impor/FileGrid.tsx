import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { PreviewColumn, SheetLayout } from '../../../shared/contract/import-channels.ts'
import { formatCount } from '../../../shared/format/number.ts'
import type { CellPlace } from '../../../shared/import/import-problem.ts'
import { BLOCK_LINES, GridBlock } from './GridRows.tsx'
import './FileGrid.css'
import { gridColumns } from './grid-columns.ts'
import { type GridLine, lineOfRow } from './grid-lines.ts'
import { nextCell } from './grid-moves.ts'
import type { GridColumn, GridView } from './grid-view.ts'
import { type Room, useRoom } from './use-room.ts'

const ROW = 29
const LETTERS = 22
const NUMBERS = 44
/** What stays free at the right of the column that was gone to. */
const EDGE = 4

/** ARIA in HTML lets a table be a grid, whose cells are walked with the arrows. */
const grid = (activeId: string | undefined) =>
  ({ role: 'grid', tabIndex: 0, 'aria-activedescendant': activeId }) as const

/** What a grid of a file is told; `head` draws the field above a column, `least` is the narrowest column. */
export interface FileGridProps {
  readonly label: string
  readonly view: GridView
  readonly layout: SheetLayout
  readonly columns: readonly PreviewColumn[]
  readonly lines: readonly GridLine[]
  readonly head: (column: GridColumn) => ReactNode
  readonly headHeight: number
  readonly headNumber: string
  readonly least: number
  /** What a head takes beside the name of its field. */
  readonly headPadding: number
  /** The file's own header row is among the lines. */
  readonly hasHeaders: boolean
  /** Keys that the screen takes before the grid does; true when one was taken. */
  readonly onKey: (event: KeyboardEvent, cell: CellPlace) => boolean
  /** The table that takes the keys, for a screen that gives them to it. */
  readonly table?: RefObject<HTMLTableElement | null>
}

/**
 * The file as it is: its letters, its row numbers, its raw text, with a field over each column. Only rows in sight are drawn;
 * the arrows move through it, F2 or typing changes a cell when the screen allows it.
 */
export const FileGrid = (props: FileGridProps) => {
  const { label, view, layout, lines, head, headHeight, headNumber, least, headPadding, hasHeaders, onKey } = props
  const frame = useRef<HTMLDivElement>(null)
  const ownTable = useRef<HTMLTableElement>(null)
  const table = props.table ?? ownTable
  const room = useRoom(frame)
  const columns = gridColumns(layout, props.columns, { least, headPadding, hasHeaders, space: room.width - NUMBERS })
  const beyond = columnsBeyond(columns, room)
  const top = LETTERS + headHeight

  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: top,
    scrollPaddingEnd: 14,
    scrollMargin: top,
  })
  const { active } = view
  const activeLine = active === null ? -1 : lineOfRow(lines, active.row)
  const isEditing = view.editing !== null
  useEffect(() => {
    if (activeLine >= 0) rows.scrollToIndex(activeLine, { align: 'auto' })
  }, [activeLine, rows])
  const activeColumn = active?.column ?? null
  // new at every drawing; only another active cell moves the view
  const drawn = useRef(columns)
  drawn.current = columns
  useEffect(() => {
    if (activeColumn !== null && frame.current) showColumn(frame.current, drawn.current, activeColumn)
  }, [activeColumn])
  const wasEditing = useRef(false)
  useEffect(() => {
    // a cell that was typed into gives the keys back to the grid
    const ended = wasEditing.current && !isEditing
    wasEditing.current = isEditing
    if (ended && document.activeElement === document.body) table.current?.focus({ preventScroll: true })
  }, [isEditing, table])

  const items = rows.getVirtualItems()
  const before = (items[0]?.start ?? top) - top
  const after = rows.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
  const blocks = Map.groupBy(items, ({ index }) => Math.floor(index / BLOCK_LINES))
  const isInSight = items.some(({ index }) => index === activeLine)

  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = active ?? firstCell(lines, columns)
    if (cell === null || onKey(event, cell)) return
    const next = nextCell(event, cell, lines, columns)
    if (next === null) return
    event.preventDefault()
    view.onActive(next)
  }
  const onPoint = (event: MouseEvent): void => {
    const cell = cellOf(event.target)
    if (cell === null || event.target instanceof HTMLInputElement) return
    // the focus stays with the grid: a cell that scrolls out of sight would take it along
    event.preventDefault()
    table.current?.focus({ preventScroll: true })
    view.onActive(cell)
  }
  const onOpen = (event: MouseEvent): void => {
    const cell = cellOf(event.target)
    if (cell !== null) view.onOpen(cell)
  }

  return (
    <>
      <div ref={frame} className="file-grid">
        <table
          ref={table}
          {...grid(active && isInSight ? `file-cell-${active.row}-${active.column}` : undefined)}
          aria-label={label}
          aria-rowcount={-1}
          style={{ width: columns.reduce((sum, { width }) => sum + width, NUMBERS) }}
          onKeyDown={onKeyDown}
          onMouseDown={onPoint}
          onDoubleClick={onOpen}
        >
          <colgroup>
            <col style={{ width: NUMBERS }} />
            {columns.map(({ column, width }) => (
              <col key={column} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr style={{ height: LETTERS }}>
              <th scope="col" className="file-head file-letter file-corner" aria-label="Baris" />
              {columns.map(({ column, letters }) => (
                <th key={column} scope="col" className="file-head file-letter">
                  {letters}
                </th>
              ))}
            </tr>
            <tr style={{ height: headHeight }}>
              <th
                scope="col"
                className="file-head file-field file-corner"
                aria-label={headNumber === '' ? 'Isi kolom' : undefined}
              >
                {headNumber}
              </th>
              {columns.map((column) => (
                <th
                  key={column.column}
                  scope="col"
                  className={`file-head file-field${column.isRight ? ' file-right' : ''}`}
                >
                  {head(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Spacer height={before} />}
            {[...blocks].map(([block, own]) => (
              <GridBlock
                key={block}
                view={view}
                lines={lines.slice(block * BLOCK_LINES, (block + 1) * BLOCK_LINES)}
                shown={own.flatMap(({ index }) => lines[index] ?? [])}
                columns={columns}
              />
            ))}
            {after > 0 && <Spacer height={after} />}
          </tbody>
        </table>
      </div>
      {beyond > 0 && (
        <button
          type="button"
          className="file-beyond"
          onClick={() => frame.current?.scrollTo({ left: frame.current.scrollWidth })}
        >
          {formatCount(beyond)} kolom lagi di kanan
        </button>
      )}
    </>
  )
}

const Spacer = ({ height }: { readonly height: number }) => (
  <tr>
    <td className="file-spacer" style={{ height }} />
  </tr>
)

const cellOf = (target: EventTarget): CellPlace | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null
}

/** How many columns lie whole or in part beyond the right edge. */
const columnsBeyond = (columns: readonly GridColumn[], { width, scrolled }: Room): number => {
  let right = NUMBERS
  return columns.filter((column) => {
    right += column.width
    return width > 0 && right > scrolled + width
  }).length
}

const showColumn = (frame: HTMLElement, columns: readonly GridColumn[], column: number): void => {
  let left = NUMBERS
  for (const own of columns) {
    if (own.column === column) {
      if (left - NUMBERS < frame.scrollLeft) frame.scrollLeft = left - NUMBERS
      const right = left + own.width + EDGE
      if (right > frame.scrollLeft + frame.clientWidth) frame.scrollLeft = right - frame.clientWidth
      return
    }
    left += own.width
  }
}

const firstCell = (lines: readonly GridLine[], columns: readonly GridColumn[]): CellPlace | null => {
  const line = lines.find((own) => own.kind === 'row')
  const [column] = columns
  return line?.kind === 'row' && column ? { row: line.row, column: column.column } : null
}
