import { useCallback, useRef, useSyncExternalStore } from 'react'

let isPrinting = false
window.addEventListener('beforeprint', () => {
  isPrinting = true
})
window.addEventListener('afterprint', () => {
  isPrinting = false
})

/**
 * Returns whether the window matches a media query now, and again whenever that changes. A sheet of paper is no other window: what is
 * printed is what was on the screen.
 */
export const useMedia = (query: string): boolean => {
  const known = useRef<boolean | null>(null)
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => {
    if (known.current === null || !isPrinting) known.current = window.matchMedia(query).matches
    return known.current
  })
}

/** Below this the sidebar is folded into a menu: a window of 1366 at 200 %. */
export const NARROW = '(width < 1000px)'

/** A tall, wide window holds more panels instead of stretched ones. */
export const ROOMY = '(width >= 1600px) and (height >= 960px)'
