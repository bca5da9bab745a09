import { type RefObject, useLayoutEffect, useMemo, useState } from 'react'
import { columnsBeyond, nameWidthOf, neededWidths, sharedWidths } from './column-fit.ts'
import type { GridLook } from './GridRowView.tsx'

/** How the columns stand in the box they scroll in. */
export interface ColumnFit {
  readonly nameWidth: number
  /** Widths of the columns of figures, in whole pixels. */
  readonly widths: readonly number[]
  /** Columns that lie whole or in part beyond the right edge now. */
  readonly beyond: number
}

/** Keeps the columns cut at an edge while the window changes, and counts those that are out of sight to the right. */
export const useColumnFit = (grid: RefObject<HTMLElement | null>, look: GridLook): ColumnFit => {
  const { tree } = look
  const name = useMemo(() => nameWidthOf(tree), [tree])
  const needed = neededWidths(look)
  const key = needed.join()
  const [box, setBox] = useState({ room: 0, scrolled: 0 })
  useLayoutEffect(() => {
    const element = grid.current
    if (element === null) return
    const measure = (): void => {
      const room = element.clientWidth - name
      const scrolled = element.scrollLeft
      setBox((known) => (known.room === room && known.scrolled === scrolled ? known : { room, scrolled }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [grid, name])
  return useMemo(() => {
    const widths = sharedWidths(key.split(',').map(Number), box.room)
    const shown = widths.length - columnsBeyond(widths, box.room, 0)
    const used = widths.slice(0, shown).reduce((sum, width) => sum + width, 0)
    // what whole pixels leave over goes to the names
    const rest = shown < widths.length ? Math.max(0, box.room - used) : 0
    return { nameWidth: name + rest, widths, beyond: columnsBeyond(widths, box.room - rest, box.scrolled) }
  }, [key, box, name])
}
