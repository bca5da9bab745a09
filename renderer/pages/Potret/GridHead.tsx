import { columnGroups, type GridColumn, GROUP_LABELS } from './grid-columns.ts'

const GROUP_HEIGHT = 24
const LABEL_HEIGHT = 25

/** Height of the two header rows together. */
export const HEAD_HEIGHT = GROUP_HEIGHT + LABEL_HEIGHT

/** The two header rows: what a group of columns holds, and the name of each column. */
export const GridHead = ({ columns }: { readonly columns: readonly GridColumn[] }) => {
  let start = 1
  return (
    <thead className="grid-head">
      <tr className="grid-row grid-groups" aria-rowindex={1}>
        {columnGroups(columns).map(({ group, span }) => {
          const first = start
          start += span
          return (
            <th
              key={group}
              scope="colgroup"
              colSpan={span}
              className={`grid-group${group === 'place' ? ' grid-name' : ''}`}
              aria-colindex={first}
              style={{ gridColumn: `${first} / span ${span}` }}
            >
              {group === 'place' ? <span className="visually-hidden">Nama</span> : GROUP_LABELS[group]}
            </th>
          )
        })}
      </tr>
      <tr className="grid-row grid-labels" aria-rowindex={2}>
        {columns.map((column, position) => (
          <th
            key={column.key}
            scope="col"
            className={`grid-label${column.shows === 'name' ? ' grid-name' : ''}`}
            aria-colindex={position + 1}
          >
            {column.label}
            {column.group !== 'place' && column.group !== 'total' && (
              <span className="visually-hidden">, {GROUP_LABELS[column.group].toLowerCase()}</span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
