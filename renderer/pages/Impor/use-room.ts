import { type RefObject, useLayoutEffect, useState } from 'react'

/** What a scrolling box shows of the columns in it, in pixels. */
export interface Room {
  readonly width: number
  readonly scrolled: number
}

/** Returns how wide a box is inside and how far it is scrolled to the right, kept up to date. */
export const useRoom = (box: RefObject<HTMLElement | null>): Room => {
  const [width, setWidth] = useState(0)
  const [scrolled, setScrolled] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = (): void => setWidth(element.clientWidth)
    const onScroll = (): void => setScrolled(element.scrollLeft)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', onScroll, { passive: true })
    measure()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [box])
  return { width, scrolled }
}
