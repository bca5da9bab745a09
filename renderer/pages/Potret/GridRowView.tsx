import { CaretDownFilled, CaretRightFilled } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { SnapshotFinding } from '../../../shared/contract/snapshot-channels.ts'
import { cellKey } from '../../../shared/domain/snapshot-cell.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { type CellMark, type Tone, toneOf } from './cell-marks.ts'
import { cellView, type RowSource } from './cell-values.ts'
import type { GridColumn } from './grid-columns.ts'
import type { GridRow, RegionTree } from './grid-rows.ts'
import { type GridBlock, type GridPoint, isIn, isOneCell } from './grid-selection.ts'

/** What the rows of a snapshot are drawn from, on the screen and on paper. */
export interface GridLook {
  readonly columns: readonly GridColumn[]
  readonly source: RowSource
  readonly tree: RegionTree
  readonly marks: ReadonlyMap<string, CellMark>
  readonly hidden: ReadonlyMap<string, SnapshotFinding>
  readonly refused: ReadonlySet<string>
  readonly readOnly: boolean
}

/** What every row of the grid draws from. */
export interface RowLook extends GridLook {
  readonly prefix: string
  readonly active: GridPoint
  readonly block: GridBlock
}

/** Returns the id of a cell, by which the grid names the one that answers the keyboard. */
export const cellId = (prefix: string, { row, column }: GridPoint): string => `${prefix}-${row}-${column}`

const FIRST_ROW = 3

/** One region: its name in the tree and its figures. `editor` stands in the active cell while it is edited. */
export const GridRowView = ({
  row,
  index,
  look,
  editor,
  top,
}: {
  readonly row: GridRow
  readonly index: number
  readonly look: RowLook
  readonly editor: ReactNode
  readonly top: number | null
}) => (
  <tr
    className={`grid-row${index === 0 ? ' grid-row-total' : ''}`}
    aria-rowindex={index + FIRST_ROW}
    aria-level={row.level}
    {...(row.hasChildren ? { 'aria-expanded': row.open } : {})}
    {...(top === null ? {} : { style: { transform: `translateY(${top}px)` } })}
  >
    {look.columns.map((column, position) =>
      column.shows === 'name' ? (
        <NameCell key={column.key} row={row} point={{ row: index, column: position }} look={look} />
      ) : (
        <FigureCell
          key={column.key}
          row={row}
          column={column}
          point={{ row: index, column: position }}
          look={look}
          editor={editor}
        />
      ),
    )}
  </tr>
)

const NameCell = ({
  row,
  point,
  look,
}: {
  readonly row: GridRow
  readonly point: GridPoint
  readonly look: RowLook
}) => {
  const inside = row.hasChildren && !row.open ? look.hidden.get(row.region.code) : undefined
  return (
    <th
      scope="row"
      id={cellId(look.prefix, point)}
      className={`grid-cell grid-name${selected(point, look)}${row.open && row.level > 1 ? ' grid-name-open' : ''}`}
      aria-colindex={point.column + 1}
      data-row={point.row}
      data-column={point.column}
      style={{ paddingLeft: 8 + Math.max(0, row.level - 2) * 14 }}
    >
      {row.level > 1 && (
        <span className="grid-caret" data-caret={row.hasChildren ? row.region.code : undefined} aria-hidden="true">
          {row.hasChildren && (row.open ? <CaretDownFilled /> : <CaretRightFilled />)}
        </span>
      )}
      <span className="grid-region">{row.region.name}</span>
      {inside && <Badge finding={inside} tone="check" words="di dalamnya temuan" />}
    </th>
  )
}

const FigureCell = ({
  row,
  column,
  point,
  look,
  editor,
}: {
  readonly row: GridRow
  readonly column: GridColumn
  readonly point: GridPoint
  readonly look: RowLook
  readonly editor: ReactNode
}) => {
  const view = cellView(look.source, look.tree, row.region.code, column)
  const key = column.cell && cellKey({ region: row.region.code, ...column.cell })
  const mark = key === null ? undefined : look.marks.get(key)
  const refused = key !== null && look.refused.has(key)
  const isActive = point.row === look.active.row && point.column === look.active.column
  const classes = [
    'grid-cell grid-figure',
    column.group === 'computed' ? 'grid-computed' : '',
    view.unknown || view.sum ? 'grid-grey' : '',
    mark?.tone === 'check' ? 'grid-check' : '',
    refused ? 'grid-refused' : '',
  ]
  return (
    <td
      tabIndex={-1}
      id={cellId(look.prefix, point)}
      className={`${classes.filter(Boolean).join(' ')}${selected(point, look)}`}
      aria-colindex={point.column + 1}
      {...gridcell(isIn(look.block, point), look.readOnly || column.cell === null, refused)}
      data-row={point.row}
      data-column={point.column}
    >
      {isActive && editor}
      {mark && (
        <span className="grid-badges">
          {mark.findings.map((finding) => (
            <Badge key={finding.key} finding={finding} tone={toneOf(finding)} words="temuan" />
          ))}
        </span>
      )}
      {view.offer !== null && (
        <span className="grid-offer">
          <span aria-hidden="true">Σ </span>
          <span className="visually-hidden">jumlah wilayah di bawahnya </span>
          {formatCount(view.offer)}
          <span className="visually-hidden">, angka wilayah ini </span>
        </span>
      )}
      <span className="grid-value">
        {view.sum && (
          <>
            <span aria-hidden="true">Σ </span>
            <span className="visually-hidden">jumlah wilayah di bawahnya </span>
          </>
        )}
        {view.approximate && (
          <>
            <span aria-hidden="true">± </span>
            <span className="visually-hidden">sekitar </span>
          </>
        )}
        {view.text}
      </span>
    </td>
  )
}

/** State of a gridcell, which a cell of a treegrid is. */
const gridcell = (isSelected: boolean, readOnly: boolean, refused: boolean) => ({
  'aria-selected': isSelected,
  'aria-readonly': readOnly,
  ...(refused ? { 'aria-invalid': true } : {}),
})

const selected = (point: GridPoint, { active, block }: RowLook): string => {
  if (point.row === active.row && point.column === active.column) return ' grid-active'
  return !isOneCell(block) && isIn(block, point) ? ' grid-selected' : ''
}

/** The number that ties a cell to its finding. */
const Badge = ({
  finding,
  tone,
  words,
}: {
  readonly finding: SnapshotFinding
  readonly tone: Tone
  readonly words: string
}) => (
  <span className={`finding-number finding-number-${tone} grid-badge`}>
    <span className="visually-hidden">{words} </span>
    {finding.number}
  </span>
)
