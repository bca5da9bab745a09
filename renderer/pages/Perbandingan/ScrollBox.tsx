import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

/** A box that scrolls sideways can be reached by the keyboard, and says what it holds; one that fits is no stop on the way. */
const reachable = (label: string) => ({ role: 'region', 'aria-label': label, tabIndex: 0 }) as const

/** Holds a table that may be wider than the screen; one that fits has no box, so that its head stays while the screen scrolls. */
export const ScrollBox = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null)
  const [overflows, setOverflows] = useState(false)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={box}
      className={overflows ? 'cmp-scroll cmp-scroll-wide' : 'cmp-scroll'}
      {...(overflows ? reachable(label) : {})}
    >
      {children}
    </div>
  )
}
