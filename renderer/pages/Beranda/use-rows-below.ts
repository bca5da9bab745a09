import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The part of the box between the head and the foot of its table: their cells stay in sight, their rows do not. */
const windowOf = (box: HTMLElement): { readonly top: number; readonly bottom: number } => ({
  top: box.querySelector('thead th')?.getBoundingClientRect().bottom ?? 0,
  bottom: box.querySelector('tfoot th')?.getBoundingClientRect().top ?? 0,
})

/** A row counts as out of sight once more than half of it is. */
const rowsBelow = (box: HTMLElement): number => {
  const { bottom } = windowOf(box)
  return [...box.querySelectorAll('tbody tr')].filter((row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2 > bottom
  }).length
}

/** Returns a box for a table whose head and foot stay, the rows below what it shows (0 where nothing scrolls), and the way to the next ones. */
export const useRowsBelow = (): {
  readonly box: RefObject<HTMLElement | null>
  readonly below: number
  readonly showBelow: () => void
} => {
  const box = useRef<HTMLElement>(null)
  const [below, setBelow] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const count = (): void => setBelow(rowsBelow(element))
    const observer = new ResizeObserver(count)
    observer.observe(element)
    element.addEventListener('scroll', count)
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', count)
    }
  }, [])
  const showBelow = (): void => {
    const element = box.current
    const next = element && [...element.querySelectorAll('tbody tr')].at(-below)
    if (next) element.scrollBy({ top: next.getBoundingClientRect().top - windowOf(element).top })
  }
  return { box, below, showBelow }
}
