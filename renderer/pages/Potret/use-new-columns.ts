import { useEffect, useRef, useState } from 'react'
import type { CellSite } from '../../../shared/domain/snapshot-cell.ts'
import type { GridColumn } from './grid-columns.ts'

/** Returns a function that does something with cells as soon as the grid has a column for each of them. */
export const useNewColumns = (
  columns: readonly GridColumn[],
  run: (sites: readonly CellSite[]) => void,
): ((sites: readonly CellSite[]) => void) => {
  const [wanted, setWanted] = useState<readonly CellSite[] | null>(null)
  const runNow = useRef(run)
  runNow.current = run
  useEffect(() => {
    if (wanted === null) return
    const isThere = ({ indicator, field }: CellSite): boolean =>
      columns.some(({ cell }) => cell?.indicator === indicator && cell.field === field)
    if (!wanted.every(isThere)) return
    setWanted(null)
    runNow.current(wanted)
  }, [columns, wanted])
  return setWanted
}
