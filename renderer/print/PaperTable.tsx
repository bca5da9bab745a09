import type { TableBlock, TableRow } from '../../shared/report/model.ts'
import type { PaperLayout } from '../../shared/report/paper-layout.ts'
import { type DrawnLines, WHOLE } from './PaperUnit.tsx'
import { PaperText } from './PaperText.tsx'
import { type LinePlace, sliceParagraphs } from './slice-runs.ts'

/** A row of a table, or some of its lines; `lines` of each cell in order. */
export interface DrawnRow {
  readonly index: number
  readonly unit: string
  readonly drawn: Omit<DrawnLines, 'lines'> & { readonly cells: readonly (readonly LinePlace[])[] | undefined }
}

export const WHOLE_ROW: DrawnRow['drawn'] = { fromLine: WHOLE.fromLine, toLine: WHOLE.toLine, cells: undefined }

/** Rows of a table under its header, with the columns and rules of the DOCX; on a later page the header stands again. */
export const PaperTable = ({
  table,
  layout,
  rows,
}: {
  readonly table: TableBlock
  readonly layout: PaperLayout
  readonly rows: readonly DrawnRow[]
}) => {
  const own = layout.tables[table.id]
  const widths = own?.widths ?? table.columns.map(({ width }) => width)
  return (
    <table
      className={`paper-table paper-table-${table.style}`}
      style={{
        width: `${widths.reduce((sum, width) => sum + width, 0) / 20}pt`,
        fontSize: `${own?.sizePt ?? 9.5}pt`,
        '--cell-v': `${(own?.paddingV ?? 40) / 20}pt`,
        '--cell-h': `${(own?.paddingH ?? 85) / 20}pt`,
      }}
    >
      <colgroup>
        {[...widths.entries()].map(([column, width]) => (
          <col key={column} style={{ width: `${width / 20}pt` }} />
        ))}
      </colgroup>
      <Header table={table} />
      <tbody>
        {rows.map((row) => (
          <Row table={table} row={row} key={row.unit} />
        ))}
      </tbody>
    </table>
  )
}

const Header = ({ table }: { readonly table: TableBlock }) => (
  <thead data-head={table.id}>
    {headerPlaces(table).map((cells, line) => (
      <tr key={cells.map(({ cell }) => cell.text).join('|')}>
        {cells.map(({ cell, column }) => {
          const span = cell.colSpan ?? 1
          const isEnd = line + (cell.rowSpan ?? 1) === table.header.length
          return (
            <th
              key={column}
              colSpan={span}
              rowSpan={cell.rowSpan ?? 1}
              scope="col"
              className={`${line === 0 ? 'paper-rule-outer-top ' : ''}${isEnd ? 'paper-rule-strong' : span > 1 ? 'paper-rule-group' : ''}`}
              style={{ textAlign: cell.align ?? (span > 1 ? 'center' : (table.columns[column]?.align ?? 'left')) }}
            >
              {cell.text}
              {cell.note !== undefined && <sup>{cell.note}</sup>}
            </th>
          )
        })}
      </tr>
    ))}
  </thead>
)

/** Cells of each header line with their first column; one that reaches down takes its place on the lines below too. */
const headerPlaces = ({ header }: TableBlock) => {
  const taken = header.map(() => new Set<number>())
  return header.map((cells, line) =>
    cells.map((cell) => {
      let column = 0
      while (taken[line]?.has(column)) column += 1
      for (const below of taken.slice(line, line + (cell.rowSpan ?? 1))) {
        for (let at = column; at < column + (cell.colSpan ?? 1); at += 1) below.add(at)
      }
      return { cell, column }
    }),
  )
}

const Row = ({ table, row }: { readonly table: TableBlock; readonly row: DrawnRow }) => {
  const given = table.rows[row.index]
  if (given === undefined) return null
  const { fromLine, toLine, cells: lines } = row.drawn
  let column = 0
  return (
    <tr data-unit={row.unit} className={`paper-row-${given.kind} ${ruleBelow(table, row.index)}`}>
      {given.cells.map((cell, index) => {
        const at = column
        column += cell.colSpan ?? 1
        const align = cell.align ?? ((cell.colSpan ?? 1) > 1 ? 'left' : (table.columns[at]?.align ?? 'left'))
        const paragraphs = sliceParagraphs(cell.runs, lines?.[index], fromLine, toLine)
        return (
          <td
            key={at}
            colSpan={cell.colSpan ?? 1}
            style={{ textAlign: align }}
            className={cell.indent ? 'paper-indent' : ''}
          >
            {[...paragraphs.entries()].map(([position, runs]) => (
              <p key={position} data-text={position}>
                <PaperText runs={runs} />
              </p>
            ))}
          </td>
        )
      })}
    </tr>
  )
}

const ruleBelow = (table: TableBlock, index: number): string => {
  const next: TableRow | undefined = table.rows[index + 1]
  if (next === undefined) return 'paper-rule-outer'
  return next.kind === 'total' ? 'paper-rule-strong' : 'paper-rule-fine'
}
