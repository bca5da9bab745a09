import { type RefObject, useLayoutEffect, useMemo, useState } from 'react'
import { columnsBeyond, nameWidthOf, neededWidths, sharedWidths } from './column-fit.ts'
import type { GridLook } from './GridRowView.tsx'
import type { GridRow } from './grid-rows.ts'

/** How the columns stand in the box they scroll in. */
export interface ColumnFit {
  readonly nameWidth: number
  /** Widths of the columns of figures, in whole pixels. */
  readonly widths: readonly number[]
  /** Columns that lie whole or in part beyond the right edge now. */
  readonly beyond: number
}

/** Keeps the columns cut at an edge while the window changes, and counts those that are out of sight to the right. */
export const useColumnFit = (
  grid: RefObject<HTMLElement | null>,
  look: GridLook,
  rows: readonly GridRow[],
): ColumnFit => {
  const { tree, hidden } = look
  const needed = neededWidths(look)
  const key = needed.join()
  const [box, setBox] = useState({ width: 0, scrolled: 0 })
  const name = useMemo(
    () => nameWidthOf({ tree, hidden }, rows, key.split(',').map(Number), box.width),
    [tree, hidden, rows, key, box.width],
  )
  useLayoutEffect(() => {
    const element = grid.current
    if (element === null) return
    const measure = (): void => {
      const { clientWidth: width, scrollLeft: scrolled } = element
      setBox((known) => (known.width === width && known.scrolled === scrolled ? known : { width, scrolled }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [grid])
  return useMemo(() => {
    const room = box.width - name
    const widths = sharedWidths(key.split(',').map(Number), room)
    const shown = widths.length - columnsBeyond(widths, room, 0)
    const used = widths.slice(0, shown).reduce((sum, width) => sum + width, 0)
    // what whole pixels leave over goes to the names
    const rest = shown < widths.length ? Math.max(0, room - used) : 0
    return { nameWidth: name + rest, widths, beyond: columnsBeyond(widths, room - rest, box.scrolled) }
  }, [key, box, name])
}
