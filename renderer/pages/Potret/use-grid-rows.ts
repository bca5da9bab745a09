import { useMemo, useState } from 'react'
import type { Region, RegionCode } from '../../../shared/domain/region.ts'
import { ancestorsIn, type GridRow, type RegionTree, regionTree, visibleRows } from './grid-rows.ts'

/** The rows of the grid and how they are opened. */
export interface GridRows {
  readonly tree: RegionTree
  readonly rows: readonly GridRow[]
  readonly toggle: (code: RegionCode, open: boolean) => void
  /** Opens what hides a region and returns the rows as they then are. */
  readonly reveal: (code: RegionCode) => readonly GridRow[]
}

interface Toggled {
  readonly depth: number
  readonly open: ReadonlyMap<RegionCode, boolean>
}

/** Keeps which regions are open: all down to the chosen depth, and what was opened or closed by hand since it was chosen. */
export const useGridRows = (regions: readonly Region[], root: RegionCode, depth: number): GridRows => {
  const tree = useMemo(() => regionTree(regions, root), [regions, root])
  const [toggled, setToggled] = useState<Toggled>({ depth, open: new Map() })
  const byHand = toggled.depth === depth ? toggled.open : null
  const rows = useMemo(() => visibleRows(tree, openBy(tree, depth, byHand)), [tree, depth, byHand])
  return {
    tree,
    rows,
    toggle: (code, open) => setToggled({ depth, open: new Map([...(byHand ?? []), [code, open]]) }),
    reveal: (code) => {
      const isOpen = openBy(tree, depth, byHand)
      const closed = ancestorsIn(tree, code).filter((ancestor) => ancestor !== root && !isOpen(ancestor))
      if (closed.length === 0) return rows
      const open = new Map([...(byHand ?? []), ...closed.map((ancestor) => [ancestor, true] as const)])
      setToggled({ depth, open })
      return visibleRows(tree, openBy(tree, depth, open))
    },
  }
}

const openBy =
  (tree: RegionTree, depth: number, byHand: ReadonlyMap<RegionCode, boolean> | null) =>
  (code: RegionCode): boolean =>
    byHand?.get(code) ?? (tree.nodes.get(code)?.level ?? 1) < depth
