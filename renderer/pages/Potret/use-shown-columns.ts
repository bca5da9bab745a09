import { useMemo, useState } from 'react'
import { UCJ } from '../../../shared/domain/indicator.ts'
import type { RegionRow } from '../../../shared/domain/snapshot-cell.ts'
import { OPTIONAL_COLUMNS, type OptionalColumns } from './grid-columns.ts'

/** Which of the columns that are not always there are shown. */
export interface ShownColumns {
  readonly columns: ReadonlySet<OptionalColumns>
  /** Columns with figures: they cannot be hidden, so that no figure is out of sight. */
  readonly filled: ReadonlySet<OptionalColumns>
  readonly toggle: (column: OptionalColumns) => void
}

const filledColumns = (rows: ReadonlyMap<string, RegionRow>): ReadonlySet<OptionalColumns> => {
  const filled = new Set<OptionalColumns>()
  for (const row of rows.values()) {
    if (row.indicator !== UCJ && row.eligible !== null) filled.add('eligible-segments')
    if (row.indicator === 'ucj.pmi' && (row.eligible !== null || row.active !== null)) filled.add('pmi')
    if (row.statedUncovered !== null) filled.add('stated-uncovered')
    if (row.statedGap !== null) filled.add('stated-gap')
  }
  return filled
}

/** Keeps the optional columns: those with figures, and those somebody asked for. */
export const useShownColumns = (rows: ReadonlyMap<string, RegionRow>): ShownColumns => {
  const [asked, setAsked] = useState<ReadonlySet<OptionalColumns>>(new Set())
  const filled = useMemo(() => filledColumns(rows), [rows])
  // the same columns stay the same set while figures change, so that the grid keeps its columns
  const key = OPTIONAL_COLUMNS.filter((column) => filled.has(column) || asked.has(column)).join()
  const columns = useMemo(() => new Set(OPTIONAL_COLUMNS.filter((column) => key.split(',').includes(column))), [key])
  return {
    columns,
    filled,
    toggle: (column) =>
      setAsked((known) => {
        const next = new Set(known)
        if (!next.delete(column)) next.add(column)
        return next
      }),
  }
}
